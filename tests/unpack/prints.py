"""Makes the PDFs that the tests read: a plug-in's print-out, two columns, running heads."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
)

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=11, leading=14, spaceAfter=9)
JUSTIFIED = ParagraphStyle(
    "justified", parent=BODY, alignment=4, fontSize=9.5, leading=11.5, spaceAfter=0,
    firstLineIndent=10,
)  # fmt: skip
TITLE = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=18, leading=22, spaceAfter=12)
SECOND = ParagraphStyle("h2", fontName="Helvetica-Bold", fontSize=14, leading=18, spaceAfter=8)
THIRD = ParagraphStyle("h3", fontName="Helvetica-Bold", fontSize=12, leading=15, spaceAfter=6)

SENTENCES = (
    "La riunione della commissione comunale è cominciata alle nove nella sala grande.",
    "L’assessore ha illustrato il piano per la manutenzione dei ponti e delle scuole.",
    "Secondo i tecnici, i lavori dureranno almeno diciotto mesi e costeranno quattro milioni.",
    "Le associazioni dei residenti chiedono che il traffico resti aperto nelle ore di punta.",
    "Il sindaco ha risposto che una soluzione sarà trovata insieme, quartiere per quartiere.",
    "Nel pomeriggio è previsto un secondo incontro con le imprese interessate all’appalto.",
)


def prose(paragraphs: int, sentences: int = 4) -> list[str]:
    """So many paragraphs, each different from the others."""
    return [
        " ".join(
            SENTENCES[(p * 5 + s * (1 + p % 2)) % len(SENTENCES)].replace(
                "almeno", f"almeno ({p + 1}.{s + 1})"
            )
            for s in range(sentences)
        )
        for p in range(paragraphs)
    ]


def plug_in(title: str, paragraphs: list[str], fields: dict[str, str], label: str) -> bytes:
    """The layout of the WordPress plug-in: title, text, then the fields under their labels."""
    out = BytesIO()
    story: list[object] = [Paragraph(title, TITLE), Paragraph(label, SECOND)]
    story += [Paragraph(text, BODY) for text in paragraphs]
    for name, value in fields.items():
        story += [Paragraph(name, THIRD), Paragraph(value, BODY)]
    SimpleDocTemplate(out, pagesize=A4, invariant=True).build(story)
    return out.getvalue()


def columns(title: str, paragraphs: list[str], count: int = 2) -> bytes:
    """A newspaper's page: the headline over all columns, justified text below it."""
    out = BytesIO()
    width, height = A4
    margin, gutter, head = 50, 16, 60
    column = (width - 2 * margin - (count - 1) * gutter) / count
    frames = [Frame(margin, height - margin - head, width - 2 * margin, head, 0, 0, 0, 0)]
    frames += [
        Frame(
            margin + i * (column + gutter), margin, column, height - 2 * margin - head, 0, 0, 0, 0
        )
        for i in range(count)
    ]
    story: list[object] = [Paragraph(title, TITLE), FrameBreak()]
    story += [Paragraph(text, JUSTIFIED) for text in paragraphs]
    document = BaseDocTemplate(out, pagesize=A4, invariant=True)
    document.addPageTemplates(PageTemplate(frames=frames))
    document.build(story)
    return out.getvalue()


def running(paragraphs: list[str], head: str, foot: str) -> bytes:
    """Pages with a running head and a numbered foot; ``{}`` in `foot` is the page's number."""

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, A4[1] - 40, head)
        canvas.drawRightString(A4[0] - 72, 36, foot.format(document.page))

    out = BytesIO()
    story: list[object] = []
    for text in paragraphs:
        story += [Paragraph(text, BODY), Spacer(1, 2)]
    SimpleDocTemplate(out, pagesize=A4, invariant=True).build(
        story, onFirstPage=draw, onLaterPages=draw
    )
    return out.getvalue()


def drawn(draw: Callable[[Canvas], None]) -> bytes:
    """Whatever `draw` puts on a canvas."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def bound(*files: bytes) -> bytes:
    """Several PDFs as one, page after page."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    for data in files:
        whole.import_pages(pypdfium2.PdfDocument(data))
    out = BytesIO()
    whole.save(out)
    return out.getvalue()
