"""Where an office or a court has its seat, which is where its holder changes or it rules."""

from __future__ import annotations

from ultimora.understand.happened import Happened
from ultimora.understand.setting import Called, Setting


def local(setting: Setting, index: int, one: Happened, low: int, high: int) -> Called | None:
    """The town or see of the office that is filled or left (*questore di Caserta*); that of an
    office named behind a comma, or held before, is another."""
    lower, around = setting.prose.lower, setting.around
    for name in setting.names.get(index, ()):
        office = name.first - 2 - (lower[name.first - 1] in around.the)
        if (
            low < office < high
            and name.fact.kind == "place"
            and lower[office + 1] in around.of
            and lower[office] in around.local
            and lower[office - 1] not in around.former
            and (one.type != "appointment" or "," not in lower[one.last : name.first])
        ):
            return name
    return None


def sitting(setting: Setting, index: int, one: Happened) -> Called | None:
    """Where a court sits that ruled: a place among the words that tell it or just behind."""
    lower, around = setting.prose.lower, setting.around
    for name in setting.names.get(index, ()):
        if one.first < name.first <= one.last + 1 and name.fact.kind == "place":
            put = lower[name.first - 1]
            return name if put in around.inside and put not in around.of else None
    return None
