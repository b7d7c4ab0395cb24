"""Values as rows: a record as compact bytes, and exactly the same record again.

A value is written as JSON with its fields by name, those at their default left out; so an archive
can be read after a class has gained a field. What follows from other parts is left out too: the
copy's text where its edits make it, and every delivery's bytes, which are kept by their hash.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from itertools import accumulate, chain, repeat
from operator import attrgetter, sub
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

import zstandard

from ultimora.archive.errors import ArchiveError
from ultimora.values import CleanCopy, Delivery, Edit, Offsets, Record, Source, apply

T = TypeVar("T")
Load = Callable[[str], bytes]  # the bytes of a SHA-256

# What nearly every frozen record begins and goes on with: a raw zstd dictionary, which more than
# halves small rows. Never change it: rows name it by their first byte; add another beside it.
_COMMON = (
    '{"dispatch":{"copy":{"sheet":{"delivery":0,"span":[0,1500],"text":"","media_type":'
    '"text/html","offsets":[0,0,0,0],"charset":"utf-8","charset_confidence":0.99,"pieces":[{"span"'
    ':[0,60],"kind":"title"},{"span":[62,400],"kind":"paragraph"}],"findings":[{"field":"title",'
    '"value":"","span":[0,10],"rule":"feed_title"},{"field":"published","value":"2026-01-05T10:00:'
    '00Z","rule":"feed"},{"field":"author","field":"link","value":"https://www.","field":"id"}],'
    '"media":[{"address":"https://","kind":"picture","media_type":"image/jpeg","caption":"",'
    '"credit":"","width":1200,"height":800}]},"edits":[[10,13,"â€™","’","misread_utf8",0.99,[],'
    'false]],"language":"it"},"id":"https://","url":"https://www.","headline":"","subheadline":"",'
    '"byline":"","paragraphs":[[0,100],[102,300],[302,500]],"dateline":{"text":"(ANSA) - ROMA, 05 '
    'GEN - ","place":"ROMA","date":{"iso":"2026-01-05","resolved":true}},"agency":"ANSA","section":'
    '"esteri","contact":{"name":"","email":""},"urgency":4,"published":{"iso":"2026-01-05T10:00:00'
    '+01:00"},"updated":{"iso":"2026-01-05T10:00:00Z"},"notices":[{"kind":"update","text":"(2)",'
    '"number":2}],"marks":["(ANSA)."],"topics":["medtop:11000000"],"carrier":{"categories":[""],'
    '"tags":[""],"created":{"iso":"2026-01-05"}},"findings":[{"field":"headline","value":"","span"'
    ':[0,60],"rule":"declared","confidence":0.9},{"field":"agency","value":"","span":[62,70],'
    '"rule":"house_style"},{"field":"dateline","field":"place","field":"body"}],"troubles":[{"code"'
    ':"undecided","message":"","span":[5,6],"mend":""}]},"facts":[]}'
).encode()  # fmt: skip
_DICTIONARIES = {1: zstandard.ZstdCompressionDict(_COMMON, zstandard.DICT_TYPE_RAWCONTENT)}
_NEWEST = 1
_LEVEL = 3
_LARGEST = 1 << 30  # bytes that a row may unpack to: a damaged row must not eat the memory


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
ABSENT = Delivery(Source(""), b"")  # in place of what arrived


class _Press(threading.local):
    """Compressors, which two threads must not share."""

    def __init__(self) -> None:
        self.pack = zstandard.ZstdCompressor(_LEVEL, dict_data=_DICTIONARIES[_NEWEST])
        self.unpack = {
            number: zstandard.ZstdDecompressor(dict_data=words)
            for number, words in _DICTIONARIES.items()
        }


_press = _Press()


def frozen(record: Record, arrived: Delivery | None = None) -> bytes:
    """The record as bytes; `arrived` is the delivery it came with, which is not written again."""
    return _packed(_form(Record).encode(record, arrived))


def thawed(data: bytes, load: Load, arrived: Delivery | None = None) -> Record:
    """The record that was frozen with the same `arrived`; `load` gives bytes by their SHA-256.

    Raises:
        ArchiveError: where `data` is damaged, or is of a newer Ultimora.
    """
    record: Record = _form(Record).decode(_unpacked(data), _Known(load, arrived))
    return record


def unloaded(data: bytes) -> Record:
    """A frozen record for its words only: its deliveries' bytes are empty. Raises as `thawed`."""
    return thawed(bytes(data), lambda _: b"", ABSENT)


def body(data: bytes) -> str:
    """The body of a frozen record alone, without the making of the record. Raises as `thawed`."""
    dispatch = _unpacked(data)["dispatch"]
    copy = dispatch["copy"]
    text = copy.get("text")
    if text is None:
        text = copy["sheet"]["text"]
        if edits := copy.get("edits"):
            text = apply([Edit(*edit[:5]) for edit in edits], text)
    return "\n\n".join(text[start:end] for start, end in dispatch.get("paragraphs", ()))


def slugline(data: bytes) -> str | None:
    """The slug of a frozen record alone, likewise."""
    slug: str | None = _unpacked(data)["dispatch"].get("slugline")
    return slug


def packed(value: object) -> bytes:
    """Any value of the house that holds no delivery, as bytes."""
    kind: Any = type(value)
    return _packed(_form(kind).encode(value, None))


def unpacked(kind: type[T], data: bytes) -> T:
    """The value of a type that was packed. Raises as `thawed`."""
    form: Any = kind
    value: T = _form(form).decode(_unpacked(bytes(data)), _Known(lambda _: b"", None))
    return value


def frozen_delivery(delivery: Delivery) -> bytes:
    """All of a delivery but its bytes."""
    return _packed(_encoded_delivery(delivery, None))


def thawed_delivery(data: bytes, load: Load) -> Delivery:
    """The delivery again, its bytes loaded; raises as `thawed` does."""
    delivery: Delivery = _decoded_delivery(_unpacked(data), _Known(load, None))
    return delivery


class _Known(NamedTuple):
    load: Load
    arrived: Delivery | None


class _Form(NamedTuple):
    """How values of one type are written and read."""

    encode: Callable[[Any, Delivery | None], Any]
    decode: Callable[[Any, _Known], Any]
    plain: bool = False  # JSON keeps it as it is


def _packed(value: Any) -> bytes:
    text = _JSON.encode(value)
    return bytes([_NEWEST]) + _press.pack.compress(text.encode("utf-8", "surrogatepass"))


def _unpacked(data: bytes) -> Any:
    try:
        text = _press.unpack[data[0]].decompress(data[1:], max_output_size=_LARGEST)
        return json.loads(text.decode("utf-8", "surrogatepass"))
    except (KeyError, IndexError, ValueError, zstandard.ZstdError) as error:
        raise ArchiveError(
            f"A row cannot be read ({error}).",
            mend="Restore it from a backup, or update Ultimora if a newer one wrote it.",
        ) from error


_PLAIN = _Form(lambda value, _: value, lambda value, _: value, True)


@cache
def _form(hint: Any) -> _Form:
    """The form of a type, put together once from its annotations."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint in (str, int, float, bool):
        return _PLAIN
    if hint is Delivery:
        return _Form(_encoded_delivery, _decoded_delivery)
    if hint is Offsets:
        return _Form(_encoded_offsets, _decoded_offsets)
    if hint is CleanCopy:
        return _Form(_encoded_copy, _decoded_copy)
    if origin is tuple:
        return _many(parts[0])
    if type(None) in parts or origin is Union:
        return _optional(_form(next(part for part in parts if part is not type(None))))
    if issubclass(hint, tuple):
        return _listed(hint)
    assert is_dataclass(hint), hint
    return _named(hint)


def _many(hint: Any) -> _Form:
    encode, decode, plain = _form(hint)
    if plain:
        return _Form(_PLAIN.encode, lambda values, _: tuple(values))
    # A field without a default is always written: so the columns say how many there are.
    if is_dataclass(hint) and any(part.default is MISSING for part in _plan(hint)):
        return _columns(hint)
    return _Form(
        lambda values, known: [encode(value, known) for value in values],
        lambda values, known: tuple([decode(value, known) for value in values]),
    )


def _columns(kind: Any) -> _Form:
    """Many of one dataclass as one object: of each field the values in their order, unless all are
    at its default. (Older rows list an object for each.)"""
    plan = _plan(kind)
    parts = attrgetter(*[part.name for part in plan])  # a tuple, since there are several
    one = _form(kind).decode
    names = [part.name for part in plan]
    by_name = any(field.kw_only for field in fields(kind))

    def encode(values: Any, known: Delivery | None) -> Any:
        written = {}
        columns = zip(*map(parts, values), strict=True)
        for (name, default, write, _, plain), column in zip(plan, columns, strict=False):
            if column.count(default) < len(column):
                written[name] = column if plain else [write(part, known) for part in column]
        return written

    def decode(written: Any, known: _Known) -> Any:
        if isinstance(written, list):
            return tuple([one(value, known) for value in written])
        if not written:  # none of them: nothing says how many
            return ()
        columns: list[Iterable[Any]] = []
        for name, default, _, read, plain in plan:
            if name not in written:
                columns.append(repeat(default))
            elif plain:
                columns.append(written[name])
            else:
                columns.append([read(part, known) for part in written[name]])
        if by_name:
            rows = zip(*columns, strict=False)  # an absent column repeats without end
            return tuple([kind(**dict(zip(names, row, strict=True))) for row in rows])
        return tuple(map(kind, *columns))

    return _Form(encode, decode)


def _optional(inner: _Form) -> _Form:
    if inner.plain:
        return _PLAIN
    return _Form(
        lambda value, known: None if value is None else inner.encode(value, known),
        lambda value, known: None if value is None else inner.decode(value, known),
    )


def _listed(kind: Any) -> _Form:
    """A NamedTuple as a list; JSON writes tuples so by itself, and only values stand in them."""
    inner = [_form(hint) for hint in get_type_hints(kind).values()]
    if all(form.plain for form in inner):
        return _Form(_PLAIN.encode, lambda values, _: kind(*values))
    return _Form(
        _PLAIN.encode,
        lambda values, known: kind(
            *[form.decode(v, known) for form, v in zip(inner, values, strict=False)]
        ),
    )


def _named(kind: Any, without: tuple[str, ...] = ()) -> _Form:
    """A dataclass as an object of the fields that are not at their default."""
    plan = [part for part in _plan(kind) if part.name not in without]

    def encode(value: Any, known: Delivery | None) -> Any:
        written = {}
        for name, default, write, _, plain in plan:
            part = getattr(value, name)
            if part is not default and part != default:
                written[name] = part if plain else write(part, known)
        return written

    def decode(value: Any, known: _Known) -> Any:
        return kind(
            **{
                name: value[name] if plain else read(value[name], known)
                for name, _, _, read, plain in plan
                if name in value
            }
        )

    return _Form(encode, decode)


class _Part(NamedTuple):
    """A field of a dataclass: its name and default, and how its values are written and read."""

    name: str
    default: Any
    encode: Callable[[Any, Delivery | None], Any]
    decode: Callable[[Any, _Known], Any]
    plain: bool


def _plan(kind: Any) -> list[_Part]:
    hints = get_type_hints(kind)
    return [
        _Part(
            field.name,
            field.default if field.default_factory is MISSING else field.default_factory(),
            *_form(hints[field.name]),
        )
        for field in fields(kind)
    ]


def _encoded_delivery(delivery: Delivery, arrived: Delivery | None) -> Any:
    if arrived is not None and (delivery is arrived or delivery == arrived):
        return 0
    written = {
        "sha256": delivery.sha256,
        "source": _form(Source).encode(delivery.source, arrived),
        "headers": delivery.headers,
        "told": delivery.told,
        "media_type": delivery.media_type,
        "address": delivery.address,
        "at": delivery.at,
        "member": delivery.member,
        "outer": delivery.outer and _encoded_delivery(delivery.outer, arrived),
    }
    return {name: value for name, value in written.items() if value not in (None, ())}


def _decoded_delivery(value: Any, known: _Known) -> Any:
    if value == 0 and known.arrived is not None:
        return known.arrived
    outer = value.get("outer")
    return Delivery(
        _form(Source).decode(value["source"], known),
        known.load(value["sha256"]),
        value.get("media_type"),
        value.get("address"),
        value.get("at"),
        tuple((name, said) for name, said in value.get("headers", ())),
        tuple((name, said) for name, said in value.get("told", ())),
        value.get("member"),
        None if outer is None else _decoded_delivery(outer, known),
    )


def _encoded_offsets(offsets: Offsets, _: Delivery | None) -> list[int]:
    """Each number less the one before it on its side: small, and much alike."""
    sources, targets = offsets.edges
    written = [0] * (2 * len(sources))
    for at, edges in ((0, sources), (2, targets)):
        steps = list(map(sub, edges, chain((0,), edges)))
        written[at::4], written[at + 1 :: 4] = steps[0::2], steps[1::2]
    return written


def _decoded_offsets(written: list[int], _: _Known) -> Offsets:
    edges = []
    for at in (0, 2):
        steps = chain.from_iterable(zip(written[at::4], written[at + 1 :: 4], strict=True))
        edges.append(list(accumulate(steps)))
    return Offsets.of_edges(*edges)


@cache
def _textless() -> _Form:
    return _named(CleanCopy, without=("text",))


def _encoded_copy(copy: CleanCopy, known: Delivery | None) -> Any:
    written = _textless().encode(copy, known)
    if copy.text != (apply(copy.edits, copy.sheet.text) if copy.edits else copy.sheet.text):
        written["text"] = copy.text
    return written


@cache
def _copy_parts() -> dict[str, _Form]:
    return {name: _form(hint) for name, hint in get_type_hints(CleanCopy).items()}


def _decoded_copy(value: Any, known: _Known) -> CleanCopy:
    parts = {
        name: form.decode(value[name], known)
        for name, form in _copy_parts().items()
        if name in value
    }
    if "text" not in parts:
        sheet = parts["sheet"]
        parts["text"] = apply(parts.get("edits", ()), sheet.text)
    return CleanCopy(**parts)
