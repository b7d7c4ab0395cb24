"""Single-byte code pages taken for one another: no sequence gives them away, only the words do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ultimora.reference.codepages import ALPHABETS, FOREIGN, MIXUPS, mixup
from ultimora.reference.tongues import TONGUES, commonest
from ultimora.reference.words import words
from ultimora.repair.lost import judge
from ultimora.repair.scene import Scene
from ultimora.values import Edit

_SIGNS = frozenset("‘’‚“”„‹›«»–—…•°ºª€£§©®™¿¡·×½¼¾²³µ±¶†‡′″−→\xa0\u202f\u2009\ufeff\u200b\xad")
_BLANKS = re.compile(r"[\n\t]")
_TOKEN = re.compile(r"[^ \n\t]*[^\x00-\x7f][^ \n\t]*")
# Signs that are accented letters in another page, where no sign of theirs can stand: behind a
# small letter, or between two.
_BEHIND = frozenset("‚„ƒˆ‰‹˜¡¢£¤¥¦§¨ª¬¯µ¶¸¿†‡…•—")
_TRAILING = frozenset("…•—")  # these often stand there all the same
_BETWEEN = frozenset("–‘“”›™°±²³´·¹º»«¼½¾©®")
_PIECES = re.compile(r"[^\W\d_]+")
_LAST = re.compile(r"[^\W\d_]+\Z")
_LETTER = 180  # the level of a word of one letter
_KNOWN = 100  # the level of a word that nobody doubts
_WHOLE = 140  # the level of a word that dots or a dash may well follow
_SURE = 3  # distinct words gained that make a channel sure
_LONG = 5  # letters of a word that proves one alone


# How many of a tongue's letters outside ASCII its own words are full of; the others come with
# names and loans, or with damage.
_OWN = {"it": 6, "en": 1, "fr": 13, "de": 4, "es": 7, "pt": 12}


@cache
def _usual(language: str) -> frozenset[str]:
    letters = TONGUES[language].letters[: _OWN[language]]
    return frozenset(letters + letters.upper()) | _SIGNS


# A word that hardly any text of the tongue lacks, to know without a long look whose letters they
# are.
_COMMON = {"it": " di ", "en": " the ", "fr": " le ", "de": " und ", "es": " el ", "pt": " uma "}


def mixed_up(text: str, scene: Scene) -> list[Edit]:
    """Text of one single-byte code page read as another (``cittˆ``, ``perchŽ``, ``siê``).

    The pair of pages is found by what it makes of the words: it must turn several unknown ones
    into known ones, and is then applied to each token that does not lose by it.
    """
    alphabet = scene.alphabet & _shown()
    if not alphabet or any(c > "\u024f" and c.isalpha() for c in scene.alphabet - _shown()):
        return []  # letters that no mix-up shows: copy of a tongue that has them
    placed = _misplaced(text, alphabet)
    if not placed and any(
        alphabet <= _usual(one) and word in text for one, word in _COMMON.items()
    ):
        return []
    language = scene.language
    if len(text) <= _LITTLE and not alphabet.isdisjoint(_C1):
        # A headline hides its tongue, but not that a page was mistaken: each has its say.
        trials = (_in_tongue(text, one, alphabet, placed) for one in TONGUES)
        return _swapped(text, max(trials, key=lambda trial: trial.total))
    fewest = 1
    if language not in TONGUES:
        # In little text, damage hides what sets a tongue apart from its neighbour.
        if language not in _NEAREST or len(text) > _LITTLE:
            return []
        language, fewest = _NEAREST[language], _SURE
    return _swapped(text, _in_tongue(text, language, alphabet, placed, fewest))


def _in_tongue(
    text: str,
    language: str,
    alphabet: frozenset[str],
    placed: dict[str, list[int]],
    fewest: int = 1,
) -> _Trial:
    """What the best mix-up makes of a text, were it of this tongue."""
    strange = alphabet - _usual(language)
    suspects = strange | set(placed)
    pairs = tuple(pair for pair, seen in _sensible(language) if not suspects.isdisjoint(seen))
    shown = frozenset[str]().union(*(seen for pair, seen in _sensible(language) if pair in pairs))
    odd = {_token(text, at) for places in placed.values() for at in places}
    if pairs and not suspects <= _TRAILING:
        odd |= {_token(text, at) for c in alphabet & shown for at in _places(text, c)}
    return _best(text, pairs, _by_lexicon(language), odd, fewest)


_LITTLE = 600
_C1 = frozenset(map(chr, range(0x80, 0xA0)))
_NEAREST = {"ca": "es", "gl": "pt", "oc": "fr", "nl": "de", "lb": "de"}


@cache
def _shown() -> frozenset[str]:
    """The characters that any mix-up shows."""
    return frozenset().union(*(mixup(*pair) for pair in MIXUPS))


_ENOUGH = 40  # places of one character that are looked at before the whole text is


def _places(text: str, c: str) -> Iterator[int]:
    at = text.find(c)
    for _ in range(_ENOUGH):
        if at < 0:
            return
        yield at
        at = text.find(c, at + 1)


def _misplaced(text: str, alphabet: frozenset[str]) -> dict[str, list[int]]:
    """Signs and capitals right behind a small letter, where no copy has them, and where."""
    found: dict[str, list[int]] = {}
    for c in alphabet:
        behind, between = c in _BEHIND or c.isupper(), c in _BETWEEN
        if behind or between:
            places = [
                at
                for at in _places(text, c)
                if text[at - 1 : at].islower() and (behind or text[at + 1 : at + 2].islower())
            ]
            if places:
                found[c] = places
    return found


def _token(text: str, at: int) -> str:
    """The token around a place, as far as it is near."""
    left, right = text[max(0, at - 60) : at], text[at : at + 60]
    return _HEAD.split(left)[-1] + _HEAD.split(right)[0]


_HEAD = re.compile("[ \n\t]")


@cache
def _sensible(language: str) -> tuple[tuple[tuple[str, str], frozenset[str]], ...]:
    """Every mix-up, with the characters that it shows in place of the language's own letters or
    of a quote or dash."""
    own = _usual(language) - _SIGNS | frozenset("’“”–—")
    return tuple(
        (pair, frozenset(seen for seen, true in mixup(*pair).items() if true in own))
        for pair in MIXUPS
    )


def foreign_page(text: str, scene: Scene) -> list[Edit]:
    """The same for languages of which only the commonest words are known.

    Central European, Turkish, Baltic, Greek and Cyrillic copy read as windows-1252: among the
    commonest words of those languages several must appear that were not there before.
    """
    alphabet = scene.alphabet
    if alphabet <= _SIGNS or any(alphabet <= _usual(one) for one in TONGUES):
        return []
    if not alphabet <= _western():
        return []
    if any(alphabet <= letters | _SIGNS for letters in _NEIGHBOURS):
        return []
    # Where every third letter is accented, no guess at the language can be right.
    if len(scene.utf8) < 1.3 * len(text) and scene.language in TONGUES:
        return []
    odd = {_token(text, at) for c in alphabet - _SIGNS for at in _places(text, c)}
    return _swapped(text, _best(text, FOREIGN, _by_common_words, odd, fewest=3))


def foreign_alphabet(text: str, scene: Scene) -> list[Edit]:
    """The same where the tongue is known and its alphabet does not have the letters that it shows.

    Czech has no ``ì``, and windows-1250 writes ``ě`` with the same byte: where all that is strange
    in a text becomes a letter of its own, the page was mistaken.
    """
    alphabet = scene.alphabet
    if alphabet <= _SIGNS or not alphabet <= _western():
        return []
    if any(alphabet <= _usual(one) and word in text for one, word in _COMMON.items()):
        return []
    pages, letters = ALPHABETS.get(scene.language or "", ((), ""))
    own = frozenset(letters + letters.upper())
    for page in pages:
        table = {
            seen: true for seen, true in mixup(page, "cp1252").items()
            if seen in alphabet and true in own and seen not in own
        }  # fmt: skip
        places = {c: [at for at in _places(text, c) if _in_word(text, at)] for c in table}
        gained = sum(map(len, places.values()))
        unexplained = (c for c in alphabet - own - table.keys() if c.isalpha() and c not in "ªºµ")
        left = sum(text.count(c) for c in unexplained)
        if gained >= _SURE and gained > 5 * left:
            return [
                Edit(at, at + 1, c, table[c], "foreign_alphabet", 0.995)
                for at, c in enumerate(text)
                if c in table and _in_word(text, at)
            ]
    return []


def _in_word(text: str, at: int) -> bool:
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return text[at].isalpha() or (not text[at - 1 : at].isdigit() and any(map(str.isalpha, around)))


# Copy in tongues whose letters windows-1252 has is what it seems: Nordic, Estonian, Catalan.
_NEIGHBOURS = tuple(
    frozenset(letters + letters.upper()) for letters in ("åäöøæéèàüõšž", "àçèéíïòóúü")
)


@cache
def _western() -> frozenset[str]:
    """The characters that windows-1252 can show."""
    return (
        frozenset(bytes(range(0x80, 0x100)).decode("cp1252", "ignore"))
        | _SIGNS
        | frozenset(map(chr, range(0x80, 0xA0)))
    )


# What a token is worth as it stands, and how many words outside ASCII are known in it.
Worth = Callable[[str], tuple[int, int]]


@cache
def _by_lexicon(language: str) -> Worth:
    table, who = words(language), judge(language)

    @lru_cache(maxsize=32768)
    def worth(token: str) -> tuple[int, int]:
        score = known = 0
        for match in _PIECES.finditer(token):
            piece = match.group()
            level = table.frequency(piece)
            if piece.isascii():
                sign, beyond = token[match.end() : match.end() + 1], token[match.end() + 1 :]
                if not sign.isascii():
                    if level >= _WHOLE and sign in _TRAILING and not beyond[:1].isalpha():
                        score += 3  # "far…" need not be "farà"
                    score -= not level and len(piece) > 2 and piece.islower()
                continue
            if len(piece) == 1:
                after = token[match.start() - 1 : match.start()]
                score += 1 if level >= _LETTER and not after.isdigit() else -1
                continue
            if not piece.isupper() and not piece[1:].islower():  # "perchÈ", also a known mistake
                score -= 2
                level = 0
            score += 2 if level >= _KNOWN else 0 if level else -2
            known += level >= _KNOWN
        for at, c in enumerate(token):
            if c.isascii() or c.isalpha():
                continue
            left, right = token[at - 1 : at], token[at + 1 : at + 2]
            if c not in _SIGNS:
                score -= 2
            elif c == "’" and left.isalpha() and right.isalpha():
                start, end = _LAST.search(token[:at]), _PIECES.match(token, at + 1)
                bound = (
                    start is not None
                    and end is not None
                    # An ending proves nothing: "conf’an" ends like "l’an", and no word begins so.
                    and (language == "en" or start.group().lower() + "'" in table.table)
                    and who.elides(start.group(), end.group()) > -4
                )
                score += 2 if bound else -1
                known += bound
            elif (left.isalpha() and right.isalpha()) or (left.isalnum() and c in "‚„‹¿¡"):
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
    pairs: tuple[tuple[str, str], ...],
    worth: Worth,
    odd: set[str],
    fewest: int = 1,
) -> _Trial:
    """The trial of the pair of pages that gains most, if it gains enough, with the tokens that it
    is to be applied to."""
    letters = frozenset("".join(odd))
    pairs = tuple(p for p in pairs if not letters.isdisjoint(mixup(*p)) and _gains(odd, *p, worth))
    if not pairs:
        return _NOTHING
    before = {token: worth(token) for token in set(_TOKEN.findall(text))}
    best = _NOTHING
    for pair in pairs:
        trial = _tried(before, mixup(*pair), worth)
        if trial.total > best.total:
            best = trial
    won, lost = best.won, len(best.lost)
    if len(won) < fewest or len(won) <= 2 * lost:
        return _NOTHING
    if len(won) == 1:
        backed = sum(gain > 0 for gain in best.gains.values()) > 1
        if lost or (len(won[0].strip("".join(_SIGNS))) < _LONG and not backed):
            return _NOTHING
    # Where the channel is sure, a word must speak for itself to be spared.
    spared = set(best.lost) if len(won) >= _SURE and len(won) > 4 * lost else best.gains
    kept = {t: g for t, g in best.gains.items() if t not in spared or g >= 0}
    return best._replace(gains=kept)


class _Trial(NamedTuple):
    """What undoing one mix-up makes of the tokens of a text: gains in all and by token, tokens in
    which a word became known, and such in which one was lost."""

    total: int
    table: dict[str, str]
    gains: dict[str, int]
    won: list[str]
    lost: list[str]


_NOTHING = _Trial(0, {}, {}, [], [])


def _tried(before: dict[str, tuple[int, int]], table: dict[str, str], worth: Worth) -> _Trial:
    swap = str.maketrans(table)
    gains: dict[str, int] = {}
    won, lost = [], []
    for token, (now, knew) in before.items():
        then = token.translate(swap)
        if then != token:
            after, knows = worth(then)
            gains[token] = after - now
            if knows > knew and after > 0 and after - now >= 2:
                won.append(token)
            elif knows < knew or after - now < -2:
                lost.append(token)
    return _Trial(sum(gains.values()), table, gains, won, lost)


@cache
def _swap(was: str, read_as: str) -> dict[int, str]:
    return str.maketrans(mixup(was, read_as))


def _gains(tokens: set[str], was: str, read_as: str, worth: Worth) -> bool:
    """Whether undoing this mix-up makes a known word of any of the tokens."""
    swap = _swap(was, read_as)
    for token in tokens:
        then = token.translate(swap)
        if then != token:
            after, knows = worth(then)
            if knows:
                now, knew = worth(token)
                if knows > knew and after > 0 and after - now >= 2:
                    return True
    return False


def _swapped(text: str, trial: _Trial) -> list[Edit]:
    if not trial.gains:
        return []
    edits = []
    for match in _TOKEN.finditer(text):
        gain = trial.gains.get(match.group())
        if gain is None:
            continue
        for at, c in enumerate(match.group(), match.start()):
            true = trial.table.get(c)
            if true is not None:
                sure = 0.995 if gain > 0 else 0.99
                edits.append(Edit(at, at + 1, c, true, "mixed_up", sure))
    return edits


MIXED = (mixed_up, foreign_alphabet, foreign_page)
