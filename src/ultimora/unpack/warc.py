"""WARC: what a crawler kept of the web, each answer with text in it as a delivery of its own.

ISO 28500 (WARC 1.0 and 1.1), by FastWARC. Answers and resources of text, pages and feeds are
handed on with their address, time and headers; requests and the crawler's own notes are not news.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Offsets, Rulebook, Sheet, Span, Trouble

_KINDS = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
_TEXT = ("text/", "application/xhtml", "application/xml", "application/rss", "application/atom",
         "application/json", "application/feed+json", "application/ld+json", "application/pdf",
         "application/rdf", "message/", "application/newsml", "application/nitf")  # fmt: skip
_NO_NEWS = ("text/css", "text/javascript", "text/dns")


def claims(glance: Glance) -> bool:
    """Whether it begins with a WARC record, as it is or in gzip."""
    head = glance.head
    if head.startswith(b"\x1f\x8b\x08"):
        try:
            head = zlib.decompressobj(31).decompress(head, 16)
        except zlib.error:
            return False
    return head.startswith((b"WARC/1.", b"WARC/0.1"))


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """Each answer with text, streamed; a sheet with a trouble for what could not be read."""
    largest = rulebook.settings.largest_delivery
    given = damaged = False
    try:
        # Digests are not checked: a damaged answer is still better than none.
        records = ArchiveIterator(
            io.BytesIO(delivery.data), record_types=_KINDS, parse_http=True, auto_decode="all",
            quirks_mode=True,
        )  # fmt: skip
        for record in records:
            name = _header(record, "WARC-Target-URI") or record.record_id or "a record"
            try:
                if not _has_text(record):
                    continue
                body = record.reader.read(largest + 1)
            except Exception as error:
                given = True
                yield _refused(delivery, name, f"is damaged ({str(error)[:100]})")
                continue
            given = True
            if len(body) > largest:
                yield _refused(delivery, name, f"unfolds to more than {largest:,} bytes")
            elif record.http_headers is not None and (record.http_headers.status_code or 0) >= 400:
                code = record.http_headers.status_code
                yield _refused(delivery, name, f"is the answer {code}, no page")
            else:
                if _is_cut(record, body):
                    yield _refused(delivery, name, "is damaged (its end is missing)", "partly")
                yield _inside(delivery, record, name, body)
    except Exception as error:  # whatever is wrong with the file, it is the file's trouble
        damaged = True
        if given:
            yield _refused(delivery, "the rest", f"is damaged ({str(error)[:100]})")
    if not given:
        what = "The file is damaged." if damaged else "There is no answer with text in this file."
        trouble = Trouble("damaged" if damaged else "no-items", what, None,
                          "Send one with response records of pages, feeds or text.")  # fmt: skip
        yield Sheet(
            delivery, Span(0, len(delivery.data)), "", "application/warc", Offsets(),
            charset_confidence=0.0, troubles=(trouble,),
        )  # fmt: skip


def _has_text(record: WarcRecord) -> bool:
    kind = record.http_content_type or _header(record, "Content-Type") or ""
    if record.http_headers is None and kind.startswith("application/http"):
        return False
    kind = kind.lower()
    text = kind.startswith(_TEXT) or kind.endswith("+xml")
    return not kind or (text and not kind.startswith(_NO_NEWS))


def _is_cut(record: WarcRecord, body: bytes) -> bool:
    """Whether a body that stands as it was sent is shorter than its record says."""
    answered = record.http_headers
    coded = answered is not None and any(
        str(name).lower() in ("content-encoding", "transfer-encoding") for name, _ in
        answered.items()
    )  # fmt: skip
    return not coded and len(body) < (record.content_length or 0)


def _header(record: WarcRecord, name: str) -> str | None:
    value = record.headers.get(name)
    return str(value).strip("<> ") if value else None


def _inside(delivery: Delivery, record: WarcRecord, name: str, body: bytes) -> Delivery:
    answered = record.http_headers
    headers = tuple((str(k), str(v)) for k, v in answered.items()) if answered else ()
    media_type = next((v for k, v in headers if k.lower() == "content-type"), None)
    return replace(
        delivery, data=body, media_type=media_type or _header(record, "Content-Type"),
        address=name if "://" in name else None, at=_header(record, "WARC-Date") or delivery.at,
        headers=headers, told=(), member=name, outer=delivery,
    )  # fmt: skip


def _refused(delivery: Delivery, name: str, why: str, read: str = "not") -> Sheet:
    inner = replace(delivery, data=b"", member=name, outer=delivery)
    trouble = Trouble("damaged" if "damaged" in why else "too-much" if "unfolds" in why else
                      "no-text", f"{name} {why}; it was {read} read.", None, "")  # fmt: skip
    return Sheet(
        inner, Span(0, 0), "", "application/x-empty", Offsets(), charset_confidence=0.0,
        troubles=(trouble,),
    )  # fmt: skip


CONTAINER = Container("warc", 8, claims, sheets)
