"""Records to send out: one that has everything, one of each sorrow, and any that chance makes."""

from __future__ import annotations

from hypothesis import strategies as st

from ultimora.pack import About
from ultimora.values import (
    Carrier,
    CleanCopy,
    Contact,
    Dateline,
    Delivery,
    Dispatch,
    Edit,
    Medium,
    Moment,
    Notice,
    Offsets,
    Record,
    Sheet,
    Source,
    Span,
)

ABOUT = About("Porti & fari", "https://desk.example/feed", "it", "2026-03-01T10:00:00Z")
BODY = (
    "Il faro di Punta Salina torna acceso <dopo> nove anni & due appalti.",
    "\"Si vede da 20 miglia\" - dice il guardiano -\ne nessuno se n'è lamentato.",
)


def record(*paragraphs: str, edits: tuple[Edit, ...] = (), **fields: object) -> Record:
    """A record whose text is the paragraphs and whose other fields are as given."""
    text = "\n\n".join(paragraphs)
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    given = text
    for edit in reversed(edits):
        given = given[: edit.start] + edit.before + given[edit.start + len(edit.after) :]
    data = given.encode("utf-8", "surrogatepass")
    media = fields.pop("media", ())
    language = fields.pop("language", None)
    assert isinstance(media, tuple)
    assert language is None or isinstance(language, str)
    delivery = Delivery(Source("prova/fari.txt"), data, at="2026-02-01T08:00:00Z")
    sheet = Sheet(delivery, Span(0, len(data)), given, "text/plain", Offsets(), media=media)
    copy = CleanCopy(sheet, text, edits, language)
    return Record(Dispatch(copy, paragraphs=tuple(spans), **fields))  # type: ignore[arg-type]


FULL = record(
    *BODY,
    id="urn:newsml:fari.example:20260224:77",
    version="3",
    url="https://fari.example/77?a=1&b=2",
    headline="FARI: SI RIACCENDE <PUNTA SALINA> & BASTA",
    subheadline="Nove anni di buio",
    slugline="FARI-SALINA",
    byline="di Ada Conti",
    dateline=Dateline("SALINA, 24 FEB", "SALINA", Moment("2026-02-24", resolved=True)),
    agency="ANSA",
    section="CRO",
    contact=Contact("Redazione", "desk@fari.example"),
    urgency=4,
    take=2,
    published=Moment("2026-02-24T09:30:00+01:00"),
    updated=Moment("2026-02-24T10:30:00+01:00"),
    notices=(Notice("update", "(2)", 2), Notice("correction", "CORREGGE il terzo capoverso")),
    marks=("XYZ-ABC/QRS",),
    topics=("medtop:11000000", "CRO"),
    carrier=Carrier(("Cronaca", "Mare"), ("fari", "isole & scogli"), None, "Gestore del sito"),
    media=(
        Medium(
            "https://fari.example/f.jpg?x=1&y=2", "picture", "image/jpeg", "Il faro",
            "Il faro <acceso>", "Foto Conti", 640, 480, 12345,
        ),
        Medium("allegato.pdf", "document", "application/pdf"),
    ),
    language="it",
    edits=(Edit(8, 10, "d?", "di", "lost", inferred=True),),
)  # fmt: skip
BARE = record("Niente altro che una frase, e non sappiamo di chi.")
SECRET = "Il segreto che nessuno deve leggere."
KILLED = record(
    SECRET,
    headline="Annullata",
    notices=(Notice("kill", "KILL KILL KILL"),),
    media=(Medium("https://fari.example/segreto.jpg", "picture", caption="Segreto"),),
    edits=(Edit(3, 10, "segret?", "segreto", "lost"),),
)
WITHHELD = record(SECRET, headline="Sospesa", notices=(Notice("hold", "HOLD"),))
EMBARGOED = record(
    "Sarà vero da domani.",
    headline="Domani",
    notices=(Notice("embargo", "EMBARGO", until=Moment("2026-03-02T06:00:00+01:00")),),
)
ENDLESS = record("Forse mai.", headline="Mai", notices=(Notice("embargo", "NON PUBBLICARE"),))
ALL = (FULL, BARE, KILLED, WITHHELD, EMBARGOED, ENDLESS)

# Text as hostile as text can be: markup of every format, controls, lone surrogates.
_SHARDS = [
    "<script>alert(1)</script>", "]]>", "<!--", "&amp;", "&#0;", "</p>", "\x00", "\x0b", "\ud800",
    "\uffff", "\r", "\n", "\t", "=1+1", "'; --", "#set text(red)", "$x$", "*_`~", "\\", "1. ", "- ",
    "# ", "{{", "\u202e", "ẞ", "Ж", "𝒳", '"', "'", "https://x.example/?a=1&b=2", "@", "\x85",
]  # fmt: skip
words = st.lists(
    st.sampled_from(_SHARDS)
    | st.text(st.characters(exclude_categories=()), min_size=1, max_size=8),
    min_size=1,
    max_size=6,
).map("".join)  # fmt: skip
maybe = st.none() | words
records = st.builds(
    lambda paragraphs, **fields: record(*paragraphs, **fields),
    st.lists(words, max_size=3),
    headline=maybe,
    id=maybe,
    version=maybe,
    url=maybe,
    slugline=maybe,
    byline=maybe,
    agency=maybe,
    section=maybe,
    topics=st.lists(words, max_size=2).map(tuple),
    marks=st.lists(words, max_size=2).map(tuple),
    dateline=st.none() | words.map(Dateline),
    contact=st.none() | st.builds(Contact, maybe, maybe),
    notices=st.lists(
        st.builds(Notice, st.sampled_from(["update", "kill", "hold", "embargo"]), words), max_size=1
    ).map(tuple),
    media=st.builds(Medium, words, caption=maybe, media_type=maybe).map(lambda one: (one,)),
    carrier=st.builds(Carrier, tags=st.lists(words, max_size=2).map(tuple), author=maybe),
    published=st.none() | st.sampled_from(["2026", "2026-02-24", "2026-02-24T10:30"]).map(Moment),
)
