"""Who asks: somebody who has logged in, a program with his token, who works alone, or nobody."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.roles import ADMIN, EDITOR, reaches

OWN = "own"  # needed by what one does to one's own account: a session, in whatever role
INTAKE = "intake"  # needed to bring copy: a token for it, or an editor's session
ANYONE = "anyone"  # also who has not logged in


@dataclass(frozen=True)
class Who:
    """Who asks, in which `role`; `session` is the number of his session, 0 for a program, which
    `brings` copy where its token is for that."""

    name: str = ""
    role: str = ""
    session: int = 0
    alone: bool = False
    brings: bool = False

    def may(self, needed: str) -> bool:
        """Whether he may do what needs a role (or `OWN`, `ANYONE`)."""
        if self.alone or needed == ANYONE:
            return True
        if needed == OWN:
            return bool(self.session)
        if needed == INTAKE:
            return self.brings or (bool(self.session) and reaches(self.role, EDITOR))
        return reaches(self.role, needed)


ALONE = Who(role=ADMIN, alone=True)
NOBODY = Who()
