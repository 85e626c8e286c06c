"""Leitmotif: score or soundtrack, film-music awards with citations, and trivia rounds."""
