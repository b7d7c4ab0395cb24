"""Ultimora, the open wire desk: damaged copy in, a record one can cite out."""

__version__ = "0.1.0"
