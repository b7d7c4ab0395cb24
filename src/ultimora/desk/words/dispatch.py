"""Words of the page of a dispatch."""

ITALIAN = {
    "Dispatch": "Lancio",
}
