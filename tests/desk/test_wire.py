"""The wire: one box that searches, filters and goes on running."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from starlette.testclient import TestClient
from tests.desk.conftest import SAMPLES, client, read_samples

from ultimora.desk import Desk
from ultimora.desk.caught import WHILE, Caught
from ultimora.desk.live import Live, Watch
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source
from ultimora.values.query import Query

EFE = SAMPLES / "efe-lince-es.txt"
ANSA = SAMPLES / "ansa-telex-it.txt"
UNDO = 'data-do="uncaught">'


def rows(text: str) -> list[str]:
    return re.findall(r'<li class="row[^>]*data-id="(\w+)"', text)


def take(room: Newsroom, path: Path) -> tuple[str, ...]:
    return room.take(Delivery(Source(path.stem), path.read_bytes(), address=path.name)).ids


def test_the_list(browser: TestClient) -> None:
    page = browser.get("/")
    assert page.status_code == 200 and len(rows(page.text)) == 8
    assert page.text.count('class="day"') >= 3


def test_a_search_and_its_parts(browser: TestClient) -> None:
    page = browser.get("/", params={"q": "agency:efe linces"})
    assert len(rows(page.text)) == 1 and "<mark>linces</mark>" in page.text
    part = browser.get("/", params={"q": "agency:efe", "part": 1})
    assert "<html" not in part.text and len(rows(part.text)) == 1
    facets = browser.get("/facets", params={"q": "lang:it"})
    assert "/?q=lang%3Ait+agency%3A" in facets.text
    assert ">ends<" not in facets.text


def test_a_search_that_cannot_be_read_says_where(browser: TestClient) -> None:
    page = browser.get("/", params={"q": "agenzy:ansa (rogo"})
    assert page.status_code == 200 and 'role="alert"' in page.text
    assert "<mark>agenzy:</mark>" in page.text and "agency" in page.text
    assert 'aria-invalid="true"' in page.text


def test_a_search_that_finds_nothing_says_why(browser: TestClient) -> None:
    page = browser.get("/", params={"q": "agency:efe agency:reutres"})
    assert "Nothing was found." in page.text and "reutres" in page.text
    page = browser.get("/", params={"q": "agency:efe linces from:2090"})
    assert ">Search without from:2090<" in page.text
    assert 'href="/?q=agency%3Aefe+linces"' in page.text


def test_what_is_not_there_is_told_once_with_ways_out(browser: TestClient) -> None:
    page = browser.get("/nothing").text
    main = page[page.index("<main") : page.index("</main>")]
    assert "<h1>Not found</h1>" in main and "Not Found" not in main
    assert 'role="search"' in main and 'href="/"' in main and 'href="/stories"' in main


def test_a_cursor_of_no_page_leads_to_the_first(browser: TestClient) -> None:
    answer = browser.get("/", params={"q": "a", "after": "zz"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/?q=a")


def test_completion(browser: TestClient) -> None:
    assert browser.get("/complete", params={"word": "agen"}).json()["words"] == ["agency:"]
    assert "agency:EFE" in browser.get("/complete", params={"word": "agency:"}).json()["words"]


def test_presets(own: Newsroom) -> None:
    page = client(Desk(own))
    page.post("/presets", data={"name": "Felini", "q": "linces OR lince"})
    page.post("/presets", data={"name": "broken", "q": "((("})
    assert own.archive.saved_searches() == {"Felini": "linces OR lince"}
    assert "Forget “Felini”" in page.get("/", params={"q": "linces OR lince"}).text
    page.post("/presets", data={"name": "Felini", "q": "", "forget": "1"})
    assert own.archive.saved_searches() == {}


def test_read_and_unread(own: Newsroom) -> None:
    page = client(Desk(own))
    (id,) = take(own, EFE)
    assert rows(page.get("/", params={"q": "is:unread"}).text) == [id]
    page.get(f"/dispatch/{id}")
    assert rows(page.get("/", params={"q": "is:unread"}).text) == []
    page.post("/read", data={"id": id, "unread": "1"})
    assert rows(page.get("/", params={"q": "is:unread"}).text) == [id]
    answer = page.post("/read", data={"upto": own.archive.newest()}, headers={"x-script": "1"})
    assert answer.status_code == 204
    assert rows(page.get("/", params={"q": "is:unread"}).text) == []


def test_columns(browser: TestClient) -> None:
    page = browser.get("/columns", params={"q": ["agency:efe", "agency:((", "lang:it"]})
    assert page.text.count("<section class=\"list\"") == 3 and 'class="wrong"' in page.text
    assert page.text.count('data-live="/live?since=') == 1


def test_side_by_side_begins_with_something(browser: TestClient, own: Newsroom) -> None:
    page = browser.get("/columns").text
    assert page.count('<section class="list"') >= 3 and "has:correction" in page
    own.archive.save_search("Neve", "neve")
    kept = client(Desk(own)).get("/columns").text
    assert kept.count('<section class="list"') == 1 and ">Neve</a>" in kept


def test_on_a_wall_each_text_once(browser: TestClient) -> None:
    page = browser.get("/wall").text
    assert 'id="clock"' in page and 'data-live="/live?since=' in page and "group%3Atext" in page
    asked = browser.get("/wall", params={"q": ["agency:efe", "lang:it"]}).text
    assert asked.count('<section class="list"') == 2


def test_an_hour_that_is_not_the_dispatchs_own_is_marked(own: Newsroom) -> None:
    text = "Neve a quota\n\nNevica in val di Susa da ieri sera, dicono i residenti.\n"
    own.take(Delivery(Source("telex"), text.encode()))
    dated = "Borsa in calo\n\nMilano, 6 gen. 2026 (ANSA) - Apertura in calo a Piazza Affari.\n"
    own.take(Delivery(Source("telex"), dated.encode()))
    page = client(Desk(own)).get("/").text
    assert page.count('class="came" title="came ') == 1 and ">–</time>" in page


def test_italian_hours_and_days(browser: TestClient) -> None:
    page = browser.get("/", headers={"accept-language": "it-IT,it;q=0.9"})
    assert '<html lang="it"' in page.text and "Notiziario" in page.text
    assert "gennaio" in page.text
    there = {"cookie": "zone=America/New_York; language=en"}
    assert page.text != browser.get("/", headers=there).text
    assert browser.get("/", headers={"cookie": "zone=../../etc/passwd"}).status_code == 200


def told(room: Newsroom, text: str) -> Watch:
    def ids_of(ids: list[str]) -> str:
        found = room.archive.search(Query.read(text), among=ids)
        return " ".join(hit.id for hit in found.hits)

    return Watch(text, ids_of)


def test_what_arrives_is_told_to_who_watches_it(own: Newsroom) -> None:
    (first,) = take(own, ANSA)
    since = own.archive.newest()

    async def watched() -> list[str]:
        live = Live(own.archive)
        seen = []
        stream = live.stream([told(own, "lang:it"), told(own, "agency:efe")], since)
        async for told_of in stream:
            event = told_of.decode()
            seen.append(event)
            if event.startswith("retry"):
                await asyncio.to_thread(take, own, EFE)
            if "arrived" in event:
                live.close()
        return seen

    _, arrived = asyncio.run(watched())
    (id,) = (hit.id for hit in own.archive.search(Query.read("agency:efe")).hits)
    assert f"event: arrived1\ndata: {id}\n" in arrived and first not in arrived


def test_an_empty_page_misses_nothing(own: Newsroom) -> None:
    page = client(Desk(own))
    assert 'data-live="/live?since=0' in page.get("/").text
    (id,) = take(own, EFE)
    (message,) = page.get("/live", params={"since": 0, "once": 1}).json()
    assert f'id="r-{id}"' in message["data"]


def test_who_was_away_is_told_what_came_meanwhile(own: Newsroom) -> None:
    take(own, ANSA)
    since = own.archive.newest()
    (id,) = take(own, EFE)
    page = client(Desk(own))
    (message,) = page.get("/live", params={"q": ["", "lang:fr"], "since": since, "once": 1}).json()
    assert message["event"] == "arrived0" and f'id="r-{id}"' in message["data"]
    assert message["number"] == own.archive.newest()
    assert page.get("/live", params={"since": message["number"], "once": 1}).json() == []


def test_all_read_is_taken_back(own: Newsroom) -> None:
    page = client(Desk(own))
    read_samples(own)
    unread = page.get("/").text.count('row unread')
    assert unread and UNDO not in page.get("/").text
    told = {"upto": str(own.archive.newest()), "back": "/"}
    after = page.post("/read", data=told, follow_redirects=True).text
    assert after.count('row unread') == 0 and UNDO in after
    back = page.post("/read", data=told | {"undo": "1"}, follow_redirects=True).text
    assert back.count('row unread') == unread and UNDO not in back
    page.post("/read", data={"undo": "1"})  # once is enough
    assert page.get("/").text.count('row unread') == unread


def test_not_for_ever(own: Newsroom) -> None:
    now = [0.0]
    caught, readers = Caught(lambda: now[0]), own.archive.readers
    read_samples(own)
    caught.up(readers, "", own.archive.newest())
    now[0] = WHILE + 1
    caught.back(readers, "")
    assert not caught.fresh("") and own.archive.search(Query.read("is:unread")).hits == ()
