"""The PDF: its text comes back out whole, whatever it is, and its pages say what they are."""

from __future__ import annotations

import re

import pypdfium2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pack.records import ABOUT, ALL, BARE, FULL, KILLED, record
from ultimora.pack import pack
from ultimora.values import Record


def pages(*some: Record) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pack(some, "pdf", ABOUT).data)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return [" ".join(text.split()) for text in texts]


def long(number: int = 1) -> Record:
    """A dispatch of several pages."""
    sentences = [f"La frase numero {n} racconta del faro e di chi lo tiene acceso." for n in
                 range(300)]  # fmt: skip
    body = (" ".join(sentences[at : at + 6]) for at in range(0, 300, 6))
    return record(*body, headline=f"Lunga {number}", agency="ANSA", language="it")


def test_a_sheet_has_everything_that_people_must_see() -> None:
    (page,) = pages(FULL)
    for words in (
        "FARI: SI RIACCENDE <PUNTA SALINA> & BASTA", "Nove anni di buio", "di Ada Conti", "ANSA",
        "SALINA, 24 FEB (ANSA) –", "CORREGGE il terzo capoverso", "urgency 4", "XYZ-ABC/QRS",
        "Il faro <acceso> (Foto Conti)", "desk@fari.example", "prova/fari.txt",
        FULL.dispatch.copy.sheet.delivery.sha256, f"urn:ultimora:{FULL.id}",
        "1 inferred from custom", "2026-02-24: a part of it follows", "1/1",
    ):  # fmt: skip
        assert words in page, words


def test_what_goes_on_says_so_at_every_break() -> None:
    found = pages(long())
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        last = number == len(found)
        assert f"{number}/{len(found)}" in page
        assert ("continues" in page) is not last
        assert ("continued" in page) is (number > 1)
        assert ("sha-256" in page.lower()) is last
    whole = " ".join(found)
    assert all(f"numero {n} " in whole for n in range(300))


def test_several_have_a_contents_page_and_sheets_of_their_own() -> None:
    found = pages(BARE, long(), FULL)
    assert "Porti & fari" in found[0]
    assert re.search(r"FARI: SI RIACCENDE.* 9 1/9$", found[0])
    assert found[1].startswith("Niente altro")
    assert "FARI: SI RIACCENDE" in found[-1]
    assert len(pages(*ALL)) == 1 + len(ALL)
    assert "0 dispatches" in pages()[0]


def test_a_hidden_body_is_not_printed() -> None:
    (page,) = pages(KILLED)
    assert "KILLED: KILL KILL KILL" in page
    assert "segreto" not in page.lower()


def test_the_pdf_is_tagged_and_speaks_the_languages_of_its_text() -> None:
    data = pack([FULL], "pdf", ABOUT).data
    assert b"/MarkInfo" in data
    assert b"/Marked true" in data
    assert b"/StructTreeRoot" in data
    assert b"/Lang(it)" in data
    assert b"2026-03-01" in data or b"D:20260301100000" in data


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.text(st.characters(codec="latin-1", exclude_categories=["Cc", "Cf", "Zs"]), min_size=1),
    st.text(min_size=1, max_size=40),
    st.sampled_from(["#panic()", "$x^2$", "*b* _i_ `c`", "= H", "@ref", "<l>", "\\", "#{"]),
)  # fmt: skip
def test_any_text_compiles_and_comes_back_out(plain: str, wild: str, typst: str) -> None:
    (page, *_) = pages(record(f"{plain} {typst} fine", wild, headline=typst, byline=wild))
    bare = "".join(page.split())
    assert "".join(typst.split()) in bare
    hyphens = str.maketrans("", "", "-\u00ad\u2010\ufffe\x02")
    assert plain.translate(hyphens) in bare.translate(hyphens)
