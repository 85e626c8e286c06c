scoreboard-about = { $mode } · { $questions ->
    [one] une question
   *[other] { $questions } questions
}
scoreboard-by-question = Points par question
scoreboard-row = { $who } : { $points }
scoreboard-picture = Le classement final
scoreboard-alt = { $place }, { $who }, { $points } points
scoreboard-player = Joueur { $number }
scoreboard-team = Équipe { $team }
scoreboard-points = { $points } points
scoreboard-total = Points
scoreboard-legend = 1, 2, 3… : points par question · ✗ faux · – sans réponse
settings-picture = Le classement en image, à côté du texte : { $on }
settings-button-picture = Image
