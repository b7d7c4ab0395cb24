"""How expressions of time are built: one grammar over the letters of words, for all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

# What stands in the grammar for a run of letters. The letters: `reference.time_words`, and
# M W months and weekdays (k l their short forms), d y n w digits of a day, a year, other numbers,
# numbers in words, h a clock, g what may be one (15.30), z a date in one word, _ another word.
_PARTS: dict[str, str] = {
    "many": "[dnwix]",
    "unit": "[U5Or]",
    "by": "[pftbqB]",
    "the": "[a2]",
    "date": r"[dow]\.?f?a?[Mk](?:(?:\.(?=,?y))?,?[pf]?y|f?'[dn])?",
    "day": r"(?:G,?W?,?\(?a?<date>|G,?W?|[Wl]\.?,?\(?[pa]{0,2}[LN]?<date>"
           r"|[LN]?<date>(?:,?[LN])?|[LNC]W|W[LN]|W[do](?!_)|W)",
    "tail": "(?:[fp]?a?(?:y|C?U[LC]?|[LN]U|U[LN]))",
    "edge": "(?:E[fp]?a?)",
}  # fmt: skip
_DATE_EN = r"(?:[Mk]\.?[do](?![dnw:])(?:,?y(?![_]?[%]))?|[do]f?[Mk]\.?(?:,?y)?)"

_CLOCKS: dict[str, str] = {
    # In Italian, Spanish and Portuguese a bare number is a clock behind a feminine article.
    "it": r"(?:[yng](?=Z)|O[hgd]|h|(?<=2)g(?!%)|(?<=2)d(?=[_.,;()fcptqZGWm&a2b-]|$)m?|[dhw]m"
          r"|(?<=2)w(?=[.,;)fpqZGWm])m?)",
    "en": r"(?:[yng](?=Z)|[dhgnw]\.?m|[dw]O|h)",
    "fr": r"(?:[yng](?=Z)|h|[dw]9[dn]?|(?<=[ptqb])[dw]O(?!f)m?"
          r"|(?<=[ptqb]a)[dw]O(?!f)m?|(?<=[ptqa])g(?=m))",
    "de": r"(?:[yng](?=Z)|[dhgw]O[mv]?|h)",
    "es": r"(?:[yng](?=Z)|(?<=f)[gd](?=t[gd]O)|(?<=t)[gd]O|hO?m?"
          r"|(?<=2)[gdw]O?m?(?=[.,;)fcptqZGWm&ab-]|$)|(?<=2)gO?|[dwh]m)",
    "pt": r"(?:[yng](?=Z)|hO?m?|(?<=2)[gdw]O?m?(?=[.,;)fcptqZGWm&ab-]|$)|[dwh]m)",
}  # fmt: skip

# Tried in this order at each word; the names are those of `times_readers.READERS`, and
# behind each stand the letters that it can begin with.
_RULES: tuple[tuple[str, str, str], ...] = (
    ("iso", "dyz", r"z|d/d/y|y-d-d"),
    ("night", "TK", r"Tba?(?:<date>|Wd|d|W)c[a2]?(?:W?,?<date>[LN]?|W)"
              r"|[TK][fp]W[tc]W|T[tp]a?W"),
    ("every", "V", r"V[dwo]?(?:<unit>|W|T|e|H)"),
    ("joined", "CGKLMNWXdklow", r"<joined>"),
    ("clock_part", "Odghnwy", r"<clock>Z?,?f(?:CT|K)"),
    ("clock_day", "Odghnwy", r"<clock>Z?,?[fp]?a?(?:<day>T|<day>)(?!\.?k)"),
    ("then_ago", "MS", r"[MS]f?(?:<many>u?<unit>A|B<many>u?<unit>)"),
    ("ago", "BJdinwx", r"(?:<many>u?<unit>u?|J)A|B(?:<many>u?<unit>u?|J)"),
    ("firsts", "dow", r"(?:o[dw]|[dw]o)[5U](?:(?:[fp]a?C?|a)?(?:y|U[LC]?|LU|M))?"),
    ("span", "5CLNOPdnwx", r"[LNP](?:[dnwx]~?<unit>u?(?:c[dw]<unit>)?|[5O])"
             r"|[dnwx][LNP][U5O]|[dnwx]?[5O][LN]|C[dnwx][5O]|PU"),
    ("quarter", "3CEHLNdo", r"<edge>?(?:oH|d\.H|3)<tail>?|[LNC]H|H[LNC]|H(?=f?y)f?y"
             r"|(?<=[pai])H"),
    ("between", "b", r"b[a2]?(?:<date>|[do]\.?|M(?:f?y)?|y)c[a2]?(?:<date>[LN]?|M(?:[fp]?y)?|y)"),
    ("between_days", "b", r"b[a2][do]\.?c[a2][do]\.?(?![%5Udnwx_IJCLN])"),
    ("days", "do", r"[do]\.?(?:[c-]|[pt]{1,2})a?<date>[LN]?"),
    ("part_of", "CEGKLMNTWXdklow", r"T[fp]a?<day>"
                r"|E?<day>(?:pa?|ta?|f)?T(?!b)|X|K(?!p?<day>)|E?KW?"),
    ("part", "CLTj", r"[LC]T|T[LN]|jT"),
    ("same", "j", r"jU(?:[fp]?a?(?:y|U[L]|LU))?|j_f(?:y|a?U[L])"),
    ("days_behind", "Mk", r"[Mk]\.?[do](?:[c-]|t)[do](?![_5U%])(?:,?y)?"),
    ("week_day", "W", r"W(?:f?a?[LNC]U|f?a?U[LN])"),
    ("week_of", "U", r"Ufa?<date>"),
    ("day", "CEGLMNWdklow", r"<early>?<day>"),
    ("numbered", "LNU", r"[LN]?Ud(?![_f%5UM])"),
    ("month", "CELMNU", r"<edge>?(?:[LN]?Uf)?"
              r"(?:[LNC]M|M(?:f?[pf]?y|,y(?!_)|f?a?(?:[LNCj]U|U[LN])|f?'[dn]|[LN])?)"),
    ("edge", "E", r"<edge>(?:y|C?U[LNC]?|[LN]U|U)(?!q)"),
    ("weekend", "CLNe", r"[LNC]?e[LN]?"),
    ("season", "CELNS", r"<edge>?(?:[LNC]S|S[LN]|(?<=[pfabtEq])S(?:[fp]?a?y|[fp]a?U[L])?)"),
    ("feast", "FLN", r"[LN]F|F(?:[fp]?y|[LN])?"),
    ("relative", "Udinwx", r"<many>u?<unit>q|Uq"),
    ("within", "U", r"(?<=pa)U(?![fLNCA])"),
    ("by_night", "m", r"m"),
    ("unit", "CLNUY", r"[LNC]U|U[LNC]|Y(?:[fp]?a?y)?"),
    ("decade", "5DU", r"D|[5U]y|[5U]'?n"),
    ("century", "Ido", r"d\.I|oI|(?<=_)I|I_"),
    ("clock", "Odghnwy", r"<clock>Z?"),
    ("dayless", "Tv", r"(?<=[ptaf2qb])T|v"),
    ("quarter_to", "dw", r"[dw][U5][t]a?(?:<date>)"),
    ("length", "Jdinwx", r"<many>u?[-~]?<unit>u?(?:,?c?[dwn]<unit>)?|[dnwxi]I|J"),
    ("times_per", "*", r"\*[tpa2i]{1,2}U"),
    ("often", "Q", r"Q"),
    ("lengths", "5O", r"(?:(?<=[pft])|(?<=_f))[5O]|^[5O](?=[pf])|[5O](?=[fq])"),
    ("years", "y", r"y[-/]y"),
    ("short", "'", r"(?<=[pf])'[dn](?!')"),
    ("year", "y", r"y"),
    ("now", "Rr", r"R|r"),
    ("eve", "s", r"s"),
)  # fmt: skip


BEGINNINGS: dict[str, str] = {name: begins for name, begins, _ in _RULES}
_NAMED = re.compile(r"(?<!\?P)<(\w+)>")


class Grammar:
    """The rules of one language.

    `rules` are all, each an expression; `begins` finds the next letter that a rule can begin
    with, `first` the rule that fits there, `others` what else does. They are sorted by the letter
    that they begin with, so that few are tried at a place.
    """

    def __init__(self, language: str) -> None:
        parts, rules_of = dict(_PARTS), _RULES
        if language == "en":
            parts["date"] = _DATE_EN
        else:
            rules_of = tuple(rule for rule in rules_of if rule[0] != "days_behind")
            parts["day"] = _PARTS["day"].replace(r"|W[do](?!_)", "")
        parts["clock"] = _CLOCKS[language]
        parts["early"] = "E" if language == "en" else "(?!)"
        parts["joined"] = r"(?:<day>(?:[pt]?a?T)?|X|K),?[pt]?[a2]?<clock>Z?"

        def whole(pattern: str) -> str:
            return _NAMED.sub(lambda found: f"(?:{whole(parts[found[1]])})", pattern)

        rules = [(name, begins, whole(pattern)) for name, begins, pattern in rules_of]
        self.rules = [(name, re.compile(pattern)) for name, _, pattern in rules]
        self._order = {name: n for n, (name, _, _) in enumerate(rules)}
        letters = "".join(sorted({letter for _, begins, _ in rules for letter in begins}))
        self._by_letter = {
            letter: re.compile(
                "|".join(f"(?P<{name}>{rule})" for name, begins, rule in rules if letter in begins)
            ).match
            for letter in letters
        }
        self.begins = re.compile(f"[{letters}]").search

    def first(self, letters: str, at: int) -> tuple[str, int] | None:
        """The first rule that fits here, and where it ends; None where none does."""
        found = self._by_letter[letters[at]](letters, at)
        return (found.lastgroup or "", found.end()) if found else None

    def others(self, rule: str, letters: str, at: int) -> Iterator[tuple[str, int]]:
        """The rules after `rule` that fit at the same place, and where each ends."""
        for name, pattern in self.rules[self._order[rule] + 1 :]:
            if found := pattern.match(letters, at):
                yield name, found.end()


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language, made when it is first met."""
    return Grammar(language)
