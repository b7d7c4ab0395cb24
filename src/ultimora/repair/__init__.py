"""Sheet to CleanCopy: damage undone, each change an edit that says why."""
