"""Words that say that a number is not the whole of now: a part of it, an earlier one, another's.

Made by us from the usage of the agencies; phrases are parted by commas, a line a language.
"""

from __future__ import annotations

import re


def _phrases(table: str) -> str:
    """Any of the phrases, whichever apostrophe they have."""
    listed = [phrase.strip() for phrase in table.replace("\n", ",").split(",")]
    return "|".join(sorted(filter(None, listed), key=len, reverse=True)).replace("'", "['’]")


# Behind a number: what it is a part of.
PART_BEHIND = re.compile(
    r"\W*(?:\w+\W+){0,2}?(?:"
    + _phrases("""
        dei quali, delle quali, di cui
        of whom, of them, of which
        d'entre eux, d'entre elles, parmi eux, parmi elles
        von ihnen, davon
        de ellos, de ellas, de los cuales, de las cuales
    """)
    + r")\b",
    re.IGNORECASE,
)
# Before a number: that it is a part of what was counted.
PART_BEFORE = re.compile(
    r"\b(?:"
    + _phrases(r"""
        tra cui(?: \w+)?, fra cui(?: \w+)?, di cui(?: \w+)?, tra loro, fra loro, compres[aie],
        (?:tra|fra) (?:i|le) quali
        including(?: at least)?, among them, among whom
        parmi lesquel(?:le)?s, dont, y compris
        darunter, davon, unter ihnen, unter denen, einschließlich
        entre (?:los|las) (?:que|cuales), entre ell[oa]s, de ellos, de ellas, incluid[oa]s?
    """)
    + r")$",
    re.IGNORECASE,
)
# Before a number in its sentence: it is some of those who were counted already, or more of them.
AMONG = re.compile(
    r"\b(?:"
    + _phrases(r"""
        (?:tra|fra) (?:le vittime|i morti|i feriti|i dispersi), anche, ulterior[ei]
        among (?:the|those) (?!rubble|ruins|debris)\w+, also, additional, further
        parmi les (?!décombres|débris)\w+, aussi
        unter den (?!trümmern|schnee)\w+, auch, weitere\w*
        entre l[oa]s (?!escombros|restos)\w+, también
    """)
    + r")\b",
    re.IGNORECASE,
)
# Behind a number: so many more than were counted before (*two more bodies*).
MORE = re.compile(
    r"\s*(?:" + _phrases("""
        more, further, additional, ulteriori, di più, supplémentaires, de plus, weitere\\w*, más
    """) + r")\b",
    re.IGNORECASE,
)  # fmt: skip
# Behind a number: in whose mouth it is (*60 mila persone secondo la questura*).
BY = re.compile(
    r"(?:\s+[^\W\d_]+){0,3}?,?\s+"
    r"(?:secondo|stando a|per|selon|d['’]après|laut|nach Angaben|according to|según)\s+"
    r"(?P<who>(?:(?:la|il|i|gli|le|les|the|der|des|die|dem|los|las|el)\s+|l['’])?"
    r"[^\s,.;:()]+(?:\s+(?:d[ei]l(?:la|le)?|dei|of|de|du|der|des)\s+[^\s,.;:()]+)?)",
)
# Between a number and a place: that it is of there (*11 in Rijeka*), and that it is not (*by*).
THERE = re.compile(
    r"\b(?:in|at|near|off|across|around|outside|ad?|nel\w*|nei|presso|vicino|à|aux?|en|dans|près"
    r"|chez|im|bei|vor|cerca)\b",
    re.IGNORECASE,
)
NOT_THERE = re.compile(
    r"\b(?:by|from|against|da|dal\w*|contro|par|contre|von|gegen|aus|por|contra|desde)\b",
    re.IGNORECASE,
)
# Words by which people are employed.
EMPLOYED = re.compile(
    r"\b(?:impiega|occupa|d[àa] lavoro|employ|emploie|emploient|beschäftigt|emplea|da trabajo)",
    re.IGNORECASE,
)
# Before a number: it is all of whom another number are some (*300 of 1,150 jobs*).
ALL_BEFORE = re.compile(
    r"(?:\d|\b[^\W\d_]+)\W+(?:[^\W\d_]+\s+){0,2}(?:out of|of|su|sui|von|sur|de)(?: the)?$",
    re.IGNORECASE,
)
# The worst of those who are hurt are counted by themselves.
GRAVE = re.compile(
    r"\b(?:"
    + _phrases(r"grav\w+, serious\w*, critical\w*, severely, grièvement, schwer\w*, "
               r"lebensgefährlich\w*")
    + r")\b",
    re.IGNORECASE,
)  # fmt: skip
# Before a number: the value that it had before (*from 12 to 15*, *contro i 12 di ieri*).
EARLIER_BEFORE = re.compile(
    r"\b(?:"
    + _phrases("""
        dai, dal, dagli, dalle, contro, rispetto a, rispetto ai, rispetto al, rispetto alle, e non,
        anziché
        from, against, compared with, compared to, than, an earlier, a previous, not, instead of
        contre, et non, par rapport à, par rapport aux
        gegenüber, nach zuvor, zuvor, und nicht, nicht, statt
        desde, frente a, y no, en lugar de
    """)
    + r")(?: (?:i|gli|le|the|les|los|las|about|circa|environ))?$",
    re.IGNORECASE,
)
# A sentence that tells of another event like this one, or of a year's.
ANOTHER = re.compile(
    r"\b(?:"
    + _phrases(r"""
        un altro, un'altra, altr[ao] simil\w, precedent[ei], analog[oa]
        simil[ei] (?:incident|episod)\w+, l'anno scorso, lo scorso anno, da inizio anno
        dall'inizio dell'anno
        another, a similar, similar (?:accident|incident|attack)s?, previous(?:ly)?, in the past
        worst since, last year, so far this year, since the (?:start|beginning)
        un autre, une autre, précédent\w*, similaire, par le passé, l'an dernier
        l'année dernière, depuis le début, depuis janvier
        ein(?:e|en|em|er)? (?:andere|ähnliche)\w*, früher\w*, in der Vergangenheit
        im vergangenen Jahr, im Vorjahr, seit Jahresbeginn
        otr[oa] (?:accidente|incendio|atentado), anterior\w*, similar(?:es)?, el año pasado
        en lo que va de
    """)
    + r")\b",
    re.IGNORECASE,
)
# Before a time: it only began then, or lasts until then.
SINCE = re.compile(
    r"\b(?:"
    + _phrases("""
        since, da, dal, dall', dallo, dalla, depuis, dès, seit, ab, desde
        until, till, fino a, fino al, fino alle, entro, jusqu'à, jusqu'au, bis, bis zum, hasta
    """)
    + r")\s*(?:\w+\s+)?$",
    re.IGNORECASE,
)
# A headline that ends with one of these was cut.
CUT_OFF = frozenset(
    """
    il lo la i gli le un una uno e o di a da in con su per tra fra del della dei degli al alla che
    the an and or of to at by for with from as that
    les des du et ou en au aux par pour avec que qui une
    der die das den dem des ein eine einen einem einer und oder von zu im am mit für dass
    el los las unos y que con por para del al
    """.split()
)
# Words that tie a noun to what tells more of it: *tonnes of fuel*, *persone a bordo*.
LINKS = frozenset(
    """
    di da del dello della dei degli delle a al allo alla ai agli alle in nel nello nella nei nelle
    per su sul sulla il lo la i gli le un una
    of in at on to per the a an
    de du des à au aux en par le les
    von vom der des dem den im am an auf die das pro
    el los las por
    """.split()
)
ELIDED = re.compile(r"(?:[ldn]|d?ell|d?all|nell|sull|un)['’]", re.IGNORECASE)
