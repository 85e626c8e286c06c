# Lo que solo se dice en Discord: comandos, botones, formularios, errores, ajustes.

card-more-lines = { $count ->
    [one] Hay una línea más que no se muestra aquí.
   *[other] Hay { $count } líneas más que no se muestran aquí.
}
card-page = Página { $page } de { $pages }
card-choose = ¿Cuál?

error-unexpected = Algo ha fallado por mi parte. Si se repite, da este código a quien me gestiona: { $reference }
error-permission = Me falta un permiso aquí: { $permission }. La administración del servidor puede dárselo a mi rol en este canal.
error-permission-unknown = No puedo hacer eso en este canal. La administración del servidor puede revisar los permisos de mi rol.
error-discord-busy = Discord tiene problemas ahora mismo. Prueba otra vez dentro de un minuto.
error-store-away = Ahora mismo no puedo acceder a mis registros, así que eso no se ha guardado. Nada de lo ya guardado se pierde; inténtalo de nuevo en un minuto.
error-old-button = Este botón ya no lleva a ninguna parte. Vuelve a preguntar.
error-not-yours = Ese botón no es para ti.
error-cooldown = Un momento: puedes volver a preguntar en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
error-guild-not-allowed = Solo funciono en los servidores de la lista de quien me gestiona.
error-needs-manager = Eso solo puede cambiarlo quien pueda gestionar este servidor.
error-form-late = Discord solo abre un formulario al instante y he tardado demasiado. Vuelve a intentarlo en un momento.

login-token = Discord rechaza el token. Copia uno nuevo del Developer Portal (tu aplicación → Bot → Reset Token) en DISCORD_TOKEN.
login-unreachable = No se puede llegar a Discord en { $url }: { $why }. Revisa la red y DISCORD_API_URL, si lo has definido.
login-shard = Discord rechaza este shard. SHARD_IDS debe ser menor que SHARD_COUNT; revisa ambos.
login-sharding-required = Este bot está en demasiados servidores para tan pocos shards. Deja SHARD_COUNT vacío o auméntalo.
login-version = Discord ya no habla esta versión de su gateway. Actualiza Leitmotif.
login-intents-invalid = Discord no conoce los intents pedidos. Actualiza Leitmotif.
login-intents = Discord no concede el intent Message Content. Actívalo en el Developer Portal (tu aplicación → Bot → Privileged Gateway Intents) o pon MESSAGE_CONTENT=off.
login-closed = Discord ha cerrado la conexión de forma definitiva (código { $code }).

button-answer = Responder
button-which = ¿Cuál?
which-choose = ¿Cuál querías decir?
button-hint = Pista
button-skip = Saltar
button-appeal = Reclamar
button-continue = Seguir
button-rematch = Otra ronda

mode-classic = Clásico
mode-race = Carrera
mode-survival = Supervivencia
mode-teams = Equipos
mode-pyramid = Pirámide
mode-daily = Las cinco del día
mode-practice = Práctica
mode-classic-rules = Pulsa un botón; puedes cambiar de idea hasta que acabe el tiempo. Las respuestas rápidas y las rachas dan más.
mode-race-rules = Escribe qué es: pulsa Responder, contesta a la pregunta o usa /respuesta. La primera respuesta correcta se lo lleva{ $late ->
    [0] {"."}
    [one] {"; "}las que lleguen en un segundo ganan la mitad.
   *[other] {"; "}las que lleguen en los { $late } segundos siguientes ganan la mitad.
}
mode-survival-rules = Pulsa un botón. Fallar o no responder cuesta una de { $lives ->
    [one] una vida
   *[other] { $lives } vidas
}; gana quien quede al final.
mode-teams-rules = Pulsa un botón. Tus puntos van a tu equipo; hay { $teams } equipos y entras en el más pequeño.
mode-pyramid-rules = Una pista cada vez, la más difícil primero. Escribe qué es; con menos pistas ganas más.
mode-daily-rules = Cinco preguntas, hoy las mismas para todo el mundo. Solo tú las ves.
mode-practice-rules = Las preguntas que fallaste, otra vez. Solo tú las ves y nada cuenta.
round-badge = Trivia de música de cine
round-opens = { $mode }: { $questions ->
    [one] una pregunta
   *[other] { $questions } preguntas
}, { $seconds } segundos cada una. La primera llega enseguida.
round-counts = No hace falta apuntarse: responde y ya está. Los puntos cuentan en la clasificación cuando han jugado dos.
round-solo = Una ronda para ti: es por diversión y sus puntos no van a la clasificación.
round-question = Pregunta { $number }
round-question-of = Pregunta { $number } de { $of }
round-choice = { $letter } · { $choice }
round-closes = Se cierra
round-answers-in = { $count ->
    [0] ninguna respuesta aún
    [one] ha llegado una respuesta
   *[other] han llegado { $count } respuestas
}
round-hint-pattern = Pista: { $pattern }
round-extended = Más tiempo para esta pregunta, para todo el mundo.
round-solved = ¡{ $who } lo tiene!{ $seconds ->
    [0] {""}
    [one] {" "}Un segundo más para el resto.
   *[other] {" "}{ $seconds } segundos más para el resto.
}
round-answer = La respuesta: { $answer }
round-skipped = Saltada por votación
round-cut-short = Interrumpida: esta pregunta no cuenta para nadie
round-nobody = No ha respondido nadie
round-right-of = { $right } de { $of } aciertos
round-result-right = { $who } gana { $points } ({ $seconds } s{ $streak ->
    [0] {""}
    [1] {""}
   *[other] , { $streak } seguidas
})
round-result-late = { $who } gana { $points }, justo después ({ $seconds } s)
round-result-wrong = { $who } dijo { $said }{ $lives ->
    [-1] {""}
    [0] {" "}y queda fuera
    [one] {" "}y le queda una vida
   *[other] {" "}y le quedan { $lives } vidas
}
round-result-none = { $who } no respondió{ $lives ->
    [-1] {""}
    [0] {" "}y queda fuera
    [one] {" "}y le queda una vida
   *[other] {" "}y le quedan { $lives } vidas
}
round-more-players = … y { $count ->
    [one] una persona más
   *[other] { $count } más
}
round-evidence = ¿Por qué?
round-claims = En qué se basa
round-accepted = Respuestas válidas: { $answers }
round-offer-idle = Nadie ha respondido las dos últimas. ¿Seguimos?
round-offer-away = He estado fuera un rato. ¿Seguimos donde estábamos?
round-going-on = Seguimos.
round-back = Ya estoy de vuelta; la ronda continúa.
round-over = Clasificación final
round-teams = Equipos
round-team = Equipo { $team }: { $points } puntos
round-standings = Marcador
round-standing = { $place } · { $who }{ $team ->
    [0] {""}
   *[other] {" "}(equipo { $team })
}: { $points } puntos, { $right } de { $answered } aciertos
round-your-team = Juegas con el equipo { $team }.
round-ended = { $count ->
    [one] { $winners } gana con { $points } puntos.
   *[other] { $winners } comparten la victoria con { $points } puntos cada cual.
}
round-ended-nobody = { $cause }. Nadie ha puntuado.
round-cause-time = Se acabó el tiempo
round-cause-everyone = Ya ha respondido todo el mundo
round-cause-solved = Resuelta
round-cause-skipped = Saltada
round-cause-stopped = La ronda se ha parado
round-cause-played = Esa era la última pregunta
round-cause-idle = Nadie pulsó Seguir
round-cause-out = No queda nadie en juego
round-cause-away = He estado fuera demasiado tiempo
round-cause-dry = No hay más preguntas que encajen
round-cause-failed = No he podido seguir en este canal
round-counted = Estos puntos cuentan en la clasificación.
round-uncounted = Estos puntos no van a la clasificación: hacen falta dos participantes.
round-now = Tras la pregunta { $number } de { $of }
round-nobody-yet = Aún no ha respondido nadie.
round-somebody = alguien
round-recounted = Se ha aceptado una reclamación: { $changes }
round-change = { $who } gana { $points ->
    [one] un punto
   *[other] { $points } puntos
}
rules-line = { $mode }, { $questions } preguntas, { $seconds } s

form-answer = Tu respuesta
form-answer-label = ¿Qué es?

command-score-or-soundtrack = música-o-canciones
command-score-or-soundtrack-about = ¿Es música original, banda sonora de canciones, ambas o una canción que ya existía?
command-awards = premios
command-awards-about = Nominaciones y premios: por película, persona, año o categoría, o todo a la vez
command-song = canción
command-song-about = Qué películas y series usan una canción, y si se escribió para alguna
command-explain = explica
command-explain-about = Qué distingue la música original de las canciones, o qué significa otro término
command-compare = compara
command-compare-about = Dos películas, series o videojuegos cara a cara
command-ask = pregunta
command-ask-about = Pregunta sobre música de cine con tus palabras (mejor en inglés)
command-answer = respuesta
command-answer-about = Escribe tu respuesta a la pregunta en pantalla
menu-score-or-soundtrack = ¿Música original o canciones?
command-trivia = trivia
command-trivia-about = Trivia de música de cine
command-start = empezar
command-start-about = Empieza una ronda; sin opciones: diez preguntas variadas con cuatro respuestas
command-stop = parar
command-stop-about = Para la ronda de este canal
command-skip = saltar
command-skip-about = Vota por saltar la pregunta en pantalla
command-hint = pista
command-hint-about = Pide una pista; en las preguntas con opciones solo la ves tú
command-standings = marcador
command-standings-about = Cómo va la ronda de este canal
command-leaderboard = clasificación
command-leaderboard-about = Quién va en cabeza: por día, semana, mes, temporada o desde siempre
command-profile = perfil
command-profile-about = Tu historial
command-daily = diario
command-daily-about = Las cinco preguntas de hoy, iguales para todo el mundo; las tuyas solo las ves tú
command-practice = practicar
command-practice-about = Las preguntas que fallaste, otra vez; solo tú las ves
command-pack = paquete
command-pack-about = Las preguntas propias de este servidor
command-leitmotif = leitmotif
command-leitmotif-about = Ayuda, ajustes y más
command-help = ayuda
command-help-about = Qué sé hacer, con ejemplos para probar
command-settings = ajustes
command-settings-about = Cómo me comporto en este servidor (para quien pueda gestionarlo)
command-privacy = privacidad
command-privacy-about = Qué se guarda de ti: léelo, expórtalo, bórralo
command-report = avisar
command-report-about = Dinos que algo está mal o falta
command-about = información
command-about-about = Qué versión es esta y qué contienen sus registros

option-title = título
option-title-about = Una película, serie, videojuego o canción
option-song-about = Una canción
option-film = película
option-film-about = Una película, serie o videojuego
option-person = persona
option-person-about = Quien compone o escribe canciones, o un grupo
option-year = año
option-year-about = El año de las películas o de la gala
option-category = categoría
option-category-about = Un premio o una categoría
option-topic = tema
option-term-about = Un término, p. ej. needle drop; sin él, la visión general
option-topic-about = Preguntar solo sobre esto
option-a = primera
option-a-about = Una de las dos
option-b = segunda
option-b-about = La otra
option-question = pregunta
option-question-about = Por ejemplo: who won best original score in 1977?
option-guess = respuesta
option-guess-about = Lo que crees que es
option-mode = modo
option-mode-about = Cómo se juega (clásico si no dices nada)
option-questions = preguntas
option-questions-about = Cuántas preguntas (de 1 a 50)
option-seconds = segundos
option-seconds-about = Cuánto dura abierta cada pregunta (de 5 a 120)
option-difficulty = dificultad
option-difficulty-about = Lo difíciles que son las preguntas
option-since = desde-año
option-since-about = Obras de este año en adelante
option-until = hasta-año
option-until-about = Obras hasta este año
option-pack = paquete
option-pack-about = Uno de los paquetes de este servidor
option-thread = hilo
option-thread-about = Jugar en un hilo aparte
option-period = periodo
option-period-about = En qué periodo
option-everywhere = global
option-everywhere-about = Todos los servidores juntos
option-what = qué
option-what-about = Qué quieres hacer
topic-scores = Música original y quién la compuso
topic-songs = Canciones
topic-awards = Premios
topic-words = Qué significan las palabras
difficulty-1 = Fácil
difficulty-2 = Bastante fácil
difficulty-3 = Media
difficulty-4 = Difícil
difficulty-5 = Para especialistas
period-day = Hoy
period-week = Esta semana
period-month = Este mes
period-season = Esta temporada
period-all = Desde siempre
privacy-show = Leer lo que se guarda
privacy-export = Exportar mis datos
privacy-delete = Borrar mis datos
privacy-extra-time = Más tiempo para mí: activar o desactivar
privacy-global-name = Mi nombre en la clasificación de todos los servidores: sí o no

awards-which = Di una película, persona, año o categoría; vale cualquiera, o varias a la vez.
awards-category-unknown = No conozco ningún premio «{ $category }». Elige uno de la lista mientras escribes.
menu-nothing = No he encontrado ningún título en ese mensaje.
menu-several = Ese mensaje nombra varias obras. ¿Cuál quieres decir?

round-stopping = Parando la ronda.
round-in-thread = La ronda está en { $thread }.
error-no-threads = No puedo abrir hilos aquí. Juega en el canal o pide a la administración el permiso «Crear hilos públicos».
error-not-member = Para jugar rondas tengo que estar en el servidor o en nuestros mensajes directos. Aquí respondo preguntas.
error-other-channel = Este servidor reserva las rondas para { $channels }.
permission-send = Enviar mensajes
permission-view = Ver canal

board-badge = Clasificación
board-here = { $period } en este servidor
board-everywhere = { $period } en todos los servidores
board-empty = Nadie aún. Una ronda de dos o más participantes pondrá nombres aquí.
board-rule = Cuentan las rondas con dos participantes como mínimo.
board-row = { $place } · { $who }: { $points } puntos en { $rounds ->
    [one] una ronda
   *[other] { $rounds } rondas
}
profile-badge = Historial
profile-empty = Nada aún: juega una ronda con alguien y aquí empezará tu historial.
profile-of = { $who } hasta ahora
profile-here = En este servidor: { $points } puntos, { $rounds ->
    [one] una ronda
   *[other] { $rounds } rondas
}, { $wins } ganadas, { $right } de { $answered } aciertos ({ $share } %), mejor racha { $streak }
profile-everywhere = En total: { $points } puntos, { $rounds ->
    [one] una ronda
   *[other] { $rounds } rondas
}, { $wins } ganadas, { $right } de { $answered } aciertos ({ $share } %), mejor racha { $streak }

help-badge = Ayuda
help-lead = Sé de música de cine: pregúntame o juega una ronda.
help-asking = Preguntar
help-verdict = /música-o-canciones: música original, canciones o ambas, con el motivo y sus fuentes
help-awards = /premios: nominaciones y premios por película, persona, año o categoría
help-song = /canción: dónde suena una canción, y si se escribió para la obra
help-ask = /pregunta, una mención o un mensaje directo: con tus palabras, en inglés
help-menu = Clic derecho en un mensaje → Aplicaciones → «¿Música original o canciones?»: encuentra sus títulos
help-playing = Jugar
help-round = /trivia empezar: una ronda para todo el canal, sin apuntarse
help-practice = /respuesta, /trivia pista, /trivia marcador: durante una ronda
help-footer = Si no sé algo, lo digo. /leitmotif avisar nos cuenta lo que está mal o falta.
help-try-verdict = ¿Star Wars es música original o canciones?
help-try-awards = ¿Qué ganó John Williams?
help-try-song = ¿Qué películas usan Time After Time?
help-try-round = Empezar una ronda

privacy-badge = Privacidad
privacy-lead = Se guarda poco de ti, y puedes llevártelo o borrarlo.
privacy-kept-play = Tus respuestas y puntos en las rondas, con un número al azar; solo un enlace que puedes borrar dice que eres tú.
privacy-kept-settings = Lo que ajustas para ti (más tiempo, tu nombre en la clasificación de todos los servidores, tarjetas de práctica).
privacy-kept-actions = Si administras un servidor: lo que has hecho con sus ajustes, paquetes, rondas y reclamaciones, durante { $days } días.
privacy-not-kept = Las preguntas que haces no se guardan.
privacy-messages = Solo se leen los mensajes dirigidos a mí o que son respuestas en una ronda.
privacy-footer = /leitmotif privacidad con «Exportar mis datos» o «Borrar mis datos» lo hace al momento.
privacy-exported = Todo lo que se guarda de ti:
privacy-delete-sure = Esto destruye el enlace entre tú y tus rondas, y todo lo que has ajustado. Los puntos quedan en las tablas sin nombre. No se puede deshacer.
privacy-deleted = Hecho: aquí ya no hay nada enlazado contigo.
button-delete-me = Borrar mis datos
extra-time-on = Desde ahora, cuando juegues, las preguntas duran la mitad más. El mismo comando lo desactiva.
extra-time-off = Tu tiempo extra está desactivado.
global-name-on = Tu nombre aparece ahora junto a tus puntos en la clasificación de todos los servidores. El mismo comando lo quita.
global-name-off = Tus puntos aparecen ahora sin nombre en la clasificación de todos los servidores.

form-fault = Algo está mal
form-suggestion = Sugerir un título
form-about = ¿De qué se trata?
form-text = ¿Qué deberíamos saber?
form-fault-hint = Qué está mal y dónde se puede leer bien
form-suggestion-hint = Su año, quién hizo su música y dónde se puede leer
report-thanks = Gracias. Alguien lo mirará; no se ha guardado nada sobre ti.

about-badge = Información
about-lead = Leitmotif { $version }
about-reason = Las respuestas salen de registros que se pueden leer y corregir; cada dato cita su fuente. Sin adivinar.
about-works = { $count ->
    [one] una película, serie o videojuego
   *[other] { $count } películas, series y videojuegos
}
about-songs = { $count ->
    [one] una canción
   *[other] { $count } canciones
}
about-nominations = { $count ->
    [one] una nominación
   *[other] { $count } nominaciones
}
about-as-of = Registros al { $date }

settings-badge = Ajustes
settings-lead = Cómo me comporto en este servidor. Los cambios valen al momento.
settings-language = Idioma de las rondas: { $language }
settings-channels = Se puede jugar en: { $channels }
settings-anywhere = cualquier canal
settings-rounds = Una ronda, si quien la empieza no dice otra cosa: { $rules }
settings-late = Tras el primer acierto escrito, los demás tienen aún: { $seconds } s
settings-extra-time = La mitad más de tiempo para todo el mundo: { $on }
settings-threads = Un hilo para cada ronda: { $on }
settings-daily = Las cinco del día se anuncian en: { $channel }
settings-no-daily = ningún canal
settings-choose-language = Idioma de las rondas
settings-choose-channels = Canales para rondas (ninguno: todos)
settings-choose-daily = Canal para las cinco del día (ninguno: no)
settings-button-rounds = Rondas…
settings-button-extra = Tiempo extra
settings-button-threads = Hilos
settings-button-export = Exportar
settings-button-import = Importar…
settings-exported = Estos ajustes, sin los canales; importa el archivo en otro servidor:
settings-file-wrong = Ese archivo no contiene ajustes míos ({ $why }). Exporta antes los de un servidor.
settings-file-large = Ese archivo es demasiado grande para unos ajustes.
settings-out-of-bounds = Eso se sale de los límites. { $option }
form-mode = Cómo se juega
form-questions = Preguntas (de { $least } a { $most })
form-seconds = Segundos por pregunta (de { $least } a { $most })
form-pause = Segundos entre preguntas ({ $least } a { $most })
form-late = Margen tras el acierto, s ({ $least } a { $most })
form-settings-file = Un archivo exportado por mí
language-auto = Como el servidor
word-on = sí
word-off = no
error-server-only = Eso solo funciona en un servidor.

command-pack-add = añadir
command-pack-add-about = Añade preguntas propias desde un archivo (para quien pueda gestionar el servidor)
command-pack-list = lista
command-pack-list-about = Qué paquetes tiene este servidor
command-pack-try = probar
command-pack-try-about = Qué dice la revisión de un paquete, con preguntas (para quien pueda gestionar el servidor)
command-pack-remove = quitar
command-pack-remove-about = Quita un paquete
command-pack-export = exportar
command-pack-export-about = Recupera el archivo de un paquete
option-file = archivo
option-file-about = Un archivo YAML; sin él te sale un formulario
option-name = nombre
option-name-about = El nombre del paquete
pack-badge = Paquete de preguntas
pack-too-large = Ese archivo falta o es demasiado grande para un paquete.
pack-none = Ninguno aún. /paquete añadir acepta un archivo YAML; las listas de Red-DiscordBot valen tal cual.
pack-list = { $count ->
    [0] Este servidor no tiene paquetes
    [one] Este servidor tiene un paquete
   *[other] Este servidor tiene { $count } paquetes
}
pack-listed = { $name }: { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
}
pack-removed = { $name } ya no está.
pack-exported = { $name }:
pack-added = { $name } está listo: { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
}.
pack-good = { $name } está en orden: { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
}.
pack-fault = Línea { $line }: { $what }; { $fix }
pack-notes = Merece un vistazo
pack-examples = Por ejemplo
pack-preview = { $prompt } ({ $answer })
pack-play = Para jugarlo: /trivia empezar con paquete: { $name }
pack-try-managers = Solo puede mirar dentro de un paquete quien pueda gestionar este servidor: ahí se ven respuestas que quienes juegan deben encontrar.
form-pack = Añadir un paquete
form-pack-file = El archivo
form-pack-hint = YAML: nuestro formato o una lista de Red-DiscordBot

button-share = Enseñarlo
daily-not-played = Aún no has jugado las cinco de hoy: /trivia diario
daily-new = Cinco preguntas nuevas, iguales para todo el mundo: ¿quién las acierta todas?
button-play-daily = Jugar
profile-rating = Nivel: { $rating } (1500 es el punto medio)
why-yours = Tu respuesta
why-guess = «{ $text }»: { $judged }
judged-right = correcta
judged-near = casi
judged-wrong = incorrecta
appeal-badge = Reclamación
appeal-asks = { $who } sostiene que «{ $said }» era correcto en la pregunta { $number }.
appeal-key = La respuesta era { $answer }.
appeal-who = Decide quien empezó la ronda o quien pueda gestionar mensajes.
appeal-accepted = { $by } ha aceptado la reclamación.
appeal-refused = { $by } no ha aceptado la reclamación.
button-appeal-yes = Aceptar
button-appeal-no = Rechazar

error-restarting = Me estoy reiniciando. Inténtalo de nuevo en un minuto; los puntos y las rondas abiertas se conservan.
error-maintenance = El mantenimiento empieza { $starts } y termina { $ends }. Empieza una ronda después.
round-restarting = Me estoy reiniciando y vuelvo { $back }. Esta ronda seguirá donde estaba; no se pierde ningún punto.
round-maintenance = El mantenimiento empieza { $starts }, hasta { $ends }. Esta ronda quizá haga una pausa y seguirá donde estaba; no se pierde ningún punto.

# El registro de la administración.
settings-button-log = Registro
log-lead = Lo que ha hecho aquí quien puede gestionar este servidor, lo más reciente primero.
log-empty = Todavía no hay nada anotado.
log-row = { $at } · { $who }: { $what }
log-nobody = alguien que ha borrado sus datos
log-operator = quien opera el bot
log-kept = Se guarda { $days } días. Solo identificadores y nombres de ajustes y paquetes.
action-settings-changed = cambió ajustes ({ $about })
action-settings-imported = importó ajustes ({ $about })
action-settings-exported = exportó los ajustes
action-pack-added = añadió el paquete «{ $about }»
action-pack-removed = quitó el paquete «{ $about }»
action-pack-exported = exportó el paquete «{ $about }»
action-round-stopped = detuvo la ronda de otra persona ({ $about })
action-appeal-accepted = aceptó una reclamación ({ $about })
action-appeal-refused = rechazó una reclamación ({ $about })
error-too-often = Eso ha sido mucho de una vez. Puedes seguir en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
error-server-busy = Hay mucho movimiento en este servidor. Puedes seguir en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
