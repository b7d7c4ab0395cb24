"""A language model behind an OpenAI-compatible endpoint as tagger.

``endpoint http://127.0.0.1:8080/v1 MODEL``: the text goes there, so choose one that may see it. A
key is taken from the environment (``ULTIMORA_TAGGER_KEY``) and is never shown.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from typing import Any

import httpx

from ultimora.taggers import TaggerError
from ultimora.values.facts import NAME_KINDS
from ultimora.values.proposed import Proposed, Tagger

KEY = "ULTIMORA_TAGGER_KEY"
CONFIDENCE = 0.85  # a model's word for itself is worth nothing; this is measured by who uses it
_PATIENCE = 60.0  # seconds for an answer
_MOST = 12_000  # characters of one question
_ASKED = (
    "List every proper name in the text, each once, exactly as it is written there, as a JSON"
    ' array of objects {"text": name, "kind": kind} where kind is one of person, organisation,'
    " place, other (events, laws, operations, works, products). No titles or articles, no"
    " nationalities, no dates. Answer with the array alone."
)
_ARRAY = re.compile(r"\[.*\]", re.DOTALL)


def tagger(argument: str) -> Tagger:
    """The model of this address (``http://127.0.0.1:8080/v1``) and name.

    The tagger raises httpx.HTTPError where the endpoint cannot be asked, ValueError where its
    answer is no list of names.

    Raises:
        TaggerError: where address or model are missing.
    """
    address, _, model = argument.partition(" ")
    if not address.startswith(("http://", "https://")) or not model:
        raise TaggerError(
            "tagger = 'endpoint': Name address and model, as in endpoint http://127.0.0.1:8080/v1"
            " qwen3."
        )
    address = address.rstrip("/") + "/chat/completions"

    def tagged(text: str, language: str) -> Iterator[Proposed]:
        key = os.environ.get(KEY)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        for start in range(0, len(text), _MOST):
            piece = text[start : start + _MOST]
            question = {
                "model": model, "temperature": 0,
                "messages": [{"role": "system", "content": _ASKED},
                             {"role": "user", "content": piece}],
            }  # fmt: skip
            answer = httpx.post(address, json=question, headers=headers, timeout=_PATIENCE)
            answer.raise_for_status()
            for name, kind in _names(answer.json()):
                for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", piece):
                    at = start + found.start()
                    yield Proposed(at, at + len(name), name, kind, CONFIDENCE)

    return tagged


def _names(answer: Any) -> Iterator[tuple[str, str]]:
    """The names of an answer; what is none is left out."""
    try:
        found = _ARRAY.search(answer["choices"][0]["message"]["content"])
        names = json.loads(found[0]) if found else []
    except (KeyError, IndexError, TypeError, ValueError):
        raise ValueError("the endpoint's answer is no list of names") from None
    for one in names:
        if isinstance(one, dict):
            name, kind = one.get("text"), one.get("kind")
            if isinstance(name, str) and name.strip() and kind in NAME_KINDS:
                yield name.strip(), kind
