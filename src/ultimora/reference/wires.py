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

_CAPITALS = r"[^\Wa-zß-öø-ÿ_](?:[^\Wa-zß-öø-ÿ_]|[.&'’/-])*"

# How houses write the keywords above a headline, by the names that rows of `agencies` give them:
# ``BC-EU--Turkey-Germany`` (AP), ``ESPAÑA SENTENCIA (Cierre)`` (EFE), ``Italie-accident-industrie``
# (AFP, words of up to two letters behind a blank), ``Brände/Chemie/Italien/`` (dpa).
SLUG_FORMS: dict[str, str] = {
    "anpa": r"(?:AM|PM|BC|AP)-[A-Z]{2,5}-\S.{0,60}",
    "capitals": rf"{_CAPITALS}(?: {_CAPITALS}){{0,4}}(?: ?\([^()\n]{{3,30}}\)){{0,2}}",
    "hyphens": r"[^\W_][\w'’.]*(?:-[\w'’.]+(?: [A-Z\d]{1,2}(?!\w))?){1,8}",
    "strokes": r"[\w.&’'-]+(?: [\w.&’'-]+){0,3}(?:/[\w.&’'-]+(?: [\w.&’'-]+){0,3}){1,7}/?",
}

# One alert of a stack: ``19 Feb 07:31 - HALLMANN SE: TO BUY ...``, ``07:31 19Feb26 RTRS-...``.
_ALERT_DAY = r"(?:\d{1,2}[ -]?[A-Z][a-z]{2}(?:[ -]?(?:20)?\d\d)?,? )"
ALERT = (
    rf"(?:{_ALERT_DAY}?\d\d:\d\d(?::\d\d)?(?: [A-Z]{{3,4}})? {_ALERT_DAY}?)"
    r"(?:(?P<sign>[A-Z]{2,6}) ?)?[-–—] ?(?P<words>[^a-zß-öø-ÿ\n]{12,300}\S)$"
)
