"""A story for people: what happened in which order, who says so, and where they do not agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rich.console import Console
from rich.text import Text

from ultimora.cli.ink import many, safe
from ultimora.reference.agencies import AGENCIES
from ultimora.relate.agreement import agreement
from ultimora.relate.differences import differences
from ultimora.relate.timeline import foremost, order, timeline
from ultimora.values.story import Account, Cited, Difference, Line, Member, Stand, Story

MEASURE = 100  # the longest line of a story that is still easy to read
NARROW = 76  # below it sources stand under a line and not beside it
MOST = 20  # lines of a timeline that a person reads at once
ACCOUNTS = 10
_ALONE = 2  # things of each source that it alone tells
_SURE = 0.8  # from which a dispute is said without reserve
_CARRIERS = 12  # that are named
_WHEN = 13  # columns for when
_WHO = 26  # columns for who tells it
_PARTS_OF_DAY = {(20, 6): "night", (0, 12): "morning", (11, 15): "midday", (12, 19): "afternoon",
                 (18, 0): "evening", (18, 23): "evening", (18, 2): "evening"}  # fmt: skip
_TRENDS = ("up", "down")
_UNITS = {"%": "share", "pp": "points of a percentage", "bp": "basis points"}


def shown(
    console: Console, story: Story, language: str | None = None, most: int | None = MOST,
    zone: tzinfo | None = None,
) -> None:  # fmt: skip
    """Print the card of a story.

    Args:
        console: where it is printed, at its width.
        story: the story with its records.
        language: of the words that are shown, where a source has them in it; else that of most.
        most: so many lines of the timeline at most, the others are counted; None for all.
        zone: the clock that is shown; that of the agency at home in the story, where none is given.
    """
    language = language or _commonest(m.record.dispatch.copy.language for m in story.members)
    zone = zone or _home(story)
    lines = timeline(story, language, zone=zone)
    kept = foremost(lines, most)
    Page(
        console, story, kept, len(lines) - len(kept), agreement(story, language),
        differences(story, language), zone, language,
    ).show()  # fmt: skip


@dataclass(frozen=True)
class Page:
    """One story on a console: the lines of its timeline that are shown, and how many are not."""

    console: Console
    story: Story
    lines: Sequence[Line]
    left: int
    accounts: Sequence[Account]
    differences: Sequence[Difference]
    zone: tzinfo
    language: str | None = None

    @cached_property
    def measure(self) -> int:
        """Columns of the page."""
        return max(36, min(self.console.width - 2, MEASURE))

    @cached_property
    def narrow(self) -> bool:
        """Whether there is no room for who tells it beside what is told."""
        return self.measure < NARROW

    def show(self) -> None:
        """All of it."""
        self._print(Text("─" * self.measure, "quiet"))
        self._wrapped(Text(safe(self.story.name), "head"), 0)
        self._wrapped(Text(safe(self._span()), "quiet"), 0)
        if new := sum(line.new for line in self.lines):
            seen = self._moment(self.story.seen or 0)
            self._wrapped(Text(f"● {new} new since {seen}", "now"), 0)
        self.console.print()
        self._timeline()
        self._accounts()
        self._differences()
        self._sources()

    def _span(self) -> str:
        """From when to when, how many, by whom."""
        members = self.story.members
        copies = sum(member.original != member.record.id for member in members)
        agencies = len({member.agency for member in members if _own(member)})
        carriers = len(
            {member.agency for member in members}
            - {member.agency for member in members if _own(member)}
        )
        languages = Counter(m.record.dispatch.copy.language or "?" for m in members)
        first, last = min(m.at for m in members), max(m.at for m in members)
        same = self._at(first).date() == self._at(last).date()
        parts = [
            f"{self._moment(first)} – {self._clock(last) if same else self._moment(last)}",
            many(len(members) - copies, "dispatch", "dispatches"),
            many(copies, "copy", "copies") if copies else "",
            many(agencies, "agency", "agencies"),
            many(carriers, "carrier", "carriers") if carriers else "",
            " ".join(code for code, _ in languages.most_common()),
        ]
        return " · ".join(filter(None, parts))

    # ── what happened

    def _timeline(self) -> None:
        if not self.lines:
            return
        self._head("What happened")
        before: date | None = None
        for line in self.lines:
            day = self._date(line)
            if day != before:
                self._print(Text(_heading(day, self._year), "label"))
                before = day
            self._told(line)
        if self.left:
            words = f"  … and {many(self.left, 'line', 'lines')} told by fewer"
            self._print(Text(words, "quiet"))
        self.console.print()

    @cached_property
    def _year(self) -> int:
        return self._at(max(member.at for member in self.story.members)).year

    def _told(self, line: Line) -> None:
        text = Text()
        if line.who and line.who.casefold() not in line.text.casefold():
            text.append(safe(line.who[:1].upper() + line.who[1:]), "head")
            text.append(": ")
        text.append(safe(line.text), "now" if line.new else "")
        if line.language and line.language != self.language:
            text.append(f"\u00a0{line.language}", "quiet")
        when = ("● " if line.new else "  ") + self._when(line)
        who = self._by(line)
        if self.narrow:
            text.append("  ").append_text(who)
        room = self.measure - _WHEN - (0 if self.narrow else _WHO + 2)
        told = list(text.wrap(self.console, room))
        beside = [] if self.narrow else list(who.wrap(self.console, _WHO))
        for row in range(max(len(told), len(beside))):
            left = Text(when if row == 0 else "", "label").copy()
            left.pad_right(max(0, _WHEN - left.cell_len))
            if row < len(told):
                told[row].rstrip()
                left.append_text(told[row])
            if row < len(beside):
                left.pad_right(max(0, self.measure - _WHO - left.cell_len))
                left.append_text(beside[row])
            self._print(left)

    def _when(self, line: Line) -> str:
        """An hour or a part of the day; where no more than the day is known, when it was told."""
        since, until = _parsed(line.since), _parsed(line.until)
        if since is None or until is None:
            return f"told {self._clock(line.said)}"
        if (until - since).days > 1:
            return ""
        if until - since >= timedelta(hours=20):
            today = self._date(line) == self._at(line.said).date()
            return f"told {self._clock(line.said)}" if today else ""
        if until - since <= timedelta(hours=1):
            return f"{since:%H:%M}"
        return _PARTS_OF_DAY.get((since.hour, until.hour), f"{since:%H}–{until:%H}h")

    def _date(self, line: Line) -> date:
        moment = datetime.fromtimestamp(order(line, self.zone)[0], UTC)
        return moment.date()

    def _by(self, line: Line) -> Text:
        """Who tells it, the first first, and how many of them are independent."""
        names = list(dict.fromkeys(cited.voice or cited.agency for cited in line.sources))
        by = Text(safe(", ".join(names)), "quiet")
        if line.independent > 1:
            by = Text.assemble((f"{line.independent}× ", "head"), by)
        return by

    # ── where they agree

    def _accounts(self) -> None:
        # A rise or fall of nobody knows what tells a reader nothing.
        # What several tell of events and claims stands in the timeline already.
        every = [
            a for a in self.accounts
            if (a.kind == "figure" or a.disputed or a.unclear)
            and (a.place or a.what.split()[0] not in _TRENDS or " " in a.what)
            and (not a.what.endswith(" long") or a.independent > 2)  # many things last two years
        ]  # fmt: skip
        accounts = every[:ACCOUNTS]
        if not accounts:
            return
        self._head("Where they agree, and where not")
        for account in accounts:
            self._account(account)
        if left := len(every) - len(accounts):
            self._print(Text(f"  … and {left} more", "quiet"))
        self.console.print()

    def _account(self, account: Account) -> None:
        head = Text(safe(_label(account)), "head")
        where = _where(account)
        head.append(f"  {safe(where)}" if where else "", "quiet")
        sure = "they differ" if account.confidence >= _SURE else "they seem to differ"
        for told, words, style in (
            (account.disputed, sure, "trouble"),
            (account.unclear, "they differ, perhaps not of the same", "doubt"),
            (account.moved, "it changed", "doubt"),
        ):  # fmt: skip
            head.append(f"  {words}" if told else "", style)
        if account.kind != "figure":
            self._event(account, head)
            return
        if len(account.stands) > 1 and not (account.disputed or account.unclear or account.moved):
            head.append("  about the same", "now")
        if len(account.stands) == 1 and head.cell_len < self.measure // 2:
            self._stand(account.stands[0], Text.assemble(head, "  "), 0, not account.words)
            return
        self._wrapped(head, 0)
        width = min(24, max(len(stand.value) for stand in account.stands))
        for stand in account.stands:
            self._stand(stand, Text("  "), width)

    def _event(self, account: Account, head: Text) -> None:
        """An event or claim in the telling of which they differ: only where they do."""
        self._wrapped(head, 0)
        told = Counter(stand.aspect for stand in account.stands)
        stands = [s for s in account.stands if s.aspect and told[s.aspect] > 1]
        width = min(24, max((len(stand.value) for stand in stands), default=0))
        for stand in stands:
            self._stand(stand, Text("  "), width)

    # ── what one alone has

    def _differences(self) -> None:
        """What only one source has and what it leaves out, without what the timeline has shown."""
        shown = {line.text for line in self.lines}
        by: dict[str, list[Difference]] = {}
        for one in self.differences:
            if one.what not in shown and len(by.setdefault(one.agency, [])) < _ALONE:
                by[one.agency].append(one)
        by = {agency: some for agency, some in by.items() if some}
        if not by:
            return
        self._head("What one alone tells, or leaves out")
        width = min(20, max(map(len, by)))
        for agency, some in by.items():
            for row, one in enumerate(sorted(some, key=lambda one: one.kind)):
                left = Text((agency if row == 0 else "").ljust(width) + "  ", "head")
                who = f"{one.who[:1].upper()}{one.who[1:]}: " if one.who else ""
                text = Text.assemble(
                    ("only here  " if one.kind == "only" else "leaves out  ", "quiet"),
                    (safe(who + one.what), "now" if one.new else ""),
                )
                self._beside(left, text)
        self.console.print()

    def _beside(self, left: Text, text: Text) -> None:
        """A text behind what stands to its left, wrapped in its own column."""
        indent = left.cell_len
        for row, part in enumerate(text.wrap(self.console, max(16, self.measure - indent))):
            part.rstrip()
            self._print(Text.assemble(left if row == 0 else " " * indent, part))

    def _stand(self, stand: Stand, left: Text, width: int, counted: bool = True) -> None:
        """A value with who holds to it, behind what stands to its left."""
        value = left.copy()
        number = stand.value.rjust(width) if counted else ""
        new = self.story.seen is not None and min(c.at for c in stand.sources) > self.story.seen
        value.append("● " if new else "", "now")
        value.append(number, "was" if stand.corrected else "now" if new else "head")
        value.append(f"  {stand.independent}× " if stand.independent > 1 else "  ", "head")
        told = Text(safe(", ".join(self._houses(stand.sources))), "quiet")
        if stand.who:
            told.append(f"  according to {safe(', '.join(stand.who[:3]))}", "quiet")
        if stand.corrected:
            told.append("  corrected", "was")
        indent = min(value.cell_len, self.measure // 2)
        rows = told.wrap(self.console, max(16, self.measure - value.cell_len))
        for row, line in enumerate(rows):
            line.rstrip()
            self._print(Text.assemble(value if row == 0 else " " * indent, line))

    def _houses(self, sources: Sequence[Cited]) -> Iterator[str]:
        """Each agency with when it said so first, and last where that is another time."""
        by: dict[str, list[int]] = {}
        for cited in sources:
            by.setdefault(cited.voice or cited.agency, []).append(cited.at)
        for agency, times in by.items():
            first, last = min(times), max(times)
            more = f"–{self._brief(last)}" if first != last else ""
            yield f"{agency} {self._brief(first)}{more}"

    # ── who tells it

    def _sources(self) -> None:
        self._head("Who tells it")
        by: dict[str, list[Member]] = {}
        for member in self.story.members:
            by.setdefault(member.agency, []).append(member)
        telling = {name: some for name, some in by.items() if any(map(_own, some))}
        width = min(20, max(map(len, telling), default=0))
        for agency, members in sorted(telling.items(), key=lambda item: min(m.at for m in item[1])):
            self._house(agency, members, width)
        carried = sorted(
            ((name, len(some)) for name, some in by.items() if name not in telling),
            key=lambda item: (-item[1], item[0]),
        )
        if carried:
            shown = ", ".join(f"{name} ({count})" for name, count in carried[:_CARRIERS])
            more = f" and {len(carried) - _CARRIERS} more" if len(carried) > _CARRIERS else ""
            self._wrapped(Text.assemble(("carried by  ", "label"), safe(shown + more)), 0)
        self.console.print()
        hint = f"story {self.story.id} · hours of {str(self.zone).removeprefix('Etc/')}"
        self._wrapped(Text(safe(hint), "quiet"), 0)

    def _house(self, agency: str, members: Sequence[Member], width: int) -> None:
        own = [member for member in members if member.original == member.record.id]
        copies = [member for member in members if member.original != member.record.id]
        at = sorted(member.at for member in members)
        span = self._brief(at[0]) + (f" – {self._brief(at[-1])}" if at[-1] != at[0] else "")
        later = sum(member.follows is not None for member in own)
        withdrawn = sum(member.record.dispatch.hidden for member in own)
        languages = dict.fromkeys(m.record.dispatch.copy.language or "?" for m in members)
        carriers = dict.fromkeys(
            m.record.dispatch.copy.sheet.delivery.arrived.source.name for m in copies
        )
        parts = [
            span, many(len(own), "dispatch", "dispatches") if own else "",
            many(later, "later version", "later versions") if later else "",
            many(withdrawn, "withdrawal", "withdrawals") if withdrawn else "",
            many(len(copies), "copy", "copies") + f" ({', '.join(carriers)})" if copies else "",
            " ".join(languages),
        ]  # fmt: skip
        line = Text(safe(agency.ljust(width)) + "  ", "head")
        rest = Text(safe(" · ".join(filter(None, parts))))
        indent = line.cell_len
        for row, part in enumerate(rest.wrap(self.console, max(16, self.measure - indent))):
            part.rstrip()
            self._print(Text.assemble(line if row == 0 else " " * indent, part))

    def _at(self, at: int) -> datetime:
        return datetime.fromtimestamp(at, self.zone)

    def _clock(self, at: int) -> str:
        return f"{self._at(at):%H:%M}"

    def _brief(self, at: int) -> str:
        """The hour, and the day where it is not the first of the story."""
        first = self._at(min(member.at for member in self.story.members))
        moment = self._at(at)
        same = moment.date() == first.date()
        return self._clock(at) if same else f"{moment.day} {moment:%b %H:%M}"

    def _moment(self, at: int) -> str:
        moment = self._at(at)
        return f"{moment.day} {moment:%B %Y, %H:%M}"

    def _head(self, words: str) -> None:
        self._print(Text(words, "head"))

    def _wrapped(self, text: Text, indent: int) -> None:
        for line in text.wrap(self.console, self.measure - indent):
            line.rstrip()
            self._print(Text.assemble(" " * indent, line))

    def _print(self, line: Text) -> None:
        line.rstrip()
        self.console.print(Text.assemble(" ", line))


def _own(member: Member) -> bool:
    """Whether it is told in words of its own: no copy, and no article that only quotes one."""
    return member.original == member.record.id and member.quotes is None


def _label(account: Account) -> str:
    what = account.what
    if what == "barrel":
        return f"a barrel of {account.place}"
    unit, _, of = what.partition(" ")
    if unit in _TRENDS and not account.words:
        return f"{of or account.place}, {unit}"
    if account.words:
        return account.words
    if of.startswith("per "):
        return what  # EUR per share
    return of if unit == "%" or (len(unit) == 3 and unit.isupper()) else _UNITS.get(what, what)


def _where(account: Account) -> str:
    place = "" if account.what.split()[0] in (*_TRENDS, "barrel") else account.place
    return ", ".join(filter(None, (place, account.when)))


def _parsed(iso: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(iso) if iso else None
    except ValueError:
        return None


def _heading(day: date, year: int) -> str:
    return f"{day:%A} {day.day} {day:%B}" + ("" if day.year == year else f" {day.year}")


def _home(story: Story) -> tzinfo:
    """The zone of the agencies that tell most of it and are at home somewhere; else UTC."""
    zones = {agency.name: agency.zone for agency in AGENCIES}
    name = _commonest(zones.get(member.agency) for member in story.members)
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, OSError):  # a machine without tables of zones
        return UTC


def _commonest(codes: Iterable[str | None]) -> str | None:
    found = Counter(code for code in codes if code)
    return found.most_common(1)[0][0] if found else None
