"""Questions dealt from facts, each with the proof that exactly one choice is right."""
