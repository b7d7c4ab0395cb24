"""PDFs as they come: a plug-in's print-out, newspaper columns, running heads, and bad ones."""

from __future__ import annotations

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from ultimora.unpack import unpack
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Source
from unpack import prints


def sheet_of(data: bytes) -> Sheet:
    """The only sheet of a PDF."""
    (sheet,) = unpack(Delivery(Source("-"), data))
    assert sheet.media_type == "application/pdf"
    assert sheet.span == (0, len(data))
    return sheet


def blocks(sheet: Sheet, *kinds: str) -> list[str]:
    """The text of the pieces of some kinds, in order."""
    return [piece.span.of(sheet.text) for piece in sheet.pieces if piece.kind in kinds]


FIELDS = {
    "Categoria": "1. Comunicati",
    "Tag": "1. Ultimora",
    "Data di creazione": "Gennaio 6, 2026",
    "Autore": "redazione",
}


def test_a_print_out_keeps_its_parts_in_order() -> None:
    copy = prints.prose(4)
    sheet = sheet_of(prints.plug_in("Ponti, via ai lavori", copy, FIELDS, "Descrizione"))
    expected = ["Ponti, via ai lavori", "Descrizione", *copy]
    expected += [part for field in FIELDS.items() for part in field]
    assert sheet.text.split("\n\n") == expected
    assert blocks(sheet, "title") == ["Ponti, via ai lavori"]
    assert blocks(sheet, "heading") == ["Descrizione", *FIELDS]
    assert blocks(sheet, "item") == ["1. Comunicati", "1. Ultimora"]


def test_a_sentence_goes_on_over_the_page() -> None:
    copy = prints.prose(9, sentences=9)
    sheet = sheet_of(prints.plug_in("Ponti, via ai lavori", copy, FIELDS, "Descrizione"))
    assert {piece.page for piece in sheet.pieces} >= {1, 2, None}
    parts = [part for part in sheet.text.split("\n\n") if part != "\f"]
    assert parts[2 : 2 + len(copy)] == copy
    broken = next(
        (first, second)
        for first, second in zip(sheet.pieces, sheet.pieces[1:], strict=False)
        if first.kind == second.kind == "paragraph" and first.page != second.page
    )
    assert sheet.text[broken[0].span.end : broken[1].span.start] == " "
    assert set(blocks(sheet, "break")) == {"\f"}


@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(count: int) -> None:
    copy = prints.prose(15, sentences=5 - count)
    sheet = sheet_of(prints.columns("Titolo sopra tutte le colonne della pagina", copy, count))
    assert sheet.text.split("\n\n") == ["Titolo sopra tutte le colonne della pagina", *copy]


def test_a_print_out_of_several_dispatches_is_parted() -> None:
    both = prints.bound(
        prints.plug_in("Ponti, via ai lavori", prints.prose(6), FIELDS, "Descrizione"),
        prints.plug_in("Scuole aperte", prints.prose(5), FIELDS, "Descrizione"),
    )
    first, second = unpack(Delivery(Source("-"), both))
    assert first.text.startswith("Ponti, via ai lavori\n\nDescrizione")
    assert second.text.strip().startswith("Scuole aperte\n\nDescrizione")
    assert blocks(second, "title") == ["Scuole aperte"]
    assert blocks(second, "heading") == ["Descrizione", *FIELDS]
    assert (first.span, second.span) == ((0, len(both)), (len(both), len(both)))


def test_columns_drawn_row_by_row_are_told_apart() -> None:
    left = [f"Riga sinistra numero {n} del testo" for n in range(12)]
    right = [f"Riga destra numero {n} del testo" for n in range(12)]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        for n in range(12):
            canvas.drawString(60, 700 - 14 * n, left[n])
            canvas.drawString(320, 700 - 14 * n, right[n])

    sheet = sheet_of(prints.drawn(draw))
    assert sheet.text == " ".join(left + right)


def test_running_heads_are_set_apart() -> None:
    copy = prints.prose(32, sentences=3)
    sheet = sheet_of(prints.running(copy, "NOTIZIARIO QUOTIDIANO", "Pagina {}"))
    pages = max(piece.page or 0 for piece in sheet.pieces)
    assert pages >= 3
    assert blocks(sheet, "running") == [
        line for page in range(1, pages + 1) for line in ("NOTIZIARIO QUOTIDIANO", f"Pagina {page}")
    ]
    kept = [p for p in sheet.text.split("\n\n") if not p.startswith(("NOTIZ", "Pagina", "\f"))]
    assert kept == copy


def test_a_hyphen_goes_only_where_the_page_proves_it_soft() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 12)
        lines = "La manifestazione era prevista. La mani-|festazione anglo-|americana slitta."
        for n, line in enumerate(lines.split("|")):
            canvas.drawString(72, 700 - 15 * n, line)

    sheet = sheet_of(prints.drawn(draw))
    assert "La manifestazione anglo-\namericana slitta." in sheet.text


def test_boxes_lie_on_the_page() -> None:
    sheet = sheet_of(prints.columns("Titolo", prints.prose(9)))
    for piece in sheet.pieces:
        assert piece.box is not None and piece.page == 1
        left, bottom, right, top = piece.box
        assert 0 <= left < right <= 596 and 0 <= bottom < top <= 842


def locked() -> bytes:
    """A PDF that opens with a password only."""
    from io import BytesIO

    out = BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("geheim", ownerPassword="geheimer"))
    canvas.drawString(72, 700, "nascosto")
    canvas.save()
    return out.getvalue()


def picture() -> bytes:
    """A page with something drawn and nothing written."""
    return prints.drawn(lambda canvas: canvas.rect(50, 50, 200, 200, fill=1))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (locked(), "encrypted"),
        (picture(), "no-text"),
        (prints.running(prints.prose(3), "A", "{}")[:400], "broken"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 10, "broken"),
        (b"%PDF-", "broken"),
    ],
    ids=["encrypted", "picture", "cut short", "rubbish", "mark only"],
)
def test_a_bad_pdf_is_a_trouble_with_a_mend(data: bytes, code: str) -> None:
    sheet = sheet_of(data)
    assert sheet.text == ""
    (trouble,) = sheet.troubles
    assert trouble.code == code
    assert trouble.message and trouble.mend


def test_a_pdf_longer_than_a_sheet_is_cut_between_blocks() -> None:
    copy = prints.prose(30)
    data = prints.running(copy, "NOTIZIARIO", "{}")
    found = list(unpack(Delivery(Source("-"), data), Rulebook(Settings(largest_sheet=3000))))
    assert len(found) > 2
    assert all(len(sheet.text) <= 3000 for sheet in found)
    assert all("cut" in {t.code for t in sheet.troubles} for sheet in found[1:])
    assert found[0].span == (0, len(data)) and found[1].span == (len(data), len(data))
    whole = "\n\n".join(sheet.text for sheet in found)
    assert [p for p in whole.split("\n\n") if len(p) > 30] == copy


def test_a_page_full_to_the_brim_loses_nothing() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 2)
        for n in range(380):
            canvas.drawString(5, 830 - 2.1 * n, f"{n} " + "parola " * 80)

    sheet = sheet_of(prints.drawn(draw))
    assert sheet.text.split().count("parola") == 380 * 80
