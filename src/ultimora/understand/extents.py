"""Where a name begins and ends, and of what kind it plainly is: what our guidelines say.

A tagger learns it from examples, and misses it where the words are rare; these are the cases in
which words beside or within a name leave no doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ultimora.reference.gazetteer import gazetteer
from ultimora.reference.name_nouns import COMPANIES, NO_NAMES, ONE_OF_MANY, Nouns, nouns
from ultimora.reference.offices import Offices, offices
from ultimora.understand.following import Seen, mention
from ultimora.understand.prose import Prose

RULE = "names:extent"
_MADE = 0.85  # confidence of a name that a noun before it made one (*via Tasso*)
_PLAIN = 0.75  # of one whose kind a word within it tells against the tagger
_UNSURE = 0.8  # below it the gazetteer tells a country, or an area, from another thing
_DOUBTFUL = 0.6  # below it any place of note
_NOTED = 30_000  # people of a city of note
_NAMES = frozenset(("dean", "king", "prince", "pope", "major", "marshall", "judge", "capo", "re"))
_TITLED = frozenset(("king", "prince", "pope", "major", "judge", "re"))  # where they come first
_GENERATIONS = frozenset(("Jr", "Sr"))
_HONORIFICS = frozenset(
    "mme mlle mmes mr mrs ms herr herrn frau signor signora sig sra".split()
)  # fmt: skip
_LETTERS = frozenset(("KC", "QC", "MP", "MEP"))


def mended(prose: Prose, mentions: list[Seen]) -> list[Seen]:
    """The mentions with their bounds and kinds as the guidelines have them."""
    words, grammar = nouns(prose.language), offices(prose.language)
    made: list[Seen] = []
    for one in (half for whole in mentions for half in _halves(prose, whole)):
        if len(one.tokens) == 1 and one.tokens[0] in NO_NAMES:
            continue
        one = _plainly(prose, words, one)
        if grammar and one.confidence < _UNSURE and _officer(prose, grammar, one):
            one = replace(one, kind="person")
        if grammar and one.kind == "person":
            one = _untitled(prose, grammar, one)
        made.append(one)
    if words.streets or words.sites:
        made = list(_joined(prose, words, made))
    return made


def _halves(prose: Prose, one: Seen) -> Iterator[Seen]:
    """A name that goes on behind a colon is two (*Bundesanwaltschaft: Gruppe …*)."""
    first = one.first
    for at in range(one.first, one.last):
        if prose.words[at].text == ":":
            if at > first:
                yield mention(prose, first, at, one.kind, one.confidence, one.rule)
            first = at + 1
    if first == one.first:
        yield one
    elif first < one.last and one.last - first > 1:
        yield mention(prose, first, one.last, one.kind, min(one.confidence, _MADE), one.rule)


def _untitled(prose: Prose, grammar: Offices, one: Seen) -> Seen:
    """A person without the office or *Mme* before the name, or the letters behind it; *Jr* with its
    point."""
    first, last = one.first, one.last
    if last - first > 1 and prose.lower[first] in _HONORIFICS:
        first += 1 + (prose.words[first + 1].text == "." and last - first > 2)
    sentence = prose.sentences[prose.sentence_at(prose.words[one.first].start)]
    if prose.words[last - 1].text in _GENERATIONS and last + 1 < sentence.last and (
        prose.words[last].text == "."
    ):  # fmt: skip
        last += 1
    if last - first > 1 and prose.words[last - 1].text in _LETTERS:
        last -= 1
    for at in range(first, last - 1):
        word = prose.lower[at]
        title = word in grammar.heads and word not in _NAMES and (at == first or last - at > 2)
        royal = word in _TITLED and at == one.first and prose.language == "en"
        if title or royal:
            first = at + 1
    if (first, last) == (one.first, one.last) or first >= last or (
        prose.words[first].text[0].islower()
    ):  # fmt: skip
        return one
    return mention(prose, first, last, one.kind, one.confidence, one.rule)


def _plainly(prose: Prose, words: Nouns, one: Seen) -> Seen:
    """A name of the kind that a word within it, or the gazetteer, tells."""
    kind = one.kind
    body = len(one.tokens) > 1 and (
        one.tokens[-1] in COMPANIES
        or prose.lower[one.last - 1] in words.last
        or prose.lower[one.first] in words.first
    )
    if body and not _land(one.text):  # Federazione russa, West Bank
        kind = "organisation"
    elif one.confidence < _UNSURE and _place(one):
        kind = "place"
    if kind == one.kind:
        return one
    confidence = min(max(one.confidence, _PLAIN), _MADE)
    return mention(prose, one.first, one.last, kind, confidence, RULE)


def _place(one: Seen) -> bool:
    """Whether a doubtful mention is a country, or, the more doubtful, another place of note."""
    kinds = {entry.kind: entry.people for entry in reversed(gazetteer().find(one.text))}
    if one.kind == "organisation" or "country" in kinds:
        return "country" in kinds
    if one.confidence >= _DOUBTFUL:
        return "area" in kinds
    return not {"area", "region"}.isdisjoint(kinds) or kinds.get("city", 0) > _NOTED


def _officer(prose: Prose, grammar: Offices, one: Seen) -> bool:
    """Whether two or three words in capitals stand right behind an office: *analista Ugo Bini*."""
    if one.first == 0 or not 2 <= len(one.tokens) <= 3:
        return False
    words = [word.text for word in prose.words[one.first : one.last]]
    names = all(word.isalpha() and word.istitle() for word in words)
    return names and prose.lower[one.first - 1] in grammar.heads


def _land(text: str) -> bool:
    """Whether a country, region or area is called so."""
    return any(entry.kind != "city" for entry in gazetteer().find(text))


def _joined(prose: Prose, words: Nouns, mentions: list[Seen]) -> Iterator[Seen]:
    """The mentions, and the names that streets, sites and bodies make of what follows them."""
    starts = {one.first: one for one in mentions}
    inside = {at for one in mentions for at in range(one.first, one.last)}
    taken: set[int] = set()
    found: list[Seen] = []
    named = words.streets | words.sites | words.bodies
    for at in [at for at, word in enumerate(prose.lower) if word in named]:
        if at in inside or at + 1 >= len(prose.lower):
            continue
        kind = "organisation" if prose.lower[at] in words.bodies else "place"
        stop = prose.sentences[prose.sentence_at(prose.words[at].start)].last
        last = _end(prose, words, at, stop, starts)
        if last:
            found.append(mention(prose, at, last, kind, _MADE, RULE))
            taken.update(range(at, last))
    kept = (one for one in mentions if one.first not in taken)
    yield from sorted((*kept, *found), key=lambda one: one.first)


def _end(
    prose: Prose, words: Nouns, at: int, stop: int, starts: dict[int, Seen]
) -> int | None:  # fmt: skip
    """Where the name ends that a noun begins: with a name, or with a street's words in capitals."""
    start = at + 1
    street = prose.lower[at] in words.streets
    while not street and start < min(stop, at + 4) and prose.lower[start] in words.between:
        start += 1
    if start >= stop:
        return None
    one = starts.get(start)
    if start > at + 1 and at and prose.lower[at - 1] in ONE_OF_MANY:
        return None
    if one:
        return one.last if one.last <= stop else None
    linked = start > at + 1
    if not street and (linked and prose.lower[at] not in words.bodies):
        return None
    last = start
    while last < stop and last not in starts and prose.words[last].text[0].isupper():
        last += 1
    return last if last > start and last - start < 4 else None
