"""How often somebody may try to log in: as a name, and from an address, ever more slowly.

An attempt counts before the password is looked at, so that many at once are no more than one by
one; who comes in has not tried.
"""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import ip_address, ip_network

from ultimora.archive.database import Database, Run
from ultimora.archive.secret import digest

FREE = {"name": 5, "place": 20}  # attempts before anybody waits; an office shares one address
LONGEST = 900  # seconds that anybody waits
FORGOTTEN = 86400  # seconds after which nothing is remembered


class TooSoon(Exception):
    """Too many attempts: the next may be made in `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Too many attempts. Try again in {seconds} seconds.")
        self.seconds = seconds


class Attempts:
    """Who has tried how often. Kept in the archive, so that a restart forgives nothing."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self.database, self.clock = database, clock

    def begin(self, name: str, place: str) -> None:
        """Count an attempt. Raises TooSoon, and counts nothing, where it is not time yet."""
        now = int(self.clock())
        with self.database.writing() as run:
            run("DELETE FROM attempt WHERE at < ?", (now - FORGOTTEN,))
            found = {key: _row(run, key) for key in _keys(name, place)}
            wait = max(_free_at(key, *row) - now for key, row in found.items())
            for key in found if wait <= 0 else ():
                run("INSERT INTO attempt VALUES (?, 1, ?) ON CONFLICT (who) DO UPDATE SET"
                    " count = attempt.count + 1, at = excluded.at", (key, now))  # fmt: skip
        if wait > 0:
            raise TooSoon(wait)

    def forgive(self, name: str, place: str) -> None:
        """He came in: the name has not tried, and the address once less. Others that it tried
        still count, or whoever has one account could try for ever."""
        by_name, by_place = _keys(name, place)
        with self.database.writing() as run:
            run("DELETE FROM attempt WHERE who = ?", (by_name,))
            run("UPDATE attempt SET count = count - 1 WHERE who = ? AND count > 0", (by_place,))


def cleared(run: Run, name: str) -> None:
    """Forget the attempts of a name."""
    run("DELETE FROM attempt WHERE who = ?", (_keys(name, "")[0],))


def _keys(name: str, place: str) -> tuple[str, str]:
    """What is counted; what was typed as a name may be a password, and is not kept."""
    return f"name {digest(name)}", f"place {_network(place)}"


def _network(place: str) -> str:
    """An address; of IPv6 the 64 bits that a provider gives to one customer."""
    try:
        address = ip_address(place)
    except ValueError:
        return place[:64]
    return str(address if address.version == 4 else ip_network((address, 64), strict=False))


def _row(run: Run, key: str) -> tuple[int, int]:
    found = run("SELECT count, at FROM attempt WHERE who = ?", (key,))
    return (int(found[0][0]), int(found[0][1])) if found else (0, 0)


def _free_at(key: str, count: int, at: int) -> int:
    """From when on the next attempt may be made."""
    over = count - FREE[key.partition(" ")[0]]
    return at + min(1 << min(over, 30), LONGEST) if over >= 0 else 0
