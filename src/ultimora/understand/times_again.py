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


def read_rate(r: Reading, first: int, last: int) -> list[Found]:
    """*300 euro al mese*, *two flights a day*: so much for each."""
    unit = r.tokens[last]
    if unit.code not in ("D", "W", "M", "Y", "TH") or r.letter(last + 1) in "LNCydnq":
        return []
    if unit.code == "TH":
        return []
    start = first - 1
    if r.letter(start) in "a2" and r.letter(start - 1) in "tp":
        start -= 1
    near = r.letters[max(0, start - 5) : start]
    if not set(near) & set("dnw%") or r.letter(start - 1) in ",;.p":
        return []
    lead = r.word(first - 1)
    language = r.prose.language
    allowed = {
        "it": ("al", "all'", "a", "l'", "la"), "en": ("a", "an", "per"),
        "fr": ("par",), "de": ("pro", "im", "je"), "es": ("al", "por", "a"),
        "pt": ("por", "ao"),
    }[language]  # fmt: skip
    if lead not in allowed:
        return []
    money = r.letter(start - 1) == "%"
    strong = money or lead in ("al", "all'", "per", "par", "pro")
    if not strong and not (lead == "a" and language == "it"):
        return []
    return [Found(last, last, f"P1{unit.code}", "set", 0.85 if money else 0.7)]


def read_often(r: Reading, first: int, last: int) -> list[Found]:
    """*quotidianamente*, *settimanale*."""
    text, before = r.word(first), r.word(first - 1)
    if text in _PAPERS or before in ("base", "base:", "le", "gli", "i", "il", "la"):
        return []
    adverb = text.endswith(("mente", "ment", "ly", "lich"))
    return [Found(first, last, r.tokens[first].code, "set", 0.85 if adverb else 0.6)]


# Words for a newspaper too.
_PAPERS = frozenset("""
    quotidiano quotidiani quotidiana quotidiane diario diarios diaria quotidien quotidiens
    quotidienne quotidiennes mensile hebdomadaire daily weekly annual annuale annual annuel anual
    annuelle annuali annuels anuales diário diária diários
""".split())  # fmt: skip


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
