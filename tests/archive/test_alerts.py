"""Alerts as the archive keeps them, and what is to be sent for them, over both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from archive.copies import delivery, notice, record
from ultimora.archive import Archive, ArchiveError, Rule, open_archive
from ultimora.archive.alerts import Alert, Before, Finding, Known, Look
from ultimora.archive.outbox import KEPT, LEASE
from ultimora.values import Moment

NOW = 1_768_046_400


@pytest.fixture
def archive(address: str) -> Iterator[Archive]:
    with open_archive(address, clock=lambda: float(NOW)) as one:
        filed(one, "uno", "ansa 1", "ansa 2")
        yield one


def filed(archive: Archive, address: str, *ids: str, **more: object) -> list[str]:
    brought = delivery(address)
    made = [record(brought, id, f"Titolo {id}\nTesto", agency="ANSA", **more) for id in ids]
    archive.file(archive.receive(brought).number, made)
    return [one.id for one in made]


def looked(archive: Archive, alert: Alert, *findings: Finding) -> Alert:
    archive.alerts.note([Look(alert, archive.newest(), NOW, findings)])
    return archive.alerts.get(alert.number)


def test_made_changed_removed(archive: Archive) -> None:
    alerts = archive.alerts
    one = alerts.add("ada", "Frane\0", "frana", mail="a@example.org", every=60, local=True)
    assert alerts.get(one.number) == one._replace(name="Frane\ufffd")
    assert (one.upto, one.looked, one.ways) == (archive.newest(), NOW, ("mail",))
    with pytest.raises(ArchiveError, match="already"):
        alerts.add("ada", "Frane\ufffd", "altro")
    other = alerts.add("", "Frane", "altro")
    assert [a.number for a in alerts.all("ada")] == [one.number]
    assert len(alerts.all()) == 2 and alerts.named("", "Frane") == other
    with pytest.raises(ArchiveError, match="no alert “Neve”"):
        alerts.named("", "Neve")
    changed = alerts.change(other.number, query="neve", webhook="https://example.org", copies=True)
    assert alerts.get(other.number) == changed and changed.ways == ("webhook",)
    alerts.remove(one.number)
    assert alerts.all("ada") == []


def test_paused_and_resumed_goes_on_with_what_comes_then(archive: Archive) -> None:
    alert = archive.alerts.add("", "Tutto", "")
    archive.alerts.change(alert.number, paused=True)
    filed(archive, "due", "ansa 3")
    archive.alerts.note([Look(alert, 99, NOW, [Finding("x", 1, False)])])
    assert archive.alerts.get(alert.number).upto == alert.upto
    assert archive.alerts.change(alert.number, paused=False).upto == archive.newest() > alert.upto


def test_what_was_found_is_noted_once_and_by_one_desk(
    archive: Archive, anew: Callable[[], Archive]
) -> None:
    (id,) = filed(archive, "due", "ansa 3")
    alert = archive.alerts.add("", "Tutto", "", mail="a@example.org", every=600, mailed=NOW - 60,
                               webhook="https://example.org/hook")  # fmt: skip
    filed(archive, "tre", "ansa 4")
    look = Look(alert, archive.newest(), NOW, [Finding(id, 1, False)])
    archive.alerts.note([look])
    with anew() as other:  # it had looked at the same time
        other.alerts.note([look])
        assert [(one.way, one.due) for one in other.alerts.outbox.of(alert.number)] == [
            ("webhook", NOW), ("mail", NOW + 540),
        ]  # fmt: skip
        assert [one.id for one in other.alerts.told("")] == [id]
    before = archive.alerts.before(alert, [id])
    assert before.known == {id: Known(1, False)}


def test_the_texts_that_were_told(archive: Archive) -> None:
    one, two = filed(archive, "due", "ansa 3", "ansa 4")
    with archive.database.writing() as run:
        for id in (one, two):
            run("INSERT INTO tie (id, at, original) VALUES (?, 0, ?)", (id, one))
    alert = archive.alerts.add("", "Tutto", "")
    alert = looked(archive, alert, Finding(one, 1, False))
    assert archive.alerts.before(alert, [two]) == Before({}, {two: one}, frozenset([one]))
    assert archive.alerts.before(alert, []) == Before({}, {}, frozenset())


def test_seen_and_unseen(archive: Archive) -> None:
    one, two = filed(archive, "due", "ansa 3", "ansa 4")
    alert = archive.alerts.add("ada", "Tutto", "")
    other = archive.alerts.add("ada", "Altro", "")
    looked(archive, alert, Finding(one, 1, False), Finding(two, 1, False))
    looked(archive, other, Finding(one, 1, False))
    alerts = archive.alerts
    assert (alerts.unseen("ada"), alerts.unseen("")) == (2, 0)
    archive.readers.opened("bob", [one])
    assert alerts.unseen("ada") == 2
    archive.readers.opened("ada", [one])
    assert alerts.unseen("ada") == 1
    assert next((told.id, told.seen) for told in alerts.told("ada")) == (two, False)
    assert alerts.counts("ada")[alert.number] == (1, 2, NOW)
    alerts.see("ada", other.number)
    assert alerts.unseen("ada") == 1
    alerts.see("ada")
    assert alerts.unseen("ada") == 0


def test_what_retention_took_is_not_waited_for(archive: Archive) -> None:
    (one,) = filed(archive, "due", "ansa 3")
    looked(archive, archive.alerts.add("", "Tutto", ""), Finding(one, 1, False))
    assert archive.alerts.unseen("") == 1
    archive.retain([Rule("agenzia", 1)], dry_run=False, now=NOW + 10**7)
    assert archive.alerts.unseen("") == 0 and archive.alerts.told("") == []


def test_embargoes_that_ended(archive: Archive) -> None:
    until = "2026-01-10T13:00:00Z"
    (id,) = filed(archive, "due", "ansa 9", notices=(notice("embargo", until=Moment(until)),))
    assert archive.alerts.lifted(NOW, NOW + 3599) == []
    assert archive.alerts.lifted(NOW, NOW + 3600) == [id]
    assert archive.alerts.lifted(NOW + 3600, NOW + 9999) == []


def test_the_outbox(archive: Archive) -> None:
    (id,) = filed(archive, "due", "ansa 3")
    alert = archive.alerts.add("", "Tutto", "", webhook="https://example.org")
    looked(archive, alert, Finding(id, 1, False))
    outbox = archive.alerts.outbox
    assert outbox.due(NOW - 1) == [] and outbox.due(NOW) == [(alert.number, "webhook")]
    (taken,) = outbox.take(alert.number, "webhook", NOW, 9)
    assert (taken.id, taken.tries) == (id, 1)
    assert outbox.due(NOW + LEASE - 1) == [] and outbox.due(NOW + LEASE) != []
    outbox.failed([taken.number], "It answered 500.", NOW + 5)
    assert outbox.troubles(alert.number)[0].why == "It answered 500."
    assert outbox.take(alert.number, "webhook", NOW + 4, 9) == []
    (again,) = outbox.take(alert.number, "webhook", NOW + 5, 9)
    assert again.tries == 2
    archive.alerts.change(alert.number, paused=True)
    assert outbox.due(NOW + 10**6) == []
    outbox.sent([again.number])
    assert outbox.troubles(alert.number) == [] and outbox.of(alert.number)[0].state == "sent"
    outbox.lapse(NOW + KEPT + 1)
    assert outbox.of(alert.number) == []


def test_a_way_that_is_no_more_sends_nothing(archive: Archive) -> None:
    (id,) = filed(archive, "due", "ansa 3")
    alert = archive.alerts.add("", "Tutto", "", mail="a@example.org")
    looked(archive, alert, Finding(id, 1, False))
    archive.alerts.change(alert.number, mail="")
    assert archive.alerts.outbox.of(alert.number) == []
