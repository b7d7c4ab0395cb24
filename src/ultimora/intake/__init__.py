"""Sources to Deliveries: the doors through which copy comes in."""

from ultimora.intake.answers import Decision, Fetched, decided
from ultimora.intake.web import Web, WebSettings

__all__ = ["Decision", "Fetched", "Web", "WebSettings", "decided"]
