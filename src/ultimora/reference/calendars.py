"""How six languages name months and days, and what clocks are called: for reading dates in copy."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Calendar:
    """One language's names: months in order, each with the forms it is met in (any case, no dot).

    `month_first` says that ``01/06/2026`` is read month first where nothing else decides.
    """

    language: str
    months: tuple[str, ...]
    weekdays: str
    month_first: bool = False


CALENDARS: tuple[Calendar, ...] = (
    Calendar(
        "it",
        ("gennaio gen", "febbraio feb febb", "marzo mar", "aprile apr", "maggio mag magg",
         "giugno giu", "luglio lug", "agosto ago", "settembre set sett", "ottobre ott",
         "novembre nov", "dicembre dic"),
        "lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom",
    ),
    Calendar(
        "en",
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sep sept", "october oct", "november nov", "december dec"),
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
        "fri sat sun",
        month_first=True,
    ),
    Calendar(
        "fr",
        ("janvier jan janv", "février fév févr", "mars mar", "avril avr", "mai", "juin",
         "juillet juil", "août", "septembre sep sept", "octobre oct", "novembre nov",
         "décembre déc"),
        "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
    ),
    Calendar(
        "de",
        ("januar jan jänner jän", "februar feb feber", "märz mär mrz", "april apr", "mai",
         "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt",
         "november nov", "dezember dez"),
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa "
        "so",
    ),
    Calendar(
        "es",
        ("enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun",
         "julio jul", "agosto ago", "septiembre sep sept setiembre", "octubre oct",
         "noviembre nov", "diciembre dic"),
        "lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom",
    ),
    Calendar(
        "pt",
        ("janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun",
         "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov",
         "dezembro dez"),
        "segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira "
        "quarta-feira quinta-feira sexta-feira seg ter qua qui sex sáb dom",
    ),
)  # fmt: skip

# Offsets from Greenwich of the clocks that wire copy names; a summer clock has its own name.
ZONES: dict[str, str] = {
    "gmt": "Z", "utc": "Z", "z": "Z",
    "cet": "+01:00", "mez": "+01:00", "hec": "+01:00", "bst": "+01:00",
    "cest": "+02:00", "mesz": "+02:00", "eet": "+02:00", "msk": "+03:00",
    "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "pst": "-08:00", "pdt": "-07:00", "brt": "-03:00", "jst": "+09:00",
}  # fmt: skip


@lru_cache(maxsize=8192)
def spellings(word: str) -> frozenset[str]:
    """The keys under which a word is looked up: whole, without accents, without its lost letters.

    The last serves copy whose damage is still undecided: what is not a plain letter is left out,
    so that ``f?vrier``, ``fÃ©vrier`` and ``février`` meet.
    """
    whole = word.casefold().rstrip(".")
    if whole.isascii():
        plain = whole
    else:
        apart = unicodedata.normalize("NFD", whole)
        plain = "".join(c for c in apart if not unicodedata.combining(c))
    bare = "".join(c for c in whole if "a" <= c <= "z")
    return frozenset(key for key in (whole, plain, bare) if len(key) > 1)


MONTHS: dict[str, int] = {
    key: number
    for calendar in CALENDARS
    for number, forms in enumerate(calendar.months, 1)
    for form in forms.split()
    for key in spellings(form)
}
WEEKDAYS: frozenset[str] = frozenset(
    key for calendar in CALENDARS for day in calendar.weekdays.split() for key in spellings(day)
)
MONTH_FIRST: frozenset[str] = frozenset(c.language for c in CALENDARS if c.month_first)
