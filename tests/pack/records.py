"""Records to send out: one that has everything, one of each sorrow, and any that chance makes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from pack.facts import TOLD_FACTS, TOLD_TEXT, found, secret
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
from ultimora.values.facts import NO_FACTS, Facts

ABOUT = About("Porti & fari", "https://desk.example/feed", "it", "2026-03-01T10:00:00Z")
BODY = (
    "Il faro di Punta Salina torna acceso <dopo> nove anni & due appalti.",
    '"Si vede da 20 miglia" - dice il guardiano -\ne nessuno se n\'è lamentato.',
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
    facts = fields.pop("facts", NO_FACTS)
    assert isinstance(media, tuple)
    assert isinstance(facts, Facts)
    assert language is None or isinstance(language, str)
    delivery = Delivery(Source("prova/fari.txt"), data, at="2026-02-01T08:00:00Z")
    sheet = Sheet(delivery, Span(0, len(data)), given, "text/plain", Offsets(), media=media)
    copy = CleanCopy(sheet, text, edits, language)
    dispatch = Dispatch(copy, paragraphs=tuple(spans), **fields)  # type: ignore[arg-type]
    return Record(dispatch, facts)


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
    facts=secret(SECRET),
)
WITHHELD = record(
    SECRET, headline="Sospesa", notices=(Notice("hold", "HOLD"),), facts=secret(SECRET)
)
EMBARGOED = record(
    "Sarà vero da domani.",
    headline="Domani",
    notices=(Notice("embargo", "EMBARGO", until=Moment("2026-03-02T06:00:00+01:00")),),
)
ENDLESS = record("Forse mai.", headline="Mai", notices=(Notice("embargo", "NON PUBBLICARE"),))
# The headline stands above the body, as it does in copy; one of the topics is the agency's own.
_told = record(
    *TOLD_TEXT, headline=TOLD_TEXT[0], facts=TOLD_FACTS, topics=("medtop:16000000",), agency="ANSA"
)
TOLD = replace(_told, dispatch=replace(_told.dispatch, paragraphs=_told.dispatch.paragraphs[1:]))
ALL = (FULL, BARE, KILLED, WITHHELD, EMBARGOED, ENDLESS, TOLD)

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
    lambda paragraphs, seeds, **fields: record(
        *paragraphs, facts=found("\n\n".join(paragraphs), seeds), **fields
    ),
    st.lists(words, max_size=3),
    st.lists(st.tuples(words, st.integers(0, 99), st.floats(0.5, 1)), max_size=4),
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

# Copy as agencies write it, so that what comes back can be held to be the same; said in any order.
_SENTENCES = [
    "Il faro di Punta Salina torna acceso dopo nove anni e due appalti.",
    "«Si vede da venti miglia», dice il guardiano, «e nessuno se n’è lamentato».",
    "Il costo dell’opera è di 1.200 euro & spiccioli, secondo il bando <A/3>.",
    "La riapertura è prevista per giovedì; l’anno prossimo toccherà al molo.",
    "The harbour office said that the lamp had been tested for three weeks.",
    "“It never failed us,” the keeper said, “not even when the cable did.”",
    "Der Leuchtturm war seit dem Frühjahr außer Betrieb, wie die Behörde mitteilte.",
    "Le phare n’avait pas été allumé depuis l’été, a indiqué la préfecture à midi.",
]
_MOST = 4  # paragraphs


def _groups(sentences: list[str]) -> list[list[str]]:
    """The sentences as paragraphs of one, two and three: none twice, for repair drops repeats."""
    return [
        [" ".join(sentences[at : at + size]) for at in range(0, len(sentences), size)][:many]
        for size in (1, 2, 3)
        for many in range(1, _MOST)
    ]


_PHRASES = st.sampled_from([
    "Torna acceso il faro", "Porto: riapre il <molo> & il B", "Une première, dit-on; l’été",
    "Größter Leuchtturm = Museum", "'Keeper' says \"never\"", "Isole, scogli & fari", "@mare",
    "Cronaca; nera", "-mare", "Ada Conti", "Søren Ærø", "Costa d’Avorio",
])  # fmt: skip
_MOMENTS = st.sampled_from([
    "2026-02-24T09:30:00+01:00", "2026-02-24T09:30:00Z", "2024-02-29T23:59:59-05:00",
]).map(Moment)  # fmt: skip
_no = st.none()
_notice = st.builds(
    Notice,
    st.sampled_from(["update", "correction", "repeat", "embargo"]),
    st.sampled_from(["(2)", "CORREGGE il terzo capoverso", "2ND LEAD: harbour", "of: until"]),
    _no | st.integers(0, 99),
    _no | _MOMENTS,
    _no | st.sampled_from(["dpa 157", "urn:newsml:fari.example:1"]),
).map(lambda one: one if one.kind == "embargo" else replace(one, until=None))
_medium = st.builds(
    Medium,
    st.sampled_from(["https://fari.example/f.jpg?x=1&y=2", "https://fari.example/v.mp4"]),
    st.just("picture"),
    _no | st.just("image/png"),
    _no | _PHRASES,
    _no | _PHRASES,
    _no | _PHRASES,
    _no | st.integers(1, 9000),
    _no | st.integers(1, 9000),
    _no | st.integers(1, 10**12),
)
_datelines = st.sampled_from([
    Dateline("SALINA, 24 FEB", "SALINA", Moment("2026-02-24", resolved=True)),
    Dateline("Köln", "Köln"),
    Dateline("PORTO, 9 fev 2026", "PORTO", Moment("2026-02-09")),
    Dateline("A bordo del traghetto"),
])  # fmt: skip
sound = st.builds(
    lambda paragraphs, **fields: record(*paragraphs, **fields),
    st.permutations(_SENTENCES).flatmap(lambda all: st.sampled_from(_groups(all))),
    id=_no | st.sampled_from(["77", "urn:newsml:fari.example:1", "https://fari.example/id/1"]),
    version=_no | st.integers(1, 99).map(str),
    url=_no | st.sampled_from(["https://fari.example/77?a=1&b=2", "http://fari.example/è"]),
    headline=_no | _PHRASES,
    subheadline=_no | _PHRASES,
    slugline=_no | st.sampled_from(["FARI-SALINA", "Porto sciopero", "BALTIC-STORM/FERRIES"]),
    byline=_no | _PHRASES,
    dateline=_no | _datelines,
    # None of them is one that counts its renewals as takes.
    agency=_no | st.sampled_from(["AFP", "dpa", "Reuters", "Agenzia dei Fari"]),
    section=_no | st.sampled_from(["CRO", "Cronaca; nera", "pl"]),
    contact=_no | st.builds(Contact, _PHRASES, _no | st.just("desk@fari.example")),
    urgency=_no | st.integers(1, 8),
    take=_no | st.integers(1, 99),
    published=_no | _MOMENTS,
    updated=_no | _MOMENTS,
    notices=st.lists(_notice, max_size=2, unique_by=lambda one: one.kind).map(tuple),
    marks=st.lists(st.sampled_from(["XYZ-ABC/QRS", "Vcf/Adnkronos", "(c) Fari; 2026"]), max_size=2,
                   unique=True).map(tuple),
    topics=st.lists(st.sampled_from(["medtop:11000000", "subj:04015000", "CRO", "a; b"]),
                    max_size=3, unique=True).map(tuple),
    media=st.lists(_medium, max_size=2, unique_by=lambda one: one.address).map(tuple),
    language=_no | st.sampled_from(["it", "de"]),
    carrier=st.builds(
        Carrier,
        st.lists(_PHRASES, max_size=2, unique=True).map(tuple),
        st.lists(_PHRASES, max_size=2, unique=True).map(tuple),
        _no,
        _no | _PHRASES,
    ),
)  # fmt: skip
