"""Delivery to Sheets."""
