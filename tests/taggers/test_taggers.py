"""Taggers of others: a real endpoint on loopback, a pipeline where spaCy is installed."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from httpx import HTTPError

from ultimora.taggers import TaggerError, chosen
from ultimora.values import Tagger

TEXT = "Giorgia Meloni a Parigi. Per Meloni, Meloniani esclusi, decide la Nato."


class _Model(BaseHTTPRequestHandler):
    """Answers as an OpenAI-compatible server does."""

    status = 200
    content = ""
    asked: list[dict[str, Any]] = []  # noqa: RUF012
    keys: list[str | None] = []  # noqa: RUF012

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        self.asked.append(json.loads(self.rfile.read(size)))
        self.keys.append(self.headers.get("Authorization"))
        answer = {"choices": [{"message": {"role": "assistant", "content": self.content}}]}
        body = json.dumps(answer).encode()
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        pass


@contextmanager
def model(content: str, status: int = 200) -> Iterator[tuple[Tagger, type[_Model]]]:
    """A tagger whose model says this."""
    handler = type("Handler", (_Model,), {"content": content, "status": status, "asked": [],
                                          "keys": []})  # fmt: skip
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        tagger = chosen(f"endpoint http://127.0.0.1:{server.server_port}/v1 tiny")
        assert tagger
        yield tagger, handler
    finally:
        server.shutdown()
        server.server_close()


def test_a_model_names_and_every_place_is_found() -> None:
    said = 'Here you are: [{"text": "Meloni", "kind": "person"}, {"text": "Nato", "kind": "body"},'
    with model(said + ' {"text": "Parigi", "kind": "place"}, 3]') as (tagger, handler):
        found = list(tagger(TEXT, "it"))
    assert [(one.text, one.kind, one.start) for one in found] == [
        ("Meloni", "person", 8), ("Meloni", "person", 29), ("Parigi", "place", 17),
    ]  # fmt: skip
    assert all(TEXT[one.start : one.end] == one.text for one in found)
    assert handler.asked[0]["model"] == "tiny"
    assert handler.asked[0]["messages"][1]["content"] == TEXT


def test_the_key_is_sent_and_only_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ULTIMORA_TAGGER_KEY", raising=False)
    with model("[]") as (tagger, handler):
        list(tagger("x", ""))
        monkeypatch.setenv("ULTIMORA_TAGGER_KEY", "geheim")
        list(tagger("x", ""))
    assert handler.keys == [None, "Bearer geheim"]


@pytest.mark.parametrize(
    ("content", "status", "said"),
    [('[{"text"]', 200, "list of names"), ("[1,]", 200, "list of names"), ("[]", 500, "500")],
)
def test_an_answer_that_is_none(content: str, status: int, said: str) -> None:
    with model(content, status) as (tagger, _), pytest.raises((ValueError, HTTPError), match=said):
        list(tagger(TEXT, "it"))


def test_words_without_a_list_name_nothing() -> None:
    with model("I do not know.") as (tagger, _):
        assert list(tagger(TEXT, "it")) == []


@pytest.mark.parametrize("choice", [
    "nobody", "endpoint", "endpoint localhost model", "endpoint http://127.0.0.1:1/v1", "spacy",
    "spacy no_such_pipeline",
])  # fmt: skip
def test_a_tagger_that_cannot_be_had(choice: str) -> None:
    with pytest.raises(TaggerError, match="tagger"):
        chosen(choice)


def test_none_chosen() -> None:
    assert chosen("") is None


def test_a_spacy_pipeline(tmp_path: Any) -> None:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    pipeline = spacy.blank("it")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": "Meloni"}, {"label": "DATE", "pattern": "a"}])
    pipeline.to_disk(tmp_path / "made")
    tagger = chosen(f"spacy {tmp_path / 'made'}")
    assert tagger
    assert {one.text for one in tagger(TEXT, "it")} == {"Meloni"}
    assert list(tagger(TEXT, "de")) == []
