"""How agencies head what stands beside a story, and how they say whose hand wrote it.

Made by us from the usage of the agencies; words are parted by commas, a line a language.
"""

from __future__ import annotations

import re

# A piece of its own, however much of the story it tells again.
_GENRES = """
    factbox, explainer, analysis, insight, timeline, interview, profile, newsmaker, reaction,
    reactions, instant view, quotes, column, commentary, q&a, scenarios, highlights, preview,
    chronology, fact check,
    scheda, focus, analisi, intervista, profilo, cronologia, reazioni, ritratto, il punto,
    cosa sappiamo, il caso, retroscena, commento, le frasi,
    hintergrund, porträt, interview, chronologie, reaktionen, analyse, kommentar, stichwort,
    dokumentation, fragen und antworten, zitate, faktencheck,
    encadré, portrait, entretien, chronologie, réactions, analyse, repères, éclairage, verbatim,
    perfil, entrevista, cronología, reacciones, análisis, claves, semblanza, frases
"""
_WORDS = "|".join(sorted({word.strip() for word in _GENRES.split(",")}, key=len, reverse=True))
# Before the headline's own words (``FACTBOX-``, ``Hintergrund:``), or in brackets behind them.
BESIDE = re.compile(
    rf"\W*(?:{_WORDS})\b\s?(?:[-–—:/|.]|\))|.*\((?:{_WORDS})\)\W*$", re.IGNORECASE
)
# What stands before a name or initials in a line that says who wrote it: words, bureaus, services.
SIGNING = frozenset(
    """
    bur afx reporting reported additional writing written compiled by and with in from
    di da a cura e con von aus mit und par de et avec por y con
    """.split()
)
