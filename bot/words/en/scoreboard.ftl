# The final scoreboard of a round, drawn and in words.
scoreboard-about = { $mode } · { $questions ->
    [one] one question
   *[other] { $questions } questions
}
scoreboard-by-question = Points by question
scoreboard-row = { $who }: { $points }
scoreboard-picture = The final scoreboard
scoreboard-alt = { $place }, { $who }, { $points } points
scoreboard-player = Player { $number }
scoreboard-team = Team { $team }
scoreboard-points = { $points } points
scoreboard-total = Points
scoreboard-legend = 1, 2, 3 …: points by question · ✗ wrong · – no answer
settings-picture = The scoreboard as a picture, beside the text: { $on }
settings-button-picture = Picture
