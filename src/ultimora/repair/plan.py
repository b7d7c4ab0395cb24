"""Which rules a text needs to be asked about: most wait for a sign that it does not hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import compress

from ultimora.repair.scene import Scene
from ultimora.values import Edit

Rule = Callable[[str, Scene], list[Edit]]

_WAITING: dict[Rule, frozenset[str]] = {}


def waits_for(signs: Iterable[str]) -> Callable[[Rule], Rule]:
    """Says of a rule that it finds nothing in a text that holds none of `signs`.

    Signs are what `Scene.signs` knows of: letters, digits and the usual points of ASCII are none.
    """

    def of(rule: Rule) -> Rule:
        _WAITING[rule] = frozenset(signs)
        return rule

    return of


class Plan:
    """Rules in their order, and for any signs those of the rules that could find something.

    A text has some twenty signs and there are thirty rules, so it is the signs that are looked up:
    each knows, as bits of a number, whom it wakes. Rules that sleep on cost a text nothing, however
    often the plan begins anew.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._always = 0
        self._woken: defaultdict[str, int] = defaultdict(int)
        for number, rule in enumerate(self.rules):
            waited = _WAITING.get(rule)
            if waited is None:
                self._always |= 1 << number
            for sign in waited or ():
                self._woken[sign] |= 1 << number
        self._of: dict[int, tuple[Rule, ...]] = {}

    def of(self, signs: frozenset[str]) -> tuple[Rule, ...]:
        """The rules, in order, that can have anything to do with a text of such signs."""
        woken = self._always
        for sign in signs & self._woken.keys():
            woken |= self._woken[sign]
        rules = self._of.get(woken)
        if rules is None:
            bits = map(int, reversed(f"{woken:b}"))
            rules = self._of[woken] = tuple(compress(self.rules, bits))
        return rules

    def without(self, names: frozenset[str]) -> Plan:
        """The plan without the rules of these names."""
        return Plan(r for r in self.rules if r.__name__ not in names) if names else self
