"""A page's author is a name: one that schema.org only points at is looked for where it is told."""

from __future__ import annotations

from ultimora.unpack import unpack
from ultimora.values import Delivery, Source

PAGE = """<!doctype html><html><head><title>Ein Hafen wird leiser</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ein Hafen wird leiser", "author": {"@id": "https://blatt.example/#/person/7"}}
</script>%s</head><body><article><h1>Ein Hafen wird leiser</h1>
<p>Am Dienstag fuhr der letzte Kran vom Kai, und wer am Ufer stand, hörte zum ersten Mal seit
Jahren wieder die Möwen. So erzählt es die Frau vom Kiosk.</p></article></body></html>"""


def _authors(head: str) -> list[str]:
    (sheet,) = unpack(Delivery(Source("page"), (PAGE % head).encode()))
    return [finding.value for finding in sheet.findings if finding.field == "author"]


def test_a_person_that_is_only_pointed_at_is_no_name() -> None:
    assert _authors("") == []


def test_the_name_is_taken_where_the_page_tells_it() -> None:
    assert _authors('<meta name="author" content="Greta Holm">') == ["Greta Holm"]
