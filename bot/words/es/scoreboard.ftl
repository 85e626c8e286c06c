scoreboard-about = { $mode } · { $questions ->
    [one] una pregunta
   *[other] { $questions } preguntas
}
scoreboard-by-question = Puntos por pregunta
scoreboard-row = { $who }: { $points }
scoreboard-picture = La clasificación final
scoreboard-alt = { $place }, { $who }, { $points } puntos
scoreboard-player = Jugador { $number }
scoreboard-team = Equipo { $team }
scoreboard-points = { $points } puntos
scoreboard-total = Puntos
scoreboard-legend = 1, 2, 3…: puntos por pregunta · ✗ fallo · – sin respuesta
settings-picture = La clasificación como imagen, junto al texto: { $on }
settings-button-picture = Imagen
