"""What reading owes on any copy: the sample, new agencies, years, and no harm from bad input."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.read.plain_copy import make_copy

from growth import in_proportion
from ultimora.read import PLAN, read
from ultimora.reference.agencies import AGENCIES, Agency
from ultimora.reference.carriers import Label
from ultimora.values import Rulebook, Settings

SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "adnkronos-2026-01-06.txt"
CREATED = "### Date Created\n\nJanuary 2, 2024\n\n### Author\n\neditor"
STORY = "The first paragraph of a story says what happened, to whom, where and when, in full."


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample lies beside the checkout only")
@pytest.mark.parametrize("by_hand", [False, True], ids=["undecided", "repaired by hand"])
def test_sample(by_hand: bool) -> None:
    """The real sample: read the same before its damage is decided and after."""
    text = SAMPLE.read_text("utf-8")
    if by_hand:
        text = text.replace("al\n\n---\n\nconfine", "al confine").replace("Ã?", "È")
        text = text.replace("(Adnkronos) â??", "(Adnkronos) –").replace("\nâ??\n", "\n—\n")
        text = text.replace("â??V", "‘V").replace("iâ?? per", "i’ per").replace("â??", "’")
        text = text.replace("Ã¹", "ù").replace("Ã¨", "è").replace("Ã\xa0", "à")
    dispatch = read(make_copy(text, "it"))
    assert dispatch.headline == (
        "Ucraina, vertice dei Volenterosi a Parigi: "
        "leader al lavoro su sicurezza e cessate il fuoco"
    )
    assert dispatch.agency == "Adnkronos"
    assert dispatch.section == "internazionale/esteri"
    assert dispatch.contact is not None
    assert (dispatch.contact.name, dispatch.contact.email) == ("Web Info", "webinfo@adnkronos.com")
    carrier = dispatch.carrier
    assert carrier.categories == ("Comunicati",)
    assert carrier.tags == ("Ultimora",)
    assert carrier.created is not None and carrier.created.iso == "2026-01-06"
    assert carrier.author == "redazione"
    assert dispatch.body.startswith("Vertice dei")
    assert dispatch.body.endswith("mentre la guerra continua.")
    assert len(dispatch.paragraphs) == (7 if by_hand else 8)
    assert not dispatch.troubles
    for field in (
        "headline",
        "agency",
        "section",
        "contact.name",
        "contact.email",
        "carrier.categories",
        "carrier.tags",
        "carrier.created",
        "carrier.author",
    ):
        assert any(f.field == field and f.span is not None for f in dispatch.findings), field


def test_new_agency_is_a_row() -> None:
    """An agency nobody has heard of is read as soon as its row is in the rulebook."""
    row = Agency("Agenzia Luna", ("LUNAPRESS",), "it", "“”", "–", bare=("LUNA",),
                 domains=("lunapress.example",), desks=("Lun",))  # fmt: skip
    text = f"A title above the story\n\nBari, 8 gen. (LUNAPRESS) – {STORY}"
    assert read(make_copy(text)).agency is None
    rules = Rulebook(agencies=(*AGENCIES, row))
    dispatch = read(make_copy(text), rules)
    assert dispatch.agency == "Agenzia Luna"
    assert dispatch.body == STORY
    assert read(make_copy(f"A title\n\nLUNA - {STORY}"), rules).agency == "Agenzia Luna"
    closing = read(make_copy(f"A title\n\n{STORY}\n\n(LUNAPRESS)."), rules)
    assert closing.agency == "Agenzia Luna"
    assert closing.body == STORY


def test_new_labels_are_a_row() -> None:
    """Labels of another tongue are a row of the rulebook; order alone would not do here."""
    text = f"Titill\n\nLýsing\n\n{STORY}\n\nFlokkur: Erlent\n\nHöfundur: admin"
    assert read(make_copy(text)).carrier.author is None
    row = Label("is", "Lýsing", "Flokkur", "Merki", "Dagur", "Búið til", "Höfundur", "Lýsigögn")
    dispatch = read(make_copy(text), Rulebook(labels=(row,)))
    assert dispatch.carrier.categories == ("Erlent",)
    assert dispatch.carrier.author == "admin"
    assert dispatch.body == STORY


@pytest.mark.parametrize(
    ("below", "today", "iso", "resolved"),
    [
        (CREATED, "2030-06-01", "2023-12-30", True),
        ("The agreement was signed on December 29, 2021.", "2030-06-01", "2021-12-30", True),
        ("The attack of September 11, 2001 is remembered.", "2030-06-01", "2029-12-30", True),
        ("Nothing here tells the year.", None, None, False),
    ],
    ids=["carrier's date", "a near date in the copy", "a far date does not count", "never guessed"],
)  # fmt: skip
def test_year(
    below: str, today: str | None, iso: str | None, resolved: bool,
) -> None:  # fmt: skip
    """A dateline's year: the carrier's date first, then the copy's own, then today."""
    text = f"A title\n\n## Description\n\nOSLO, Dec 30 (Reuters) - {STORY}\n\n{below}"
    line = read(make_copy(text), Rulebook(Settings(today=today))).dateline
    assert line is not None and line.text == "OSLO, Dec 30"
    assert (line.date.iso if line.date else None) == iso
    assert (line.date.resolved if line.date else False) == resolved


def test_cited_is_never_the_source() -> None:
    """Reuters, AP and Xinhua in the story are told as cited, and nothing more."""
    body = "Reuters and AP reported it first, Xinhua later; TASS denied it, according to the ANSA."
    dispatch = read(make_copy(f"A title above\n\n{body}\n\n{STORY}"))
    assert dispatch.agency is None
    cited = {finding.value for finding in dispatch.findings if finding.field == "cited"}
    assert cited == {"Reuters", "AP", "Xinhua", "TASS", "ANSA"}


def test_rules_can_be_switched_off() -> None:
    """Each rule is known by its name, and works or not by it."""
    text = f"A title above\n\nOSLO, Jan 8 (Reuters) - {STORY} (segue)"
    assert read(make_copy(text)).notices
    assert not read(make_copy(text), Rulebook(without=frozenset({"closing"}))).notices
    nothing = Rulebook(without=frozenset(rule.__name__ for rule in PLAN))
    assert read(make_copy(text), nothing).body == text


def test_nothing_is_lost() -> None:
    """Every inked character is body or has a finding that says what it was."""
    text = (
        f"UPDATE 2-A title above\n\nBy Ann Bee\n\nOSLO, Jan 8 (Reuters) - {STORY}\n\n"
        f"Read also: other news\n\n{STORY} (Reporting by Ann Bee)\n\n---\n\n"
        "### Category\n\n1. World"
        "\n\n### Date Created\n\nJanuary 8, 2026\n\n### Author\n\neditor"
    )
    dispatch = read(make_copy(text))
    told = bytearray(len(text))
    for finding in dispatch.findings:
        if finding.span is not None:
            told[finding.span.start : finding.span.end] = b"\1" * (
                finding.span.end - finding.span.start
            )
    left = "".join(c for c, done in zip(text, told, strict=True) if not done and c.isalnum())
    assert left in ("", "By", "1")  # the list's number and the byline's preposition


@example("\u2003\n\u2028 \x1c")
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    """Any text at all gives a dispatch whose spans lie inside it."""
    dispatch = read(make_copy(text))
    for span in dispatch.paragraphs:
        assert 0 <= span.start < span.end <= len(text)


PARTS = st.sampled_from([
    "(ANSA)", " - ", "ROMA, 6 GEN", "---", "\n", "\n\n", "## Descrizione", "### Categoria", "1. x",
    "Data di creazione", "Gennaio 6, 2026", "31/02/2026", "(Reporting by", ")", "©", "NNNN", "ZCZC",
    "KILL KILL KILL", "embargo 25:99", "webinfo@adnkronos.com (Web Info)", "a/b", "UPDATE 1-",
    "(2)",
    "\f", "\0", "â??", "?", "Contact:", "/TASS/", "dpa a b", "99 99 9999", "Feb. 30", "word ",
])  # fmt: skip


@given(st.lists(PARTS, max_size=30).map("".join))
def test_any_grammar_is_read(text: str) -> None:
    """Signs in any disorder neither raise nor leave the text."""
    dispatch = read(make_copy(text), Rulebook(Settings(today="2026-01-08")))
    for finding in dispatch.findings:
        if finding.span is not None:
            assert 0 <= finding.span.start <= finding.span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "a b(ANSA) " * 200_000,
        "x. 1 gen\n" * 100_000,
        "---\n" * 100_000,
        "(" * 1_000_000,
        "Categoria\n\n1. x\n\n" * 30_000,
        "Ab/Cd\n" * 100_000,
        "A, " * 600_000 + "- ",
        "2026 " * 400_000,
    ],
    ids=[
        "long line",
        "short lines",
        "ruled lines",
        "brackets",
        "labels",
        "initials",
        "commas",
        "years",
    ],
)
def test_hostile_input_is_linear(text: str) -> None:
    """Nothing here is quadratic."""
    assert in_proportion(lambda size: read(make_copy(text[:size])), len(text) // 4)


def test_container_speaks() -> None:
    """What a page declares fills what its text does not say; the headline is not printed twice."""
    from ultimora.values import Finding

    copy = make_copy(f"OSLO, Jan 8 (Reuters) - {STORY}")
    declared = (
        Finding("title", "A declared title", None, "og"),
        Finding("published", "2026-01-08T09:30:00Z", None, "json-ld"),
        Finding("author", "web desk", None, "json-ld"),
    )
    dispatch = read(replace(copy, sheet=replace(copy.sheet, findings=declared)))
    assert dispatch.headline == "A declared title"
    assert dispatch.published is not None and dispatch.published.iso == "2026-01-08T09:30:00Z"
    assert dispatch.carrier.author == "web desk"
    assert dispatch.dateline is not None and str(dispatch.dateline.date) == "2026-01-08"


def test_doubts_are_told() -> None:
    """A year that nothing tells and a date that reads both ways are troubles, not guesses."""
    text = f"A title\n\nOSLO, Jan 8 (Reuters) - {STORY}"
    assert [trouble.code for trouble in read(make_copy(text)).troubles] == ["year-unknown"]
    printed = f"A title\n\n## Description\n\n{STORY}\n\nDate Created\n\n03/04/2026\n\nAuthor\n\nx"
    dispatch = read(make_copy(printed))
    assert [trouble.code for trouble in dispatch.troubles] == ["date-order"]
    assert dispatch.carrier.created is not None and dispatch.carrier.created.resolved


def test_a_lone_line_is_the_headline() -> None:
    """``Da Vinci`` is no byline where nothing else could be the headline."""
    dispatch = read(make_copy(f"Da Vinci Torna A Milano\n\n(Adnkronos) - {STORY}"))
    assert dispatch.headline == "Da Vinci Torna A Milano"
    assert dispatch.byline is None


@pytest.mark.parametrize(
    ("above", "headline", "under"),
    [
        ("Un titolo spezzato,\nche va avanti qui", "Un titolo spezzato, che va avanti qui", None),
        ("UCRAINA: VERTICE A PARIGI, I LEADER AL LAVORO SU SICUREZZA\nE TREGUA =",
         "UCRAINA: VERTICE A PARIGI, I LEADER AL LAVORO SU SICUREZZA E TREGUA", None),
        ("Un titolo breve\nUn sommario sotto", "Un titolo breve", "Un sommario sotto"),
        ("Headline: A labelled title\nSlug: some-slug\nUrgency: 3", "A labelled title", None),
        ("Un titolo due volte\n\nUn titolo due volte – sito.it", "Un titolo due volte", None),
        ("++ Un titolo urgente ++", "Un titolo urgente", None),
    ],
)  # fmt: skip
def test_what_stands_above(above: str, headline: str, under: str | None) -> None:
    """Wrapped, labelled and framed headlines, and what may stand below them."""
    dispatch = read(make_copy(f"{above}\n\nRoma, 8 gen. (Adnkronos) - {STORY}"))
    assert dispatch.headline == headline
    assert dispatch.subheadline == under
    assert dispatch.body == STORY


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By ANNA BEE, Associated Press", "By ANNA BEE, Associated Press"),
        ("Von Karla Wüst (dpa)", "Von Karla Wüst (dpa)"),
        ("di Mario Rossi e Anna Bianchi", "di Mario Rossi e Anna Bianchi"),
        ("Par Maëlle Guérin", "Par Maëlle Guérin"),
        ("Por João Estêvão", "Por João Estêvão"),
        ("dall'inviato Rocco Festa", "dall'inviato Rocco Festa"),
        ("^By DALE ROOK=", "By DALE ROOK"),
        ("di fronte al municipio", None),
        ("By far the best", None),
    ],
)
def test_byline(line: str, byline: str | None) -> None:
    """A line of names above the story; the same words before anything else are a subheadline."""
    dispatch = read(make_copy(f"A headline above it all\n\n{line}\n\nOSLO (AP) — {STORY}"))
    assert dispatch.byline == byline
    assert dispatch.headline == "A headline above it all"
    assert dispatch.subheadline == (None if byline else line)
    assert dispatch.body == STORY
