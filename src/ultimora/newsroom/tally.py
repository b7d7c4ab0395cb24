"""What a running desk counts, and how it tells a monitor (Prometheus text format 0.0.4)."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass
class Tally:
    """Counters since the start, by source; only numbers and names, nothing of the copy."""

    begun: float = field(default_factory=time.time)
    new: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    deliveries: Counter[str] = field(default_factory=Counter)
    silent: Counter[str] = field(default_factory=Counter)
    polls: Counter[tuple[str, str]] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    last: dict[str, float] = field(default_factory=dict)

    def took(self, source: str, new: int, changed: int, said: bool) -> None:
        """One delivery was filed."""
        self.deliveries[source] += 1
        self.new[source] += new
        self.changed[source] += changed
        self.silent[source] += not said

    def polled(self, source: str, well: bool, seconds: float) -> None:
        """One poll came to its end."""
        self.polls[source, "well" if well else "failed"] += 1
        self.seconds[source] += seconds
        if well:
            self.last[source] = time.time()

    def exposition(self) -> str:
        """All counters as a monitor reads them."""
        lines: list[str] = []
        self._family(lines, "records_new_total", "Records filed that were new.", self.new)
        self._family(lines, "records_changed_total", "New versions of records.", self.changed)
        self._family(lines, "deliveries_total", "Deliveries received.", self.deliveries)
        self._family(lines, "deliveries_silent_total", "Deliveries without text.", self.silent)
        self._family(lines, "poll_seconds_total", "Time of polls, waits included.", self.seconds)
        _head(lines, "polls_total", "Polls by outcome.", "counter")
        for (source, outcome), count in sorted(self.polls.items()):
            lines.append(
                f'ultimora_polls_total{{source="{_quoted(source)}",outcome="{outcome}"}} {count}'
            )
        _head(lines, "last_success_timestamp_seconds", "When a source last did well.", "gauge")
        for source, when in sorted(self.last.items()):
            lines.append(
                f'ultimora_last_success_timestamp_seconds{{source="{_quoted(source)}"}} {when:.3f}'
            )
        _head(lines, "start_time_seconds", "When this run began.", "gauge")
        lines.append(f"ultimora_start_time_seconds {self.begun:.3f}")
        return "\n".join(lines) + "\n"

    def _family(
        self, lines: list[str], name: str, purpose: str, counts: Mapping[str, float]
    ) -> None:
        _head(lines, name, purpose, "counter")
        for source, count in sorted(counts.items()):
            lines.append(f'ultimora_{name}{{source="{_quoted(source)}"}} {count:.10g}')


def _head(lines: list[str], name: str, purpose: str, kind: str) -> None:
    lines += [f"# HELP ultimora_{name} {purpose}", f"# TYPE ultimora_{name} {kind}"]


def _quoted(text: str) -> str:
    """A label's value (Prometheus exposition formats, "Text format details")."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
