"""How the command line looks: the few styles it uses, and text made safe to show."""

from __future__ import annotations

import unicodedata
from typing import Any, TextIO

from rich.console import Console
from rich.theme import Theme

from ultimora.values import Edit

# Only the terminal's own palette, and no white, black, yellow or blue: what is left can be read
# on a light ground and on a dark one.
STYLES = {
    "label": "dim",
    "head": "bold",
    "quiet": "dim",
    "sure": "green underline",
    "unsure": "magenta underline",
    "was": "red",
    "now": "green",
    "gone": "red strike",
    "doubt": "magenta",
    "was.here": "red bold underline",
    "now.here": "green bold underline",
    "doubt.here": "magenta bold underline",
    "trouble": "red",
}

DOUBT = 0.95  # a repair less sure than this is shown as one to look at

_PICTURES = {code: 0x2400 + code for code in range(0x20) if code != 0x0A}
_PICTURES |= {0x09: 0x20, 0x7F: 0x2421}
_PICTURES |= dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)],
                           0x2426)  # fmt: skip


def console(file: TextIO, **how: Any) -> Console:
    """A console that shows text as it is; colour only on a terminal, and never with NO_COLOR.

    `how` is for whom the terminal's own answers will not do: rich's ``width``, ``record`` ...
    """
    plain: dict[str, Any] = {"highlight": False, "markup": False, "emoji": False}
    return Console(file=file, theme=Theme(STYLES), soft_wrap=True, **plain, **how)


def safe(text: str) -> str:
    """The same number of characters, none of which a terminal would obey."""
    return text.translate(_PICTURES)


def visible(text: str) -> str:
    """A short quotation in which nothing is invisible."""
    return "".join(_seen(character) for character in text)


def _seen(character: str) -> str:
    if character == "\n":
        return "⏎"
    if character == "\u00a0":
        return "⍽"
    if unicodedata.category(character) in ("Cf", "Zl", "Zp", "Co", "Cn", "Cs"):
        return f"<{ord(character):04X}>"
    return safe(character)


def doubtful(edit: Edit) -> bool:
    """Whether a person should look at this repair."""
    return edit.inferred or edit.confidence < DOUBT


def certainty(confidence: float) -> str:
    """A confidence, for people."""
    return "certain" if confidence >= 0.9995 else percent(confidence)


def percent(confidence: float) -> str:
    """A confidence, rounded down: 0.9996 is not a certainty."""
    tenths = int(confidence * 1000 + 1e-9)
    return f"{tenths // 10}%" if tenths % 10 == 0 else f"{tenths / 10:.1f}%"


def charset(name: str, confidence: float) -> str:
    """A charset, and how sure it is unless it is."""
    return name if confidence >= 0.9995 else f"{name} ({percent(confidence)} sure)"


def many(count: int, one: str, more: str) -> str:
    """So many of a thing, by its right name."""
    return f"{count} {one if count == 1 else more}"
