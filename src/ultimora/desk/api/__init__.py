"""The desk for programs: REST over records, facts, stories and sources, described by OpenAPI.

Every operation is a row of one table (`operations`): its address, what may be asked, what is
answered. The document and the checks of what is asked are made from the same rows.
"""

from ultimora.desk.api.routes import routes

__all__ = ["routes"]
