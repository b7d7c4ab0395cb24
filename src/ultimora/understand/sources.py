"""Who stands before a colon or a comma, where no verb of saying does."""

from __future__ import annotations

from ultimora.understand.phrases import Phrase
from ultimora.understand.subjects import subject
from ultimora.understand.telling import Telling
from ultimora.values.facts import Speaker

_ONWARD = frozenset(
    "e ed ma ancora poi infine quindi inoltre non solo conclusione aggiunta sempre lo stesso in "
    "più altro".split()
)


def source(
    telling: Telling, index: int, first: int, colon: int, kind: str
) -> tuple[Speaker | None, float]:
    """The source before a colon without a verb of saying."""
    scene, cast = telling.scene, telling.cast
    if kind == "paragraph" and first < colon and telling.drafts and (
        scene.prose.language == "it" and _ONWARD.issuperset(scene.lower[first:colon])
    ):  # fmt: skip
        last = telling.drafts[-1]  # *E ancora: “…”*
        return (last.speaker, 0.88) if index - last.sentence < 3 else (None, 0.0)
    if kind == "paragraph":
        mine = [d for d in telling.recent() if d.sentence == index and d.speaker]
        start = scene.clause_start(first, colon)
        for prefix in telling.prefixes(index):  # *Per il capitano X la colpa è di tutti: “…”*
            if start <= prefix.first < colon and prefix.kind == "according":
                judge, _ = cast.speaker(scene.phrase(prefix.last, colon), colon)
                if judge and judge.kind == "person":
                    return judge, 0.85
        for k in range(colon - 1, start - 1, -1):
            if k in cast.at:
                text = cast.at[k]
                if k + 1 < colon and telling.has_verb(k, colon):
                    break
                person = cast.people[text]
                begin = k
                while begin > start and cast.at.get(begin - 1) == text:
                    begin -= 1
                return Speaker(person.text, "person", scene.span(begin, k + 1), person.name), 0.88
        if mine:
            return mine[-1].speaker, 0.9
        run = colon
        while run > start and scene.kinds[run - 1] == "N":
            run -= 1
        if (
            run < colon
            and scene.kinds[run - 1] not in ("prep", "gen")
            and (colon - run > 1 or run in scene.named)
        ):
            who, _ = cast.speaker(Phrase(run, colon), colon)
            return who, 0.85
        for d in telling.cues(index):
            if d.first < colon:
                who = subject(telling, index, d)[0]
                if who:
                    return who, 0.8
        found = list(scene.phrases(start, colon))
        name = scene.named.get(found[0].first) if found else None
        if name and name.kind == "organisation" and scene.prose.language == "it" and (
            scene.kinds[found[0].last] in ("w", "aux", "clitic") and found[0].first - start < 2
        ):  # fmt: skip
            return cast.speaker(found[0], colon)[0], 0.8  # *L’Oms lancia l’allarme: “…”*
        if found and scene.lower[found[0].first] in scene.speech.people:
            return cast.speaker(found[0], colon)[0], 0.75  # *Un padre scuote la testa: “…”*
        if found:
            who, _ = cast.speaker(found[-1], colon)
            if who and (who.kind != "organisation" or scene.lower[found[-1].first] in (
                scene.speech.bodies | scene.speech.groups)):  # fmt: skip
                return who, 0.7
        return None, 0.0
    if scene.prose.language == "it" and scene.is_(colon - 1, ")"):  # *MORFINO (M5S): …*
        colon = next((k for k in range(colon - 1, first, -1) if scene.is_(k, "(")), colon)
    name = scene.named.get(colon - 1)
    if name and name.kind != "other" and scene.inside[colon - 1] < 0:
        begin = colon - 1
        while begin > first and scene.named.get(begin - 1) is name:
            begin -= 1
        body = name.kind if name.kind == "person" else "organisation"
        lone = begin == first or scene.is_(begin - 1, ",.;:!?–—")
        if lone or name.kind != "place":
            return Speaker(name.name, body, scene.span(begin, colon), name.id), 0.9
    start = colon
    while start > first and not scene.is_(start - 1, ",.;:!?–—") and start > colon - 9:
        start -= 1
    found = list(scene.phrases(start, colon))
    if not found or telling.has_verb(start, colon):
        return None, 0.5
    who, _ = cast.speaker(found[0], colon)
    if who and _able(telling, who, found[0]):
        return who, 0.9
    quoted_ = colon + 1 < len(scene.words) and scene.inside[colon + 1] >= 0
    short = found[0].last == colon and colon - found[0].first < 4
    return (who, 0.8) if quoted_ and short and _famous(telling, found[0]) else (None, 0.5)


def _able(telling: Telling, who: Speaker, phrase: Phrase) -> bool:
    """Whether a headline's words before a colon can speak, and are no topic."""
    scene = telling.scene
    speech = scene.speech
    if who.kind == "person":
        return True
    name = scene.named.get(phrase.first)
    if name and name.kind == "person":
        return True
    low = scene.lower[phrase.first]
    return low in speech.people | speech.bodies | speech.unnamed | speech.media


def _famous(telling: Telling, phrase: Phrase) -> bool:
    """Whether a word of a headline stands with a capital within the body's sentences too."""
    scene = telling.scene
    word = scene.words[phrase.last - 1].text
    starts = {sentence.first for sentence in scene.prose.sentences}
    body = scene.prose.parts[0].span.end
    return scene.kinds[phrase.first] == "N" and any(
        other.text == word and other.start > body and at not in starts
        for at, other in enumerate(scene.words)
    )
