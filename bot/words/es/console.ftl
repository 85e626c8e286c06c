# Lo que la consola dice de sí misma. Sus comandos (help, why, trivia, quit…) siguen en inglés.

console-choices = Escribe un número para ver más: { $choices }
console-greeting = Leitmotif: ¿música original o canciones? { $works } obras, { $songs } canciones y { $nominations } nominaciones, datos al { $as_of }.
console-samples = Una pregunta por línea. Tres para empezar:
console-welcome = Pregunta lo que quieras sobre música de cine. «help» muestra más, «trivia» juega una ronda, «quit» sale.
console-bye = Hasta la próxima.
console-nothing-yet = Pregunta algo primero; después «why» dice cómo se entendió y en qué se basa.
console-help = Pregunta con tus palabras (mejor en inglés) o escribe solo un título.
console-help-ask = Un título, una canción, una persona, un premio, un año: «is jaws a score or a soundtrack», «who beat star wars», «awards of john barry». El tabulador completa títulos.
console-help-why = «why» dice cómo se entendió la última pregunta y en qué se basa la respuesta.
console-help-trivia = «trivia» juega diez preguntas variadas. También: trivia race, survival, teams, pyramid, daily, practice; «trivia race 5»; «trivia players Ann Bob» para dos con un teclado.
console-help-quit = «quit» sale (o Ctrl-D).
console-prompt = tu respuesta>
console-round-choice = Escribe una letra (A, B…); puedes cambiar de idea hasta que acabe el tiempo. También valen «hint», «skip» y «stop»; si sois varios, empieza por el nombre: «Ann B».
console-round-typed = Escribe la respuesta. También valen «hint», «skip» y «stop»; si sois varios, empieza por el nombre: «Ann jaws».
console-seconds = { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
console-clue = Pista { $number }: { $clue }
console-continue = Pulsa Intro para seguir o escribe «stop».
console-wait = La primera pregunta llega enseguida.
console-letter = Escribe una letra de la A a la { $last }.
console-who = ¿Quién responde? Empieza por un nombre: { $players }.
console-trivia-usage = Entiendo «trivia», luego un modo ({ $modes }), un número de preguntas (de { $least } a { $most }) y «players» con nombres: trivia race 5 players Ann Bob
console-which = ¿Cuál? Escribe su número: { $options }
console-help-presets = «trivia save viernes race 20» guarda unas reglas con un nombre, «trivia preset viernes» juega con ellas; «trivia presets» las enumera, «trivia forget viernes» borra unas, «trivia export ARCHIVO» y «trivia import ARCHIVO» las llevan a un servidor y de vuelta.
console-preset = { $name }: { $rules }
console-preset-saved = Guardadas como «{ $name }». Con «trivia preset { $name }» se juega con ellas.
console-preset-gone = «{ $name }» ya no está.
console-presets-none = Aún no hay reglas guardadas. «trivia save viernes race 20» guarda unas.
console-presets-exported = Todas las reglas están en { $file }.
console-presets-imported = Incorporadas: { $names }.
console-file = No puedo usar { $file }: { $reason }.
