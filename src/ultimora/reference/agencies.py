"""The agencies: one row each, how they open, close and write; a new one is a new row."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # a row is itself: tables are looked up by it
class Agency:
    """One agency's signature and house style.

    `name` is the name in records, `signs` the spellings that sign its copy (as in ``(ANSA)``, any
    case), `language` its main language, `quotes` and `dash` its typographic customs (for restoring
    what was lost): e.g. ``“”`` / ``‘’`` / ``«»`` and ``–`` / ``—``.

    `zone` is the one (IANA) whose clock its copy means where it names none: that of its desk at
    home; empty where it files from everywhere (Reuters and AFP write GMT, AP names its zone).

    `bare` signs may open or close copy without brackets (``AGI - ``); `domains` are those of its
    addresses; `desks` the initials that close its copy in brackets; `renewed` says that a number
    after its headline (``(2)``) counts renewals of the story, not only takes; `credit` are the
    beginnings of lines of its own that stand below the story (any case); `sections` the
    beginnings of section paths that are its own; `slug` is the form (of ``wires.SLUG_FORMS``) of
    the keywords on a line of their own above its headlines; `alerts` says that it sends alerts
    in stacks, each in capitals behind its hour.
    """

    name: str
    signs: tuple[str, ...] = ()
    language: str | None = None
    quotes: str | None = None
    dash: str | None = None
    bare: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    renewed: bool = False
    credit: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    zone: str = ""
    slug: str = ""
    alerts: bool = False


AGENCIES: tuple[Agency, ...] = (
    Agency("Adnkronos", ("Adnkronos", "Adnkronos Salute", "Labitalia"), "it", "“”", "–",
           domains=("adnkronos.com",), renewed=True,
           sections=("internazionale/esteri", "multimedia/news-to-go"), zone="Europe/Rome"),
    Agency("ANSA", ("ANSA", "ANSAmed"), "it", "“”", "–", domains=("ansa.it",), renewed=True,
           zone="Europe/Rome"),
    Agency("AGI", ("AGI",), "it", "“”", "–", bare=("AGI", "AGI/Vista"), domains=("agi.it",),
           credit=("Agenzia Vista /", "Agenzia Vista/"), zone="Europe/Rome"),
    Agency("Italpress", ("ITALPRESS",), "it", "“”", "–", domains=("italpress.com",),
           credit=("-foto ", "- foto "), zone="Europe/Rome"),
    # Apcom is what Askanews was called until 2009.
    Agency("Askanews", ("askanews", "Apcom"), "it", "“”", "–", domains=("askanews.it",),
           zone="Europe/Rome"),
    Agency("LaPresse", ("LaPresse",), "it", "“”", "–", domains=("lapresse.it",),
           zone="Europe/Rome"),
    Agency("Agenzia Nova", ("Agenzia Nova", "Nova"), "it", "“”", "–",
           domains=("agenzianova.com",), desks=("Rin", "Kiu", "Rum", "Rer", "Res"),
           zone="Europe/Rome"),
    Agency("DIRE", ("DIRE", "Agenzia Dire"), "it", "“”", "–", domains=("dire.it",),
           credit=("Le notizie del sito Dire sono utilizzabili",), zone="Europe/Rome"),
    Agency("Agenparl", ("AGENPARL",), "it", "“”", "–", domains=("agenparl.eu", "agenparl.it"),
           zone="Europe/Rome"),
    Agency("Radiocor", ("Radiocor", "Il Sole 24 Ore Radiocor", "Radiocor Plus"), "it", "“”", "–",
           bare=("Radiocor",), zone="Europe/Rome"),
    Agency("Teleborsa", ("Teleborsa",), "it", "“”", "–", domains=("teleborsa.it",),
           zone="Europe/Rome"),
    Agency("Reuters", ("Reuters", "RTRS"), "en", "“”", "–",
           domains=("thomsonreuters.com", "reuters.com"), credit=("Our Standards:",),
           alerts=True),
    Agency("AP", ("AP", "Associated Press", "The Associated Press"), "en", "“”", "—",
           domains=("ap.org",), bare=("Associated Press", "The Associated Press"),
           credit=("Follow AP’s coverage", "Follow AP's coverage", "AP Sports Writer"),
           slug="anpa"),
    Agency("AFP", ("AFP",), "fr", "“”", "–", domains=("afp.com",), slug="hyphens"),
    Agency("dpa", ("dpa", "dpa-AFX", "dpa international"), "de", "„“", "–", bare=("dpa",),
           domains=("dpa.com",), credit=("The following information is not",),
           zone="Europe/Berlin", slug="strokes"),
    Agency("EFE", ("EFE", "Agencia EFE"), "es", "“”", "–", bare=("EFE",),
           domains=("efe.com", "efe.es"), zone="Europe/Madrid", slug="capitals"),
    Agency("Europa Press", ("EUROPA PRESS",), "es", "“”", "–", domains=("europapress.es",),
           zone="Europe/Madrid"),
    Agency("TASS", ("TASS",), "en", "“”", "–", domains=("tass.com", "tass.ru"),
           zone="Europe/Moscow"),
    Agency("Interfax", ("Interfax",), "en", "“”", "–", domains=("interfax.com",),
           zone="Europe/Moscow"),
    Agency("Ukrinform", ("UkrinForm",), "en", "“”", "–", domains=("ukrinform.net",),
           zone="Europe/Kyiv"),
    Agency("Xinhua", ("Xinhua",), "en", "“”", "—", zone="Asia/Shanghai"),
    Agency("Kyodo", ("Kyodo", "Kyodo News"), "en", "“”", "—", bare=("Kyodo",), zone="Asia/Tokyo"),
    Agency("ATS", ("ats", "sda", "Keystone-ATS", "Keystone-SDA"), "fr", "«»", "–",
           zone="Europe/Zurich"),
    Agency("APA", ("APA",), "de", "„“", "–", domains=("apa.at",), zone="Europe/Vienna",
           slug="strokes"),
    Agency("ANP", ("ANP",), "nl", "‘’", "–", renewed=True, zone="Europe/Amsterdam"),
    Agency("Ritzau", ("ritzau",), "da", "»«", "–", zone="Europe/Copenhagen"),
    Agency("KNA", ("KNA",), "de", "„“", "–", zone="Europe/Berlin", slug="strokes"),
    Agency("PR Newswire", ("PRNewswire", "PRNewswire-AsiaNet", "PRNewswire-FirstCall"), "en",
           "“”", "–", credit=("SOURCE ",)),
    Agency("Business Wire", ("BUSINESS WIRE",), "en", "“”", "—",
           domains=("businesswire.com",), credit=("View source version on businesswire",)),
    Agency("GlobeNewswire", ("GLOBE NEWSWIRE",), "en", "“”", "—",
           domains=("globenewswire.com",)),
)  # fmt: skip
