"""What a noun and its article tell of who speaks: the kind, the gender, whether it is known."""

from __future__ import annotations

from ultimora.reference.nouns import TRADES
from ultimora.understand.persons import GERMAN_ROLES
from ultimora.understand.phrases import Scene
from ultimora.values.facts import Speaker

DEFINITE = frozenset(
    "il lo la l' le the el der die das dem den o a del dello della dell' dal dallo dalla dall' "
    "al allo alla all' du des des des".split()
)
THIS = frozenset(
    "questo questa quest' ce cet cette este esta dieser diese dieses diesem diesen this".split()
)
_SAME = frozenset("stesso stessa mismo misma same même".split())
_ARTICLES = {
    "it": {
        **dict.fromkeys("il lo del dello dal dallo al allo questo".split(), "m"),
        **dict.fromkeys("la della dalla alla questa".split(), "f"),
    },
    "fr": {"le": "m", "la": "f", "du": "m", "au": "m", "ce": "m", "cet": "m", "cette": "f"},
    "es": {"el": "m", "la": "f", "del": "m", "al": "m", "este": "m", "esta": "f"},
    "de": {"der": "m", "die": "f", "dem": "m"},
}
_CIRCULARS = frozenset(
    "nota comunicato dichiarazione messaggio statement communiqué comunicado mitteilung aussendung "
    "erklärung".split()
)
_CIRCULATED = frozenset("diffusa diffuso stampa congiunta ufficiale oficial conjunto".split())


def kind_of(scene: Scene, head: str, other: str = "organisation") -> str:
    """The kind of speaker that a noun is, another where no table has it."""
    speech = scene.speech
    if head not in speech.people and other == "organisation":
        other = "media" if head in speech.media else other
    for words, kind in ((speech.unnamed, "anonymous"), (speech.papers, "document"),
                        (speech.media, "media"), (speech.people, "person")):  # fmt: skip
        if head in words:
            return kind
    return other


def grouped(scene: Scene, head: str) -> bool:
    """Whether a noun is a body's: *associazione*, *Fahrgastverband*."""
    speech = scene.speech
    if scene.prose.language == "de":
        return head.endswith(tuple(speech.groups))
    return head in speech.groups or head in speech.bodies


def articled(scene: Scene, first: int) -> bool:
    """Whether an article stands before a phrase, *stesso* between them or not."""
    low, k = scene.lower, first - 1
    while k > 0 and low[k] in _SAME:
        k -= 1
    return k >= 0 and low[k] in DEFINITE


def pointed(scene: Scene, first: int) -> bool:
    """Whether a demonstrative stands before a phrase (*cette infirmière*)."""
    return first > 0 and scene.lower[first - 1] in THIS


def gender_of(scene: Scene, first: int) -> str:
    """The gender that an article tells."""
    return _ARTICLES.get(scene.prose.language, {}).get(scene.lower[first - 1], "")


def personal(scene: Scene, role: str) -> bool:
    """Whether a noun is a person’s, by the tables or by its ending."""
    speech, language = scene.speech, scene.prose.language
    if role in speech.people:
        return True
    if role in speech.sources:
        return False
    return role.endswith(("jährige", "jähriger")) or role.endswith(TRADES.get(language, ()))


def plausible(scene: Scene, who: Speaker | None) -> bool:
    """Whether somebody can speak, as far as the words tell: a name, or a noun of sources."""
    if who is None or who.name or who.kind != "organisation" or who.resolved:
        return True
    speech = scene.speech
    words = who.text.lower().replace("’", "'").replace("'", " ").split()
    known = speech.sources
    if scene.prose.language == "de":
        role = any(word.endswith(GERMAN_ROLES) for word in words)
        compound = any(word.endswith(speech.compounds) or personal(scene, word) for word in words)
        return role or compound or bool(known & set(words)) or len(words) > 1
    told = who.text.split()
    return told[0][0].isupper() or bool(known & set(words)) or (
        told[-1][0].isupper() and len(told) > 1
        and speech.kind.get(told[-2].lower()) not in ("gen", "det")
    )  # fmt: skip


def circular(scene: Scene, first: int, last: int) -> bool:
    """Whether a paper stands here that says nothing of whose it is (*una nota*)."""
    lower, kinds = scene.lower, scene.kinds
    by = ("da", "por", "par", "by")
    more = last < len(kinds) and (kinds[last] in ("gen", "w") or lower[last].startswith(by))
    told = last - first == 1 or (last - first == 2 and lower[last - 1] in _CIRCULATED)
    return lower[first] in _CIRCULARS and told and not more
