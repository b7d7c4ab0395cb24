"""Whether years are somebody's age: an age is no time."""

from __future__ import annotations

from ultimora.reference.time_words import TIME_WORDS
from ultimora.understand.times_reading import Reading

_AGED = frozenset("""
    aged age età aveva ha compie compiuto compirà compiva compiono soli sole solo âgé âgée âgés
    âgées avait ans alter mit alt tiene tenía con cumple cumplir cumplió turned turns edad idade
    tinha quasi appena over under ungli gli i nati minori minore ultra menores mayores menor
    moins mayor unter über maggiori superiore inferiore
""".split())  # fmt: skip


_BETWEEN = frozenset("zwischen between tra fra entre".split())
_OLD = frozenset(
    (
        "old",
        "alt",
        "alte",
        "alten",
        "alter",
        "altes",
        "altem",
        "older",
        "edad",
        "idade",
        "d'âge",
        "d'età",
    )
)


def aged(r: Reading, first: int, last: int) -> bool:
    """Whether years are somebody's age."""
    if r.prose.language == "de" and r.word(first - 1) in ("ab", "unter", "über"):
        return True
    if r.letter(first - 1) == "c" and r.letter(first - 2) in "dnw":
        return aged(r, first - 2, last)
    before, after = r.word(first - 1), r.word(last + 1)
    if before in _BETWEEN and r.word(first - 2) in _AGED:
        return True
    ahead = r.letter(first - 1)
    if after in _OLD or (after == "-" and r.word(last + 2).startswith("old")):
        return True
    if after in ("di", "de", "d'", "of") and r.word(last + 2) in ("età", "edad", "age", "âge"):
        return True
    if r.prose.language in ("en",):
        return before in ("aged", "age")
    if r.prose.language == "fr" and before in ("a", "aura", "ont", "avaient", "ses", "fêté"):
        return True
    if before in _AGED and r.letter(last + 1) != "f":
        return before not in ("ha", "gli", "i", "con", "über", "unter", "over") or (
            r.letter(last + 1) in " .,;)c&_p"
        )
    if ahead in ",(;" and r.letter(last + 1) in ",);. c":
        return True
    following = r.letter(last + 1)
    of_what = r.raw(last + 2)
    if following == "f" and of_what[:1].islower():
        return False
    if ahead == "f" and r.prose.language != "de":
        return r.word(first - 2) not in _terms(r) and not r.word(first - 2).endswith("zione")
    if ahead in "t2" and r.prose.language in ("it", "fr", "es", "pt"):
        return not _sentenced(r, first)
    if ahead == "a" and before in ("los", "las", "os") and r.word(first - 2) in ("a", "de"):
        return True
    if r.prose.language == "de":
        return before in ("mit", "von") and r.word(first - 2) in ("alter", "")
    return False


def _sentenced(r: Reading, first: int) -> bool:
    words = r.prose.lower[max(r.sentence.first, r.firsts[first] - 8) : r.firsts[first]]
    return any(w.startswith(("condan", "condam", "pena", "peine", "ridott", "reclus", "sentenc"))
               for w in words)  # fmt: skip


def _terms(r: Reading) -> frozenset[str]:
    return frozenset(TIME_WORDS[r.prose.language].terms.split())
