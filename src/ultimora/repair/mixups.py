"""Single-byte code pages taken for one another: no sequence gives them away, only the words do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ultimora.reference.codepages import FOREIGN, MIXUPS, mixup
from ultimora.reference.tongues import TONGUES, commonest
from ultimora.reference.words import words
from ultimora.repair.lost import judge
from ultimora.repair.scene import Scene
from ultimora.values import Edit

_SIGNS = frozenset("‘’‚“”„‹›«»–—…•°ºª€£§©®™¿¡·×½¼¾²³µ±¶†‡′″−→\xa0\u202f\u2009\ufeff\u200b\xad")
_BLANKS = re.compile(r"[\n\t]")
_TOKEN = re.compile(r"[^ \n\t]*[^\x00-\x7f][^ \n\t]*")
_IN_WORD = re.compile(r"[‚„‡†ˆ‰‹•˜™›¡¢£¤¥](?<=[^\W\d_].)[a-zà-ÿ]")
_HIDING = frozenset("‚„‡†ˆ‰‹•˜™›¡¢£¤¥")
_PIECES = re.compile(r"[^\W\d_]+")
# English has hardly a letter outside ASCII, so that its apostrophes show how they were misread.
_ENGLISH = ("nít ", "itís ", "Itís ", "Õs ", "nÕt ")
_LAST = re.compile(r"[^\W\d_]+\Z")
_KNOWN = 100  # the level of a word that nobody doubts
_SURE = 5  # distinct words gained that make a channel sure
_LONG = 5  # letters of a word that proves one alone


@cache
def _usual(language: str) -> frozenset[str]:
    letters = "é" if language == "en" else TONGUES[language].letters
    return frozenset(letters + letters.upper()) | _SIGNS


def mixed_up(text: str, scene: Scene) -> list[Edit]:
    """Text of one single-byte code page read as another (``cittˆ``, ``perchŽ``, ``siê``).

    The pair of pages is found by what it makes of the words: it must turn several unknown ones
    into known ones, and is then applied to each token that does not lose by it.
    """
    alphabet = scene.alphabet
    if not alphabet or any(c >= "\u2e80" for c in alphabet):
        return []
    if any(alphabet <= _usual(one) for one in TONGUES) and not (
        (alphabet & _HIDING and _IN_WORD.search(text))
        or (alphabet & {"í", "Õ"} and any(s in text for s in _ENGLISH))
    ):
        return []
    language = scene.language
    if language not in TONGUES:
        return []
    suspects = alphabet - _usual(language) or alphabet & _HIDING or alphabet
    return _best(text, scene, MIXUPS, _by_lexicon(language), suspects)


def foreign_page(text: str, scene: Scene) -> list[Edit]:
    """The same for languages of which only the commonest words are known.

    Central European, Turkish, Baltic, Greek and Cyrillic copy read as windows-1252: among the
    commonest words of those languages several must appear that were not there before.
    """
    alphabet = scene.alphabet
    if alphabet <= _SIGNS or any(alphabet <= _usual(one) for one in TONGUES):
        return []
    if any(c >= "\u0370" and c not in _SIGNS for c in alphabet):
        return []
    # Where every third letter is accented, no guess at the language can be right.
    if len(scene.utf8) < 1.3 * len(text) and scene.language in TONGUES:
        return []
    return _best(text, scene, FOREIGN, _by_common_words, alphabet - _SIGNS, fewest=3)


# What a token is worth as it stands, and how many words outside ASCII are known in it.
Worth = Callable[[str], tuple[int, int]]


def _by_lexicon(language: str) -> Worth:
    table, who = words(language), judge(language)

    def worth(token: str) -> tuple[int, int]:
        score = known = 0
        for match in _PIECES.finditer(token):
            piece = match.group()
            if piece.isascii():
                continue
            level = table.frequency(piece)
            score += 2 if level >= _KNOWN else 0 if level else -2 if len(piece) > 1 else -1
            known += level >= _KNOWN
            if not piece.isupper() and not piece[1:].islower() and len(piece) > 1:
                score -= 2
        for at, c in enumerate(token):
            if c.isascii() or c.isalpha():
                continue
            if c not in _SIGNS:
                score -= 2
            elif c == "’" and token[at - 1 : at].isalpha() and token[at + 1 : at + 2].isalpha():
                left, right = _LAST.search(token[:at]), _PIECES.match(token, at + 1)
                bound = left and right and who.elides(left.group(), right.group()) > -4
                score += 2 if bound else -1
                known += bool(bound)
            elif token[at - 1 : at].isalpha() and token[at + 1 : at + 2].isalpha():
                score -= 1  # a sign in mid word
        return score, known

    return worth


def _by_common_words(token: str) -> tuple[int, int]:
    table = commonest()
    score = known = 0
    for piece in _PIECES.findall(token):
        if not piece.isascii():
            languages = table.get(piece.lower())
            if languages and any(one not in TONGUES for one, _ in languages):
                score += 2
                known += len(piece) > 1
            if not piece.isupper() and not piece[1:].islower() and len(piece) > 1:
                score -= 1
    score -= sum(not c.isascii() and not c.isalpha() and c not in _QUIET for c in token)
    return score, known


_QUIET = frozenset("‘’‚“”„«»–—…\xa0")


def _best(
    text: str,
    scene: Scene,
    pairs: tuple[tuple[str, str], ...],
    worth: Worth,
    suspects: frozenset[str],
    fewest: int = 1,
) -> list[Edit]:
    pairs = tuple(pair for pair in pairs if not suspects.isdisjoint(mixup(*pair)))
    if not pairs:
        return []
    tokens = {t for t in _BLANKS.sub(" ", text).split(" ") if not t.isascii()}
    odd = {token for token in tokens if not suspects.isdisjoint(token)}
    pairs = tuple(pair for pair in pairs if _gains(odd, *pair, worth))
    if not pairs:
        return []
    before = {token: worth(token) for token in tokens}
    best: tuple[int, dict[str, str], dict[str, int], list[str]] = (0, {}, {}, [])
    for was, read_as in pairs:
        table = mixup(was, read_as)
        if scene.alphabet.isdisjoint(table):
            continue
        swap = str.maketrans(table)
        gains, won = {}, []
        for token, (now, knew) in before.items():
            then = token.translate(swap)
            if then != token:
                after, knows = worth(then)
                gains[token] = after - now
                if knows > knew and after - now >= 2:
                    won.append(token)
        total = sum(gains.values())
        if total > best[0]:
            best = (total, table, gains, won)
    _, table, gains, won = best
    lost = sum(g < 0 for g in gains.values())
    if len(won) < fewest or len(won) <= 2 * lost:
        return []
    if len(won) == 1 and (lost or len(won[0].strip("".join(_SIGNS))) < _LONG):
        return []
    # Where the channel is sure, a token must speak loudly for itself to be left out.
    floor = -2 if len(won) >= _SURE and len(won) > 8 * lost else 0
    return list(_swapped(text, table, {t: g for t, g in gains.items() if g >= floor}))


def _gains(tokens: set[str], was: str, read_as: str, worth: Worth) -> bool:
    """Whether undoing this mix-up makes a known word of any of the tokens."""
    swap = str.maketrans(mixup(was, read_as))
    for token in tokens:
        then = token.translate(swap)
        if then != token:
            after, knows = worth(then)
            if knows:
                now, knew = worth(token)
                if knows > knew and after - now >= 2:
                    return True
    return False


def _swapped(text: str, table: dict[str, str], gains: dict[str, int]) -> Iterator[Edit]:
    for match in _TOKEN.finditer(text):
        gain = gains.get(match.group())
        if gain is None:
            continue
        for at, c in enumerate(match.group(), match.start()):
            true = table.get(c)
            if true is not None:
                yield Edit(at, at + 1, c, true, "mixed-up-code-page", 0.995 if gain > 0 else 0.99)


MIXED = (mixed_up, foreign_page)
