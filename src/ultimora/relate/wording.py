"""How a line of a timeline is worded: a source's own words, without what only frames them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ultimora.reference.asides import CUT_OFF
from ultimora.relate.items import Item
from ultimora.relate.sentences import headed
from ultimora.relate.upheld import Upheld
from ultimora.values import Record, Span
from ultimora.values.facts import Claim

MOST = 150  # characters of a line
_LATER = 6 * 3600  # seconds behind the first, from which what leads is other news
_CLOCK = 3600  # seconds of a time that is a clock's
_SHORT = 40  # characters of a sentence that hardly says by itself what happened
_FRAMES = re.compile(r"^[\s\-–—:,=+.*()]+|[\s\-–—:,=+*(]+$")
_MARKS = re.compile(r"\(\d{1,2}\)|\b(?:UPDATE|RPT|ADV|LEAD) ?\d*[-:–]", re.IGNORECASE)
_OPENING = 60  # characters before a sentence's words that a dateline may take up
_THAT = re.compile(r"\b(?:che|come|that|que|qu|dass)\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")
_QUOTES = "\"'“”„«»‘’ "
_CUT = re.compile(r"[,;:]\s|\s[–—-]\s|\s\(")


def worded(item: Item) -> str:
    """The words of an item, short: a claim's content, in marks where it is quoted."""
    record = item.member.record
    text = record.dispatch.copy.text
    if item.kind == "claim":
        said = " […] ".join(_line(part.of(text)) for part in item.parts)
        if item.direct:
            return f"“{shortened(said.strip(_QUOTES))}”"
        return _capital(shortened(said if _stands_alone(item, text) else _whole(item, text)))
    return shortened(_capital(_told(item, text)))


def best_told(group: Sequence[Item], state: Upheld, language: str | None) -> Item:
    """Whose words are taken: in the reader's language, not corrected, neither long nor broken.

    What leads a dispatch hours later is other news, with this as what went before: of leads the
    first."""
    first = min(item.member.at for item in group)

    def rank(item: Item) -> tuple[bool, bool, bool, bool, bool, bool, bool, int, int, int]:
        words = told_text(item)
        return (
            item.id in state.corrected,
            item.lead and item.member.at > first + _LATER,
            _shouted(item.sentence.text),
            language is not None and item.language != language,
            not item.lead and any(other.lead for other in group),
            words.endswith("…"),
            item.kind == "event" and len(words) < _SHORT,
            -len(item.types),
            item.member.at if item.lead else 0,
            len(words),
        )

    return min(group, key=rank)


def told_text(item: Item) -> str:
    """A headline where the first sentence is meant and it tells the same, else the sentence."""
    heads = item.kind == "event" and item.lead and _heads(item)
    return (headline(item.member.record) if heads else "") or worded(item)


def _heads(item: Item) -> bool:
    """Whether the headline tells what the first sentence does: an event of its type, if any."""
    title = headed(item.member.record)
    types = {event.type for event in title.events} if title else set()
    since, until = item.bounds
    if since is not None and until is not None and until - since <= _CLOCK:
        return bool(types & item.types)  # the hour is that of what the sentence tells
    return not item.types or not types or bool(types & item.types)


def headline(record: Record) -> str:
    """A record's headline without the marks of its version; empty where it is none to read."""
    text = _FRAMES.sub("", _MARKS.sub("", _line(record.dispatch.headline or "")))
    for notice in record.dispatch.notices:
        if notice.text and text.casefold().startswith(notice.text.casefold()):
            text = _FRAMES.sub("", text[len(notice.text) :])
    words = [word for word in text.split() if sum(map(str.isalpha, word)) > 2 and "_" not in word]
    if len(words) < 3 or "/" in text or text.count("(") != text.count(")"):
        return ""  # a slug, a service line, a note to editors
    if text.split()[-1] in CUT_OFF:
        return ""  # a carrier has cut it
    return _lowered(text, record.dispatch.body) if _shouted(text) else text


def _shouted(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return sum(map(str.isupper, letters)) > 0.7 * len(letters)


def _lowered(text: str, body: str) -> str:
    """A headline in capitals as it would stand in the text, names with theirs."""
    plain = {word for word in _WORDS.findall(body) if word.islower()}
    names = {
        word.casefold(): word for word in _WORDS.findall(body)
        if not word.islower() and word.casefold() not in plain
    }  # fmt: skip
    small = _WORDS.sub(lambda found: names.get(found[0].casefold(), found[0].lower()), text)
    return _capital(small)


def shortened(text: str, most: int = MOST) -> str:
    """A text cut where a clause ends, or else behind a word."""
    if len(text) <= most:
        return text
    cuts = [found.start() for found in _CUT.finditer(text, most // 2, most)]
    if cuts:
        return text[: cuts[-1]] + " …"
    return text[:most].rpartition(" ")[0] + " …"


def _stands_alone(item: Item, text: str) -> bool:
    """Whether the content of a claim is a sentence by itself: *that* stands before it, or the
    language does without, or it stands before who says it."""
    claim = item.fact
    if item.stance != "says" or not isinstance(claim, Claim):
        return False
    start = item.parts[0].start
    if item.language == "en" or claim.cue is None or claim.cue.start > start:
        return item.language != "de" or text[start : start + 1].isupper()
    return bool(_THAT.search(text[claim.cue.end : start]))


def _whole(item: Item, text: str) -> str:
    return _clean(Span(_start(item), item.sentence.span.end).of(text))


def _start(item: Item) -> int:
    """Where a sentence begins behind the dateline and the agency's sign."""
    sentence = item.sentence
    start = sentence.span.start
    for found in item.member.record.dispatch.findings:
        if (
            found.field in ("dateline", "agency", "byline") and found.span
            and start <= found.span.start < start + _OPENING and found.span.end < sentence.span.end
        ):  # fmt: skip
            start = found.span.end
    return start


def _told(item: Item, text: str) -> str:
    """A sentence without dateline and without who tells it."""
    sentence, start = item.sentence, _start(item)
    inside = [
        claim for claim in sentence.claims
        if not claim.direct and sentence.span.start <= claim.span.start
        and claim.span.end <= sentence.span.end
    ]  # fmt: skip
    length = sentence.span.end - start
    for claim in inside:
        apart = item.language == "en" or _THAT.search(
            text[claim.cue.end if claim.cue else start : claim.parts[0].start]
        )  # *affirme avoir abattu*: by itself it is half a sentence
        if apart and sum(part.end - part.start for part in claim.parts) > 0.5 * length:
            return _clean(" ".join(part.of(text).strip(" ,") for part in claim.parts))
    return _clean(Span(start, sentence.span.end).of(text))


def _clean(text: str) -> str:
    return _FRAMES.sub("", _line(text))


def _line(text: str) -> str:
    return " ".join(text.split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
