"""Measured, not asserted: scripts that print ratios taken in one run."""
