"""A terminal front: the same features with no token."""
