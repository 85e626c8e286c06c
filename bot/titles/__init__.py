"""Which title, person or song was meant: folding, index, ranking and the decision."""
