# Lo que se responde. Palabras: «música original» es la compuesta para la obra (score); «banda sonora de
# canciones» son grabaciones elegidas (soundtrack); «needle drop», una canción que ya existía. Se tutea.

work-film = { $title } ({ $year })
work-other = { $title } ({ $year }, { $kind })
title-local = { $title } ({ $original })
work-film-local = { $title } ({ $original }, { $year })
work-other-local = { $title } ({ $original }, { $year }, { $kind })
work-kind-series = serie
work-kind-game = videojuego
work-kind-stage = teatro
work-kind-album = álbum
song-title = «{ $title }»
song-of = { $song } ({ $of })
song-from = { $song }, de { $work }
thing-by = { $thing }, de { $people }
quoted = «{ $text }»
heading-line = { $heading }:
dotted = { $first } · { $next }
sentences = { $first } { $next }
spaced = { $first }{ $next }
quoted-statement = { $text }
doubtful = Según una sola fuente: { $claim }
as-of = Registros al { $date }.
ordinal = { $n }.ª

verdict-score = Música original: { $work }, con música de { $by }.
verdict-score-partial = Música original: { $work } tiene música compuesta por { $by }.
verdict-no-song-list = No tengo lista de canciones, así que puede haberlas además de la música original.
verdict-soundtrack = Banda sonora de canciones: { $work } vive de canciones elegidas para la obra.
verdict-soundtrack-partial = Banda sonora de canciones: para { $work } se eligieron canciones grabadas.
verdict-both = Las dos cosas: { $work } tiene una banda sonora de canciones y música original de { $by }.
verdict-both-score = Las dos cosas: { $work } se conoce sobre todo por su música original, de { $by }, y tiene también una banda sonora de canciones.
verdict-both-soundtrack = Las dos cosas: { $work } se conoce sobre todo por su banda sonora de canciones, y tiene también música original de { $by }.
verdict-unknown = { $work } está en mis registros, pero todavía no qué música tiene.
verdict-original-song = Canción original: { $song }{ $performed ->
    [0] {""}
   *[other] , con la interpretación de { $by },
} se escribió para { $works }.
verdict-needle-drop = Canción que ya existía (needle drop): { $song }{ $performed ->
    [0] {""}
   *[other] , de { $by },
} es anterior a { $count ->
    [one] la obra que la usa
   *[other] las { $count } obras que la usan
}.
verdict-song-unknown = { $song }{ $performed ->
    [0] {""}
   *[other] , de { $by },
} está en mis registros, pero sin ningún uso seguro.
verdict-word-score = música original
verdict-word-soundtrack = banda sonora de canciones
verdict-word-both = música original y canciones
verdict-word-original-song = canción original
verdict-word-needle-drop = canción que ya existía (needle drop)
verdict-word-unknown = no se sabe
verdict-original-reason = No consta ningún uso anterior.
verdict-drop-reason = Salió en { $year }; la primera de esas obras es de { $first }.
use-original = escrita para la obra
use-needle-drop = canción que ya existía (needle drop)
use-line = { $work }: { $use }
song-brief = { $song }{ $performed ->
    [0] {""}
   *[other] { " " }de { $by }
} ({ $use })
songs-brief = { $count ->
    [one] Canción
   *[other] Canciones
}: { $songs }{ $more ->
    [0] {""}
   *[other] { " " }y { $more } más
}
awards-brief = { $won ->
    [0] Nominaciones
   *[other] Premios
}: { $awards } ({ $tally })
album-line = Álbum: { $title }{ $dated ->
    [0] {""}
   *[other] , { $year }
} ({ $kind })
album-score = la música original
album-songs = canciones
album-mixed = canciones y música original
album-compilation = una recopilación de canciones
album-cast = el reparto original
composer-composer = La música original de { $work } es de { $people }.
composer-adapter = La adaptación de la música de { $work } es de { $people }.
composer-yes = Sí. { $answer }
composer-no = No. { $answer }
composer-yes-songs = Sí, canciones. { $answer }
composer-unsure = Que yo sepa, no. { $answer }
composer-songs = Las canciones de { $work } son de { $people }.
credit-songs = Canciones de { $people }
composer-unknown = No me consta quién compuso la música de { $work }.
credit-composer = Música original: { $name }
credit-adapter = Adaptación: { $name }
credit-songwriter = Canciones: { $name }
credit-lyricist = Letras: { $name }
compare-same = { $works } coinciden en esto: { $verdict }.
compare-one = { $work }: { $verdict }
compare-two = { $first }; { $next }
compare-differ = { $each }.

song-in-works = { $song }{ $performed ->
    [0] {""}
   *[other] , de { $by },
} suena en { $works }{ $more ->
    [0] {""}
   *[other] { " " }y { $more } más
}.
song-in-no-work = { $song } está en mis registros, pero ninguna obra que la use.
usage-needle-drop = Una canción que ya existía (needle drop): es anterior a { $count ->
    [one] la obra
   *[other] todas ellas
}.
usage-original = Una canción original: se escribió para { $works }.
song-is-in = Sí: { $song } suena en { $work } ({ $use }).
song-not-recorded-in = No me consta { $song } en { $work }{ $count ->
    [0] {""}
   *[other] ; la conozco de { $works }
}.
song-line = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
}: { $use }
song-writers = { $song } es obra de { $people }.
song-performed = { $performed ->
    [0] No me consta quién escribió ni quién interpreta { $song }.
   *[other] La interpretación de { $song } es de { $people }; no me consta quién la escribió.
}
song-no-performer = No me consta quién interpreta { $song }.
song-performers = La interpretación de { $song } es de { $people }.
song-of-work = En { $work }: { $answer }
song-not-of-work = No me consta { $song } en { $work }. { $answer }
credit-written = Escrita por { $people }
credit-performed = Interpretada por { $people }
songs-by = De { $people } en { $work }: { $songs }{ $more ->
    [0] {""}
   *[other] { " " }y { $more } más
}.
songs-lead = { $count ->
    [one] Consta una canción de { $work }: { $songs }.
   *[other] Constan { $count } canciones de { $work }: { $songs }{ $more ->
        [0] {""}
       *[other] { " " }y { $more } más
    }.
}
songs-none = { $work } no tiene canciones destacables: su música es la original{ $scored ->
    [0] {""}
   *[other] { " " }de { $by }
}.
songs-unlisted = No tengo lista de canciones de { $work }{ $scored ->
    [0] {""}
   *[other] ; su música original es de { $by }
}.
songs-all-original = Todas escritas para la obra
songs-all-needle-drop = Todas existían ya (needle drops)
song-line-short = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
}
songs-may-lack = Puede haber más: las listas de canciones nunca están completas.
written-for = { $before ->
    [1] No
   *[0] Sí
}: { $song } se escribió para { $works }.
written-for-none = { $before ->
    [1] Sí
   *[0] No
}: { $song }{ $performed ->
    [0] {""}
   *[other] , de { $by },
} es anterior a todas las obras de las que la conozco.
written-for-this = { $before ->
    [1] No
   *[0] Sí
}: { $song } se escribió para { $work }.
written-before = { $before ->
    [1] Sí
   *[0] No
}: { $song } ya existía antes de sonar en { $work }.
written-for-another = { $before ->
    [1] Sí
   *[0] No
}: { $work } usa { $song }, pero se escribió para { $works }.
written-not-in = No me consta { $song } en { $work }; la conozco de { $works }.
written-unrecorded = No me consta { $song } en { $work }.

works-lead = { $people }: música de { $works }{ $more ->
    [0] {""}
   *[other] { " " }y { $more } obras más en mis registros
}.
works-songs-only = Conozco a { $people } por canciones: { $songs }{ $more ->
    [0] {""}
   *[other] { " " }y { $more } más
}.
works-none = { $people }: el nombre está en mis registros, pero aún sin ninguna obra.
works-no-film = No me consta ninguna película con música de { $people }. { $answer }
works-no-series = No me consta ninguna serie con música de { $people }. { $answer }
works-no-game = No me consta ningún juego con música de { $people }. { $answer }
works-tally = Premios musicales que constan: { $tally }.
works-may-lack = Solo aparecen obras de mis registros.
heading-scores = Música original
heading-songs = Canciones
work-as-composer = { $work }
work-as-adapter = { $work }: adaptación
work-as-songwriter = { $work }: canciones
work-as-lyricist = { $work }: letras
work-as-music-supervisor = { $work }: supervisión musical
song-with-works = { $song }, en { $works }
song-alone = { $song }

award-name = { $award } a { $category }
award-won = Premio
award-tied = Premio (compartido por empate)
award-nominated = Nominación
award-status-write_in = Candidatura escrita a mano, no oficial
rescinded-yes = Sí: se anunció una nominación de { $name } y después se retiró.
rescinded-no = No: no me consta ninguna nominación retirada de { $name }.
award-status-disqualified = Nominación retirada, no cuenta
award-status-withdrawn = Candidatura retirada, no cuenta
award-line = { $result }: { $what }
award-piece = por «{ $name }»
award-then = entonces llamado «{ $name }»
award-credited-as = como parte de { $name }
award-evening = { $ordinal } edición, celebrada en { $held } por { $film }
award-evening-undated = { $ordinal } edición, por { $film }
award-tally = { $wins ->
    [0] { $nominations ->
        [one] 1 nominación, ningún premio
       *[other] { $nominations } nominaciones, ningún premio
    }
   *[other] { $wins ->
        [one] 1 premio
       *[other] { $wins } premios
    } de { $nominations ->
        [one] 1 nominación
       *[other] { $nominations } nominaciones
    }
}
awards-lead = { $name }{ $scope }: { $tally }.
win-yes = Sí: { $name } ganó{ $count ->
    [one] {""}
    [2] { " " }dos veces
   *[other] { " " }{ $count } veces
}{ $scope }.
win-some = { $winners } ganó{ $scope }; de { $others } no consta ningún premio.
win-yes-once = Sí: { $name } ganó el { $award }, en la { $evening }.
when-evening = { $ordinal } edición, celebrada { $dated ->
    [0] en
   *[other] el
} { $held } por el año { $film }
when-won = { $name } ganó en los { $awards } por { $categories }: { $evenings }.
when-nominated = { $name } tuvo nominación en los { $awards } por { $categories }: { $evenings }.
when-held = { $awards }: { $evenings }.
win-no = No: { $name } tuvo { $count ->
    [one] una nominación
   *[other] { $count } nominaciones
}{ $scope } y no ganó.
win-not-then = No: { $name } no ganó{ $scope }.
win-never-nominated = No: { $name } no tuvo ninguna nominación{ $scope }.
win-not-recorded = No me consta ninguna nominación de { $name }{ $scope }.
win-not-held-for = Según mis registros, aún no se ha celebrado la edición que podría premiar { $name }. { $end }
nominated-yes = Sí: { $name }{ $scope }: { $tally }.
award-not-held = Según mis registros, aún no se ha celebrado. { $end }
award-records-end = Lo último que tengo de los { $award } es la { $ordinal } edición, celebrada en { $held }.
award-before = Mis registros de los { $award } empiezan en la { $ordinal } edición, celebrada en { $held }.
award-no-evening = No tengo ninguna edición de los { $award }{ $scope } en mis registros.
award-elsewhere-trade = Solo llevo premios musicales, así que esa categoría no está en mis registros. Constan: { $bodies }. { $offer }
award-elsewhere-body = No llevo los { $award }, solo premios musicales: { $bodies }. { $offer }
award-elsewhere-egot = Un EGOT pide un Emmy y un Tony; no llevo ninguno de los dos, solo premios musicales: { $bodies }. { $offer }
music-awards-only = Solo cuentan los premios musicales.
offer-work = Pregunta «what did { $title } win?»
offer-person = Pregunta «what has { $person } won?»
offer-year = Pregunta «who won best score in 1994?»
heading-other-years = Lo que sí tengo
heading-noted = También consta
heading-runners-up = Después
beat-heading-lost = { $award }, { $evening }: perdió ante
beat-heading-won = { $award }, { $evening }: ganó a
beat-lost = { $name } perdió ante { $rivals }.
beat-lost-at = { $award }: { $name } perdió ante { $rivals }.
beat-unrecorded = { $award }: { $name } no ganó, y quién ganó no consta en mis registros.
beat-unbeaten = Nadie: { $name } ganó a { $rivals }.
beat-won = { $name } ganó a { $rivals }.
beat-nobody = { $name } no ganó a nadie: perdió ante { $rivals }.
beat-field = { $award }: { $name } compitió con { $rivals }.
beat-heading-met = { $award }, { $evening }
beat-both-won = { $one } y { $other } se ganaron mutuamente.
beat-both-lost = Ninguna de las dos: { $one } y { $other } perdieron ante { $rivals }.
beat-never-met = { $one } y { $other } nunca estuvieron nominadas al mismo premio, hasta donde llegan mis datos.
year-winner = { $award }, { $evening }: { $winners }.
year-nominees = { $award }, { $evening }: { $count ->
    [one] 1 candidatura
   *[other] { $count } candidaturas
}; ganó { $winners }.
year-nominees-only = { $award }, { $evening }: { $count ->
    [one] 1 candidatura
   *[other] { $count } candidaturas
}.
year-heading = { $award }, { $evening }
year-not-given = Ese premio ({ $award }) no se entregó{ $scope }.
year-not-recorded = { $award }{ $scope }: no está en mis registros.
year-main-body = Estos son los { $award }; nombra otro premio si quieres el suyo (Globos de Oro, Grammy, BAFTA).
span-lead = { $award }{ $scope }: { $count ->
    [0] no consta nada
    [one] 1 registro
   *[other] { $count } registros
}.
span-line = { $evening }: { $winner }
scope-body = {" "}en los { $name }
scope-category = {" "}por { $name }
scope-honours-score = {" "}por música original
scope-honours-song = {" "}por una canción
scope-honours-compilation = {" "}por una recopilación
scope-honours-adaptation = {" "}por una adaptación musical
scope-honours-other = {" "}en esa categoría
scope-ceremony = {" "}en la { $ordinal } edición
scope-year-either = {" "}en { $year }
scope-year-evening = {" "}en { $year }
scope-year-film = {" "}por el año { $year }
scope-year-held = {" "}en una gala celebrada en { $year }
scope-between = {" "}de { $since } a { $until }
scope-since = {" "}desde { $since }
scope-until = {" "}hasta { $until }
record-partial = Mis registros de { $bodies } tienen lagunas. { $as_of }
record-partial-body = { $name }: { $why } { $as_of }
count-wins = { $name }{ $scope }: { $wins ->
    [0] ningún premio, { $nominations ->
        [one] 1 nominación
       *[other] { $nominations } nominaciones
    }
    [one] 1 premio de { $nominations ->
        [one] 1 nominación
       *[other] { $nominations } nominaciones
    }
   *[other] { $wins } premios de { $nominations } nominaciones
}.
count-nominations = { $name }{ $scope }: { $nominations ->
    [0] ninguna nominación
    [one] 1 nominación
   *[other] { $nominations } nominaciones
}, { $wins ->
    [0] ningún premio
    [one] 1 premio
   *[other] { $wins } premios
}.
count-each = Recuento{ $scope }: { $tallies }.
count-each-one = { $name }: { $tally }
series-named = { $name } ({ $count } películas)
name-for = { $name } por { $works }
count-body = { $name }: { $tally }
count-all-wins = En mis registros{ $scope }: { $count ->
    [one] 1 premio
   *[other] { $count } premios
}.
count-all-nominations = En mis registros{ $scope }: { $count ->
    [one] 1 nominación
   *[other] { $count } nominaciones
}.
rank-most-wins = Más premios{ $scope }: { $leaders }, con { $count }{ $many ->
    [one] {""}
   *[other] { " " }cada cual
} (datos al { $date }).
rank-most-nominations = Más nominaciones{ $scope }: { $leaders }, con { $count }{ $many ->
    [one] {""}
   *[other] { " " }cada cual
} (datos al { $date }).
rank-line-wins = { $name }: { $count }
rank-line-nominations = { $name }: { $count }
rank-without-win = { $leaders }: { $count } nominaciones{ $scope } y ningún premio (datos al { $date }).
rank-claim = Ahí está { $name }
rank-with-adaptations = Si cuentas también los premios a adaptaciones y partituras de canciones: { $leaders }, { $count }.
rank-first-win = El primer premio que consta{ $scope }: { $winners } ({ $evening }).
rank-last-win = El premio más reciente{ $scope }: { $winners } ({ $evening }).
rank-first-nomination = La primera nominación que consta{ $scope }: { $winners } ({ $evening }).
rank-last-nomination = La nominación más reciente{ $scope }: { $winners } ({ $evening }).
rank-first-win-of = El primer premio de { $name } que consta{ $scope }: { $winners } ({ $evening }).
rank-last-win-of = El premio más reciente de { $name }{ $scope }: { $winners } ({ $evening }).
rank-first-nomination-of = La primera nominación de { $name } que consta{ $scope }: { $winners } ({ $evening }).
rank-last-nomination-of = La nominación más reciente de { $name }{ $scope }: { $winners } ({ $evening }).
rank-no-ages = Solo llevo nombres, obras y premios: ni edades, ni países, ni estudios, ni géneros, ni nada más sobre las personas. No puedo responder según eso.
rank-nothing = No me consta nada{ $scope }.

term-lead = { $term }: { $text }
term-see = Ver también: { $terms }.

which-one = ¿Cuál quieres decir: { $works }?
which-one-year = Conozco { $works }, pero no de ese año. ¿Es una de estas obras?
which-person = ¿A quién te refieres: { $people }?
which-song = ¿Qué canción quieres decir: { $songs }?
unknown-title = Ese título no lo conozco.
did-you-mean = ¿Querías decir { $names }?
records-end = Mis registros llegan hasta el { $date }.
decline = Respondo preguntas sobre música de cine. { $examples }
decline-examples = Prueba con «Jaws», «who composed Titanic?», «did Up win an Oscar?» o «what is a needle drop?»
decline-empty = Pregúntame por una película, una canción o un premio. { $examples }
decline-follow-up = Dime qué película o canción quieres decir. { $examples }
decline-film = De las películas solo conozco la música, no quién las hizo o actuó en ellas ni dónde verlas. { $examples }
decline-work = De «{ $title }» solo conozco la música. Pregunta «who composed { $title }?» o «what songs are in { $title }?»
decline-person = De { $person } solo conozco la música de cine y los premios. Pregunta «what did { $person } score?» o «what has { $person } won?»
bot-help = Distingo la música original de las canciones y conozco compositores, canciones, premios de música y los términos de la música de cine. { $examples } «/trivia empezar» abre una ronda.
bot-trivia = «/trivia empezar» abre una ronda de diez preguntas para todo el canal, sin apuntarse; con ella van «/trivia pista», «/trivia saltar» y «/trivia parar». En una terminal basta con «trivia».
bot-about = Soy Leitmotif, un bot de música de cine. Lo que digo viene de una base de conocimiento propia que editan personas: cada dato nombra su fuente, y las respuestas la citan. No hay ningún modelo de lenguaje, y lo que no consta no lo sé.
bot-report = «/leitmotif avisar» cuenta a los editores lo que está mal o falta.
bot-privacy = «/leitmotif privacidad» muestra lo que se guarda sobre ti, y lo exporta o lo borra.
also-song = «{ $title }» es también una canción: pregunta por la canción si es lo que buscas.
also-work = También existe { $works }; di el año para preguntar por esa obra.

button-awards = Premios
button-songs = Canciones
button-why = ¿Por qué?
button-suggest = Sugerir
button-next = Siguiente
button-previous = Anterior
badge-score = Música original
badge-soundtrack = Banda sonora de canciones
badge-both = Música original y canciones
badge-original_song = Canción original
badge-needle_drop = Canción que ya existía
badge-award = Premios
badge-unknown = No se sabe
badge-question = ¿Cuál?
more-lines = { $count } más
sources-line = Fuentes: { $sources }

explain-heading = Cómo lo he entendido
explain-rule = Regla: { $rule }
explain-heard = Oído: { $heard }
explain-runner-up = Segunda opción: { $name }
rule-more-than = dos personas y «más»
rule-compare = dos obras y una palabra que las compara
rule-who-beat = una derrota, y quién ganó en su lugar
rule-whom-beat = una victoria, y quién se quedó sin premio
rule-count-nominations = «cuántas» y nominaciones
rule-count-wins = «cuántos» y premios
rule-most-nominations = «más» y nominaciones
rule-most-wins = «más» y premios
rule-end-nomination = primera o última, y nominaciones
rule-end-win = primero o último, y premios
rule-written-for = una canción, y si se escribió para una obra
rule-song-in-work = una canción y una obra, y si suena en ella
rule-song-usage = una canción, y dónde suena
rule-performer = una canción, y quién la canta
rule-songwriter = una canción, y quién la escribió
rule-was-nominated = una pregunta de sí o no sobre una nominación
rule-did-win = una pregunta de sí o no sobre un premio
rule-rescinded = una nominación retirada
rule-awards-of-person = una persona y una palabra de premios
rule-awards-of-work = una obra o canción y una palabra de premios
rule-elsewhere = un premio que no consta
rule-nominees-then = nominados, y qué competía entonces
rule-winner-then = una victoria, y qué competía entonces
rule-award-when = cuándo ganó o compitió una obra, canción o persona
rule-ceremony-when = cuándo se celebró una gala
rule-up-against = «contra», y quién más competía
rule-nominees-of-year = candidaturas y un año, sin obra
rule-winner-of-year = un premio y un año, sin obra
rule-songs-in-work = canciones y una obra
rule-composed-by = una persona y una obra, y si la hizo
rule-composer = quién hizo la música de una obra
rule-works-of-person = una persona sola
rule-works-of-maker = una palabra de más, y quién hizo la música de una obra
rule-verdict = una obra o canción y «score» o «soundtrack»
rule-song-verdict = un título y «canción»
rule-about = una obra y lo que se sabe de su música
rule-bare = un título solo
rule-difference = un término de la guía
rule-follow = lo que se hablaba antes
rule-command = un comando
