"""Where the records of a story agree and where not: figures, events and claims of several."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ultimora.reference import things
from ultimora.reference.asides import ELIDED, LINKS
from ultimora.reference.gazetteer import folded
from ultimora.relate.amounts import written
from ultimora.relate.counts import counts
from ultimora.relate.course import stands, verdict
from ultimora.relate.happened import accounts
from ultimora.relate.independence import cited, independent
from ultimora.relate.spelling import alike
from ultimora.relate.tellings import PEOPLE, TRENDS, Telling
from ultimora.relate.upheld import Upheld, upheld
from ultimora.values.story import Account, Cited, Stand, Story

_WORDS = 60  # characters that say of what a sum is
_BEFORE = 90  # characters before it that its clause may begin in
_MANY_WORDS = 9  # of it
_FAR = 3  # words behind a number in which its noun stands
_LITTLE = 4  # letters of a word that hardly ends a clause
_CLAUSE = re.compile(r"(?:(?<=\D)[,.]|[.,](?=\D)|[;:()\n–—])")
_FIRST = ("killed", "missing", "injured", "kidnapped", "infected", "rescued", "evacuated",
          "displaced", "arrested", "dismissed")  # fmt: skip


def agreement(story: Story, language: str | None = None) -> tuple[Account, ...]:
    """What several records of a story tell: each count, event and claim once, with what was told of
    it, figures first. The words of events and claims are in `language` where somebody has them.

    Where the latest words of two sources differ at the same time the account is ``disputed``, where
    it is not sure that they are of one thing ``unclear``, where later values took the place of
    earlier ones it has ``moved``; a value that was corrected is no dispute.
    """
    state = upheld(story)
    found = list(filter(None, (account(said, state) for said in counts(state))))
    figures = [one for one in found if not any(_within(one, other) for other in found)]
    every = [*figures, *accounts(state, language)]
    return tuple(sorted(every, key=_rank))


def _rank(account: Account) -> tuple[int, bool, int, int, str]:
    kind = ("figure", "event", "claim").index(account.kind)
    order = _FIRST.index(account.what) if account.what in _FIRST else len(_FIRST)
    return kind, bool(account.when), order, -account.independent, account.what


def _placed(one: Telling) -> bool:
    """Whether its place says more of it than where the story is: of sums it does not, and whoever
    counts what flies is named by a capital."""
    role = one.what.partition(" ")[0]
    if role in PEOPLE or role in (*TRENDS, "barrel", "magnitude"):
        return one.firm or role in TRENDS
    town = one.place is not None and one.place.kind == "city"
    return one.firm and (bool(one.scope) or town) and things.known(one.what)


def _within(one: Account, other: Account) -> bool:
    """Whether all that is said of a kind of people (*2 men arrested*) is said of all as well."""
    role, _, kind = one.what.partition(" ")
    people = one.what in ("people", "men", "women") and other.what in PEOPLE
    if not (people or (kind and other.what == role)) or one.when != other.when:
        return False
    told = {(stand.number, place.record) for stand in one.stands for place in stand.sources}
    return told <= {(stand.number, place.record) for stand in other.stands
                    for place in stand.sources}  # fmt: skip


def account(said: Sequence[Telling], state: Upheld) -> Account | None:
    """The account of what was said of one count; None where only one says it, and once."""
    if not said:
        return None
    values = stands(said)
    sources = [_cited(one) for some in values for one in some]
    if independent(sources) < 2 and len(values) < 2:
        return None
    places = Counter(one.where for one in said if one.where and _placed(one))
    told = verdict(values, state)
    what = said[0].what.replace("?", "")
    return Account(
        what, "figure", tuple(_stand(some, state) for some in values),
        places.most_common(1)[0][0] if places else "", told.disputed, told.moved, said[0].when,
        "" if said[0].firm else _words(said), told.unclear, round(told.confidence, 2),
        min(one.member.at for one in said),
    )  # fmt: skip


def _words(said: Iterable[Telling]) -> str:
    """A figure as the first writes it who does not shout, with what follows in its clause."""
    words = ""
    for one in said:
        words = counted(one)
        if words and not words.isupper():
            break
    return words


def counted(one: Telling) -> str:
    """A figure and the noun that it counts, with what is tied to that; empty where the noun is
    left out (*quattro restano ricoverate*)."""
    span = one.figure.span
    count = len(span.of(one.member.record.dispatch.copy.text).split())
    words = clause(one).split()
    behind, unit = words[count:], folded(one.figure.unit)
    if unit in folded(" ".join(words[:count])).split():
        at = 0
    elif (nouns := [folded(word) for word in behind[:_FAR]]) and unit in nouns:
        at = nouns.index(unit) + 1
    elif things.known(things.thing(unit, one.member.record.dispatch.copy.language)):
        return ""
    else:
        at = int(count == 1)
    linked = False
    while at < len(behind):
        tied = behind[at].casefold() in LINKS
        if not (tied or linked or behind[at][:1].isupper() or ELIDED.match(behind[at])):
            break
        linked, at = tied, at + 1
    return " ".join(words[: count + at - linked]).rstrip(",")


def clause(one: Telling) -> str:
    """A figure in the words of its text, as far as the clause goes on."""
    text, span = one.member.record.dispatch.copy.text, one.figure.span
    behind = _CLAUSE.split(text[span.end : span.end + _WORDS], maxsplit=1)
    words = f"{span.of(text)}{behind[0]}".split()
    cut = len(behind) == 1 and span.end + _WORDS < len(text)
    words = words[: min(len(words) - cut, _MANY_WORDS)]
    while len(words) > 2 and len(words[-1]) < _LITTLE:
        words.pop()  # an article or preposition whose noun was cut off
    return " ".join(words).rstrip("\"'”“»« ")


def around(one: Telling) -> str:
    """The whole clause that a figure stands in, from its beginning on where that is near."""
    text, span = one.member.record.dispatch.copy.text, one.figure.span
    begun = _CLAUSE.split(text[max(0, span.start - _BEFORE) : span.start])[-1]
    words = begun.split()
    whole = len(begun) < min(_BEFORE, span.start)
    told = " ".join([*(words if whole else ["…", *words[1:]]), clause(one)])
    return told[:1].upper() + told[1:]


def _cited(one: Telling) -> Cited:
    return cited(one.member, one.figure)


def _speaker(who: str) -> str:
    """By what a speaker is known in other spellings, and without an article."""
    return alike(folded(who).split()[-1]) if folded(who).split() else who


def _stand(some: Sequence[Telling], state: Upheld) -> Stand:
    sources = tuple(_cited(one) for one in sorted(some, key=lambda one: one.member.at))
    who = tuple({_speaker(one.who): one.who for one in reversed(some) if one.who}.values())[::-1]
    back = all(one.member.record.id in state.corrected for one in some)
    figure = some[0].figure
    return Stand(written(figure), sources, independent(sources), who, figure.number, back)
