"""What the API answers with, as JSON Schema (2020-12, as OpenAPI 3.1 has it)."""

from __future__ import annotations

from typing import Any

from ultimora.pack import schema as record_schema


def _object(about: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object", "description": about, "properties": properties,
        "required": list(properties),
    }  # fmt: skip


def _list(of: Any) -> dict[str, Any]:
    return {"type": "array", "items": of}


def ref(name: str) -> dict[str, str]:
    """A schema of this module, by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
MAYBE = {"type": ["string", "null"]}
COUNT = {"type": "integer", "minimum": 0}
YES = {"type": "boolean"}
MOMENT = {"type": "string", "format": "date-time"}
MARK = {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}

HIT = _object(
    "A record as a list shows it. `at` is when it was published, or else came; `published` is as"
    " exact as it was written; `number` rises with every record that comes or changes.",
    id=TEXT, version=COUNT, number=COUNT, headline=TEXT, snippet=TEXT, marks=_list(MARK),
    agency=MAYBE, source=TEXT, section=MAYBE, language=MAYBE, place=MAYBE, published=MAYBE,
    at=MOMENT, arrived=MOMENT, urgency={"type": ["integer", "null"]}, notices=_list(TEXT),
    hidden=YES, starred=YES, url=MAYBE, story=MAYBE, told=COUNT, copies=COUNT,
)  # fmt: skip
PAGE = _object(
    "Some hits, and the cursor of the next page. `total` counts as far as `exact` says.",
    hits=_list(ref("Hit")), cursor=MAYBE, total={"type": ["integer", "null"]}, exact=YES,
)  # fmt: skip
FACETS = _object(
    "For each field its values with their counts, the most frequent first.",
    matches=COUNT, exact=YES,
    counts={"type": "object", "additionalProperties": _list(
        _object("A value and how many have it.", value=TEXT, count=COUNT))},
)  # fmt: skip
VERSION = _object(
    "One version of a record.",
    version=COUNT, arrived=MOMENT, source=TEXT, delivery=COUNT, changed=_list(TEXT),
)  # fmt: skip
LINK = _object(
    "Why a record belongs with another: a copy, a version, of one story.",
    kind={"enum": ["copy", "version", "story"]}, other=TEXT, confidence={"type": "number"},
    share={"type": "number"}, back={"type": "number"}, way=TEXT,
    evidence=_list(_object("One reason, in words.", kind=TEXT, what=TEXT,
                           weight={"type": "number"})),
)  # fmt: skip
FACT = _object(
    "A fact with the record that it stands in; the fact's own fields are those of a record's.",
    record=TEXT, headline=TEXT, agency=MAYBE, at=MOMENT, kind=TEXT, text=TEXT,
    fact={"type": "object"},
)  # fmt: skip
FACTS = _object("Facts of matching records, and the cursor of the next.",
                facts=_list(ref("Fact")), cursor=MAYBE)  # fmt: skip
TOLD = _object(
    "A story as a list shows it; `originals` are its records that are no copies.",
    id=TEXT, name=TEXT, records=COUNT, originals=COUNT, agencies=COUNT, sources=COUNT,
    languages=COUNT, since=MOMENT, until=MOMENT, named=YES, pinned=YES,
    seen={"type": ["string", "null"], "format": "date-time"},
)  # fmt: skip
STORY = _object(
    "A story: who tells it, what happened in which order, where they agree and where not.",
    id=TEXT, name=TEXT, named=YES, pinned=YES, seen=MAYBE, members=_list({"type": "object"}),
    timeline=_list({"type": "object"}), accounts=_list({"type": "object"}),
    differences=_list({"type": "object"}),
)  # fmt: skip
SOURCE = _object(
    "A source and how it fares.",
    name=TEXT, kind=TEXT, address=TEXT, every=COUNT, paused=YES, full_text=YES, local=YES,
    state=TEXT, cause=TEXT, success=MAYBE, next=MAYBE, records=COUNT,
    days={"type": "object", "additionalProperties": COUNT},
)  # fmt: skip
NEW_SOURCE = {
    "type": "object", "description": "A source to be added.", "required": ["address"],
    "additionalProperties": False,
    "properties": {
        "address": {"type": "string", "minLength": 1, "maxLength": 2000},
        "name": {"type": "string", "minLength": 1, "maxLength": 200},
        "every": {"type": "integer", "minimum": 5, "maximum": 31_536_000},
        "local": YES, "full_text": YES, "page": YES, "untried": YES,
    },
}  # fmt: skip
PAUSE = {
    "type": "object", "required": ["paused"], "additionalProperties": False,
    "properties": {"paused": YES},
}  # fmt: skip
RECEIPT = _object(
    "What became of a delivery: its number, its records, and why there is none.",
    delivery=COUNT, fresh=YES, records=_list(TEXT), why=TEXT,
)  # fmt: skip
PROBLEM = _object("What is wrong, and the mend (RFC 9457).",
                  status=COUNT, title=TEXT, detail=TEXT)  # fmt: skip


def components() -> dict[str, Any]:
    """Every schema by its name; a record's own definitions stand beside it as ``record-NAME``."""
    record = record_schema()
    parts = {f"record-{name}": one for name, one in record.pop("$defs", {}).items()}
    for key in ("$schema", "$id"):
        record.pop(key, None)
    ours = {
        "Hit": HIT, "Page": PAGE, "Facets": FACETS, "Version": VERSION, "Link": LINK, "Fact": FACT,
        "Facts": FACTS, "Told": TOLD, "Story": STORY, "Source": SOURCE, "NewSource": NEW_SOURCE,
        "Pause": PAUSE, "Receipt": RECEIPT, "Problem": PROBLEM, "Record": record, **parts,
    }  # fmt: skip
    moved: dict[str, Any] = _moved(ours)
    return moved


def _moved(value: Any) -> Any:
    """References to a record's own definitions, to where they stand here."""
    if isinstance(value, dict):
        return {
            key: f"#/components/schemas/record-{one[8:]}"
            if key == "$ref" and isinstance(one, str) and one.startswith("#/$defs/")
            else _moved(one)
            for key, one in value.items()
        }  # fmt: skip
    return [_moved(one) for one in value] if isinstance(value, list) else value
