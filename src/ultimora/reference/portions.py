"""Parts of a whole in words, in six languages: half, a third, two in five."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Portions:
    """One language's words for parts of a whole, all in lower case.

    `halves` are nouns for one half, `before` the words of which one must stand before it or
    `behind` after it; `nths` the denominators, singular and plural; `whole` the words between the
    two numbers of *nine in ten*, all of them; `joined` parts that are one word.
    """

    halves: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]
    nths: dict[str, int]
    whole: tuple[tuple[str, ...], ...]
    joined: dict[str, float]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _nths(**words: str) -> dict[str, int]:
    return {word: int(nth[1:]) for nth, listed in words.items() for word in listed.split()}


_EN_JOINED = {
    f"{many}-{nth}{'s' if n > 1 else ''}": n / of
    for n, many in enumerate(("one", "two", "three", "four"), 1)
    for nth, of in (("third", 3), ("quarter", 4), ("fifth", 5), ("tenth", 10))
    if n < of
}

PORTIONS: dict[str, Portions] = {
    "it": Portions(
        _set("metà"), _set("la della alla dalla oltre quasi circa"),
        _set("di dei degli delle della del dello dell'"),
        _nths(n3="terzo terzi", n4="quarto quarti", n5="quinto quinti", n6="sesto sesti",
              n7="settimo settimi", n8="ottavo ottavi", n10="decimo decimi"),
        (("su",),), {},
    ),
    "en": Portions(
        _set("half"), _set("over under almost nearly about around than"), _set("of the its their"),
        _nths(n3="third thirds", n4="quarter quarters", n5="fifth fifths", n6="sixth",
              n8="eighth", n10="tenth tenths"),
        (("in",), ("out", "of")), _EN_JOINED,
    ),
    "fr": Portions(
        _set("moitié"), _set("la"), _set("de des du d'"),
        _nths(n3="tiers", n4="quart quarts", n5="cinquième cinquièmes", n6="sixième",
              n10="dixième dixièmes"),
        (("sur",),), {},
    ),
    "de": Portions(
        _set("hälfte"), _set("die der"), _set("der des aller"),
        _nths(n3="drittel", n4="viertel", n5="fünftel", n6="sechstel", n8="achtel",
              n10="zehntel"),
        (("von",),), {"dreiviertel": 0.75, "zweidrittel": 2 / 3},
    ),
    "es": Portions(
        _set("mitad"), _set("la"), _set("de del"),
        _nths(n3="tercio tercios", n4="cuarto cuartos", n5="quinto quintos",
              n10="décimo décimos"),
        (("de", "cada"),), {},
    ),
    "pt": Portions(
        _set("metade"), _set("a da"), _set("de do da dos das"),
        _nths(n3="terço terços", n4="quarto quartos", n5="quinto quintos",
              n10="décimo décimos"),
        (("em", "cada"), ("de", "cada")), {},
    ),
}  # fmt: skip
# *La cuarta parte*, *una terza parte*: ordinals before the word for a part.
PARTS: frozenset[str] = frozenset(("parte", "partie", "partes"))
NTH_PARTS: dict[str, int] = _nths(
    n3="terza tercera terceras terça",
    n4="quarta cuarta cuartas",
    n5="quinta quintas",
    n10="decima décima",
)
# What makes a half one of two pieces of time or of a game, and no share.
HALVED: frozenset[str] = frozenset(
    "prima seconda first second première seconde deuxième ersten zweiten erste zweite primera"
    " segunda metà altra other autre andere otra a".split()
)
