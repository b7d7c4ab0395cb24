"""Sources to Deliveries: the doors that copy comes in by."""

from ultimora.intake.answers import Decision, Fetched, decided
from ultimora.intake.web import Web, WebSettings

__all__ = ["Decision", "Fetched", "Web", "WebSettings", "decided"]
