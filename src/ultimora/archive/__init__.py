"""The archive: keeps records and their bytes for ever, and answers queries in milliseconds."""
