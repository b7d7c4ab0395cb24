"""Which tagger of names a command reads with: our own, or one that was chosen for this run."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ultimora.values.proposed import Tagger


def tagger_argument(command: ArgumentParser) -> None:
    """The option of every command that reads copy: short for ``--set tagger=...``."""
    command.add_argument(
        "--tagger",
        dest="set",
        action="append",
        default=[],
        type=_choice,
        metavar="CHOICE",
        help="find names with 'spacy PIPELINE' or 'endpoint URL MODEL' instead of our own model",
    )


def _choice(text: str) -> tuple[str, str]:
    return "tagger", text


def tagger_of(options: Namespace) -> Tagger | None:
    """What was chosen, for a command that has no desk; None: our own. Raises TaggerError."""
    choice = dict(options.set).get("tagger", "")
    if not choice:
        return None
    from ultimora.taggers import chosen  # looks through all that is installed

    return chosen(choice)
