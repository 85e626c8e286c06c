"""The game: questions with their proof, a judge, rounds, points, ratings, packs and their host."""
