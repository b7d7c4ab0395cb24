"""Whatever a person may be told of what went wrong is told in Italian, too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.test_people import PAGE, WORDS, entered, room

import ultimora
from ultimora.desk import Desk
from ultimora.desk.words.errors import ITALIAN
from ultimora.desk.words.sentences import told
from ultimora.newsroom import Newsroom

__all__ = ["room"]
ROOM = Path(ultimora.__file__).parent
# What raises or hands on sentences that a page shows.
CALLS = {"ArchiveError", "Unfit", "HTTPException", "QueryError", "Outcome", "Unvouched",
         "RosterError", "Trouble", "wrong", "_wrong", "BadAddress", "Refused", "_slow",
         "_ill"}  # fmt: skip
FILES = ("desk/*.py", "newsroom/alerting.py", "newsroom/notifying.py", "newsroom/webhook.py",
         "newsroom/letter.py", "newsroom/adding.py", "values/asking.py", "archive/alerts.py",
         "archive/people.py", "archive/tokens.py", "archive/feeds.py", "archive/readers.py",
         "archive/stories.py", "archive/passwords.py", "archive/blobs.py", "archive/rows.py",
         "archive/postgres.py", "archive/sqlite.py", "intake/*.py", "newsroom/ways.py",
         "unpack/feed.py")
# Of these every sentence is told, wherever it stands: in a table, in a name, in a call.
WHOLE = ("intake/causes.py", "intake/guard.py", "intake/addresses.py", "intake/opml.py",
         "intake/roster.py", "intake/entry.py", "intake/folder.py", "intake/mailbox.py",
         "newsroom/adding.py", "newsroom/ways.py")  # fmt: skip
UNSEEN = ("intake/door.py", "intake/pipe.py")  # what programs and the command line are told
IT = {**PAGE, "accept-language": "it"}


def sentences() -> Iterator[tuple[str, str]]:
    """Every sentence in the source that some page may show, with an X for each part of the case."""
    unseen = {ROOM / name for name in UNSEEN}
    for path in sorted({one for form in FILES for one in ROOM.glob(form)} - unseen):
        tree = ast.parse(path.read_text("utf-8"))
        if path.relative_to(ROOM).as_posix() in WHOLE:
            yield from ((path.name, text) for text in _whole(tree))
        for node in ast.walk(tree):
            name = node.func if isinstance(node, ast.Call) else None
            called = getattr(name, "id", getattr(name, "attr", ""))
            if isinstance(node, ast.Call) and called in CALLS:
                for one in (*node.args, *(key.value for key in node.keywords)):
                    text = _text(one)
                    if _sentence(text):
                        yield path.name, re.sub("^X(?=[A-Z])", "", text.strip())


def _whole(tree: ast.Module) -> Iterator[str]:
    """Every sentence of a module that is no docstring."""
    said = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    parts = {id(part) for one in ast.walk(tree) if isinstance(one, ast.JoinedStr)
             for part in one.values}  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and id(node) not in said | parts:
            text = _text(node).strip()
            if _sentence(text):
                yield re.sub("^(X: )?X(?=[A-Z])", "", text)


def _sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "?")) and " " in text.replace("X", "").strip()


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value) if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(one) if isinstance(one, ast.Constant) else "X" for one in node.values)
    return ""


def test_every_sentence_has_italian() -> None:
    found = dict.fromkeys(text for _, text in sentences())
    assert len(found) > 120
    missing = [text for text in found if told("it", text) == text and not re.fullmatch(
        r"(X[:.]? ?|`X`)+|Log in, or show a token.*", text)]  # fmt: skip
    assert missing == []
    assert all(told("en", text) == text for text in found)


def test_as_many_parts_in_both() -> None:
    for english, italian in ITALIAN.items():
        assert english.count("{}") == italian.count("{}"), english


@pytest.mark.parametrize(("english", "italian"), [
    ("There is no field “xy”. Did you mean by? The fields are a, b. To find the text itself, put it"
     " in quotes.",
     "Non c’è un campo “xy”. Volevi dire by? I campi sono a, b. Per trovare il testo stesso,"
     " mettilo fra virgolette."),
    ("https://x.example/: It is a source already, called ansa.",
     "https://x.example/: È già una fonte, di nome ansa."),
    ("leo is the last admin. Make somebody else an admin first.",
     "leo è l’ultimo amministratore. Prima fai amministratore qualcun altro."),
    ("http://127.0.0.1:1/x: We do not fetch from there: 127.0.0.1 is this machine itself. If it is"
     " yours, tick “on this machine or network”.",
     "http://127.0.0.1:1/x: Da lì non preleviamo: 127.0.0.1 è questa stessa macchina. Se è tuo,"
     " spunta «su questa macchina o rete»."),
    ("sources.toml, line 3: `x` says nothing about a source. Known are name, kind.",
     "sources.toml, riga 3: `x` non dice nulla di una fonte. Si conoscono name, kind."),
    ("Nobody has ever said this.", "Nobody has ever said this."), ("", ""),
])  # fmt: skip
def test_sentences_within_sentences(english: str, italian: str) -> None:
    assert told("it", english) == italian


def test_pages_say_it(room: Newsroom) -> None:
    ada, leo = entered(room, "ada"), entered(room, "leo")
    stranger = client(Desk(room))
    form = {"name": "x", "query": "rogo", "every": "0"}

    def wrong(browser: TestClient, method: str, path: str, **data: str) -> str:
        how = {"params": data} if method == "GET" else {"data": data}
        return browser.request(method, path, headers=IT, **how).text  # type: ignore[arg-type]

    for page, part in (
        (wrong(ada, "GET", "/", q="rogo("), "Fra queste parentesi"),
        (wrong(ada, "GET", "/columns", q="feld:x"), "Non c’è un campo"),
        (wrong(ada, "GET", "/dispatch/niente"), "Non c’è un lancio così."),
        (wrong(ada, "GET", "/story/zzzz"), "Non c’è una storia zzzz."),
        (wrong(ada, "GET", "/nowhere"), "<h1>Non c’è</h1>"),
        (wrong(ada, "PUT", "/stories"), "Così non si può chiedere."),
        (wrong(leo, "GET", "/people"), "Qui serve il ruolo"),
        (wrong(ada, "POST", "/alerts/add", **form | {"mail": "x"}), "Non è un indirizzo di posta."),
        (wrong(ada, "POST", "/people/add", name="leo", role="reader"), "C’è già un utente leo."),
        (wrong(ada, "POST", "/people/ada/change", do="remove"), "ultimo amministratore"),
        (wrong(ada, "POST", "/sources/opml"), "Non è stato scelto un file."),
        (wrong(ada, "GET", "/sources/test", address="http://127.0.0.1:1/x", local="1"),
         "127.0.0.1 ha rifiutato la connessione. Riprova più tardi, o aggiungila lo stesso."),
        (wrong(ada, "GET", "/sources/test", address="http://127.0.0.1:1/x"),
         "Se è tuo, spunta «su questa macchina o rete»."),
        (wrong(ada, "GET", "/sources/test", address="banana"), "Non è né un indirizzo del web né"),
        (wrong(leo, "GET", "/sources/test", address="http://127.0.0.1:1/x"), "Qui serve il ruolo"),
        (wrong(stranger, "POST", "/login", name="leo", password="x"), "non vanno insieme"),
        (wrong(leo, "POST", "/account/password", old=WORDS, new="x"), "12 caratteri o più"),
    ):  # fmt: skip
        assert part in page, part


def test_what_is_long_stays_as_it_is() -> None:
    text = "x says no (" * 60 + "."
    assert told("it", text) == text and told("it", f"{text[:40]} y).") != text
