"""The desk for reader apps: the Google Reader API, as many of them speak it, and Fever's.

Sources are feeds, what they are filed under are folders; saved searches and collections are labels.
"""

from ultimora.desk.readers.routes import routes

__all__ = ["routes"]
