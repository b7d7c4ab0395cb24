"""The desk: the archive as pages that people work on all day, live, on this machine alone."""

from ultimora.desk.app import Desk
from ultimora.desk.demonstration import Demonstration

__all__ = ["Demonstration", "Desk"]
