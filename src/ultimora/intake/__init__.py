"""Sources to Deliveries: the doors through which copy comes in."""

from ultimora.intake.folder import Folder, FolderSettings
from ultimora.intake.mailbox import Mailbox, MailboxSettings
from ultimora.intake.pipe import piped
from ultimora.intake.schedule import Pace, Schedule

__all__ = [
    "Folder", "FolderSettings", "Mailbox", "MailboxSettings", "Pace", "Schedule", "piped",
]  # fmt: skip
