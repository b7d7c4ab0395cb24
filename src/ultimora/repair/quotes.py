"""Quotation marks come in pairs: one pass over a document decides which lost sign is which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ultimora.reference.signs import CLOSE, OPEN
from ultimora.repair.judge import Reading

_QUOTES = "“”„«»"
_INTACT = re.compile(f"[{_QUOTES}]")
_DEEPEST = 2
# log2 costs of leaving the straight path, set on the development texts
_CLOSES_NOTHING = -2.0
_LEFT_OPEN = -1.0
_CARRIED_ON = -0.5  # a paragraph ends inside a quotation and the next one opens it again
_NESTED = -3.0
_CLEAR = 9.0  # a lead that no pairing can turn
_PAIRING = frozenset((OPEN, CLOSE))


class Spot(NamedTuple):
    """A token with lost places: where they are and how it may be read."""

    places: tuple[int, ...]
    readings: Sequence[Reading]


@dataclass(slots=True)
class Choice:
    """What was decided at one lost place: a letter or a role, its lead, and the runner-up."""

    at: int
    what: str
    lead: float
    rivals: tuple[tuple[str, float], ...]
    depth: int = 0


class _Path(NamedTuple):
    score: float
    depth: int
    back: tuple[object, ...] | None  # (previous path, spot, reading) as a linked list


def settle(text: str, spots: Sequence[Spot]) -> list[Choice]:
    """The best reading of every spot when all quotation marks have to agree."""
    events: list[tuple[int, Spot | str]] = [(spot.places[0], spot) for spot in spots]
    low = spots[0].places[0] if spots else 0
    start = text.rfind("\n", 0, low) + 1
    if any(map(text.__contains__, _QUOTES)):
        events += [(m.start(), m.group()) for m in _INTACT.finditer(text, start)]
        events.sort(key=_place)
    paths: list[_Path] = [_Path(0.0, 0, None)]
    at = start
    for place, event in events:
        if text.find("\n", at, place) >= 0:
            paths = _new_paragraph(paths, event)
        at = place
        if isinstance(event, str):  # noqa: SIM108 (two kinds of event, two steps)
            paths = _pass_intact(paths, event)
        else:
            paths = _advance(paths, event)
    best = max((p._replace(score=p.score + _LEFT_OPEN * p.depth) for p in paths), key=_score)
    return _trace(best, text)


def _score(path: _Path) -> float:
    return path.score


def _place(event: tuple[int, Spot | str]) -> int:
    return event[0]


def _new_paragraph(paths: list[_Path], event: Spot | str) -> list[_Path]:
    opens = isinstance(event, Spot)
    best: dict[int, _Path] = {}
    for path in paths:
        if path.depth and opens:
            _keep(best, path._replace(score=path.score + _CARRIED_ON, depth=0))
        else:
            _keep(best, path._replace(score=path.score + _LEFT_OPEN * path.depth, depth=0))
    return list(best.values())


def _keep(best: dict[int, _Path], path: _Path) -> None:
    known = best.get(path.depth)
    if known is None or path.score > known.score:
        best[path.depth] = path


def _pass_intact(paths: list[_Path], sign: str) -> list[_Path]:
    if sign in "«»":
        return paths
    best: dict[int, _Path] = {}
    for path in paths:
        step, cost = (1, 0.0) if sign == "„" else (1, 0.0) if sign == "“" else (-1, 0.0)
        depth = path.depth + step
        if depth < 0:
            depth, cost = 0, -1.0
        _keep(best, path._replace(score=path.score + cost, depth=min(depth, _DEEPEST)))
    return list(best.values())


def _advance(paths: list[_Path], spot: Spot) -> list[_Path]:
    best: dict[int, _Path] = {}
    first = spot.readings[0]
    if (
        first.choices[0] not in _PAIRING
        and len(first.choices) == 1
        and (len(spot.readings) == 1 or first.score - spot.readings[1].score > _CLEAR)
    ):
        return [_Path(p.score + first.score, p.depth, (p, spot, first)) for p in paths]
    for path in paths:
        for reading in spot.readings:
            score, depth = path.score + reading.score, path.depth
            opened = -2
            for place, choice in zip(spot.places, reading.choices, strict=True):
                if choice == OPEN:
                    if depth:
                        score += _NESTED
                    depth, opened = depth + 1, place
                    if depth > _DEEPEST:
                        score -= 12.0
                        depth = _DEEPEST
                elif choice == CLOSE:
                    if place == opened + 1:
                        score -= 9.0  # nothing between them
                    if depth:
                        depth -= 1
                    else:
                        score += _CLOSES_NOTHING
            known = best.get(depth)
            if known is None or score > known.score:
                best[depth] = _Path(score, depth, (path, spot, reading))
    return list(best.values())


def _trace(best: _Path, text: str) -> list[Choice]:
    """The choices along the best path, with how far each leads its local rivals."""
    chosen: list[tuple[Spot, Reading]] = []
    link = best.back
    while link is not None:
        path, spot, reading = link
        assert isinstance(path, _Path) and isinstance(spot, Spot) and isinstance(reading, Reading)
        chosen.append((spot, reading))
        link = path.back
    chosen.reverse()
    result: list[Choice] = []
    open_at: list[Choice] = []
    at = 0
    for spot, reading in chosen:
        if open_at and text.find("\n", at, spot.places[0]) >= 0:
            open_at = []
        at = spot.places[0]
        for index, (place, what) in enumerate(zip(spot.places, reading.choices, strict=True)):
            others: dict[str, float] = {}
            for other in spot.readings:
                rival = other.choices[index]
                if rival != what:
                    score = other.score
                    if what not in _PAIRING:  # it would have stood without a partner
                        score += {OPEN: _LEFT_OPEN, CLOSE: _CLOSES_NOTHING}.get(rival, 0.0)
                    others[rival] = max(others.get(rival, -99.0), score)
            ranked = sorted(others.items(), key=lambda item: -item[1])[:3]
            lead = reading.score - ranked[0][1] if ranked else 40.0
            choice = Choice(place, what, lead, tuple((w, s - reading.score) for w, s in ranked))
            if what == OPEN:
                choice.depth = len(open_at)
                open_at.append(choice)
            elif what == CLOSE and open_at:
                partner = open_at.pop()
                choice.depth = partner.depth
                # A pair that matches bears each other out.
                choice.lead, partner.lead = max(choice.lead, 0) + 5, max(partner.lead, 0) + 5
            result.append(choice)
    return result
