"""Rewriting knowledge files for people: in house style, in order, every comment kept."""
