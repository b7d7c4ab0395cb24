"""How expressions of time are built: one grammar over the letters of words, for all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ultimora.reference.time_words import TIME_WORDS

# What stands in the grammar for a run of letters. The letters: `reference.time_words`, and
# M W months and weekdays (k l their short forms), d y n w digits of a day, a year, other numbers,
# numbers in words, h a clock, g what may be one (15.30), z a date in one word, _ another word.
_PARTS: dict[str, str] = {
    "many": "[dnwix]",
    "unit": "[U5Or]",
    "by": "[pftbqB]",
    "the": "[a2]",
    "date": r"[do]\.?f?a?[Mk](?:(?:\.(?=[,]?y))?,?[pf]?y)?",
    "day": r"(?:G,?W?,?\(?a?<date>|G,?W?|[Wl]\.?,?\(?[pa]{0,2}[LN]?<date>"
           r"|[LN]?<date>(?:,?[LN])?|[LNC]W|W[LN]|W[do](?!_)|W)",
    "tail": "(?:[fp]?a?(?:y|C?U[LC]?|[LN]U|U[LN]))",
    "edge": "(?:E[fp]?a?)",
}  # fmt: skip
_DATE_EN = (
    r"(?:[Mk]\.?[do](?![dnw:])(?:,?y(?![_]?[%]))?|[do]f?[Mk]\.?(?:,?y)?)"
)

_CLOCKS: dict[str, str] = {
    # In Italian, Spanish and Portuguese a bare number is a clock behind a feminine article.
    "it": r"(?:[pqtb]?2?O[hgd]|h|(?<=[2tpq])g(?![_%])|2[gd](?=[.,;)fcptqZGWm&a2b-]|$)m?|[dhw]m"
          r"|(?<=[2])w(?=[.,;)fpqZGWm])m?|(?<=[at2pqf])T(?=t))",
    "en": r"(?:[dhgnw]\.?m|[dw]O|h|(?<=[p])w(?=m)m)",
    "fr": r"(?:h|(?<=[ptqb])a?[dw]Om?|(?<=[ptqa])g(?=m))",
    "de": r"(?:[dhgw]Om?|h)",
    "es": r"(?:2?hO?m?|2[gdw]O?m?(?=[.,;)fcptqZGWm&ab-]|$)|(?<=[2])gO?|[dwh]m)",
    "pt": r"(?:2?hO?m?|2[gdw]O?m?(?=[.,;)fcptqZGWm&ab-]|$)|[dwh]m)",
}  # fmt: skip

# Tried in this order at each word; the names are those of `times_reading.READERS`.
_RULES: tuple[tuple[str, str], ...] = (
    ("iso", r"z|d/d/y|y-d-d"),
    ("night", r"Tba?(?:<date>|d|W)c[a2]?(?:<date>|W)|T[fp]W[tc]W|T[tp]a?W"),
    ("every", r"V[dwo]?(?:<unit>|W|T|e|H)"),
    ("joined", r"<joined>"),
    ("clock_day", r"<clock>Z?,?[fp]?a?(?:<day>|<day>T)(?!\.?k)"),
    ("ago", r"(?:<many>u?<unit>u?|J)A|B(?:<many>u?<unit>u?|J|\ba?J)"),
    ("firsts", r"(?:o[dw]|[dw]o)[5U](?:(?:[fp]a?C?|a)?(?:y|U[LC]?|LU|M))?"),
    ("span", r"[LNP](?:[dnwx]u?<unit>(?:c[dw]<unit>)?|[5O])|[dnwx][LNP]<unit>|[dnwx]?[5O][LN]"
             r"|C[dnwx][5O]|PU"),
    ("quarter", r"(?:E[fp]?a?)?(?:oH|3)<tail>?|[LNC]H|H[LNC]|H(?=f?y)f?y|(?<=[pa])H"),
    ("between", r"b[a2]?(?:<date>|[do]\.?|M(?:f?y)?|y)c[a2]?(?:<date>|M(?:[fp]?y)?|y)"),
    ("days", r"[do]\.?[c-]a?<date>|[do]\.?(?:[pt]{1,2})a?<date>"),
    ("part_of", r"T[fp]a?<day>|<day>[p]?T(?!b)|X|K(?!p?<day>)|E?KW?"),
    ("part", r"[LC]T|T[LN]|jT"),
    ("same", r"jU(?:[fp]?a?(?:y|U[L]|LU))?|j_f(?:y|a?U[L])"),
    ("week_of", r"Ufa?<date>"),
    ("day", r"E?<day>"),
    ("month", r"<edge>?(?:[pa]?U?f)?(?:[LNC]M|M(?:f?[pf]?y|,y|[LN])?)"),
    ("edge", r"<edge>(?:y|C?U[LNC]?|[LN]U|U)(?!q)"),
    ("weekend", r"[LNC]?e[LN]?"),
    ("season", r"<edge>?(?:[LNC]S|S[LN]|(?<=[pfabtEq])S(?:[fp]?a?y|[fp]a?U[L])?)"),
    ("feast", r"[LN]F|F(?:[fp]?y|[LN])?"),
    ("relative", r"<many>u?<unit>q|[aU]?Uq|qU"),
    ("unit", r"[LNC]U|U[LNC]|Y(?:[fp]?a?y)?|[ay]?y(?=_$)"),
    ("decade", r"D|[5U]y|[5U]'?n|N"),
    ("century", r"[o_]I|I_"),
    ("clock", r"<clock>Z?"),
    ("dayless", r"(?<=[ptaf])T|(?<=[pta2])a?T|v"),
    ("length", r"<many>u?-?<unit>u?(?:,?c?[dw]<unit>)?|J"),
    ("rate", r"(?:[tp]?[a2]|[tp]|i|/)U"),
    ("often", r"Q"),
    ("lengths", r"(?:(?<=[pft])|(?<=_f))[5O]|^[5O](?=[pf])|[5](?=f)"),
    ("year", r"y"),
    ("now", r"R|r"),
    ("eve", r"s"),
)  # fmt: skip


_NAMED = re.compile(r"(?<!\?P)<(\w+)>")


class Grammar:
    """The rules of one language: `search` finds the first that fits, `others` what else does."""

    def __init__(self, language: str) -> None:
        parts = dict(_PARTS)
        if language == "en":
            parts["date"] = _DATE_EN
            parts["day"] = _PARTS["day"].replace(r"|W[do](?!_)", "")
        parts["clock"] = _CLOCKS[language]
        joined = TIME_WORDS[language].joined
        parts["joined"] = r"(?:<day>|X),?[pt]?[a2]?<clock>Z?" if joined else "(?!)"

        def whole(pattern: str) -> str:
            return _NAMED.sub(lambda found: f"(?:{whole(parts[found[1]])})", pattern)

        rules = [(name, whole(pattern)) for name, pattern in _RULES]
        self._rules = [(name, re.compile(pattern)) for name, pattern in rules]
        self._order = {name: n for n, (name, _) in enumerate(rules)}
        self.search = re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in rules)).search

    def others(self, rule: str, letters: str, at: int) -> Iterator[tuple[str, int]]:
        """The rules after `rule` that fit at the same place, and where each ends."""
        for name, pattern in self._rules[self._order[rule] + 1 :]:
            if found := pattern.match(letters, at):
                yield name, found.end()


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language, made when it is first met."""
    return Grammar(language)
