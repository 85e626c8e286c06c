# Paquetes con las preguntas propias de un servidor: fallos por línea y lo que dice la revisión.

trivia-pack-ask = { $ask }
trivia-pack-answer = La respuesta en este paquete: { $answer }.
trivia-pack-good = { $name }: { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
}, ningún fallo{ $notes ->
    [0] .
    [one] , una nota.
   *[other] , { $notes } notas.
}
trivia-pack-bad = { $count ->
    [one] Un fallo; no se ha añadido nada.
   *[other] { $count } fallos; no se ha añadido nada.
}
trivia-error-pack-refused = { $count ->
    [one] Este paquete tiene un fallo y no se ha añadido; tus paquetes siguen como estaban.
   *[other] Este paquete tiene { $count } fallos y no se ha añadido; tus paquetes siguen como estaban.
}
trivia-error-pack-shelf-full = Un servidor guarda como mucho { $most } paquetes. Quita uno con /paquete quitar.
trivia-error-no-pack = Aquí no hay ningún paquete llamado { $name }. /paquete lista muestra los que hay.

fault-pack-too-big = el archivo pasa de 1 MB
fault-pack-too-big-fix = repártelo en varios paquetes
fault-pack-too-many = { $count } preguntas son más de las que caben en un paquete
fault-pack-too-many-fix = deja { $most } preguntas como mucho
fault-pack-no-questions = no hay preguntas
fault-pack-no-questions-fix = escribe una lista bajo «questions:», o «¿Pregunta?:» con una lista de respuestas debajo
fault-pack-unknown-key = «{ $key }» aquí no significa nada
fault-pack-unknown-key-fix = ¿querías decir «{ $nearest }»?
fault-pack-not-a-question = esto no es una pregunta
fault-pack-not-a-question-fix = escribe «- ask: …» y debajo «answers: […]»
fault-pack-no-ask = una pregunta sin texto
fault-pack-no-ask-fix = escribe «ask: …»
fault-pack-not-answers = «{ $ask }» tiene campos donde van las respuestas
fault-pack-not-answers-fix = escribe una lista de respuestas: «- respuesta»
fault-pack-no-answers = «{ $ask }» no tiene respuesta
fault-pack-no-answers-fix = escribe debajo una lista de respuestas
fault-pack-empty-answer = una respuesta vacía
fault-pack-empty-answer-fix = escríbela o quita la línea
fault-pack-nested = una lista dentro de una lista de respuestas
fault-pack-nested-fix = escribe cada respuesta en su propia línea: «- respuesta»
fault-pack-many-answers = más respuestas de las que puede tener una pregunta
fault-pack-many-answers-fix = deja { $most } como mucho
fault-pack-many-wrong = más opciones falsas de las que puede tener una pregunta
fault-pack-many-wrong-fix = deja { $most } como mucho
fault-pack-long-ask = una pregunta demasiado larga para leerla
fault-pack-long-ask-fix = déjala en { $most } caracteres
fault-pack-long-answer = «{ $answer }…» es demasiado larga para escribirla
fault-pack-long-answer-fix = déjala en { $most } caracteres
fault-pack-wrong-twice = «{ $choice }» está dos veces entre las opciones
fault-pack-wrong-twice-fix = quita una o escribe otra opción falsa
fault-pack-kind = no existe el tipo «{ $kind }»
fault-pack-kind-fix = ¿querías decir «{ $nearest }»?
fault-pack-difficulty = «{ $value }» no es una dificultad
fault-pack-difficulty-fix = escribe un número de 1 (fácil) a 5
fault-pack-asked-twice = «{ $ask }» ya se pregunta en la línea { $line }
fault-pack-asked-twice-fix = quita una y junta todas las respuestas bajo la otra
fault-pack-untypable = escribir «{ $answer }» no se da por correcto
fault-pack-untypable-fix = añade una respuesta que se pueda escribir, o pon el tipo
fault-pack-given-away = la pregunta contiene su respuesta «{ $answer }»
fault-pack-given-away-fix = pregúntalo con otras palabras
fault-pack-collides = la opción falsa «{ $choice }» se toma por la respuesta
fault-pack-collides-fix = escribe una opción más alejada de la respuesta
