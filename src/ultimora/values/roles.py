"""What people may do on a desk that has users, and the programs that act for them.

Three roles, each with all that the one before has; a token has scopes.
"""

from __future__ import annotations

READER, EDITOR, ADMIN = ROLES = ("reader", "editor", "admin")
# What a token may do at most, as the role that has as much; `intake` is for the door alone.
SCOPES = {"read": READER, "intake": "", "edit": EDITOR, "admin": ADMIN}


def reaches(role: str, needed: str) -> bool:
    """Whether who has a role may do what needs another; no role reaches nothing."""
    return role in ROLES and needed in ROLES and ROLES.index(role) >= ROLES.index(needed)


def lent(role: str, scopes: str) -> str:
    """The role in which a token acts: the highest of its scopes, and never above its owner's."""
    found = [SCOPES.get(scope, "") for scope in scopes.split()]
    reached = [one for one in ROLES if one in found]
    return min(reached[-1], role, key=ROLES.index) if reached and role in ROLES else ""
