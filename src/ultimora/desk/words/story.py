"""Words of the pages of stories."""

ITALIAN = {
    "Story": "Storia",
}
