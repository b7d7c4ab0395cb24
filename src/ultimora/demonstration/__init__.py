"""One imagined news day of our own, so that a stranger sees a living desk without any source.

Nothing in it has happened. Agencies are imitated in their forms alone; persons, companies and
events are invented. The texts stand in ``day``, one file an event; what agencies and carriers make
of them is made anew for each day that is played: real containers, some damaged on purpose.
"""

from ultimora.demonstration.day import EVENING, Day, Sent, schedule

__all__ = ["EVENING", "Day", "Sent", "schedule"]
