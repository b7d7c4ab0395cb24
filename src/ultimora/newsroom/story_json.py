"""A story as JSON values: what the command line and the API give to programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ultimora.relate.agreement import agreement
from ultimora.relate.differences import differences
from ultimora.relate.timeline import timeline
from ultimora.values.days import stamp
from ultimora.values.story import Member, Story


def story_json(
    story: Story, language: str | None = None, most: int | None = None
) -> dict[str, Any]:
    """A story with who tells it, what happened, where they agree; every moment as ISO 8601.

    `language` is preferred where a source has words in it; at most `most` lines of the timeline.
    """
    return {
        "id": story.id, "name": story.name, "named": story.named, "pinned": story.pinned,
        "seen": None if story.seen is None else stamp(story.seen),
        "members": [_member(member) for member in story.members],
        "timeline": [_stamped(asdict(line)) for line in timeline(story, language, most)],
        "accounts": [_stamped(asdict(account)) for account in agreement(story, language)],
        "differences": [_stamped(asdict(one)) for one in differences(story, language)],
    }  # fmt: skip


def _member(member: Member) -> dict[str, Any]:
    dispatch = member.record.dispatch
    return {
        "record": member.record.id, "at": stamp(member.at), "agency": member.agency,
        "source": dispatch.copy.sheet.delivery.arrived.source.name,
        "language": dispatch.copy.language, "headline": dispatch.headline,
        "original": member.original, "follows": member.follows,
    }  # fmt: skip


def _stamped(cells: Any) -> Any:
    """Every moment in it as ISO 8601."""
    if isinstance(cells, dict):
        return {
            key: stamp(value) if key in ("at", "said", "first") else _stamped(value)
            for key, value in cells.items()
        }
    return [_stamped(one) for one in cells] if isinstance(cells, list | tuple) else cells
