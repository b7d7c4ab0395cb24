"""Which function reads what a rule of the grammar finds."""

from __future__ import annotations

from ultimora.understand.times_again import (
    read_by_night,
    read_every,
    read_now,
    read_often,
    read_times_per,
)
from ultimora.understand.times_clock import (
    read_clock,
    read_clock_part,
    read_dayless,
    read_joined,
    read_night,
    read_part,
    read_part_of,
)
from ultimora.understand.times_dates import (
    read_day,
    read_days,
    read_days_behind,
    read_eve,
    read_feast,
    read_iso,
    read_numbered,
    read_week_day,
    read_week_of,
)
from ultimora.understand.times_lengths import (
    read_ago,
    read_length,
    read_lengths,
    read_relative,
    read_span,
)
from ultimora.understand.times_periods import (
    read_between,
    read_edge,
    read_firsts,
    read_month,
    read_quarter,
    read_quarter_to,
    read_same,
    read_season,
    read_then_ago,
    read_unit,
    read_weekend,
    read_within,
)
from ultimora.understand.times_reading import Reader
from ultimora.understand.times_years import (
    read_century,
    read_decade,
    read_short,
    read_year,
    read_years,
)

READERS: dict[str, Reader] = {
    "iso": read_iso,
    "night": read_night,
    "every": read_every,
    "joined": read_joined,
    "clock_day": read_joined,
    "clock_part": read_clock_part,
    "then_ago": read_then_ago,
    "ago": read_ago,
    "firsts": read_firsts,
    "span": read_span,
    "quarter": read_quarter,
    "between": read_between,
    "days": read_days,
    "part_of": read_part_of,
    "part": read_part,
    "same": read_same,
    "week_of": read_week_of,
    "days_behind": read_days_behind,
    "week_day": read_week_day,
    "day": read_day,
    "numbered": read_numbered,
    "month": read_month,
    "edge": read_edge,
    "weekend": read_weekend,
    "season": read_season,
    "feast": read_feast,
    "relative": read_relative,
    "within": read_within,
    "by_night": read_by_night,
    "unit": read_unit,
    "decade": read_decade,
    "century": read_century,
    "clock": read_clock,
    "dayless": read_dayless,
    "length": read_length,
    "times_per": read_times_per,
    "quarter_to": read_quarter_to,
    "often": read_often,
    "lengths": read_lengths,
    "year": read_year,
    "short": read_short,
    "years": read_years,
    "now": read_now,
    "eve": read_eve,
}
"""By the names of the rules in `times_grammar`."""
