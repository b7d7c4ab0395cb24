"""`ultimora story`: one story: what happened, in which order, who says so, where they disagree."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from ultimora.archive import Archive, ArchiveError
from ultimora.cli.at_home import Unusable, home_arguments, newsroom
from ultimora.cli.ink import console
from ultimora.cli.outputs import put
from ultimora.cli.show import resolved
from ultimora.cli.story_card import shown
from ultimora.newsroom.story_json import story_json
from ultimora.pack import one_line

HELP = """\
examples:
  ultimora story q7xm                     the beginning of a story's id, or of a record's in it
  ultimora story q7xm --language en       in the words of an English source, where there is one
  ultimora story q7xm --json              for programs
  ultimora story q7xm --rename 'Rogo al porto di Ravenna'
  ultimora story q7xm --pin               keep it on top, and from going into another by itself
  ultimora story q7xm --merge h3vd        the second is the same story
  ultimora story q7xm --split k3v5 m2ap   these records are another story

What a person decides no machine undoes. `ultimora stories` lists stories.

exit status:
  0  shown, or done
  1  there is no such story
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``story``."""
    command.add_argument("id", help="a story's id, or a record's in it, or how one begins")
    command.add_argument("--json", action="store_true", help="the story as JSON")
    command.add_argument("--language", metavar="CODE", help="whose words to prefer: it, en, fr ...")
    command.add_argument("--lines", type=int, default=20, metavar="N",
                         help="so many lines of the timeline (20)")  # fmt: skip
    change = command.add_mutually_exclusive_group()
    change.add_argument("--rename", metavar="NAME", help="give it a name; '' takes it away")
    change.add_argument("--pin", action="store_true", help="keep it on top")
    change.add_argument("--unpin", action="store_true", help="no longer so")
    change.add_argument("--merge", metavar="STORY", help="this one is the same story")
    change.add_argument("--split", nargs="+", metavar="RECORD", help="these are another story")
    command.add_argument("--who", default="", metavar="NAME", help="who decides so")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Show a story, or change it."""
    with newsroom(options) as room:
        archive, zone = room.archive, room.zone
        id = _story(archive, options.id)
        if done := _changed(archive, id, options):
            print(done)
            return 0
        story = archive.story(id)
        if options.json:
            put(one_line(story_json(story, options.language)).encode() + b"\n")
            return 0
        shown(console(sys.stdout), story, options.language, options.lines, zone)
        archive.look_at_story(id)
    return 0


def _changed(archive: Archive, id: str, options: Namespace) -> str:
    """What a person wants to be done to it, done, and in words; empty where nothing is."""
    who = options.who or "somebody"
    if options.rename is not None:
        archive.rename_story(id, options.rename, who)
        return f"{id} is called {options.rename}" if options.rename else f"{id} has no name"
    if options.pin or options.unpin:
        archive.pin_story(id, options.pin, who)
        return f"{id} is {'pinned' if options.pin else 'no longer pinned'}"
    if options.merge:
        other = _story(archive, options.merge)
        archive.merge_stories(id, other, who)
        return f"{other} went into {id}"
    if options.split:
        records = [resolved(archive, one) for one in options.split]
        fresh = archive.split_story(id, records, who)
        return f"{fresh} is a story of its own"
    return ""


def _story(archive: Archive, begun: str) -> str:
    """The story that begins so, or that of the record that does."""
    try:
        return archive.story_named(begun)
    except ArchiveError as none:
        found = archive.resolve(begun)
        if len(found) != 1:
            raise Unusable(str(none)) from None
        story = archive.story_of(found[0])
        if story is None:
            raise Unusable(f"{found[0]} stands alone: nothing else tells what it tells.") from None
        return story
