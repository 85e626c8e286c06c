"""Asking, held against questions people would ask."""
