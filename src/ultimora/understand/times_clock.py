"""Parts of a day and times by the clock."""

from __future__ import annotations

from datetime import date

from ultimora.understand.times_dates import habitual, the_day
from ultimora.understand.times_days import shifted
from ultimora.understand.times_reading import Found, Reading

# Where the night is the evening too, and so belongs to the day that names it.
_EVENING = frozenset(("en", "es", "pt"))


def night_began(r: Reading, anchor: date, way: int) -> date:
    """The day on which the night began: last night's, but where it is to come."""
    return anchor if way > 0 else shifted(anchor, -1) or anchor


def part_value(r: Reading, day: date | None, code: str) -> str:
    """The value of a part of a day (``2026-01-05TNI``), the day open where it is unknown."""
    stem = day.isoformat() if day else "XXXX-XX-XX"
    return stem + (code if code[0] == "T" else f"T{code}")


def read_night(r: Reading, first: int, last: int) -> list[Found]:
    """The night between two days, or before one."""
    part = r.tokens[first]
    names = [n for n in range(first + 1, last + 1) if r.letters[n] in "WdowMk"]
    if part.code != "NI" or not names:
        return []
    if len(names) == 1 and r.letters[names[0]] == "W":  # Nacht zum Dienstag
        found = the_day(r, names[0], last)
        day = found.day and shifted(found.day, -1) if found else None
        if r.prose.language != "de" and r.word(first + 1) not in ("al", "zum", "auf"):
            day = found.day if found else None
    else:
        cut = r.letters.find("c", first, last + 1)
        cut = cut if cut > 0 else r.letters.find("t", first + 1, last + 1)
        found = the_day(r, cut + 1, last)
        day = found.day and shifted(found.day, -1) if found else None
        way = r.way(first, last)
        if day and r.prose.anchor and way <= 0 and day > r.prose.anchor:
            day = shifted(day, -7) if r.letters[names[-1]] == "W" else day
    if not day:
        return []
    r.told(day)
    return [Found(first, last, f"{day.isoformat()}TNI", "time", 0.93)]


def read_part_of(r: Reading, first: int, last: int) -> list[Found]:
    """A part of a day that is named: *ieri sera*, *Tuesday morning*, *stamattina*."""
    anchor = r.prose.anchor
    token = r.pick("KXT", first, last)
    if not token:
        return []
    if token.letter == "K":
        day = anchor and shifted(anchor, int(token.number))
        tonight = token.code == "NI" and token.number == 0
        if tonight and anchor and r.prose.language not in _EVENING:
            day = night_began(r, anchor, r.way(first, last))
        if day:
            r.told(day)
        return [Found(first, last, part_value(r, day, token.code), "time", 0.95)]
    if r.letters[first : last + 1] == "WT" and r.word(first - 1) in ("il", "la", "los", "le"):
        value = f"XXXX-WXX-{int(r.tokens[first].number) + 1}T{token.code}"
        return [Found(first, last, value, "set", 0.7)]
    inside = [n for n in range(first, last + 1) if r.letters[n] not in "T"]
    named = the_day(r, inside[0], inside[-1])
    if not named:
        return []
    if named.day:
        r.told(named.day)
    value = part_value(r, named.day, token.code)
    if not named.day:
        value = named.value + f"T{token.code}" if token.code[0] != "T" else named.value
    return [Found(first, last, value, "time", min(named.sure, 0.95))]


def read_part(r: Reading, first: int, last: int) -> list[Found]:
    """*questa mattina*, *la scorsa notte*."""
    token = r.pick("T", first, last)
    anchor = r.prose.anchor
    if not token:
        return []
    day = anchor
    mark = r.pick("LNCj", first, last)
    if mark and mark.letter == "j":
        day = r.day or r.story or anchor
    elif anchor and token.code == "NI" and r.prose.language not in _EVENING:
        day = night_began(r, anchor, r.way(first, last))
    elif anchor and mark and mark.letter == "L":
        day = shifted(anchor, -1)
    if day:
        r.told(day)
    return [Found(first, last, part_value(r, day, token.code), "time", 0.93)]


def read_dayless(r: Reading, first: int, last: int) -> list[Found]:
    """A part of the day alone: of the day last named in the sentence, else of the dispatch's."""
    token = r.tokens[last]
    while first < last and r.letters[first] == "a":
        first += 1
    before = r.tokens[first - 1] if first else None
    if token.letter == "v" or (
        r.prose.language == "it"
        and r.word(last - 1) in ("il", "la")
        and r.letter(last - 2) != "p"
        and token.code[0] != "T"
        and r.day is None
    ):
        if token.letter == "v":
            return [Found(last, last, f"XXXX-XX-XXT{token.code}", "set", 0.85)]
        if r.word(last - 2) in ("tutta", "tutto") and (token.code != "NI" or r.way(last, last) > 0):
            return []
        if r.way(last, last) >= 0:
            return [Found(last, last, f"XXXX-XX-XXT{token.code}", "set", 0.5)]
        if token.code != "NI":
            return []
    if before is None:
        return []
    bare = before.letter == "a" and r.letter(first - 2) not in "ptbq2"
    if token.code == "NI" and _spent(r, first):
        day = r.prose.anchor and shifted(r.prose.anchor, -1)
        return [Found(last, last, part_value(r, day, "NI"), "time", 0.8)]
    if bare and r.prose.language != "it":
        return []
    if before.letter == "f" and r.prose.language in ("it", "es", "en", "pt"):
        return []
    if r.prose.language == "fr" and r.word(first - 1) == "de":
        return []  # un veilleur de nuit
    anchor = r.prose.anchor
    day = r.day or anchor
    if anchor and token.code == "NI" and r.day is None and r.prose.language not in _EVENING:
        day = night_began(r, anchor, r.way(last, last))
    sure = 0.9 if token.code != "T24" else 0.7
    if r.prose.language == "en" and token.code == "NI":
        sure = 0.5
    return [Found(last, last, part_value(r, day, token.code), "time", sure)]


def _spent(r: Reading, at: int) -> bool:
    """Whether a night was spent, or all of it is meant: *pasó la noche*, *through the night*."""
    before = {r.word(at - 1), r.word(at - 2)}
    return bool(before & _SPENT) and r.way(at, at) <= 0 and r.day is None


_SPENT = frozenset("""
    pasó pasaron pasado pasamos passé passée tutta passato passata toute toda through spent
""".split())  # fmt: skip


def _hour(r: Reading, first: int, last: int) -> tuple[str, float] | None:
    """The clock among these tokens, ``15:30`` or ``15``."""
    at = next((n for n in range(first, last + 1) if r.letters[n] in "hg"), None)
    if (apart := r.letters.find("9", first, last + 1)) > 0 and apart > first:  # 14 h 30
        hour, minute = r.tokens[apart - 1].number, r.pick("dn", apart + 1, last)
        if hour > 24 or (minute and minute.number > 59):
            return None
        return f"{hour:02.0f}" + (f":{minute.number:02.0f}" if minute else ""), 0.93
    if (
        (plain := r.pick("yn", first, last))
        and 0 <= plain.number <= 2359
        and (plain.number % 1 == 0 and plain.number % 100 < 60 and r.letter(first + 1) == "Z")
    ):  # 0900 GMT
        return f"{plain.number // 100:02.0f}:{plain.number % 100:02.0f}", 0.9
    if at is None:
        at = next((n for n in range(last, first - 1, -1) if r.letters[n] in "dwn"), None)
    if at is None:
        return None
    token = r.tokens[at]
    if token.letter in "hg":
        code = token.code
    elif token.letter == "n" and token.number % 1:
        code = f"{int(token.number):02}:{round(token.number % 1 * 100):02}"
    else:
        code = f"{int(token.number):02}"
    hour = int(code[:2])
    if half := r.pick("mv", at, last):
        if half.code in ("pm", "AF", "EV") and hour < 12:
            hour += 12
        elif half.code in ("am", "MO") and hour == 12:
            hour = 0
        elif half.code in ("ni", "NI") and 8 <= hour < 12:
            hour += 12
    if hour > 24:
        return None
    return f"{hour:02}{code[2:]}", 0.95 if token.letter == "h" else 0.9


def read_clock(r: Reading, first: int, last: int) -> list[Found]:
    """A time by the clock, of the day last named in the sentence, else of the dispatch's."""
    hour = _hour(r, first, last)
    if not hour:
        return []
    at, sure = hour
    if (
        r.prose.language == "fr"
        and r.word(first - 1) in _DURING
        and "O" in r.letters[first : last + 1]
    ):
        return []  # pendant cinq heures
    if r.letter(first - 1) == "2" and r.letter(last + 1) == "_" and not _told_apart(r, last):
        return []
    if r.letter(first - 1) == "2" and r.letters[first] in "dw" and not _struck(r, first):
        return []
    lead = next(n for n in range(first, last + 1) if r.letters[n] in "hgdwny")
    if r.letters[first] == "O" and r.prose.language == "it":
        lead = first + 1
    tail = last
    while tail > lead and r.letters[tail] in "ZO" and r.letters[tail] != "O":
        tail -= 1
    if r.habit:
        return [Found(lead, tail, f"T{at}", "time", sure)]
    day = r.day or _struck_on(r, at, first, last)
    return [Found(lead, tail, f"{day.isoformat()}T{at}" if day else f"T{at}", "time", sure)]


_DURING = frozenset("pendant durant après en".split())


def _struck_on(r: Reading, at: str, first: int, last: int) -> date | None:
    """The dispatch's day; the one before where that hour was still to come, and is told as past."""
    anchor, clock = r.prose.anchor, r.prose.clock
    ahead = clock is not None and r.letter(last) != "Z" and 60 * int(at[:2]) > clock + 60
    if anchor and ahead and r.way(first, last) < 0:
        return shifted(anchor, -1)
    return anchor


# What hundredths are of, and hours are not.
_MEASURES = frozenset("""
    punti punto metri chilometri km chili kg tonnellate milioni miliardi mila gradi litri ettari
    puntos metros kilómetros toneladas millones kilos grados litros hectáreas
""".split())  # fmt: skip


def _told_apart(r: Reading, last: int) -> bool:
    """Whether a word behind a bare number leaves it a clock: *alle 9 comincia*.

    What a bare number counts is a plural, which ends otherwise.
    """
    word = r.word(last + 1)
    if r.letters[last] in "gh":
        return word not in _MEASURES
    if word in ("come", "mentre", "con", "presso", "poi"):
        return True
    return word.endswith(("a", "o", "ò", "rà", "ranno")) and word != "città"


def _struck(r: Reading, first: int) -> bool:
    """Whether a bare Italian number is the hour: *verso le tre*, but not *le tre della lista*."""
    article = first - 1
    if r.prose.language != "it":
        return r.word(article) != "las" or r.letter(article - 1) in "tpqbf"
    if r.word(article) != "le":
        return r.word(article) != "delle" or r.letter(article - 1) in "q_"
    if r.letter(article - 1) == "c":  # tra le 20 e le 22
        return r.letter(article - 2) in "dhg"
    return r.letter(article - 1) in "pqtb("


def read_clock_part(r: Reading, first: int, last: int) -> list[Found]:
    """*le 2 di questa notte*: the hour, and the part of the day that holds it."""
    part = r.pick("TK", first, last)
    edge = next(n for n in range(last, first, -1) if r.letters[n] == "f") - 1
    hour = _hour(r, first, edge)
    anchor = r.prose.anchor
    if not hour or not part or not anchor:
        return []
    at, sure = hour
    day = shifted(anchor, int(part.number)) if part.letter == "K" else anchor
    if part.code == "NI" and int(at[:2]) >= 18 and day == anchor and r.way(first, last) <= 0:
        day = shifted(anchor, -1)
    if part.code in ("EV", "AF") and int(at[:2]) < 12:
        at = f"{int(at[:2]) + 12:02}{at[2:]}"
    if not day:
        return []
    r.told(day)
    lead = next(n for n in range(first, last + 1) if r.letters[n] in "hgdwn")
    return [Found(lead, last, f"{day.isoformat()}T{at}", "time", sure)]


def read_joined(r: Reading, first: int, last: int) -> list[Found]:
    """A clock and its day in one: *le 22.40 di ieri*, *vendredi à 14h30*."""
    marks = [n for n in range(first, last + 1) if r.letters[n] in "hgOmZ9"]
    days = [n for n in range(first, last + 1) if r.letters[n] in "GKWlXMk"]
    if not days:
        return read_clock(r, first, last)
    if r.letters[first] == "W" and habitual(r, first):
        return []
    if not marks:  # le 5 di oggi: the number is the clock
        article = r.letters.find("2", first, last)
        marks = [article + 1 if article >= 0 else first]
    if days[0] > marks[0]:
        split = next(
            n
            for n in range(marks[-1] if days[0] > marks[-1] else marks[0], last + 1)
            if r.letters[n] in "GKWlXMkdo" and n > marks[0]
        )
        if r.letters[split - 1] in "do" and split - 1 > marks[0] and r.letters[split] in "Mk":
            split -= 1
        clock, named = (first, split - 1), (split, last)
    else:
        edge = marks[0]
        if r.letters[edge] in "Om9" and r.letters[edge - 1] in "dwn":
            edge -= 1
        clock, named = (edge, last), (first, edge - 1)
    hour = _hour(r, *clock)
    found = the_day(r, *named)
    if not hour or not found:
        return []
    if found.day:
        r.told(found.day)
    lead = first
    while r.letters[lead] in "pq2ta":
        lead += 1
    sure = min(hour[1], found.sure)
    return [Found(lead, last, f"{found.value}T{hour[0]}", "time", sure)]
