"""Record to what others take: for now one line of JSON, with its schema."""

from __future__ import annotations

from ultimora.pack.record_json import as_json, as_line, one_line, reasons, schema

__all__ = ["as_json", "as_line", "one_line", "reasons", "schema"]
