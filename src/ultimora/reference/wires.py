"""What the agencies' lines have in common, framed by controls or stripped of them in a dump.

`unpack` reads whole messages by it, `read` the lines that are left of them in a dump.
"""

from __future__ import annotations

# Priority letters of ANPA 1312 as AP uses them (flash, bulletin, urgent, regular, deferred,
# advance, standing) on the scale of the IPTC, as Superdesk maps them.
PRIORITIES = {"f": 1, "b": 2, "u": 2, "r": 4, "d": 6, "a": 5, "s": 5}

# The time of filing behind ETX. IPTC 7901, section 5: ``061520 GMT Jan 26``.
IPTC_TIME = (
    r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)(?: +(?P<zone>GMT|UTC))? +"
    r"(?P<month>[^\W\d]{3,4})\.? +(?P<year>\d{2}|\d{4})"
)
# ANPA 1312 as AP's lines have it: ``AP-WF-01-06-26 1520GMT``.
ANPA_TIME = (
    r"(?P<agency>[A-Z]{2,5})-(?P<net>[A-Z]{2})-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) "
    r"(?P<hour>\d\d)(?P<minute>\d\d)(?P<zone>GMT)?"
)
