"""What happens again and again, and words for now, lately and soon."""

from __future__ import annotations

from ultimora.understand.times_measures import length_of, measured
from ultimora.understand.times_reading import Found, Reading


def read_every(r: Reading, first: int, last: int) -> list[Found]:
    """*ogni giorno*, *every Monday*, *alle zwei Wochen*."""
    r.habit = True
    if name := r.pick("W", first, last):
        return [Found(first, last, f"XXXX-WXX-{int(name.number) + 1}", "set", 0.93)]
    if part := r.pick("T", first, last):
        return [Found(first, last, f"XXXX-XX-XXT{part.code}", "set", 0.85)]
    if r.pick("e", first, last):
        return [Found(first, last, "XXXX-WXX-WE", "set", 0.85)]
    if whole := r.pick("H", first, last):
        value = {"Q": "P3M", "H": "P6M", "K": "P4M"}[whole.code[0]]
        return [Found(first, last, value, "set", 0.85)]
    measure = measured(r, first, last)
    if not measure:
        return []
    return [Found(first, last, length_of(measure[0] or 1, measure[1]), "set", 0.9)]


_HABITS = {"ni": "NI", "NI": "NI", "am": "MO", "pm": "EV"}


def read_by_night(r: Reading, first: int, last: int) -> list[Found]:
    """Italian *di notte*, *di mattina*, away from a clock: what is so again and again."""
    if r.prose.language != "it" or r.word(first) != "di" or r.letter(first - 1) in "dgwhnO":
        return []
    return [Found(first, last, f"XXXX-XX-XXT{_HABITS[r.tokens[first].code]}", "set", 0.75)]


def read_times_per(r: Reading, first: int, last: int) -> list[Found]:
    """*una volta al mese*, *twice a week*: so often in each."""
    unit = r.tokens[last].code
    if unit not in ("D", "W", "M", "Y", "TH") or r.letter(last + 1) in "LNCydn":
        return []
    lead = first - (r.letter(first - 1) in "dwin")
    return [Found(lead, last, length_of(1, unit), "set", 0.8)]


def read_often(r: Reading, first: int, last: int) -> list[Found]:
    """*quotidianamente*: but behind money it says per what (*15 Euro wöchentlich*)."""
    if r.letter(first - 1) == "%":
        return []
    return [Found(first, last, r.tokens[first].code, "set", 0.85)]


_SOON = frozenset(("presto", "pronto", "soon", "bientôt", "bald"))


_FILLERS = frozenset("distanza termine scadenza as bien darauf danach after che que".split())


_MORE = frozenset(("más", "mehr", "più", "plus", "more"))  # a little more than a month ago


def read_now(r: Reading, first: int, last: int) -> list[Found]:
    """Now, lately, soon."""
    token = r.tokens[first]
    if token.letter == "R":
        after = r.word(last + 1)
        if (
            token.code == "FUTURE_REF"
            and r.word(first) in _SOON
            and (
                r.word(first - 1) in ("as", "tan", "too", "così", "più") or r.way(first, last) <= 0
            )
        ):
            return []
        if token.rest and r.letter(last + 1) == "f":
            return []  # al momento dell'incendio
        if after in _FILLERS or (token.rest and after in _MORE):
            return []
        sure = 0.9 if token.code == "PRESENT_REF" else 0.85
        return [Found(first, last, token.code, "date", sure)]
    # Italian ora: now, but an hour behind an article, and of a zone (ora italiana).
    before, after = r.letter(first - 1), r.word(last + 1)
    if before in "aijCVP2fpt%dnw" or r.word(first - 1) in (
        "quell'",
        "dell'",
        "ogni",
        "d'",
        "mezz'",
    ):
        return []
    if after in (
        "italiana",
        "locale",
        "legale",
        "solare",
        "in",
        "di",
        "x",
        "zero",
        ",",
        "più",
        "del",
        "della",
        "dell'",
        "d'",
    ):
        return []
    return [Found(first, last, "PRESENT_REF", "date", 0.8)]
