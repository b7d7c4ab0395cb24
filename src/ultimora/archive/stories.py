"""Stories as people see and change them: whole, by name, merged, split, pinned."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ultimora.archive import relating
from ultimora.archive.database import Database, Row, Run
from ultimora.archive.entries import storable
from ultimora.archive.errors import ArchiveError
from ultimora.archive.matching import SHIFT, SHOWN
from ultimora.archive.rows import unpacked
from ultimora.values import Record
from ultimora.values.record import name_of
from ultimora.values.story import Change, Link, Member, Story

MOST = 1000  # members of a story that are read, the newest
# A copy that says nothing more than its original, which is in the story and may be shown.
_REPEATS = (
    "t.original <> t.id AND t.follows IS NULL AND e.hidden = 0 AND EXISTS (SELECT 1 FROM tie o"
    " JOIN entry f ON f.id = o.id WHERE o.id = t.original AND o.story = t.story"
    f" AND {SHOWN.replace('e.', 'f.')})"
)
# When a person last looked at each.
_LOOKED = "LEFT JOIN looked l ON l.story = s.id AND l.person = ?"
_AT_ONCE = 400  # stories that are counted by one question
_STEP = 1000  # entries that are looked through at once for their stories
_STEPS = 20  # so often at most, where most records tell a story of their own


class Told(NamedTuple):
    """A story as a list shows it: of how many records it is, and how many of them are no copies,
    which agencies and languages they are of and how many sources brought them, since when and until
    when (seconds since 1970)."""

    id: str
    name: str
    records: int
    originals: int
    agencies: int
    sources: int
    languages: int
    since: int
    until: int
    named: bool
    pinned: bool
    seen: int | None


class Carried(NamedTuple):
    """A copy in a story, as a list shows it: of which text, who brought it, when (seconds since
    1970), under which headline."""

    id: str
    at: int
    original: str
    source: str
    headline: str


class Hour(NamedTuple):
    """How much was told of a story in one hour (`at`, hours since 1970): records, how many of them
    have a text of their own, and how many came since somebody last looked at the story."""

    at: int
    records: int
    originals: int
    new: int


def listed(
    run: Run, now: int, since: int | None = None, least: int = 2, most: int = 50,
    among: Sequence[str] | None = None, person: str = "",
) -> list[Told]:  # fmt: skip
    """The stories of at least so many originals, those last told first, as `person` has seen them;
    of `among` alone, where that is given."""
    if among is not None:
        return _named(run, _counted(run, now, least, among, person)[:most], now)
    first = _counted(run, now, least, _pinned(run, since or 0), person)
    found, at, size = {one.id: one for one in first}, 0, 4 * max(_AT_ONCE, most)
    while True:
        last = run(
            "SELECT story, MAX(at) FROM tie WHERE story IS NOT NULL AND at >= ?"
            " GROUP BY story HAVING COUNT(*) >= ? ORDER BY MAX(at) DESC, story LIMIT ?",
            (since or 0, 1 if since else least, size),
        )
        while at < len(last):
            some = [id for id, _ in last[at : at + _AT_ONCE]]
            at += len(some)
            found |= {one.id: one for one in _counted(run, now, least, some, person)}
            # Nothing counts that is under embargo: a story may be older than it looked here.
            if sum(one.pinned or one.until >= last[at - 1][1] for one in found.values()) >= most:
                return _named(run, sorted(found.values(), key=_order)[:most], now)
        if len(last) < size:
            return _named(run, sorted(found.values(), key=_order)[:most], now)
        size *= 4


def _order(story: Told) -> tuple[int, int, str]:
    """Pinned ones first, and then those last told."""
    return -story.pinned, -story.until, story.id


def _pinned(run: Run, since: int) -> list[str]:
    """The pinned stories of which something was told since a moment."""
    return [id for (id,) in run(
        "SELECT s.id FROM story s WHERE s.pinned = 1"
        " AND EXISTS (SELECT 1 FROM tie t WHERE t.story = s.id AND t.at >= ?)", (since,)
    )]  # fmt: skip


def _counted(
    run: Run, now: int, least: int, among: Sequence[str], person: str
) -> list[Told]:  # fmt: skip
    """Those of `among`, pinned ones first and then those last told, without their headlines."""
    parts = (among[at : at + _AT_ONCE] for at in range(0, len(among), _AT_ONCE))
    found = [one for some in parts for one in _counts(run, now, least, some, person)]
    return sorted(found, key=_order)


def _counts(run: Run, now: int, least: int, among: Sequence[str], person: str) -> list[Told]:
    rows = run(
        "SELECT t.story, s.name, COUNT(*), COUNT(DISTINCT t.original),"
        " COUNT(DISTINCT e.agency), COUNT(DISTINCT e.source), COUNT(DISTINCT e.language),"
        " MIN(t.at), MAX(t.at), s.pinned, l.at FROM tie t JOIN story s ON s.id = t.story"
        f" JOIN entry e ON e.id = t.id {_LOOKED}"
        f" WHERE t.story IN ({', '.join('?' * len(among))}) AND {SHOWN}"
        " GROUP BY t.story, s.name, s.pinned, l.at HAVING COUNT(DISTINCT t.original) >= ?",
        (person, *among, now, least),
    )
    return [
        Told(id, name or "", records, originals, agencies, sources, languages,
             first, last, bool(name), bool(pinned), seen)
        for id, name, records, originals, agencies, sources, languages, first, last, pinned, seen
        in rows
    ]  # fmt: skip


def _named(run: Run, stories: Sequence[Told], now: int) -> list[Told]:
    """The same with their headlines, where nobody has named them."""
    heads = _headlines(run, [one.id for one in stories if not one.named], now)
    return [one if one.named else one._replace(name=heads.get(one.id, "")) for one in stories]


def latest(
    run: Run, now: int, before: int | None = None, least: int = 2, most: int = 50,
    person: str = "",
) -> tuple[list[Told], int | None]:
    """The stories that were last told before a moment, the last first, and the moment before which
    the next are; None where there are none. Reads no more than the newest entries."""
    found: dict[str, Told] = {}
    edge = (now + 1 if before is None else before) << SHIFT
    for _ in range(_STEPS):
        rows = run(
            "SELECT e.seq, t.story FROM entry e JOIN tie t ON t.id = e.id WHERE e.seq < ?"
            " ORDER BY e.seq DESC LIMIT ?", (edge, _STEP)
        )  # fmt: skip
        ids = [id for id in dict.fromkeys(id for _, id in rows) if id and id not in found]
        some = _counted(run, now, least, ids, person)
        found |= {one.id: one for one in some if before is None or one.until < before}
        if len(rows) < _STEP:
            edge = 0
            break
        edge = rows[-1][0]
        if len(found) > most:
            break
    told = sorted(found.values(), key=lambda one: (-one.until, one.id))
    if len(told) > most:
        return _named(run, told[:most], now), told[most - 1].until
    return _named(run, told, now), edge >> SHIFT or None


def kept(run: Run, now: int, most: int = 50, person: str = "") -> list[Told]:
    """The stories that people have pinned."""
    ids = [id for (id,) in run("SELECT id FROM story WHERE pinned = 1 AND went IS NULL", ())]
    return listed(run, now, None, 1, most, ids, person) if ids else []


class Latest(NamedTuple):
    """What was last told of a story, and by whom: no copy."""

    id: str
    headline: str
    who: str


def last_told(run: Run, ids: Sequence[str], now: int) -> dict[str, Latest]:
    """The newest text of each of these stories."""
    if not ids:
        return {}
    told = _foremost(run, ids, now, "e.id, e.headline, COALESCE(e.agency, e.source)",
                     "t.at DESC, e.seq DESC", "t.original = t.id AND ")  # fmt: skip
    return {story: Latest(*some) for story, *some in told}


def hours(run: Run, ids: Sequence[str], now: int, person: str = "") -> dict[str, list[Hour]]:
    """When each of these stories was told, by the hour."""
    told: dict[str, list[Hour]] = {id: [] for id in ids}
    if not ids:
        return told
    for id, *cells in run(
        "SELECT t.story, t.at / 3600 AS hour, COUNT(*),"
        " SUM(CASE WHEN t.original = t.id THEN 1 ELSE 0 END),"
        " SUM(CASE WHEN t.at > l.at THEN 1 ELSE 0 END) FROM tie t JOIN story s ON s.id = t.story"
        f" JOIN entry e ON e.id = t.id {_LOOKED}"
        f" WHERE t.story IN ({', '.join('?' * len(ids))}) AND {SHOWN}"
        " GROUP BY t.story, t.at / 3600 ORDER BY t.story, hour", (person, *ids, now)
    ):  # fmt: skip
        told[id].append(Hour(*map(int, cells)))
    return told


def state(run: Run, id: str, now: int) -> tuple[tuple[object, ...], ...]:
    """What the telling of a story depends on: as long as it is the same, nothing has changed."""
    members = run(
        "SELECT t.id, e.number, t.original, t.follows FROM tie t JOIN entry e ON e.id = t.id"
        f" WHERE t.story = ? AND {SHOWN} ORDER BY t.at DESC LIMIT ?", (id, now, MOST)
    )  # fmt: skip
    return (*run("SELECT name, pinned FROM story WHERE id = ?", (id,)),
            *run("SELECT COUNT(*) FROM change WHERE story = ?", (id,)), *members)  # fmt: skip


def seen(run: Run, id: str, person: str = "") -> int | None:
    """When a person last looked at a story (seconds since 1970)."""
    found = run("SELECT at FROM looked WHERE person = ? AND story = ?", (person, id))
    return found[0][0] if found else None


def _headlines(run: Run, stories: Sequence[str], now: int) -> dict[str, str]:
    """The headline that stands for each story: of its most copied text, else its first."""
    if not stories:
        return {}
    return dict(_foremost(run, stories, now, "e.headline", "e.copies DESC, t.at, t.id"))


def _foremost(
    run: Run, stories: Sequence[str], now: int, what: str, order: str, only: str = ""
) -> list[Row]:
    """`what` is told of each of these stories by the first of its records in an order, among those
    that have a headline to show."""
    found = run(
        f"SELECT * FROM (SELECT t.story, {what}, ROW_NUMBER() OVER (PARTITION BY t.story"
        f" ORDER BY {order}) AS place FROM tie t JOIN entry e ON e.id = t.id"
        f" WHERE t.story IN ({', '.join('?' * len(stories))}) AND {only}e.headline IS NOT NULL"
        f" AND e.hidden = 0 AND {SHOWN}) AS told WHERE place = 1", (*stories, now)
    )  # fmt: skip
    return [row[:-1] for row in found]


def story(
    run: Run, id: str, now: int, record: Callable[[str], Record], copies: bool = True,
    person: str = "",
) -> Story:  # fmt: skip
    """A story with its records in the order in which they were told, as `person` has seen it;
    `record` reads one.

    Without `copies` those are left out that only repeat a text of the story, of which a timeline
    says nothing; those that follow another or are hidden stay.

    Raises:
        ArchiveError: where there is none of this id.
    """
    id = current(run, id)
    ((name, pinned),) = run("SELECT name, pinned FROM story WHERE id = ?", (id,))
    rows = run(
        "SELECT * FROM (SELECT t.id, t.at, t.original, t.follows FROM tie t JOIN entry e"
        f" ON e.id = t.id WHERE t.story = ? AND {SHOWN}{'' if copies else f' AND NOT ({_REPEATS})'}"
        " ORDER BY t.at DESC LIMIT ?) n ORDER BY at, id",
        (id, now, MOST) if copies else (id, now, now, MOST)
    )  # fmt: skip
    links, quotes = _reasons(run, id, [one for one, *_ in rows])
    members = tuple(
        Member(record(one), at, original, follows, links.get(one), quotes.get(one))
        for one, at, original, follows in rows
    )
    changes = tuple(
        Change(at, kind, other, who, why)
        for at, kind, other, who, why in run(
            "SELECT at, kind, other, who, why FROM change WHERE story = ? ORDER BY number", (id,)
        )
    )
    headline = name or _headlines(run, [id], now).get(id, "")
    return Story(id, headline, members, bool(name), bool(pinned), seen(run, id, person), changes)


def carried(run: Run, id: str, now: int) -> list[Carried]:
    """The copies in a story of texts that are in it, the first first."""
    return [
        Carried(one, at, original, source, headline or "")
        for one, at, original, source, headline in run(
            "SELECT t.id, t.at, t.original, e.source, e.headline FROM tie t JOIN entry e"
            f" ON e.id = t.id WHERE t.story = ? AND {SHOWN} AND t.original <> t.id"
            " ORDER BY t.at DESC, t.id LIMIT ?", (id, now, MOST)
        )
    ][::-1]  # fmt: skip


def _reasons(
    run: Run, story: str, ids: Sequence[str]
) -> tuple[dict[str, Link], dict[str, str]]:
    """Of each of these records of a story the best reason that it is in it; and of each article
    that quotes a part of a text of it, that text's original."""
    best: dict[str, Link] = {}
    quotes: dict[str, str] = {}
    for id, own, original, data in run(
        "SELECT l.id, t.original, o.original, l.data FROM link l JOIN tie t ON t.id = l.id"
        " JOIN tie o ON o.id = l.other WHERE t.story = ? AND o.story = t.story"
        f" AND l.id IN ({', '.join('?' * len(ids)) or 'NULL'})", (story, *ids)
    ):  # fmt: skip
        link = unpacked(Link, data)
        if id not in best or link.confidence > best[id].confidence:
            best[id] = link
        if link.kind == "copy" and own == id != original and not relating.mostly(link):
            quotes[id] = original
    return best, quotes


def current(run: Run, id: str) -> str:
    """The id of a story, or of the one that it went into, by its whole id or how it begins."""
    found = run(
        "SELECT id, went FROM story WHERE id >= ? AND id < ? ORDER BY id LIMIT 2",
        (id.lower(), id.lower() + "~"),
    )
    if not found:
        raise ArchiveError(f"There is no story {id}.", mend="`ultimora stories` lists them.")
    if len(found) > 1 and found[0][0] != id.lower():
        raise ArchiveError(f"Several stories begin with {id}.", mend="Give more of the id.")
    return str(found[0][1] or found[0][0])


def links(run: Run, id: str) -> tuple[Link, ...]:
    """All links of a record that were kept, its own and those of others to it, best first."""
    found = [
        unpacked(Link, data)
        for (data,) in run("SELECT data FROM link WHERE id = ? ORDER BY kind, other", (id,))
    ]
    return tuple(sorted(found, key=lambda link: -link.confidence))


def copies(run: Run, id: str) -> list[str]:
    """The records that carry the same text, the first first; itself among them."""
    return [one for (one,) in run(
        "SELECT id FROM tie WHERE original = (SELECT original FROM tie WHERE id = ?)"
        " ORDER BY at, id", (id,)
    )]  # fmt: skip


def quoting(run: Run, id: str) -> Iterator[tuple[str, Link]]:
    """The records that quote a part of this one in an article of their own."""
    for other, data in run("SELECT id, data FROM link WHERE other = ? AND kind = 'copy'", (id,)):
        link = unpacked(Link, data)
        if not relating.mostly(link):
            yield other, link


def series(run: Run, id: str) -> list[str]:
    """The versions of a dispatch under other ids, from the first to the last; itself among them."""
    first = id
    seen = {id}
    while found := run("SELECT follows FROM tie WHERE id = ? AND follows IS NOT NULL", (first,)):
        if found[0][0] in seen:
            break
        first = found[0][0]
        seen.add(first)
    chain, at = [first], 0
    while at < len(chain):
        chain += [one for (one,) in run(
            "SELECT id FROM tie WHERE follows = ? ORDER BY at, id", (chain[at],)
        ) if one not in chain]  # fmt: skip
        at += 1
    return chain


# What people do to stories


def merged(database: Database, at: int, into: str, gone: str, who: str) -> str:
    """A person says that two stories are one; gives back the id that lasts: the first given."""
    with database.writing() as run:
        into, gone = current(run, into), current(run, gone)
        relating.merge(run, at, into, gone, who, "by hand")
    return into


def split(database: Database, at: int, id: str, records: Sequence[str], who: str) -> str:
    """A person says that these records are another story; gives back its id.

    They stay where they were put: no machine moves them again.
    """
    with database.writing() as run:
        id = current(run, id)
        marks = ", ".join("?" * len(records))
        there = run(f"SELECT id FROM tie WHERE story = ? AND id IN ({marks})", (id, *records))
        if len(there) < len(set(records)):
            missing = sorted(set(records) - {one for (one,) in there})
            raise ArchiveError(f"{', '.join(missing)} is not in story {id}.")
        fresh = name_of(f"story {id} without {' '.join(sorted(records))}")
        relating.begun(run, fresh)
        run(f"UPDATE tie SET story = ?, placed = 1 WHERE id IN ({marks})", (fresh, *records))
        relating.noted(run, at, id, "split", fresh, who, "by hand")
    return fresh


def renamed(database: Database, at: int, id: str, name: str, who: str) -> None:
    """A person names a story; with an empty name its headline stands for it again."""
    with database.writing() as run:
        id = current(run, id)
        run("UPDATE story SET name = ? WHERE id = ?", (storable(name) or None, id))
        relating.noted(run, at, id, "rename", "", who, name)


def pinned(database: Database, at: int, id: str, on: bool, who: str) -> None:
    """A person keeps a story on top and from going into another by itself, or no longer so."""
    with database.writing() as run:
        id = current(run, id)
        run("UPDATE story SET pinned = ? WHERE id = ?", (int(on), id))
        relating.noted(run, at, id, "pin" if on else "unpin", "", who, "")


def looked(database: Database, at: int, id: str, person: str = "") -> None:
    """Note that a person has looked at a story, so that it can tell him what is new since."""
    with database.writing() as run:
        run("INSERT INTO looked VALUES (?, ?, ?) ON CONFLICT (person, story) DO UPDATE SET"
            " at = excluded.at", (person, current(run, id), at))  # fmt: skip
