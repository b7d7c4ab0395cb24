"""Where words of an event tell none: in titles, plots and games' plays, as cues of speech."""

from __future__ import annotations

from ultimora.understand.setting import Setting

_QUOTES = frozenset("«»“”\"„‹›‘’'")
_BEGUN = 5  # words of a title before the one that would tell an event
_TITLE = 9  # words that a title has at most, with its quotation marks
_ENDS = frozenset(",.;:!?")
_TOLD = frozenset(("attack", "accident", "disaster", "protest", "arrest", "ruling", "election"))


def unmeant(setting: Setting, index: int, type: str, first: int, last: int, noun: bool) -> bool:
    """Whether the words from `first` to `last` are none of the clause that the agency tells."""
    return (
        _entitled(setting, index, first)
        or (not noun and _said(setting, index, first))
        or (last == first + 1 and _spelt(setting, index, first, noun))
        or (type in _TOLD and _plotted(setting, index))
    )


def _entitled(setting: Setting, index: int, at: int) -> bool:
    """Whether a word stands in a title: few words in quotation marks, the first with a capital
    and no stop behind the last (*"La huelga"*)."""
    begin, end, _ = setting.prose.sentences[index]
    words, lower = setting.prose.words, setting.prose.lower
    opened = next((n for n in range(at - 1, max(begin - 1, at - _BEGUN - 2), -1)
                   if lower[n] in _QUOTES), -1)  # fmt: skip
    if opened < 0 or sum(word in _QUOTES for word in lower[begin : opened + 1]) % 2 == 0:
        return False
    closed = next((n for n in range(at + 1, min(end, opened + _TITLE + 1))
                   if lower[n] in _QUOTES), -1)  # fmt: skip
    return (
        closed > 0
        and words[opened + 1].text[:1].isupper()
        and _ENDS.isdisjoint(lower[opened + 1 : closed])
        and lower[min(closed + 1, end - 1)] != ":"
    )


def _said(setting: Setting, index: int, at: int) -> bool:
    """Whether a verb stands just behind a quotation, so that it says whose it is
    (*"È un furto", attacca il sindaco*)."""
    lower = setting.prose.lower
    if at < setting.prose.sentences[index].first + 3:
        return False
    before = lower[at - 2 : at]
    return not _QUOTES.isdisjoint(before) and not _ENDS.isdisjoint(lower[at - 3 : at])


def _spelt(setting: Setting, index: int, at: int, noun: bool) -> bool:
    """Whether German spells a word so that it is a verb for a noun, or a noun for a verb."""
    text = setting.prose.words[at].text
    if not setting.around.late or text.isupper():
        return False
    if noun:
        return text.islower() and text.isalpha()
    begin = setting.prose.sentences[index].first
    return text[0].isupper() and at > begin and setting.prose.lower[at - 1].isalpha()


def _plotted(setting: Setting, index: int) -> bool:
    """Whether a sentence tells what happens in a film or book: it gives no date and no toll."""
    return setting.story and not setting.times.get(index) and not setting.figures.get(index)
