"""What follows from an answer: what is remembered of a source, and when it is asked again.

Nothing here touches the world; `web` does. All rules of polling are in `decided`, so that a table
of cases can hold them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256

from ultimora.intake.addresses import bare
from ultimora.intake.announced import announced
from ultimora.values import Delivery, Source, Trouble
from ultimora.values.days import stamp

DAY = 86_400.0
SOONEST = 60.0  # no source is asked more often than once a minute
MOST_PATIENT = 4  # a quiet source, or one that asks for it, waits at most so many times its `every`
QUIET = 3  # so many times unchanged in a row are chance; after that the wait grows
GROWTH = 1.25
FORGETFUL = 3  # failures in a row after which a remembered new address is given up
LONGEST_VALUE = 4096  # letters of a header or address that is worth remembering
FULL = 7 * DAY  # a server that answers 304 by mistake is asked in full once a week


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking once.

    `status` is the last answer's, 0 where none came; `address` is the last address, without
    credentials; `moved_to` is where permanent redirects led, and nothing else before them;
    `trouble` says why `data` is not what was asked for.
    """

    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    data: bytes = b""
    address: str = ""
    moved_to: str | None = None
    trouble: Trouble | None = None

    def header(self, name: str) -> str:
        """The value of this header, "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name), "")


@dataclass(frozen=True, slots=True)
class Decision:
    """What to remember, when to ask again, and how the source does.

    `next_poll` is in seconds since 1970, None for never; `health` is ``well``, ``failing``,
    ``waiting`` (the server asked for time) or ``gone``.
    """

    state: Mapping[str, str]
    next_poll: float | None
    health: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a fetch brought: a delivery or the reason why not, and what is to be remembered.

    `status` is 0 where no answer came. `unchanged` says that nothing is new: the server said so
    (then there is no delivery), or the bytes are those of the last time. `retry_after` is in
    seconds. `state`, `next_poll` and `health` are those of the Decision.
    """

    status: int
    delivery: Delivery | None = None
    moved_to: str | None = None
    retry_after: float | None = None
    state: Mapping[str, str] = field(default_factory=dict)
    gone: bool = False
    trouble: Trouble | None = None
    unchanged: bool = False
    next_poll: float | None = None
    health: str = "well"


def decided(source: Source, state: Mapping[str, str], answer: Answer, now: float) -> Decision:
    """What follows from `answer`, at `now` (seconds since 1970), given what was known of `source`.

    The keys of a state: ``etag``, ``last-modified`` (RFC 9110, section 8.8), ``sha256`` of the
    last bytes, ``quiet`` (unchanged so often in a row), ``full`` and ``success`` (when the bytes,
    and any good answer, last came), ``address`` that it has moved to, and ``asked``, the source's
    own address at that time, ``failures`` in a row and their ``cause``, ``hub``, ``topic``,
    ``not-before`` (the next poll), ``gone``. Times are ISO 8601, UTC. Keys that are not known here
    are passed on.
    """
    known = {key: value for key, value in state.items() if key not in ("gone", "not-before")}
    if answer.status == 410 and "address" not in known:
        cause = answer.trouble.told if answer.trouble else ""
        known |= {"gone": stamp(now), "cause": cause, "asked": bare(source.address)}
        return Decision(known, None, "gone")
    if answer.trouble is None:
        known, wait = _succeeded(source, known, answer, now)
        health = "well"
    else:
        known, wait = _failed(source, known, answer, now)
        health = "failing" if pause(answer, now) is None else "waiting"
    known["not-before"] = stamp(now + wait)
    return Decision(known, now + wait, health)


def _succeeded(
    source: Source, known: dict[str, str], answer: Answer, now: float
) -> tuple[dict[str, str], float]:
    for key in ("failures", "cause"):
        known.pop(key, None)
    if answer.moved_to:
        known["address"] = answer.moved_to
    elif not _same(source, known):
        known.pop("address", None)
    known |= {"success": stamp(now), "asked": bare(source.address)}
    digest = sha256(answer.data).hexdigest()
    if unchanged(known, answer):
        known["quiet"] = str(number(known, "quiet") + 1)
    else:
        known |= {"quiet": "0", "sha256": digest}
    pace = fresh_for(answer)
    if answer.data:
        known["full"] = stamp(now)
        said = announced(answer.data, answer.headers)
        pace = max(pace, float(said.ttl or 0))
        _remember(known, "hub", said.hub or "")
        _remember(known, "topic", (said.topic or answer.address) if said.hub else "")
    for key in ("etag", "last-modified"):
        if answer.data or answer.header(key):
            _remember(known, key, answer.header(key))
    every = max(SOONEST, float(source.every))
    patience = min(MOST_PATIENT, GROWTH ** min(20, max(0, number(known, "quiet") - QUIET)))
    if moment(known.get("websub-until", "")) > now:
        patience = MOST_PATIENT  # its hub tells us what is new; polling only makes sure
    wait = max(every * patience, min(pace, every * MOST_PATIENT))
    return known, wait * (1 + chance(source, now) / 10)


def _failed(
    source: Source, known: dict[str, str], answer: Answer, now: float
) -> tuple[dict[str, str], float]:
    failures = number(known, "failures") + 1
    known["failures"] = str(failures)
    known["cause"] = answer.trouble.told if answer.trouble else ""
    # Some redirects are called permanent and are not: the address that a person gave comes first.
    if "address" in known and (failures >= FORGETFUL or answer.status in (404, 410)):
        for key in ("address", "etag", "last-modified"):
            known.pop(key, None)
    asked = pause(answer, now)
    if asked is not None:
        return known, max(SOONEST, asked)
    every = max(SOONEST, float(source.every))
    grown = every * 2.0 ** min(20, failures - 1)
    return known, min(DAY, max(every, grown * (0.75 + chance(source, now) / 2)))


def pause(answer: Answer, now: float) -> float | None:
    """The seconds that a Retry-After of 429 or 503 asks for, a day at most; None without one.

    RFC 9110, section 10.2.3: seconds or a date.
    """
    said = answer.header("retry-after").strip()
    if answer.status not in (429, 503) or not said:
        return None
    if said.isascii() and said.isdigit():
        return min(DAY, float(said[:9]))
    try:
        when = parsedate_to_datetime(said)
    except (ValueError, OverflowError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return min(DAY, max(0.0, when.timestamp() - now))


def fresh_for(answer: Answer) -> float:
    """The seconds for which Cache-Control says that the answer stays good (RFC 9111); else 0."""
    ages = {}
    for directive in answer.header("cache-control").lower().split(","):
        name, _, value = directive.strip().partition("=")
        ages[name] = value.strip('"')
    if "no-cache" in ages or "no-store" in ages:
        return 0.0
    age = ages.get("max-age", "")
    return min(DAY, float(age[:9])) if age.isascii() and age.isdigit() else 0.0


def unchanged(state: Mapping[str, str], answer: Answer) -> bool:
    """Whether a good answer brought nothing new: it says so, or the bytes are the known ones."""
    return not answer.data or state.get("sha256") == sha256(answer.data).hexdigest()


def ended(source: Source, state: Mapping[str, str]) -> bool:
    """Whether the source has said that it is gone for good (410; RFC 9110, section 15.5.11).

    It is asked no more, unless a person asks for it by name or gives it another address.
    """
    return "gone" in state and _same(source, state)


def asked_at(source: Source, state: Mapping[str, str]) -> str:
    """The address to ask: the one that the source has moved to for good, else its own.

    Once a person gives the source another address, the remembered one no longer counts.
    """
    return state.get("address", source.place) if _same(source, state) else source.place


def conditions(source: Source, state: Mapping[str, str], now: float) -> dict[str, str]:
    """The headers that ask only for what is new (RFC 9110, section 13)."""
    if not _same(source, state) or now - moment(state.get("full", "")) > FULL:
        return {}
    pairs = (("If-None-Match", "etag"), ("If-Modified-Since", "last-modified"))
    known = {name: state.get(key, "").strip() for name, key in pairs}
    return {name: value for name, value in known.items() if value and value.isprintable()}


def chance(source: Source, now: float) -> float:
    """A number from 0 to 1 that differs between sources and polls, and is the same when asked anew.

    It spreads the polls, so that sources which were added together are not asked together.
    """
    digest = sha256(f"{source.name} {now:.0f}".encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:4]) / 2**32


def number(state: Mapping[str, str], key: str) -> int:
    """The count that stands there; 0 for none, or for what is no count."""
    said = state.get(key, "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0


def moment(said: str) -> float:
    """The seconds since 1970 of an ISO 8601 time; 0 for what is none."""
    try:
        return datetime.fromisoformat(said).timestamp()
    except (ValueError, OverflowError):
        return 0.0


def _same(source: Source, state: Mapping[str, str]) -> bool:
    """Whether the source still has the address that the state speaks of."""
    return state.get("asked") in (None, bare(source.address))


def _remember(known: dict[str, str], key: str, value: str) -> None:
    if value and len(value) <= LONGEST_VALUE:
        known[key] = value
    else:
        known.pop(key, None)
