"""The timeline of a story: each thing once, in its order, with all who tell it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.relate.telling import member, story
from tests.relate.test_agreement import FERRY, FIRST

from growth import in_proportion
from ultimora.relate.timeline import timeline
from ultimora.values.story import Line, Story

ANSA = member(
    "ANSA", "06:10", "Incendio su un traghetto al largo di Ancona",
    "Un incendio è divampato nella notte a bordo di un traghetto al largo di Ancona. Le fiamme "
    'sono partite intorno alle 23.40 dal garage. "Abbiamo evacuato tutti i passeggeri in meno di '
    'due ore", ha detto il comandante della Capitaneria di porto, Luca Ferretti.',
)  # fmt: skip
AFP = member(
    "AFP", "09:20", "Incendie d'un ferry au large d'Ancône",
    "Un incendie s'est déclaré dans la nuit de dimanche à lundi à bord d'un ferry au large "
    "d'Ancône. Le feu est parti dimanche vers 23H40 du garage. Le parquet a ouvert une enquête "
    "pour homicide involontaire.",
)  # fmt: skip
DPA = member(
    "dpa", "10:00", "Feuer auf Fähre vor Ancona",
    "Vor Ancona ist in der Nacht zum Montag auf einer Fähre ein Feuer ausgebrochen. «Wir haben "
    "alle Passagiere in weniger als zwei Stunden evakuiert», sagte Hafenkommandant Luca Ferretti. "
    "Die Staatsanwaltschaft leitete Ermittlungen wegen fahrlässiger Tötung ein.",
)  # fmt: skip
TOLD = story(ANSA, AFP, DPA)


def line(words: str, told: Story = TOLD, language: str | None = None) -> Line:
    return next(one for one in timeline(told, language) if words in one.text)


def agencies(one: Line) -> set[str]:
    return {cited.agency for cited in one.sources}


def test_a_sentence_in_two_languages_is_one_line() -> None:
    fire = line("23.40", language="it")
    assert agencies(fire) == {"ANSA", "AFP"}
    assert fire.independent == 2
    assert fire.since == "2026-03-01T23:40"


def test_a_quotation_translated_is_one_line_of_its_speaker() -> None:
    said = line("Abbiamo evacuato", language="it")
    assert said.kind == "claim"
    assert said.who.endswith("Ferretti")
    assert agencies(said) == {"ANSA", "dpa"}
    assert line("Wir haben alle", language="de") == replace(
        said, text=line("Wir haben alle", language="de").text, language="de", who="Luca Ferretti"
    )


def test_lines_are_in_the_order_of_what_happened() -> None:
    texts = [one.text for one in timeline(TOLD, "it")]
    fire = next(n for n, text in enumerate(texts) if "23.40" in text)
    said = next(n for n, text in enumerate(texts) if "evacuato" in text)
    assert fire < said


def test_two_things_said_by_one_are_two_lines() -> None:
    more = member(
        "Reuters", "10:30", "Ferry fire off Italy",
        'A ferry caught fire off Ancona. "We will find out what failed," harbour master Luca '
        "Ferretti told reporters on Monday.",
    )  # fmt: skip
    lines = [one for one in timeline(story(ANSA, DPA, more)) if "Ferretti" in one.who]
    assert len(lines) == 2


def test_what_is_new_since_one_looked() -> None:
    seen = replace(TOLD, seen=AFP.at)
    new = {one.new for one in timeline(seen) if agencies(one) == {"dpa"}}
    assert new <= {True}
    assert not line("23.40", seen, "it").new
    assert not any(one.new for one in timeline(TOLD))


def test_of_too_many_lines_those_that_most_tell_are_kept() -> None:
    kept = timeline(FERRY, "it", most=3)
    assert len(kept) == 3
    assert max(one.independent for one in timeline(FERRY)) in {one.independent for one in kept}
    assert set(kept) <= set(timeline(FERRY, "it"))


def test_a_line_in_the_language_of_the_reader() -> None:
    for language in ("it", "fr"):
        fire = next(one for one in timeline(TOLD, language) if one.since == "2026-03-01T23:40")
        assert fire.language == language


def test_what_was_killed_is_not_told() -> None:
    kill = member(
        "ANSA", "06:40", "ANNULLARE", "Si prega di annullare la notizia dal titolo 'Incendio su un "
        "traghetto al largo di Ancona', trasmessa alle 07:10.", follows=FIRST,
    )  # fmt: skip
    if not kill.record.dispatch.hidden:
        pytest.skip("the kill was not read as one")
    assert all(cited.record != FIRST.record.id for one in timeline(story(FIRST, kill))
               for cited in one.sources)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=400), st.text(max_size=400), st.sampled_from(["it", "en", None]))
def test_any_text_has_a_timeline(one: str, other: str, language: str | None) -> None:
    told = story(member("ANSA", "08:00", one, other), member("dpa", "09:00", other, one))
    assert all(line.sources for line in timeline(told, language))


def test_the_pace_is_that_of_the_records() -> None:
    def work(size: int) -> None:
        members = [
            replace(base, at=base.at + n, original=f"{base.record.id}-{n}")
            for n in range(size) for base in (ANSA, AFP, DPA)
        ]  # fmt: skip
        timeline(story(*members))

    assert in_proportion(work, 15)
