"""What a format could not carry, summed up: one Trouble for each kind of loss, however many."""

from __future__ import annotations

from ultimora.values import Trouble

# code: (message, mend); `what` is the thing, `count` how often, `first` the first dispatch's id.
_SAID = {
    "not-carried": (
        "This format has no place for {what}: left out of {count} (first: {first}).",
        "docs/formats-out.md says which format can.",
    ),
    "characters": (
        "{what} cannot stand in this format and became U+FFFD in {count} (first: {first}).",
        "Export as record_json, which carries every character.",
    ),
    "time-completed": (
        "{what} was less exact than this format demands and was completed, in UTC where no zone "
        "was written, in {count} (first: {first}).",
        "record_json keeps times as exact as they were written.",
    ),
    "time-unknown": (
        "{what} is demanded by this format and was not known in {count} (first: {first}).",
        "Do not read anything into that time.",
    ),
    "version-renamed": (
        "{what} must be a whole number here and became 1 in {count} (first: {first}).",
        "record_json keeps versions as they were written.",
    ),
    "renamed": (
        "{what} is no address or URN, as this format demands; the record's own name stands for it "
        "in {count} (first: {first}).",
        "record_json keeps identifiers as they were given.",
    ),
    "not-accessible": (
        "{what}: it is shown as a box, and the file is tagged, but not PDF/UA ({first}).",
        "Install fonts for the scripts that the dispatches are written in.",
    ),
    "hidden": (
        "{what} must not be shown: killed or withheld, left out of {count} (first: {first}).",
        "",
    ),
    "embargoed": (
        "{what} is left out, because this format cannot say that it is embargoed: {count} "
        "(first: {first}).",
        "Export it after its time, or in a format that carries embargoes.",
    ),
}


class Lost:
    """Counts losses by kind, so that an export of a million records says it in a few lines."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], tuple[int, str, str]] = {}

    def note(self, code: str, what: str, where: str) -> None:
        """One loss: its code, the thing that was lost, and the id of the dispatch.

        Losses of one kind count once for a dispatch, as long as they come one after the other.
        """
        count, first, last = self._seen.get((code, what), (0, where, ""))
        self._seen[code, what] = count + (where != last), first, where

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """All that was noted, in the order in which each kind came first."""
        said = []
        for (code, what), (count, first, _) in self._seen.items():
            message, mend = _SAID[code]
            many = f"{count} dispatch" + ("es" if count > 1 else "")
            told = message.format(what=what, count=many, first=first)
            said.append(Trouble(code, told, mend=mend))
        return tuple(said)
