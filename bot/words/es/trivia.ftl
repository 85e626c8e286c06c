# El juego: preguntas, opciones, pistas, fallos, respuestas.

trivia-reply-taken = Tu respuesta: { $choice }. Puedes cambiarla hasta que acabe el tiempo.
trivia-reply-changed = Cambiada por { $choice }.
trivia-reply-same = { $choice }: esa ya la tengo.
trivia-reply-right = ¡Correcto! { $reason }
trivia-reply-near = Casi: { $reason } Un intento más.
trivia-reply-wrong = No. { $reason }
trivia-reply-closed = Esa pregunta está cerrada.
trivia-reply-out = No te quedan vidas en esta ronda. Sigue mirando y vuelve en la próxima.
trivia-reply-tries = Era tu último intento en esta.
trivia-reply-hint = No es { $choice }. Acertar ahora da la mitad.
trivia-reply-no-hint = Para esta no hay pista.
trivia-reply-voted = Votos hasta ahora: { $votes } de { $needed }.
trivia-reply-nothing-near = No hay entre qué elegir: tu última respuesta, si la hubo, solo podía ser una cosa.
trivia-reply-ignored = Eso no lo he tomado como respuesta.

trivia-error-running = Aquí ya hay una ronda en marcha. Únete o espera a que acabe.
trivia-error-not-yours = Solo puede pararla quien empezó la ronda o quien pueda gestionar mensajes.
trivia-error-no-round = Aquí no hay ninguna ronda. Empieza una con /trivia empezar.
trivia-error-dry = Ninguna pregunta encaja con esos ajustes. Prueba otro tema u otra dificultad.
trivia-error-kind = No existe el tipo «{ $kind }». Los tipos son: { $kinds }.
trivia-error-topic = No existe el tema «{ $topic }». Los temas son: { $topics }.
trivia-error-difficulty = La dificultad va de 1 (la sabe casi todo el mundo) a 5 (especialistas).
trivia-error-still-open = Esa pregunta sigue abierta. Vuelve a preguntar cuando se cierre.
trivia-error-no-appeal = Aquí no hay nada que reclamar.
trivia-error-appeal-right = Esa respuesta ya era correcta.
trivia-error-appeal-twice = Esa respuesta ya está reclamada; decide quien empezó la ronda.
trivia-error-not-yours-to-decide = Las reclamaciones las decide quien empezó la ronda o quien pueda gestionar mensajes, y nadie las propias.
trivia-daily-share = Leitmotif, las cinco del { $day }: { $right } de { $of } aciertos { $grid }, { $points } puntos, { $days ->
    [one] primer día
   *[other] { $days } días seguidos
}
trivia-error-daily-done = Ya has jugado las cinco de hoy. Las nuevas llegan a las 00:00 UTC.
trivia-error-nothing-to-practise = No hay nada que practicar ahora. Lo que fallas vuelve aquí, cada vez un poco más tarde.

trivia-ask-composer-1 = ¿De quién es la música original de { $work }?
trivia-ask-composer-2 = ¿La música original de quién suena en { $work }?
trivia-ask-composer-3 = La música original de { $work } es de…
trivia-ask-composer-4 = ¿Quién escribió la música original que suena en { $work }?
trivia-ask-composer-shared-1 = ¿Quién está entre quienes compusieron la música original de { $work }?
trivia-ask-composer-shared-2 = La música original de { $work } es de dos. ¿Quién está entre ellos?
trivia-ask-work-of-1 = ¿Cuál de estas obras tiene música original de { $person }?
trivia-ask-work-of-2 = Una de estas obras tiene música original de { $person }. ¿Cuál?
trivia-ask-work-of-3 = ¿A cuál de estas obras puso música original { $person }?
trivia-ask-same-composer-1 = Quien compuso { $work } compuso también una de estas. ¿Cuál?
trivia-ask-same-composer-2 = ¿Cuál de estas tiene música original de la misma mano que { $work }?
trivia-ask-same-composer-3 = De la misma mano que la música original de { $work } es la de…
trivia-ask-odd-composer-1 = Tres de estas tienen música original de { $person }. ¿Cuál no?
trivia-ask-odd-composer-2 = ¿Cuál de estas no tiene música original de { $person }?
trivia-ask-odd-composer-3 = Todas menos una tienen música original de { $person }. ¿Cuál es la excepción?
trivia-ask-verdict-1 = { $work }: ¿música original, banda sonora de canciones o ambas?
trivia-ask-verdict-2 = ¿Qué música tiene { $work }: música original compuesta para la obra, una banda sonora de canciones grabadas o ambas?
trivia-ask-verdict-3 = ¿Música original o canciones? ¿Qué vale para { $work }?
trivia-ask-song-work-1 = ¿Para cuál de estas obras se escribió «{ $song }»{ $by }?
trivia-ask-song-work-2 = ¿De dónde viene la canción original «{ $song }»{ $by }?
trivia-ask-song-work-3 = ¿Para cuál de estas se compuso «{ $song }»{ $by }?
trivia-ask-song-work-4 = «{ $song }»{ $by } es una canción original de…
trivia-ask-work-song-1 = ¿Cuál de estas canciones se escribió para { $work }?
trivia-ask-work-song-2 = Una de estas es una canción original de { $work }. ¿Cuál?
trivia-ask-work-song-3 = { $work } dio al mundo una de estas canciones. ¿Cuál?
trivia-ask-origin-1 = «{ $song }»{ $by } en { $work }: ¿escrita para la obra o ya existía?
trivia-ask-origin-2 = ¿«{ $song }»{ $by } se escribió para { $work } o ya existía?
trivia-ask-origin-3 = En { $work } suena «{ $song }»{ $by }. ¿Canción original o needle drop?
trivia-ask-heard-in-1 = ¿En cuál de estas suena «{ $song }»{ $by }?
trivia-ask-heard-in-2 = Una de estas usa «{ $song }»{ $by }, una grabación anterior. ¿Cuál?
trivia-ask-heard-in-3 = «{ $song }»{ $by } es un needle drop en una de estas. ¿En cuál?
trivia-ask-performer-1 = ¿Quién interpreta «{ $song }», tal como suena en { $work }?
trivia-ask-performer-2 = ¿De quién es la grabación de «{ $song }» que suena en { $work }?
trivia-ask-performer-3 = «{ $song }», tal como suena en { $work }: ¿quién la interpreta?
trivia-ask-songwriter-1 = ¿Quién participó en la escritura de «{ $song }», que suena en { $work }?
trivia-ask-songwriter-2 = ¿Quién de esta lista escribió, por su cuenta o con más gente, «{ $song }», que suena en { $work }?
trivia-ask-songwriter-3 = «{ $song }», que suena en { $work }: ¿a quién se acredita su escritura?
trivia-ask-winner-of-year-1 =
    { $honours ->
        [song] En la gala de { $held } (por { $year }), ¿de cuál de estas era la canción que ganó el { $award } a { $category }?
       *[other] En la gala de { $held } (por { $year }), ¿qué ganó el { $award } a { $category }?
    }
trivia-ask-winner-of-year-2 =
    { $honours ->
        [song] El { $award } a { $category } de { $year } fue para una canción de…
       *[other] El { $award } a { $category } de { $year } fue para…
    }
trivia-ask-winner-of-year-3 =
    { $honours ->
        [song] Canciones de todas estas optaban al { $award } a { $category } de { $year }. ¿La de cuál ganó?
       *[other] Todas estas optaban al { $award } a { $category } de { $year }. ¿Cuál ganó?
    }
trivia-ask-who-beat-1 =
    { $honours ->
        [song] «{ $song }», de { $loser }, optaba al { $award } a { $category } de { $year }. Perdió ante una canción de…
       *[other] { $loser } optaba al { $award } a { $category } de { $year }. ¿Qué ganó en su lugar?
    }
trivia-ask-who-beat-2 =
    { $honours ->
        [song] El { $award } a { $category } de { $year }: ¿de cuál de estas era la canción que ganó a «{ $song }», de { $loser }?
       *[other] ¿Qué ganó a { $loser } en el { $award } a { $category } de { $year }?
    }
trivia-ask-who-beat-3 =
    { $honours ->
        [song] «{ $song }», de { $loser }, perdió el { $award } a { $category } de { $year } ante una canción de…
       *[other] { $loser } perdió el { $award } a { $category } de { $year } ante…
    }
trivia-ask-winning-person-1 = ¿Quién ganó el { $award } a { $category } de { $year }?
trivia-ask-winning-person-2 = En la gala de { $held } (por { $year }), ¿quién se llevó el { $award } a { $category }?
trivia-ask-winning-person-3 = El { $award } a { $category } de { $year } fue para…
trivia-ask-which-won-1 =
    { $honours ->
        [song] Canciones de las cuatro optaban al { $award } a { $category }. ¿La de cuál ganó?
       *[other] Las cuatro optaban al { $award } a { $category }. ¿Cuál ganó?
    }
trivia-ask-which-won-2 =
    { $honours ->
        [song] ¿Cuál de estas tiene una canción que ganó el { $award } a { $category }?
       *[other] ¿Cuál de estas candidatas ganó el { $award } a { $category } de su año?
    }
trivia-ask-which-won-3 =
    { $honours ->
        [song] Las canciones de tres de estas se quedaron sin el { $award } a { $category }. ¿La de cuál ganó?
       *[other] Tres de estas se quedaron sin el { $award } a { $category }. ¿Cuál lo ganó?
    }
trivia-ask-odd-loser-1 =
    { $honours ->
        [song] Tres de estas ganaron el { $award } a { $category } con una canción. ¿Cuál se quedó en la nominación?
       *[other] Tres de estas ganaron el { $award } a { $category }. ¿Cuál se quedó en la nominación?
    }
trivia-ask-odd-loser-2 =
    { $honours ->
        [song] ¿Cuál de estas optó con una canción al { $award } a { $category } y no ganó?
       *[other] ¿Cuál de estas optó al { $award } a { $category } y no ganó?
    }
trivia-ask-odd-loser-3 =
    { $honours ->
        [song] Una canción de cada una optaba al { $award } a { $category }. ¿Cuál se fue sin él?
       *[other] Todas estas optaban al { $award } a { $category }. ¿Cuál se fue sin él?
    }
trivia-ask-won-or-nominated-1 =
    { $honours ->
        [song] «{ $song }», de { $work }, optaba al { $award } a { $category }. ¿Ganó?
       *[other] { $work } optaba al { $award } a { $category }. ¿Ganó?
    }
trivia-ask-won-or-nominated-2 =
    { $honours ->
        [song] ¿Solo nominación o premio? «{ $song }», de { $work }, y el { $award } a { $category }.
       *[other] ¿Solo nominación o premio? { $work } y el { $award } a { $category }.
    }
trivia-ask-won-or-nominated-3 =
    { $honours ->
        [song] El { $award } a { $category }: ¿lo ganó «{ $song }», de { $work }, o se quedó en nominación?
       *[other] El { $award } a { $category }: ¿lo ganó { $work } o se quedó en nominación?
    }
trivia-ask-year-1 = ¿En qué año se estrenó { $work }, con música original de { $person }?
trivia-ask-year-2 = { $work } (música original de { $person }) se estrenó en…
trivia-ask-year-3 = ¿Cuándo salió por primera vez { $work }, con música original de { $person }?
trivia-ask-nearest-year-1 = ¿Cuál de estos años está más cerca del estreno de { $work }, con música original de { $person }?
trivia-ask-nearest-year-2 = { $work }, con música original de { $person }: ¿qué año se acerca más a su estreno?
trivia-ask-in-order-1 = Tres obras con música original de { $person }, la más antigua primero: ¿qué orden es el correcto?
trivia-ask-in-order-2 = Ordena por estreno estas obras con música de { $person }. ¿Qué orden es el correcto, la más antigua primero?
trivia-ask-meaning-1 = ¿Qué palabra falta? «{ $definition }»
trivia-ask-meaning-2 = «{ $definition }» ¿Qué va en el hueco?
trivia-ask-meaning-3 = Completa el hueco: «{ $definition }»
trivia-ask-who-is-it-1 = ¿Quién compuso todo esto: { $works }?
trivia-ask-who-is-it-2 = { $works }: toda la música es de la misma mano. ¿De quién?
trivia-ask-what-is-it-1 = ¿Qué obra es? { $clues }
trivia-ask-what-is-it-2 = { $clues } ¿Qué es?

trivia-pyramid-who-is-it = ¿Quién es, de quienes componen? Cada pista es más fácil que la anterior.
trivia-pyramid-what-is-it = ¿Qué obra es? Cada pista es más fácil que la anterior.
trivia-clues = { $first } { $rest }
trivia-by = { "" } ({ $people })

trivia-choice-score = Música original
trivia-choice-soundtrack = Canciones
trivia-choice-both = Ambas
trivia-choice-original = Escrita para la obra
trivia-choice-needle-drop = Ya existía
trivia-choice-won = Ganó
trivia-choice-nominated = Solo nominación
trivia-choice-song = «{ $song }»
trivia-choice-order = { $first } → { $second } → { $third }

trivia-clue-scored = De la misma mano es la música original de { $work }.
trivia-clue-decade = Salió en la década de { $decade }.
trivia-clue-year = Es de { $year }.
trivia-clue-won = Ganó el { $award } a { $category }.
trivia-clue-lost = Optaba al { $award } a { $category } y no ganó.
trivia-clue-composer = Su música original es de { $person }.
trivia-clue-song = «{ $song }» se escribió para la obra.

trivia-evidence-score = La música original de { $work } es de { $people }.
trivia-evidence-both-by = De { $person } es la música de { $first } y de { $second }.
trivia-evidence-written-for = «{ $song }» se escribió para { $work }.
trivia-evidence-older = «{ $song }» es de { $year } y suena en { $work }.
trivia-evidence-before = «{ $song }» ya existía y suena en { $work }.
trivia-evidence-performed = La interpretación de «{ $song }» es de { $people }.
trivia-evidence-written-by = «{ $song }» es de { $people }.
trivia-evidence-won = { $work } ganó el { $award } a { $category } de { $year } (gala de { $held }): { $people }.{ $then }
trivia-evidence-song-won = «{ $song }», de { $work }, ganó el { $award } a { $category } de { $year } (gala de { $held }).{ $then }
trivia-evidence-then = { "" } La categoría se llamaba entonces «{ $name }».
trivia-evidence-lost = { $loser } optaba al { $award } a { $category } y no ganó. { $winner }
trivia-evidence-year = { $work } se estrenó en { $year }.
trivia-evidence-order = { $first }, luego { $second }, luego { $third }.
trivia-evidence-means = { $term }: { $definition }

trivia-judge-nothing = No hay nada que juzgar.
trivia-judge-no-number = Se pide un número.
trivia-judge-number = Es otro número.
trivia-judge-other-number = El número no coincide.
trivia-judge-one-only = Solo cuenta una respuesta.
trivia-judge-which = ¿Qué { $name }? Puede ser más de una cosa.
trivia-judge-year = El título puede valer; el año, no.
trivia-judge-wrong = No es eso.
trivia-judge-other-person = Es otra persona.
trivia-judge-other-title = Es otra obra.
trivia-judge-other-song = Es otra canción.
trivia-judge-other-award = Es otro premio.
trivia-judge-other-word = Eso significa otra cosa.
trivia-error-judge-line = Una línea por juzgar es así: {"{"}"expected": ["John Williams"], "typed": "williams", "kind": "person"{"}"}. Tipos: person, title, song, award, number, word.

trivia-error-limit = { $name } puede ir de { $low } a { $high }, no { $value }.
trivia-error-years = { $first } es posterior a { $last }. Pon primero el año más antiguo.
trivia-error-private-preset = Las cinco del día y la práctica no tienen plantillas; se juegan a solas.
trivia-error-preset-name = El nombre de una plantilla tiene hasta 32 letras, cifras, espacios, puntos, guiones o apóstrofos.
trivia-error-presets-full = Un servidor guarda como mucho { $most } plantillas. Quita una antes.
trivia-error-no-preset = Aquí no hay ninguna plantilla llamada { $name }.
trivia-error-preset-file = Ese archivo no contiene plantillas: { $reason }.
