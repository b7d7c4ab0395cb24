"""Single-byte code pages taken for one another: no sequence gives them away, only the words do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from ultimora.reference.codepages import ALPHABETS, FOREIGN, MIXUPS, mixup
from ultimora.reference.tongues import TONGUES, commonest, guess
from ultimora.reference.words import words
from ultimora.repair.judge import judge
from ultimora.repair.scene import Scene
from ultimora.values import Edit

_SIGNS = frozenset("‘’‚“”„‹›«»–—…•°ºª€£§©®™¿¡·×½¼¾²³µ±¶†‡′″−→\xa0\u202f\u2009\ufeff\u200b\xad")
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
_RARE = 50  # the level that a name reaches, and a common slip does not
_WHOLE = 140  # the level of a word that dots or a dash may well follow
_MANY = 4  # strange characters that are more than a name or two bring
_SURE = 3  # distinct words gained that make a channel sure
_COMMONEST = 150  # the level of a word that one finding of proves a mix-up
_C1 = frozenset(map(chr, range(0x80, 0xA0)))
_LONG = 5  # letters of a word that proves one alone


# How many of a tongue's letters outside ASCII its own words are full of; the others come with
# names and loans, or with damage.
_OWN = {"it": 6, "en": 1, "fr": 13, "de": 4, "es": 7, "pt": 12}


@cache
def _usual(language: str) -> frozenset[str]:
    letters = TONGUES[language].letters[: _OWN[language]]
    return frozenset(letters + letters.upper()) | _SIGNS


# A word that hardly any text of the tongue lacks, to know without a long look whose letters they
# are; it shows early, and the tongue is told before the text is searched for others' words.
_COMMON = {"it": " di ", "en": " the ", "fr": " le ", "de": " und ", "es": " el ", "pt": " uma "}
_EARLY = 800


@lru_cache(maxsize=1024)
def _spelling_so(alphabet: frozenset[str]) -> tuple[str, ...]:
    """The tongues whose own all these letters are."""
    return tuple(one for one in TONGUES if alphabet <= _usual(one))


def _home(text: str, alphabet: frozenset[str]) -> str | None:
    """The tongue whose own all letters are, and of which a word of every day stands in the text."""
    tongues = _spelling_so(alphabet)
    for end in (_EARLY, len(text)):
        for one in tongues:
            if text.find(_COMMON[one], 0, end) >= 0:
                return one
    return None


def mixed_up(text: str, scene: Scene) -> list[Edit]:
    """Text of one single-byte code page read as another (``cittˆ``, ``perchŽ``, ``siê``).

    The pair of pages is found by what it makes of the words: it must turn several unknown ones
    into known ones, and is then applied to each token that does not lose by it.
    """
    alphabet = scene.alphabet & _shown()
    others = scene.alphabet - alphabet
    if not alphabet or (others and any(c > "\u024f" and c.isalpha() for c in others)):
        return []  # letters that no mix-up shows: copy of a tongue that has them
    placed = _misplaced(text, alphabet)
    home = _home(text, alphabet)
    if home and not (placed and _makes_words(text, placed, home)):
        return []
    language = scene.language
    if len(text) <= _LITTLE and not alphabet.isdisjoint(_C1):
        return _swapped(text, _in_any_tongue(text, alphabet, placed))
    known = language in TONGUES
    own = language if known else _NEAREST.get(language or "") if len(text) <= _LITTLE else None
    if not own and not placed and not _impossible(text, alphabet):
        return []
    # In little text, damage hides what sets a tongue apart from its neighbour.
    trial = _in_tongue(text, own, alphabet, placed, 1 if known else _SURE) if own else _NOTHING
    strange = alphabet - _usual(own or "en") | frozenset(placed)
    many = sum(map(text.count, strange))
    if many > _MANY:
        other = guess(_passages(text, strange))[0]
        if other in TONGUES and other != own:
            rival = _in_tongue(text, other, alphabet, placed, _SURE)
            trial = max(trial, rival, key=lambda one: one.total)
    if not trial.gains and own and _impossible(text, alphabet):
        trial = _in_any_tongue(text, alphabet, placed)
    if not trial.gains and (known or many > _MANY) and not strange.isdisjoint(_as_small()):
        trial = _in_another(text, own, alphabet, placed)
    return _swapped(text, trial)


def _makes_words(text: str, placed: dict[str, list[int]], home: str) -> bool:
    """Whether a letter in the stead of a sign that is misplaced may make a word of any tongue.

    ``word…`` and ``word—word`` are how many set these signs, and no more than that; where the
    words on either side are the tongue's own, no other is read for it.
    """
    if not _TELLING.isdisjoint(placed):
        return True
    worth = _by_lexicon(home)
    tokens = {_token(text, at) for places in placed.values() for at in places}
    odd = " ".join(token for token in tokens if worth(token)[0] < 1)
    letters = _beyond(odd)
    for way in set(_ways(MIXUPS, letters).values()) if odd else ():
        if any(c in placed and c != true and not true.isalpha() for c, true in way):
            return True
        made = [p for p in _PIECES.findall(odd.translate(_swap(way))) if not p.isascii()]
        made = [p for p in made if p not in odd and (p.isupper() or p[1:].islower())]
        if any(words(one).frequency(p) >= _RARE for p in made for one in TONGUES):
            return True
    return False


@cache
def _as_small() -> frozenset[str]:
    """The characters that a mix-up shows for small letters of any tongue: most accented letters
    that a citation brings are none of them."""
    small = frozenset("".join(tongue.letters for tongue in TONGUES.values()))
    return frozenset(
        seen for pair in MIXUPS for seen, true in mixup(*pair).items() if true in small
    )


def _in_another(
    text: str, language: str | None, alphabet: frozenset[str], placed: dict[str, list[int]]
) -> _Trial:
    """Where a text cites another tongue than its own (or is in none that we know, as it seems),
    two words of that one that nobody doubts tell; but neither tongue may lose any."""
    worth = _by_lexicon(language) if language else _nothing
    small = (alphabet - _usual(language or "en") | frozenset(placed)) & _as_small()
    tokens = {_token(text, at) for c in small for at in placed.get(c) or _places(text, c)}
    odd = " ".join(token for token in tokens if worth(token)[0] < 2)
    best = _NOTHING
    for one in TONGUES if odd else ():
        if one != language and _cited(odd, small, one):
            trial = _in_tongue(text, one, alphabet, placed, 2 if language else _SURE)
            if trial.total > best.total and trial.weight >= 4 and not trial.lost:
                own = _tried({token: worth(token) for token in trial.gains}, trial.table, worth)
                best = best if own.lost else trial
    return best


def _nothing(token: str) -> tuple[int, int]:
    return 0, 0


def _cited(tokens: str, small: frozenset[str], language: str) -> bool:
    """Whether any mix-up makes two words of the tongue that nobody doubts of the tokens, or one
    of every day."""
    frequency = words(language).frequency
    for swap in _readings(_beyond(tokens), small, language):
        pieces = {p for p in _PIECES.findall(tokens.translate(swap)) if len(p) > 2}
        levels = [frequency(p) for p in pieces if not p.isascii() and p not in tokens]
        if sum((one >= _KNOWN) + (one >= _COMMONEST) for one in levels) > 1:
            return True
    return False


def _beyond(text: str) -> frozenset[str]:
    """The characters of little text that are outside ASCII."""
    return frozenset(c for c in text if c > "\x7f")


@lru_cache(maxsize=1024)
def _readings(
    letters: frozenset[str], small: frozenset[str], language: str
) -> tuple[dict[int, int | str], ...]:
    """What letters were, by each mix-up that shows any of `small` for a small letter of the
    language: a table for each way to read them, however many mix-ups share it."""
    pairs = tuple(pair for pair, seen in _spelling(language) if not small.isdisjoint(seen))
    return tuple(map(_swap, dict.fromkeys(_ways(pairs, letters).values())))


Pair = tuple[str, str]  # of code pages: what it was, and what it was read as
_Way = tuple[tuple[str, str], ...]  # letters as they are seen, each with what it was


@lru_cache(maxsize=4096)
def _ways(pairs: tuple[Pair, ...], letters: frozenset[str]) -> dict[Pair, _Way]:
    """What undoing each mix-up that shows any of these letters makes of them: many mix-ups read
    few letters in one way."""
    return {
        pair: tuple((c, table.get(c, c)) for c in sorted(letters))
        for pair in pairs
        if not letters.isdisjoint(table := mixup(*pair))
    }


# What stays is listed too: str.translate takes long to find out that a character is not.
_PLAIN = {code: code for code in range(128)}


@lru_cache(maxsize=256)
def _swap(way: _Way) -> dict[int, int | str]:
    """A way to read letters, as str.translate takes it."""
    return {**_PLAIN, **{ord(c): true for c, true in way}}


def _in_any_tongue(text: str, alphabet: frozenset[str], placed: dict[str, list[int]]) -> _Trial:
    """A headline hides its tongue, and names are of any, but not that a page was mistaken."""
    trials = (_in_tongue(text, one, alphabet, placed) for one in TONGUES)
    return max(trials, key=lambda trial: trial.total)


# What stands in no word: controls, signs between two letters, letters of another script (but for
# such as look like Latin ones, which people mix in on purpose).
_ALIEN = "".join(c for c in map(chr, range(0x400, 0x460)) if c not in "аеорсухіѕјһАВЕКМНОРСТХІЈЅ")
_STRANGERS = "‚„†‡ƒˆ‰‹¡¢£¤¥¸" + _ALIEN
_IMPOSSIBLE = re.compile(
    f"(?<=[A-Za-z])[\x80-\x9f]|[\x80-\x9f](?=[A-Za-z.])|[A-Za-z][{_STRANGERS}][a-z]|(?<!\\w)[{_ALIEN}][a-z]{{2}}|"
    f"[a-z]{{2}}[{_ALIEN}](?!\\w)|(?<!\\w)[œúŁЈ](?=\\d)|(?<=\\d)[ø¡∞░](?!\\w)|(?<!\\w)(?:ˇ[A-Za-z]|ż(?=[A-Z][a-z]))"
)
_TWO = re.compile("[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]")  # letters of two scripts touch
_TELLING = frozenset(_STRANGERS + "ˇżø∞░") | _C1


def _impossible(text: str, alphabet: frozenset[str]) -> bool:
    places = (at for c in alphabet & _TELLING for at in islice(_places(text, c), 8))
    return any(_IMPOSSIBLE.search(text, max(0, at - 2), at + 3) for at in places)


def _passages(text: str, letters: frozenset[str]) -> str:
    """What stands around letters: a text may open with words of another tongue than its own."""
    places = sorted({at for c in letters for at in islice(_places(text, c), 8)})
    near = ((text[max(0, at - 50) : at], text[at : at + 50]) for at in places[:30])
    return " ".join(left.rpartition("\n")[2] + right.partition("\n")[0] for left, right in near)


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
    showing = [entry for entry in _sensible(language) if not suspects.isdisjoint(entry[1])]
    odd = {_token(text, at) for places in placed.values() for at in places}
    if showing and not suspects <= _TRAILING:
        shown = [c for c in suspects if any(c in seen for _, seen in showing)]
        odd |= {_token(text, at) for c in shown for at in _places(text, c)}
    pairs = tuple(pair for pair, _ in showing)
    return _best(text, pairs, _by_lexicon(language), odd, fewest)


_LITTLE = 600
_NEAREST = {"ca": "es", "gl": "pt", "oc": "fr", "nl": "de", "lb": "de"}


@cache
def _shown() -> frozenset[str]:
    """The characters that any mix-up shows."""
    return frozenset().union(*(mixup(*pair) for pair in MIXUPS))


_ENOUGH = 40  # places of one character that are looked at before the whole text is


def _places(text: str, c: str) -> Iterator[int]:
    at = -1
    for _ in range(_ENOUGH):
        at = text.find(c, at + 1)
        if at < 0:
            return
        yield at


def _misplaced(text: str, alphabet: frozenset[str]) -> dict[str, list[int]]:
    """Signs and capitals right behind a small letter, where no copy has them, and where."""
    found: dict[str, list[int]] = {}
    for c in alphabet & _watched():
        behind = c not in _BETWEEN
        places = [
            at
            for at in _places(text, c)
            if (before := text[at - 1 : at]).isalpha()
            and ((behind and before.islower()) or text[at + 1 : at + 2].islower())
        ]
        if places:
            found[c] = places
    return found


@cache
def _watched() -> frozenset[str]:
    """What stands in few places only, of all that any mix-up shows."""
    return _BEHIND | _BETWEEN | frozenset(filter(str.isupper, _shown()))


def _token(text: str, at: int) -> str:
    """The token around a place, as far as it is near."""
    left, right = text[max(0, at - 60) : at], text[at : at + 60]
    for blank in _BLANKS:
        left, right = left[left.rfind(blank) + 1 :], right.partition(blank)[0]
    return left + right


_BLANKS = (" ", "\n", "\t")


@cache
def _spelling(language: str) -> tuple[tuple[tuple[str, str], frozenset[str]], ...]:
    """Every mix-up, with the characters that it shows in place of the small letters that the
    language's own words are full of."""
    return _shows(TONGUES[language].letters[: _OWN[language]])


@cache
def _sensible(language: str) -> tuple[tuple[tuple[str, str], frozenset[str]], ...]:
    """Every mix-up, with the characters that it shows in place of the language's own letters or
    of a quote, a dash or money."""
    letters = TONGUES[language].letters  # names bring more of them than the tongue itself
    opening = "¿¡" if language == "es" else ""
    return _shows(letters + letters.upper() + "‘’‚“”„«»–—…•™£€°\xa0" + opening)


def _shows(own: str) -> tuple[tuple[tuple[str, str], frozenset[str]], ...]:
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
    if _spelling_so(alphabet) or not alphabet <= _western():
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
    if _home(text, alphabet):
        return []
    pages, letters = ALPHABETS.get(scene.language or "", ((), ""))
    own = frozenset(letters + letters.upper())
    for page in pages:
        table = {
            seen: true for seen, true in mixup(page, "cp1252").items()
            if seen in alphabet and true in own and seen not in own
        }  # fmt: skip
        places = {c: [at for at in _places(text, c) if _in_word(text, at, table)] for c in table}
        gained = sum(map(len, places.values()))
        unexplained = (c for c in alphabet - own - table.keys() if c.isalpha() and c not in "ªºµ")
        left = sum(text.count(c) for c in unexplained)
        if gained >= _SURE and gained > 5 * left:
            return [
                Edit(at, at + 1, c, table[c], "foreign_alphabet", 0.995)
                for at, c in enumerate(text)
                if c in table and _in_word(text, at, table)
            ]
    return []


def _in_word(text: str, at: int, table: dict[str, str]) -> bool:
    """Whether a letter of the table stands in a word, be it beside another (``¿¹da``, ``wzi¹³``)
    that is only a sign as it is seen; behind a number it is a sign."""
    if text[at].isalpha():
        return True
    low, high = at, at + 1
    while low > max(0, at - _ROW) and text[low - 1] in table:
        low -= 1
    while high < at + _ROW and text[high : high + 1] in table:
        high += 1
    before, after = text[max(0, low - 1) : low], text[high : high + 1]
    return not before.isdecimal() and any(map(str.isalpha, before + text[low:high] + after))


_ROW = 4  # letters in a row that may all look like signs


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


# What a token is worth as it stands, and what is known in it outside ASCII: three for a word of
# every day, two for one that nobody doubts, one for what needs company to be believed.
Worth = Callable[[str], tuple[int, int]]


@cache
def _by_lexicon(language: str) -> Worth:
    table, who = words(language), judge(language)

    def of_piece(token: str, match: re.Match[str]) -> tuple[int, int]:
        """Letters in a row: as a word, and by what touches them."""
        piece = match.group()
        level = table.frequency(piece)
        before, after = (
            token[match.start() - 1 : match.start()],
            token[match.end() : match.end() + 1],
        )
        if piece.isascii():
            if (before + after).isascii():
                return 0, 0
            cut = not level and len(piece) > 2 and piece.islower()
            whole = level >= _WHOLE and after in _TRAILING
            # "far…" need not be "farà"
            return 3 * (whole and not token[match.end() + 1 :][:1].isalpha()) - cut, 0
        if len(piece) == 1:
            if level >= _LETTER and not before.isdigit():
                return 1, 0
            return -1 + (piece.isupper() and after == "."), 0
        odd = not piece.isupper() and not piece[1:].islower()  # "perchÈ", also a known mistake
        if odd or not level:
            return -2, 0
        if level >= _KNOWN:
            return 2, 3 if level >= _COMMONEST and len(piece) > 3 and piece.islower() else 2
        rare = level >= _RARE and len(piece) >= _LONG
        return int(rare), int(rare)

    def parted(token: str, at: int, within: bool) -> bool:
        """Whether a sign that opens, closes or parts leaves words behind that are whole."""
        sides = _LAST.search(token[:at].rstrip(_STOPS)), _PIECES.match(token, at + 1)
        levels = [table.frequency(s.group()) if s and len(s.group()) > 2 else 0 for s in sides]
        if within:
            return token[at] in "–—\xa0" and min(levels) >= _KNOWN
        left, right = token[at - 1 : at], token[at + 1 : at + 2]
        if left and right:
            return token[at] == "–" and left.isdigit() and right.isdigit()
        return token[at] not in "–—\xa0" and max(levels) >= _KNOWN

    def held(token: str, at: int) -> bool:
        """Whether a blank that holds leaves a whole word before it or behind it.

        Not where an ``á`` can stand there, which DOS pages hide behind it (``hablar\xa0``).
        """
        if "á" in _usual(language):
            return False
        sides = _LAST.search(token[:at].rstrip(_CLOSING)), _PIECES.match(token, at + 1)
        return any(s and len(s[0]) > 3 and table.frequency(s[0]) >= _KNOWN for s in sides)

    def opens(token: str, at: int) -> bool:
        """Whether the mark of a Spanish question or cry opens with a word."""
        word = _PIECES.match(token, at + 1)
        known = word and (len(word[0]) > 2 or word[0][0].isupper()) and table.frequency(word[0])
        return bool(known and known >= _KNOWN) and not token[at - 1 : at].isalnum()

    def elided(token: str, at: int) -> bool:
        start, end = _LAST.search(token[:at]), _PIECES.match(token, at + 1)
        return (
            start is not None
            and end is not None
            # An ending proves nothing: "conf’an" ends like "l’an", and no word begins so.
            and (language == "en" or start.group().lower() + "'" in table.table)
            and who.elides(start.group(), end.group()) > -4
        )

    def of_sign(token: str, at: int) -> tuple[int, int]:
        c, left, right = token[at], token[at - 1 : at], token[at + 1 : at + 2]
        within = left.isalpha() and right.isalpha()
        if c in _FRAMES and not (left + right).isalpha():
            return 0, 0
        if c not in _SIGNS:
            return -2, 0
        if c in _MONEY:
            paid = right.isdigit() and not left.isalnum()
            return 2 * paid, int(paid)
        if c == "’" and within:
            return (2, 2) if elided(token, at) else (-1, 0)
        if c == "\xa0" and not within:
            return (1, 1) if held(token, at) else (0, 0)
        if c in "¿¡" and language == "es" and opens(token, at):
            return 1, 1
        if c == "®" and not left and right.isalpha():
            return -1, 0  # it follows what is registered
        if c in _PARTING and (parted(token, at, within) or not within or c == "\xa0"):
            return (1, 1) if parted(token, at, within) else (0, 0)
        return -int(within or (left.isalnum() and c in "‚„‹¿¡")), 0

    @lru_cache(maxsize=32768)
    def worth(token: str) -> tuple[int, int]:
        signs = [at for at, c in enumerate(token) if not c.isascii() and not c.isalpha()]
        found = [of_piece(token, match) for match in _PIECES.finditer(token)]
        found += [of_sign(token, at) for at in signs]
        score = -2 * len(_IMPOSSIBLE.findall(token))
        return score + sum(one for one, _ in found), sum(known for _, known in found)

    return worth


_MONEY = frozenset("£€")
_FRAMES = frozenset(map(chr, range(0x2500, 0x2580)))
_PARTING = frozenset("“”«»–—\xa0")
_STOPS = ".,;:!?"
_CLOSING = _STOPS + "\"')”’»\xa0"


def _by_common_words(token: str) -> tuple[int, int]:
    table = commonest()
    score = known = 0
    for piece in _PIECES.findall(token):
        if not piece.isascii():
            languages = table.get(piece.lower())
            if languages and any(one not in TONGUES for one, _ in languages):
                score += 2
                known += 2 * (len(piece) > 1)
            if not piece.isupper() and not piece[1:].islower() and len(piece) > 1:
                score -= 1
    score -= sum(not c.isascii() and not c.isalpha() and c not in _QUIET for c in token)
    return score, known


_QUIET = frozenset("‘’‚“”„«»–—…\xa0")


def _best(
    text: str,
    pairs: tuple[Pair, ...],
    worth: Worth,
    odd: set[str],
    fewest: int = 1,
) -> _Trial:
    """The trial of the pair of pages that gains most, if it gains enough, with the tokens that it
    is to be applied to."""
    odd = {token for token in odd if worth(token)[0] < 2}  # the others are well as they are
    letters = _beyond("".join(odd))
    ways = _ways(pairs, letters)
    if letters.isdisjoint(_TELLING) or not any(map(_IMPOSSIBLE.search, odd)):
        gaining = {way for way in set(ways.values()) if _gains(odd, _swap(way), worth)}
        ways = {pair: way for pair, way in ways.items() if way in gaining}
    if not ways:
        return _NOTHING
    before = {token: worth(token) for token in set(_TOKEN.findall(text))}
    best = _NOTHING
    for pair in ways:
        trial = _tried(before, mixup(*pair), worth)
        if (trial.total, _commonness(trial)) > (best.total, _commonness(best)):
            best = trial
    won, lost = best.won, len(best.lost)
    if len(won) < fewest or len(won) <= 2 * lost:
        return _NOTHING
    if best.weight < 2 and not any(map(_IMPOSSIBLE.search, won)) and not _TWO.search(won[0]):
        return _NOTHING
    if best.weight == len(won) < _SURE and all(map(_only_blanks(best), won)):
        return _NOTHING
    if len(won) == 1 and best.weight < 3 and not _IMPOSSIBLE.search(won[0]):
        backed = sum(gain > 0 for gain in best.gains.values()) > 1
        if lost or (len(won[0].strip("".join(_SIGNS))) < _LONG and not backed):
            return _NOTHING
    # Where the channel is sure, a word must speak for itself to be spared.
    spared = set(best.lost) if len(won) >= _SURE and len(won) > 4 * lost else best.gains
    kept = {t: g for t, g in best.gains.items() if t not in spared or g >= 0}
    return best._replace(gains=kept)


def _only_blanks(trial: _Trial) -> Callable[[str], bool]:
    """Whether all that a token gains is a blank that holds: a name may end in a strange letter."""
    return lambda token: {trial.table[c] for c in token if c in trial.table} == {"\xa0"}


class _Trial(NamedTuple):
    """What undoing one mix-up makes of the tokens of a text: gains in all and by token, tokens in
    which a word became known, and such in which one was lost."""

    total: int
    table: dict[str, str]
    gains: dict[str, int]
    won: list[str]
    lost: list[str]
    weight: int


# The letters of the tongues together, commonest first.
_RANKS = {c: -rank for rank, c in enumerate("éèóãáàíçäüúñöêõßôâù")}


def _commonness(trial: _Trial) -> int:
    """How common the letters are that a trial puts: what decides where words do not."""
    return sum(_RANKS.get(c.lower(), -99) for t in trial.won for c in map(trial.table.get, t) if c)


_NOTHING = _Trial(0, {}, {}, [], [], 0)


def _tried(before: dict[str, tuple[int, int]], table: dict[str, str], worth: Worth) -> _Trial:
    swap = _swap(tuple(table.items()))
    gains: dict[str, int] = {}
    won, lost = [], []
    weight = 0
    for token, (now, knew) in before.items():
        then = token.translate(swap)
        if then != token:
            after, knows = worth(then)
            gains[token] = after - now
            if knows > knew and after > 0 and after - now >= 2:
                won.append(token)
                weight += knows - knew
            elif after - now >= 2 and _IMPOSSIBLE.search(token) and not _IMPOSSIBLE.search(then):
                won.append(token)  # nobody knows the name, but it can be one
                weight += 1
            elif knows < knew or after - now < -2:
                lost.append(token)
    return _Trial(sum(gains.values()), table, gains, won, lost, weight)


def _gains(tokens: set[str], swap: dict[int, int | str], worth: Worth) -> bool:
    """Whether undoing a mix-up makes a known word of any of the tokens."""
    swapped = "\n".join(tokens).translate(swap).split("\n")
    for token, then in zip(tokens, swapped, strict=True):
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
