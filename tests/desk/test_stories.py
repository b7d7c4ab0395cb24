"""Stories: found by themselves, told in order, with who differs; and what people do to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import SAMPLES, client, newsroom

from ultimora.archive.audit import By
from ultimora.desk import Desk
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source
from ultimora.values.query import Query

BODY = """Ravenna, 9 marzo (ANSA) - Un vasto incendio è divampato nel primo pomeriggio in un magazzino di solventi al porto di Ravenna. Due operai, Marino Casadei e Piero Benelli, sono rimasti feriti.

Il sindaco Aldo Fabbri ha chiesto ai residenti di via Baiona di tenere chiuse le finestre: «È una nube densa, però l'aria è sotto controllo». I vigili del fuoco hanno evacuato 150 persone.

La procura ha aperto un fascicolo per incendio colposo. Il magazzino appartiene alla società Adriatica Solventi, già multata nel 2019.
"""  # noqa: E501
ANSA = "Ravenna, incendio in un magazzino di solventi al porto\n\n" + BODY
SITE = "<script>alert(1)</script> Paura al porto: nube nera su Ravenna\n\n" + BODY
AFP = """Italie: incendie dans un entrepôt de solvants au port de Ravenne

Ravenne, 9 mars (AFP) - Un incendie s'est déclaré lundi dans un entrepôt de solvants du port de Ravenne, a annoncé le maire Aldo Fabbri. Deux ouvriers, Marino Casadei et Piero Benelli, ont été blessés et 180 personnes évacuées.

L'entrepôt appartient à la société Adriatica Solventi, <img src=x onerror=alert(1)> selon lui.
"""  # noqa: E501
OTHER = "Borsa: Milano apre in calo\n\nMilano, 9 marzo (ANSA) - Apertura in calo a Piazza Affari.\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """A story told by two agencies and a carrier, and something else; nobody changes them."""
    with newsroom(tmp_path_factory.mktemp("told")) as room:
        yield filled(room)


def filled(room: Newsroom) -> Newsroom:
    told = (("ansa", ANSA), ("sito", SITE), ("afp", AFP), ("borsa", OTHER))
    for hour, (name, text) in enumerate(told, 13):
        at = f"2026-03-09T{hour}:00:00Z"
        room.take(Delivery(Source(name), text.encode(), address=f"{name}.txt", at=at))
    return room


def story_of(room: Newsroom) -> str:
    (story,) = room.archive.stories()
    return story.id


@pytest.fixture(scope="module")
def reader(told: Newsroom) -> TestClient:
    return client(Desk(told))


def test_the_list_of_stories(told: Newsroom, reader: TestClient) -> None:
    page = reader.get("/stories")
    assert page.status_code == 200 and page.text.count('<a href="/story/') == 1
    assert 'class="spark"' in page.text and "<script>alert" not in page.text
    assert "/story/" in reader.get("/stories", params={"q": "solventi"}).text
    assert "No story was found." in reader.get("/stories", params={"q": "borsa"}).text
    assert 'role="alert"' in reader.get("/stories", params={"q": "agenzy:x ("}).text
    assert reader.get("/stories", params={"before": "1000"}).status_code == 200


def test_the_list_says_what_was_last_told(reader: TestClient) -> None:
    latest = reader.get("/stories").text.partition('<p class="latest">')[2].partition("</p>")[0]
    assert "Italie: incendie dans un entrep" in latest and "AFP" in latest


def test_what_is_told_now_stands_beside_the_wire(reader: TestClient) -> None:
    part = reader.get("/stories", params={"part": 1}).text
    assert "<html" not in part and part.count('class="name" href="/story/') == 1
    assert 'data-from="/stories?part=1"' in reader.get("/").text


def test_a_story_is_told(told: Newsroom, reader: TestClient) -> None:
    id = story_of(told)
    assert reader.get(f"/story/{id[:6]}").headers["location"] == f"/story/{id}"
    text = reader.get(f"/story/{id}").text
    for part in ("What happened", "Where they agree", 'class="map"', 'class="strip"', "Ravenna",
                 "AFP", "2×", "150", "180"):  # fmt: skip
        assert part in text, part
    assert "<script>alert" not in text and "<img src=x" not in text
    assert "style=" not in text and "onclick" not in text


def test_each_source_leads_to_its_sentence(told: Newsroom, reader: TestClient) -> None:
    text = reader.get(f"/story/{story_of(told)}").text
    (address, *_) = re.findall(r'href="(/dispatch/\w+)#:~:text=[^"]+"', text)
    assert reader.get(address).status_code == 200


def test_in_italian(told: Newsroom, reader: TestClient) -> None:
    text = reader.get(f"/story/{story_of(told)}", headers={"accept-language": "it"}).text
    for part in ("Che cosa è successo", "Chi la racconta", "Su che cosa concordano", "feriti"):
        assert part in text, part
    assert not re.search(r"<h3>\w+day ", text)


def test_no_such_story(reader: TestClient) -> None:
    assert reader.get("/story/zzzz").status_code == 404


def test_what_is_new_since_somebody_looked(own: Newsroom) -> None:
    filled(own)
    reader, id = client(Desk(own)), story_of(own)
    assert "is-new" not in reader.get(f"/story/{id}").text
    assert "is-new" in reader.get(f"/story/{id}", params={"since": "1000"}).text
    assert own.archive.story_seen(id)


def test_a_story_is_told_anew_when_it_grows(own: Newsroom) -> None:
    filled(own)
    reader, id = client(Desk(own)), story_of(own)
    assert "Reuters" not in reader.get(f"/story/{id}").text
    more = AFP.replace("(AFP)", "(Reuters)").replace("Italie: incendie", "Ravenne: un incendie")
    at = "2026-03-09T18:00:00Z"
    own.take(Delivery(Source("reuters"), more.encode(), address="reuters.txt", at=at))
    assert "reuters" in reader.get(f"/story/{id}").text.lower()


def test_named_pinned_and_who_did_so(own: Newsroom) -> None:
    filled(own)
    reader, id = client(Desk(own)), story_of(own)
    name = "Il rogo & <b>Ravenna</b>"
    answer = reader.post(f"/story/{id}/rename", data={"name": name, "since": "5"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/story/{id}?since=5")
    reader.post(f"/story/{id}/pin", data={"on": "1"})
    text = reader.get(f"/story/{id}").text
    assert "Il rogo &amp; &lt;b&gt;Ravenna" in text and "renamed it" in text and "pinned it" in text
    page = reader.get("/stories").text
    assert "Pinned" in page and page.count(f"/story/{id}") == 1
    reader.post(f"/story/{id}/pin", data={"on": ""})
    assert "Pinned" not in reader.get("/stories").text


def test_split_and_merged_again(own: Newsroom) -> None:
    filled(own)
    reader, id = client(Desk(own)), story_of(own)
    text = reader.get(f"/story/{id}").text
    ticks = re.findall(r'name="record" value="(\w+)"', text)
    assert len(ticks) == 2  # the copy is in its original's line
    assert reader.post(f"/story/{id}/split", data={}).status_code == 400
    assert reader.post(f"/story/{id}/split", data={"record": ticks}).status_code == 400
    answer = reader.post(f"/story/{id}/split", data={"record": ticks[:1]})
    fresh = answer.headers["location"].removeprefix("/story/")
    assert fresh != id and reader.get(f"/story/{fresh}").status_code == 200
    assert reader.post(f"/story/{fresh}/merge", data={"into": fresh}).status_code == 400
    assert reader.post(f"/story/{fresh}/merge", data={"into": "zzzz"}).status_code == 404
    answer = reader.post(f"/story/{fresh}/merge", data={"into": id})
    assert answer.headers["location"] == f"/story/{id}"
    assert "merged another story into it" in reader.get(f"/story/{id}").text


def test_what_changed_between_two(own: Newsroom) -> None:
    first = own.take(Delivery(Source("ansa"), ANSA.encode(), address="a.txt")).ids[0]
    reader = client(Desk(own))
    assert reader.get(f"/dispatch/{first}/changes").status_code == 404
    assert reader.get("/dispatch/zzzz/changes").status_code == 404
    later = ANSA.replace("150 persone", "200 persone").replace("Ravenna, incendio", "Ravenna, rogo")
    second = own.take(Delivery(Source("sito"), later.encode(), address="b.txt")).ids[0]
    text = reader.get(f"/dispatch/{first}/changes/{second}").text
    assert "<del>150" in text and "<ins>200" in text and "In substance" in text
    assert "<del>incendio</del> <ins>rogo</ins>" in text
    assert "Nothing changed." in reader.get(f"/dispatch/{first}/changes/{first}").text
    own.archive.withdraw(first)
    text = reader.get(f"/dispatch/{first}/changes/{second}").text
    assert "cannot be shown" in text and "150" not in text


def test_a_new_version_under_the_same_name(own: Newsroom) -> None:
    feed = """<rss version="2.0"><channel><title>x</title><item><guid>https://example.org/1</guid>
    <title>Ravenna, incendio al porto</title><description>Evacuate {n} persone dal porto, e chiuse
    tutte le strade intorno ai magazzini.</description></item></channel></rss>"""
    source = Source("feed", "feed", "https://example.org/rss")
    for n in (150, 200):
        own.take(Delivery(source, feed.format(n=n).encode(), address="https://example.org/rss"))
    (hit,) = own.archive.search(Query.read("ravenna")).hits
    text = client(Desk(own)).get(f"/dispatch/{hit.id}/changes").text
    assert "<del>150" in text and "<ins>200" in text
    assert client(Desk(own)).get(f"/dispatch/{hit.id}/changes?version=2").status_code == 200


def test_what_is_new_is_so_for_each(own: Newsroom) -> None:
    filled(own)
    id = story_of(own)
    for name in ("ada", "leo"):
        own.archive.people.add(name, "admin", By(), "quattro parole tra noi")
    ada, leo = client(Desk(own)), client(Desk(own))
    for one, name in ((ada, "ada"), (leo, "leo")):
        one.cookies.set("session", own.archive.people.sessions.begin(name, "", ""))
    ada.get(f"/story/{id}")
    assert own.archive.story_seen(id, "ada") and own.archive.story_seen(id, "leo") is None
    assert ada.get(f"/api/v1/stories/{id}").json()["seen"]
    assert leo.get(f"/api/v1/stories/{id}").json()["seen"] is None
    assert leo.get("/api/v1/stories").json()[0]["seen"] is None
    own.archive.people.remove("leo", By())
    assert own.archive.story_seen(id, "ada")


def test_warming_up_leaves_nothing_behind(tmp_path: Path) -> None:
    with newsroom(tmp_path) as room:
        for path in sorted(SAMPLES.iterdir())[:2]:
            room.take(Delivery(Source("prova"), path.read_bytes(), address=path.name))
        desk = Desk(room)
        desk.warm()
        for table in ("opened", "looked", "audit"):
            assert room.archive.database.rows(f"SELECT COUNT(*) FROM {table}") == [(0,)]
        ids = [hit.id for hit in room.archive.search(Query.read("is:unread")).hits]
        assert len(ids) == 2
