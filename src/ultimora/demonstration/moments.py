"""Hours and days as dispatches write them, in six languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DAYS = {
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
# As datelines have them.
_MONTHS = {
    "it": "gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.",
    "en": "Jan Feb March April May June July Aug Sept Oct Nov Dec",
    "fr": "jan fév mars avr mai juin juil août sept oct nov déc",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
}
_TELEX = {
    "it": "GEN FEB MAR APR MAG GIU LUG AGO SET OTT NOV DIC",
    "de": "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
}
_CLOCKS = {"it": "{h}.{m:02}", "de": "{h}.{m:02}", "fr": "{h:02}H{m:02}", "es": "{h:02}.{m:02}",
           "pt": "{h:02}h{m:02}"}  # fmt: skip


def zone(name: str) -> ZoneInfo | None:
    """A zone by its name, as far as the machine knows it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@dataclass(frozen=True)
class Hour:
    """A moment as copy in a language, of a place, writes it; as text, the hour."""

    at: datetime
    language: str

    @classmethod
    def of(cls, at: datetime, language: str, where: str) -> Hour:
        """The moment by the clocks of a zone."""
        return cls(at.astimezone(zone(where) or UTC), language)

    def __str__(self) -> str:
        h, m = self.at.hour, self.at.minute
        if self.language == "en":
            return f"{h % 12 or 12}:{m:02} {'a.m.' if h < 12 else 'p.m.'}"
        return _CLOCKS[self.language].format(h=h, m=m)

    @property
    def gmt(self) -> str:
        """The same hour in Greenwich, as in ``0450 GMT``."""
        return f"{self.at.astimezone(UTC):%H%M} GMT"

    @property
    def day(self) -> str:
        """The day of the week."""
        return _DAYS[self.language].split()[self.at.weekday()]

    @property
    def month(self) -> str:
        """The month as datelines have it."""
        return _MONTHS[self.language].split()[self.at.month - 1]

    @property
    def telex(self) -> str:
        """The month as a teleprinter's last line has it."""
        return _TELEX[self.language].split()[self.at.month - 1]

    @property
    def long(self) -> str:
        """Day and hour in full, as in the line of a German embargo."""
        return f"{self.at.day}. {self.month} {self.at.year}, {self} Uhr"
