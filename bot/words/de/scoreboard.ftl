scoreboard-about = { $mode } · { $questions ->
    [one] eine Frage
   *[other] { $questions } Fragen
}
scoreboard-by-question = Punkte je Frage
scoreboard-row = { $who }: { $points }
scoreboard-picture = Der Endstand
scoreboard-alt = { $place }, { $who }, { $points } Punkte
scoreboard-player = Nummer { $number }
scoreboard-team = Team { $team }
scoreboard-points = { $points } Punkte
scoreboard-total = Punkte
scoreboard-legend = 1, 2, 3 …: Punkte je Frage · ✗ falsch · – keine Antwort
settings-picture = Der Endstand als Bild, neben dem Text: { $on }
settings-button-picture = Bild
