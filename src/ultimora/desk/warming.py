"""What pages need for the first time, loaded before anybody asks: templates, files, tables.

A template takes some hundredths of a second to load, and so do the tables behind a story and the
plans by which records are read; who opens the desk in the morning should not wait for them.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC

from ultimora.archive import ArchiveError
from ultimora.desk.dispatches import Dispatches
from ultimora.desk.shell import Shell
from ultimora.desk.told import told
from ultimora.pack import About, pack
from ultimora.values.query import Query


def warm(shell: Shell) -> None:
    """Load what pages need, and make what the newest dispatch and story show, for nobody."""
    for name in shell.templates.list_templates():
        shell.templates.get_template(name)
    shell.static("desk.css")
    archive = shell.archive
    with suppress(ArchiveError):  # one that is removed meanwhile, or a database that is away
        for hit in archive.search(Query(), 1).hits:
            record = archive.get(hit.id)
            Dispatches(shell).shown(record, hit.id, "")
            for name in ("rss", "record_json"):
                pack([record], name, About(""))
        for story in archive.latest_stories(most=1)[0]:
            told(archive, archive.story(story.id, copies=False), "en", UTC)
