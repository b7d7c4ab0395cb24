"""Which words of a sentence tell that something happened or is set, and how surely they do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ultimora.reference.happenings import HELD, Trigger, Triggers, beside, compound, triggers
from ultimora.understand.setting import Setting
from ultimora.understand.unmeant import unmeant

_BACK = 7  # words before a trigger in which its clause may take it back
_LATE = 25  # the same where the verb ends the clause
_BEFORE, _BEHIND = 12, 16  # words in which its sense is borne out
_FAR = 25  # words in which the time or place may stand
_WITH = frozenset(("meeting", "dismissal"))  # of people, so that a person bears them out
_COUNTED = 0.8
_WHOM = 6  # words around a verb in which the person stands
_AFTER = 2  # words between a time and a noun that it dates
_LEAD = 4  # words just before it
_CLOSE = 6  # words in which another sense is shown
_APART = 25  # words between the two halves of a trigger
TELLING = frozenset(("says", "confirms", "accuses"))  # stances that tell what happened
_STOPS = frozenset(',;:()–—-«»“”"„…!?')
_HURT = frozenset(("attack", "accident", "disaster"))
_HARM = frozenset(("killed", "injured", "missing", "evacuated", "kidnapped"))
_TIGHT = frozenset(("agreement", "dismissal"))  # nouns that need a verb of their own at hand
_OFF = 12  # words behind a noun in which its clause may call it off
_MANY, _YEARS = 5, 1900  # as many attacks or accidents are a statistic; more is a year
_BODY = frozenset(("organisation", "person"))  # names that are no events (*Huracán*)
_SITS = frozenset(("meeting", "election", "ruling"))  # what a body of that name does
_COMPOUND = 9  # letters that a compound has at least
_WHOSE = frozenset("the a an their his her its our my your of these those no any".split())
NOUNS = frozenset(("noun", "plain"))
# Nouns of a meeting that are games in a dispatch about one.
_GAMES = frozenset(
    (word,) for word in
    "incontro incontri rencontre rencontres encuentro encuentros meeting meetings treffen".split()
)  # fmt: skip
_MONTH = len("2026-01")
_ASIDE = 14  # words of a clause between commas, behind which the clause of a noun goes on


class Happened(NamedTuple):
    """Words that tell an event: the numbers of the first and (outside) last, and how sure."""

    type: str
    first: int
    last: int
    confidence: float
    way: str


def happened(setting: Setting, index: int) -> Iterator[Happened]:
    """What a sentence tells, in the order of its words.

    Verbs that tell nothing sure come too, at confidence 0: what is behind them is theirs.
    """
    prose = setting.prose
    sentence = prose.sentences[index]
    table = triggers(prose.language)
    lower = prose.lower
    done = sentence.first
    if prose.words[sentence.last - 1].text == "?":
        return
    for at in range(sentence.first, sentence.last):
        if at < done or (some := table.get(lower[at]) or _compound(setting, at)) is None:
            continue
        for trigger in some.at(lower, at):
            if last := _ends(lower, at, sentence.last, trigger):
                if trigger.way == "idiom":
                    done = last
                    break
                found = _judged(setting, index, trigger, at, last)
                if found:
                    yield found
                    done = at + len(trigger.first)
                    break
                if trigger.way not in NOUNS:
                    yield Happened(trigger.type, at, last, 0, trigger.way)
    yield from _counted(setting, index)


def _compound(setting: Setting, at: int) -> Triggers | None:
    """The trigger that a German compound is."""
    word = setting.prose.lower[at]
    if setting.around.late and len(word) >= _COMPOUND and word.isalpha():
        return compound(setting.prose.language, word)
    return None


def _counted(setting: Setting, index: int) -> Iterator[Happened]:
    """Arrests that are told by their number alone (*31 detenidos*)."""
    sentence = setting.prose.sentences[index]
    for first, last, figure in setting.figures.get(index, ()):
        words = setting.prose.lower[sentence.first : sentence.last]
        told = Trigger("arrest", "noun", setting.prose.lower[first:last])
        counted = any(word.startswith(HELD) for word in told.first)
        if counted and figure.role == "arrested" and setting.around.since.isdisjoint(words):
            claim = setting.claim(first)
            if not (claim and claim.direct) and not _weak(setting, index, told, first, last):
                yield Happened("arrest", first, last, _COUNTED, "counted")
                return


def _ends(lower: tuple[str, ...], at: int, end: int, trigger: Trigger) -> int:
    """The number of the word behind a trigger that begins at a word; 0 where it does not."""
    last = at + len(trigger.first)
    if last > end or lower[at:last] != trigger.first:
        return 0
    if not trigger.then:
        return last
    size = len(trigger.then)
    for then in range(last, min(end, last + _APART) - size + 1):
        if lower[then : then + size] == trigger.then:
            return then + size
        if lower[then] in ";:.":
            return 0
    return 0


def _judged(
    setting: Setting, index: int, trigger: Trigger, first: int, last: int
) -> Happened | None:
    """The event that a trigger tells; None where it does not, or is taken back."""
    sure = _sure(setting, index, trigger, first, last)
    if not sure or _weak(setting, index, trigger, first, last):
        return None
    claim = setting.claim(first)
    if claim:
        if claim.direct or claim.negated or claim.stance not in TELLING:
            return None
        sure -= 0.05 if claim.stance != "accuses" else 0.1
    return Happened(trigger.type, first, last, sure, trigger.way)


def _sure(setting: Setting, index: int, trigger: Trigger, first: int, last: int) -> float:
    """How surely a trigger means its event, by its class and what stands around it."""
    prose, way, type = setting.prose, trigger.way, trigger.type
    sentence = prose.sentences[index]
    lower = prose.lower
    if _otherwise(setting, index, trigger, first, last):
        return 0
    if unmeant(setting, index, type, first, last, way in NOUNS):
        return 0
    if way != "done":
        against = beside(prose.language, "not").get(type, frozenset())
        if not against.isdisjoint(
            lower[max(sentence.first, first - _CLOSE) : min(sentence.last, last + _CLOSE)]
        ):
            return 0
    if way in NOUNS and any(t.first <= first < t.last for t in setting.times.get(index, ())):
        return 0  # as in *in March*
    if way == "done":
        return 0.9
    if way in ("part", "maypart") and not _helped(setting, index, first, last):
        return 0
    if way == "part":
        return 0.88
    low, high = max(sentence.first, first - _BEFORE), min(sentence.last, last + _BEHIND)
    toll = type in _HURT and any(
        fact.role in _HARM for _, _, fact in setting.figures.get(index, ())
    )
    when = any(first - _FAR < time.first < last + _FAR for time in setting.times.get(index, ()))
    if toll and way in NOUNS:
        return 0.92
    if type == "arrest" and setting.figures.get(index):
        return 0.92
    if type in _TIGHT and way == "noun":
        low, high = max(sentence.first, first - 5), min(sentence.last, last + 6)
    near = _near(prose.language, type, way)
    borne = not near.isdisjoint(lower[low:first]) or not near.isdisjoint(lower[last:high])
    if way == "noun" and (lead := beside(prose.language, "lead").get(type)):
        led = not lead.isdisjoint(lower[max(low, first - _LEAD) : first])
        if led and type == "meeting" and _somebody(setting, index, first, last):
            return 0.8
        borne = borne or led
    borne = (
        borne
        or (
            way in NOUNS  # as in *Lunedì assemblea ai cancelli*
            and any(0 <= first - time.last <= _AFTER for time in setting.times.get(index, ()))
        )
        or (  # as in *Vertice dei ministri, oggi a Parigi*
            way in NOUNS and first == sentence.first and not setting.headline(index)
        )
    )
    where = any(
        first - _FAR < name.first < last + _FAR and name.fact.kind == "place"
        for name in setting.names.get(index, ())
    )
    if way == "set":
        return 0.86 if when else 0.8 if where and type == "meeting" else 0
    if way == "plain":
        return 0.85 if when else 0.8 if borne or where else 0
    if type == "dismissal" and way == "noun" and _whose(setting, index, last):
        return 0.76
    if not borne and not (
        type in _WITH and way not in NOUNS and _somebody(setting, index, first, last)
    ):
        return 0
    if way == "noun" and type not in _TIGHT:
        held = beside(prose.language, "held").get(type, frozenset())
        sits = not held.isdisjoint(lower[last : min(sentence.last, last + _LEAD)])
        return 0.82 if when else 0.72 if where else 0.7 if sits else 0
    return 0.82


def _otherwise(setting: Setting, index: int, trigger: Trigger, first: int, last: int) -> bool:
    """Whether the words are no event: part of a name, a noun for a verb, of sport, a statistic."""
    prose, type = setting.prose, trigger.type
    lower, noun = prose.lower, trigger.way in NOUNS
    if type not in _SITS and any(  # but *Typhoon Haiyan*
        name.first <= first < name.last
        and name.fact.kind in _BODY
        and not (type == "disaster" and name.first == first < name.last - 1)
        for name in setting.names.get(index, ())
    ):
        return True
    if prose.language == "en" and not noun and last == first + 1 and lower[first - 1] in _WHOSE:
        return True  # as in *put their names to it*
    if setting.sport and _played(setting, index, trigger, first):
        return True
    if type == "arrest":
        return noun and _this_year(setting, index)
    return type in _HURT and (_counting(setting, trigger, first) or _summed(setting, index))


def _played(setting: Setting, index: int, trigger: Trigger, first: int) -> bool:
    """Whether in a dispatch about a game these words tell of the game (*empfängt Augsburg*)."""
    if trigger.type == "meeting":
        return trigger.way not in NOUNS or trigger.first in _GAMES
    if trigger.type == "agreement" and trigger.way == "may":
        near = setting.prose.lower[max(0, first - _WHOM) : first + _WHOM]
        return beside(setting.prose.language, "held").get("agreement", frozenset()).isdisjoint(near)
    return trigger.type in _HURT and not setting.figures.get(index)


def _counting(setting: Setting, trigger: Trigger, first: int) -> bool:
    """Whether many such events are counted (*212 Messerangriffe*, *il numero di incidenti*)."""
    lower = setting.prose.lower
    before = lower[first - 1] if first else ""
    many = before.isdecimal() and _MANY <= int(before) < _YEARS
    return trigger.way in NOUNS and (
        many or not setting.around.numbers.isdisjoint(lower[max(0, first - 3) : first])
    )


def _summed(setting: Setting, index: int) -> bool:
    """Whether a sentence sums up what befell since a month or a year (*1.700 since 2014*)."""
    lower, around = setting.prose.lower, setting.around
    begin, end, _ = setting.prose.sentences[index]
    if _this_year(setting, index):
        return True
    if setting.figures.get(index) and any(
        lower[at] in around.outset and not around.onward.isdisjoint(lower[max(begin, at - 2) : at])
        for at in range(begin, end)
    ):
        return True
    return bool(setting.figures.get(index)) and any(
        time.first > 0
        and len(time.fact.value) <= len("2026-01")
        and time.fact.value[:4].isdigit()
        and lower[time.first - (2 if lower[time.first - 1] in around.the else 1)] in around.onward
        for time in setting.times.get(index, ())
    )


def _this_year(setting: Setting, index: int) -> bool:
    """Whether a sentence counts those of this year, or of several months of a year
    (*11 people have died on these roads this year*, *nei primi dieci mesi dell'anno*)."""
    year = str(setting.prose.anchor.year) if setting.prose.anchor else ""
    return bool(setting.figures.get(index)) and any(
        _long(time.fact.value, year) for time in setting.times.get(index, ())
    )


def _long(value: str, year: str) -> bool:
    """Whether a value of TIMEX3 is this year, a part of one, or goes over a turn of the month."""
    begin, to, end = value.partition("/")
    if to:
        return begin[:_MONTH] != end[:_MONTH]
    return value == year or value[4:6] in ("-Q", "-H")


def _somebody(setting: Setting, index: int, first: int, last: int) -> bool:
    """Whether a person is named beside these words."""
    return any(
        first - _WHOM <= name.first < last + _WHOM and name.fact.kind == "person"
        for name in setting.names.get(index, ())
    )


def _whose(setting: Setting, index: int, last: int) -> bool:
    """Whether a noun is of a person: *le dimissioni del ministro Rossi*."""
    behind = setting.prose.lower[last : last + 1]
    return not setting.around.of.isdisjoint(behind) and any(
        last < name.first < last + _WHOM and name.fact.kind == "person"
        for name in setting.names.get(index, ())
    )


def _near(language: str, type: str, way: str) -> frozenset[str]:
    """The words that show that a trigger of this class means this type."""
    if way in ("may", "maypart") and (hint := beside(language, "hint").get(type)):
        return hint
    return beside(language, "near").get(type, frozenset())


def _helped(setting: Setting, index: int, first: int, last: int) -> bool:
    """Whether a participle has a helper before it, or tells by whom or when."""
    sentence = setting.prose.sentences[index]
    lower, around = setting.prose.lower, setting.around
    at = first
    while at > max(sentence.first, first - 5):
        at -= 1
        if lower[at] in around.helpers:
            return True
        if lower[at] in _STOPS:
            break
    if first == sentence.first or setting.headline(index):
        return True
    if not around.doers.isdisjoint(lower[last : min(sentence.last, last + 3)]):
        return True
    return any(last <= time.first < last + 4 for time in setting.times.get(index, ()))


def _weak(setting: Setting, index: int, trigger: Trigger, first: int, last: int) -> bool:
    """Whether the clause denies, doubts, wishes, plans, fears or remembers what a trigger tells."""
    prose, around = setting.prose, setting.around
    sentence, lower = prose.sentences[index], prose.lower
    noun = trigger.way in NOUNS
    weak = around.weak - beside(prose.language, "despite").get(trigger.type, frozenset())
    late = around.late and not noun
    at = first
    low = max(sentence.first, first - (_LATE if late else _BACK))
    while at > low:
        at -= 1
        word = lower[at]
        if word in _STOPS or (not late and word in around.fresh):
            break
        if word in weak and not (noun and word == "to"):
            return True
    inside = lower[first + len(trigger.first) : last - len(trigger.then)]
    if trigger.then and not weak.isdisjoint(inside):
        return True
    behind = lower[last : min(sentence.last, last + 3)]
    return not around.void.isdisjoint(behind) or (noun and _called_off(setting, index, last))


def _called_off(setting: Setting, index: int, last: int) -> bool:
    """Whether the clause of a noun ends by calling it off (*lo sciopero … è stato revocato*).

    What stands between two commas is passed (*la huelga, prevista para el lunes, quedó
    desconvocada*).
    """
    around, lower = setting.around, setting.prose.lower
    end = setting.prose.sentences[index].last
    at, high = last, min(end, last + _OFF)
    while at < high:
        word = lower[at]
        if word in around.off or any(
            lower[at : at + len(words)] == words for words in around.calls.get(word, ())
        ):
            return True
        if word == "," and at < last + _OFF and (past := _past_aside(lower, at, end)):
            at, high = past, min(end, past + _LEAD)
            continue
        if word in _STOPS or word in around.joins:
            return False
        at += 1
    return False


def _past_aside(lower: tuple[str, ...], comma: int, end: int) -> int:
    """The number of the word behind the comma that ends what began with one; 0 without."""
    for at in range(comma + 3, min(end, comma + _ASIDE)):
        if lower[at] == ",":
            return at + 1
        if lower[at] in _STOPS:
            return 0
    return 0
