"""What an alert tells of, and when: decided here, from values alone."""

from __future__ import annotations

import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from hashlib import sha256
from typing import Any

from ultimora.archive import Hit
from ultimora.archive.alerts import Alert, Before, Finding
from ultimora.archive.feeds import Feed
from ultimora.intake import duration
from ultimora.intake.addresses import BadAddress, parsed
from ultimora.intake.guard import NO_ADDRESS, judged
from ultimora.values.query import Query, QueryError

# Seconds from one try to the next: ever longer, a day in all.
PAUSES = (5, 30, 120, 600, 1800, 7200, 18_000, 28_800, 28_800)
LONGEST = 86_400  # seconds between two mails at most
_MAIL = re.compile(r"[^\s@,;<>\"()\\]{1,64}@[^\s@,;<>\"()\\]{1,255}")
_MOST_MAILS = 10


class Unfit(Exception):
    """Why an alert cannot be so: a sentence for a person, with the mend."""


def findings(alert: Alert, hits: Iterable[Hit], before: Before) -> list[Finding]:
    """Which of the records that fit (the oldest first) an alert tells of, by what it told before.

    No record is told of twice, unless it has changed and the alert asks for that; of the copies of
    one text the first that fits, unless it asks for all.
    """
    told, found = set(before.told), []
    for hit in hits:
        known, text = before.known.get(hit.id), before.originals.get(hit.id)
        if known is not None:
            withdrawn = hit.hidden and not known.hidden
            if alert.updates and (hit.version > known.version or withdrawn):
                found.append(Finding(hit.id, hit.version, hit.hidden, "changed"))
        elif alert.copies or text is None or text not in told:
            found.append(Finding(hit.id, hit.version, hit.hidden))
        told |= {text} if text else set()
    return found


def withdrawals(alert: Alert, hidden: Sequence[Finding], before: Before) -> list[Finding]:
    """Which records that are withdrawn now, and were told of before, an alert tells of again."""
    if not alert.updates:
        return []
    return [one for one in hidden if one.id in before.known and not before.known[one.id].hidden]


def settled(
    came: Sequence[tuple[int, str]], unrelated: frozenset[str]
) -> Sequence[tuple[int, str]]:
    """What came, up to the first of which it is not known yet whose copy it is."""
    end = next((at for at, (_, id) in enumerate(came) if id in unrelated), len(came))
    return came[:end]


def next_try(tries: int, now: int) -> int | None:
    """When to try again what has been tried so often; None where it is given up."""
    return now + PAUSES[tries - 1] if tries <= len(PAUSES) else None


def chosen(told: Mapping[str, Any], zone: tzinfo) -> dict[str, Any]:
    """What a person chose for an alert, as the archive keeps it; only what was told.

    Raises:
        Unfit: where something of it cannot be.
    """
    choices = dict(told)
    if "name" in told:
        choices["name"] = " ".join(str(told["name"]).split())[:80]
        if not choices["name"]:
            raise Unfit("An alert needs a name.")
    if "query" in told:
        choices["query"] = _query(str(told["query"]), zone)
    if "mail" in told:
        choices["mail"] = _mail(str(told["mail"]))
    if "every" in told:
        choices["every"] = _every(told["every"])
    if "webhook" in told:
        choices["webhook"] = _webhook(str(told["webhook"]).strip(), bool(told.get("local", True)))
    return choices


def _query(text: str, zone: tzinfo) -> str:
    text = " ".join(text.split())
    try:
        Query.read(text, datetime.now(zone))
    except QueryError as error:
        raise Unfit(f"{text}: {error.message} {error.mend}") from None
    return text


def _mail(text: str) -> str:
    addresses = list(dict.fromkeys(text.replace(",", " ").replace(";", " ").split()))
    wrong = next((one for one in addresses if not _MAIL.fullmatch(one)), None)
    if wrong:
        raise Unfit(f"{wrong[:80]}: This is no mail address.")
    if len(addresses) > _MOST_MAILS:
        raise Unfit(f"These are more than {_MOST_MAILS} mail addresses; name one of a list.")
    return ", ".join(addresses)


def _every(said: object) -> int:
    if isinstance(said, int):
        return min(said, LONGEST)
    text = str(said).strip()
    length = 0 if text in ("", "0") else duration.seconds(text)
    if length is None or length > LONGEST:
        raise Unfit(f"{text}: Write it like 30m, 2h or 1d, a day at most.")
    return length


def _webhook(address: str, local: bool) -> str:
    if not address:
        return ""
    try:
        host = parsed(address).host
    except BadAddress as error:
        raise Unfit(f"No webhook can have this address: {error}.") from None
    # What a name leads to is judged whenever something is sent; what is plain is said at once.
    near = "this machine itself" if host == "localhost" else judged(host, local)
    if near and near != NO_ADDRESS and not (local and host == "localhost"):
        raise Unfit(f"{host}: Nothing is sent there: it is {near}. Say that it is on this machine"
                    " or network, if it is meant.")  # fmt: skip
    return address


def token(key: bytes, alert: Alert) -> str:
    """What makes the address of an alert's private feed one that nobody guesses.

    It follows from the desk's own secret and from `alert.feed`, so nothing secret is in the
    archive, and a number more makes the address before worthless.
    """
    return _sealed(key, f"feed {alert.number} {alert.feed}")


def handed(key: bytes, feed: Feed) -> str:
    """What makes the address of a private feed one that nobody guesses; nor tells that of another,
    as no number is given again."""
    return _sealed(key, f"private {feed.number} {feed.at}")


def same(one: str, other: str) -> bool:
    """Whether two secrets are the same, told in the same time wherever they differ."""
    return hmac.compare_digest(one.encode(), other.encode())


def _sealed(key: bytes, said: str) -> str:
    return urlsafe_b64encode(hmac.digest(key, said.encode(), sha256)[:24]).decode("ascii")


def opens(key: bytes, alert: Alert, shown: str) -> bool:
    """Whether a token opens an alert's private feed."""
    return alert.feed > 0 and same(token(key, alert), shown)
