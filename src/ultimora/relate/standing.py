"""What a dispatch says of itself among the versions of its item: which of them it is."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values import Dispatch, Notice

# The surest word first: a corrected update is a correction, its number stands beside.
_KINDS = ("kill", "correction", "repeat", "update")


@dataclass(frozen=True, slots=True)
class Standing:
    """Which version a dispatch is by its own marks.

    `way` is ``kill``, ``correction``, ``repeat``, ``update``, ``take`` (it goes on where another
    ended) or empty, where it bears no mark; `number` counts updates, `take` takes, None where
    nothing does. `text` is the mark for people (``UPDATE 2``, ``(3)``).
    """

    way: str
    number: int | None
    take: int | None
    text: str

    @property
    def counted(self) -> tuple[int, int] | None:
        """Its place in the count of its agency; None where it has none."""
        if self.number is None and self.take is None:
            return None
        return self.number or 0, self.take or 1


def standing(dispatch: Dispatch) -> Standing:
    """How the dispatch stands among its versions, by what is written in it.

    A notice without words was made by an archive, not by the agency.
    """
    notices: dict[str, Notice] = {}
    for notice in dispatch.notices:
        kind = "kill" if notice.kind == "hold" else notice.kind
        if notice.text and kind in _KINDS:
            notices.setdefault(kind, notice)
    take = dispatch.take if dispatch.take and dispatch.take > 0 else None
    if take and "update" in notices and not any(map(str.isalpha, notices["update"].text)):
        del notices["update"]  # a bare number behind a headline may count either
    way = next((kind for kind in _KINDS if kind in notices), "")
    if not way and take and take > 1:
        way = "take"
    update = notices.get("update")
    words = [notices[kind].text for kind in _KINDS if kind in notices]
    words += [f"({take})"] if take and take > 1 else []
    text = ", ".join(" ".join(word.split())[:60] for word in words)
    return Standing(way, update.number if update else None, take, text)


def targets(dispatch: Dispatch) -> list[str]:
    """What its notices call the item that they withdraw, correct or replace."""
    return [n.target for n in dispatch.notices if n.text and n.target and n.kind != "embargo"]
