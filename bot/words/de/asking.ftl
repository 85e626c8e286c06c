# Was das Fragen antwortet. Wörter: „Score“ ist eigens komponierte Musik, „Soundtrack“ sind ausgesuchte
# Songs; „Needle Drop“ ein Song, den es schon vorher gab. Angesprochen wird mit du.

work-film = { $title } ({ $year })
work-other = { $title } ({ $year }, { $kind })
title-local = { $title } ({ $original })
work-film-local = { $title } ({ $original }, { $year })
work-other-local = { $title } ({ $original }, { $year }, { $kind })
work-kind-series = Serie
work-kind-game = Spiel
work-kind-stage = Bühne
work-kind-album = Album
song-title = „{ $title }“
song-of = { $song } ({ $of })
song-from = { $song } aus { $work }
thing-by = { $thing }, von { $people }
quoted = „{ $text }“
heading-line = { $heading }:
dotted = { $first } · { $next }
sentences = { $first } { $next }
spaced = { $first }{ $next }
quoted-statement = { $text }
doubtful = Laut nur einer Quelle: { $claim }
as-of = Stand der Einträge: { $date }.
ordinal = { $n }.

verdict-score = Score: { $work }, mit Musik von { $by }.
verdict-score-partial = Score: { $work } hat einen Score von { $by }.
verdict-no-song-list = Eine Songliste dazu habe ich nicht; Songs neben dem Score sind also nicht ausgeschlossen.
verdict-soundtrack = Soundtrack: { $work } lebt von Songs, die dafür ausgesucht wurden.
verdict-soundtrack-partial = Soundtrack: Für { $work } wurden aufgenommene Songs ausgesucht.
verdict-both = Beides: { $work } hat einen Soundtrack aus Songs und einen Score von { $by }.
verdict-both-score = Beides: { $work } ist vor allem für den Score von { $by } bekannt und hat auch einen Soundtrack aus Songs.
verdict-both-soundtrack = Beides: { $work } ist vor allem für den Soundtrack aus Songs bekannt und hat auch einen Score von { $by }.
verdict-unknown = { $work } steht in meinen Einträgen, aber noch nicht, was für Musik es hat.
verdict-original-song = Originalsong: { $song }{ $performed ->
    [0] {""}
   *[other] , gesungen oder gespielt von { $by },
} wurde für { $works } geschrieben.
verdict-needle-drop = Schon vorhandener Song (Needle Drop): { $song }{ $performed ->
    [0] {""}
   *[other] , von { $by },
} war älter als { $count ->
    [one] das Werk, das ihn verwendet
   *[other] die { $count } Werke, die ihn verwenden
}.
verdict-song-unknown = { $song }{ $performed ->
    [0] {""}
   *[other] , von { $by },
} steht in meinen Einträgen, aber keine gesicherte Verwendung.
verdict-word-score = Score
verdict-word-soundtrack = Soundtrack
verdict-word-both = Score und Soundtrack
verdict-word-original-song = Originalsong
verdict-word-needle-drop = schon vorhandener Song (Needle Drop)
verdict-word-unknown = nicht bekannt
verdict-original-reason = Eine frühere Verwendung ist nicht verzeichnet.
verdict-drop-reason = Der Song erschien { $year }; das erste dieser Werke kam { $first }.
use-original = dafür geschrieben
use-needle-drop = schon vorhandener Song (Needle Drop)
use-line = { $work }: { $use }
song-brief = { $song }{ $performed ->
    [0] {""}
   *[other] { " " }von { $by }
} ({ $use })
songs-brief = { $count ->
    [one] Song
   *[other] Songs
}: { $songs }{ $more ->
    [0] {""}
   *[other] { " " }und { $more } weitere
}
awards-brief = { $won ->
    [0] Nominiert
   *[other] Gewonnen
}: { $awards } ({ $tally })
album-line = Album: { $title }{ $dated ->
    [0] {""}
   *[other] , { $year }
} ({ $kind })
album-score = der Score
album-songs = Songs
album-mixed = Songs und Score
album-compilation = eine Songsammlung
album-cast = die Originalbesetzung
composer-composer = Der Score von { $work } ist von { $people }.
composer-adapter = Die Musik von { $work } wurde von { $people } bearbeitet.
composer-yes = Ja. { $answer }
composer-no = Nein. { $answer }
composer-yes-songs = Ja, und zwar Songs. { $answer }
composer-unsure = Nicht dass ich wüsste. { $answer }
composer-songs = Die Songs von { $work } sind von { $people }.
credit-songs = Songs von { $people }
composer-unknown = Für { $work } ist bei mir niemand als Komponist oder Komponistin verzeichnet.
credit-composer = Score: { $name }
credit-adapter = Bearbeitung: { $name }
credit-songwriter = Songs: { $name }
credit-lyricist = Songtexte: { $name }
compare-same = { $works } sind sich hier gleich: { $verdict }.
compare-one = { $work }: { $verdict }
compare-two = { $first }; { $next }
compare-differ = { $each }.

song-in-works = { $song }{ $performed ->
    [0] {""}
   *[other] , von { $by },
} ist zu hören in { $works }{ $more ->
    [0] {""}
   *[other] { " " }und { $more } weiteren
}.
song-in-no-work = { $song } steht in meinen Einträgen, aber kein Werk, in dem der Song vorkommt.
usage-needle-drop = Ein schon vorhandener Song (Needle Drop): Er war älter als { $count ->
    [one] das Werk
   *[other] sie alle
}.
usage-original = Ein Originalsong: Er wurde für { $works } geschrieben.
song-is-in = Ja: { $song } ist in { $work } zu hören ({ $use }).
song-not-recorded-in = Zu { $song } in { $work } habe ich keinen Eintrag{ $count ->
    [0] {""}
   *[other] ; ich kenne den Song aus { $works }
}.
song-line = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
}: { $use }
song-writers = { $song } wurde von { $people } geschrieben.
song-performed = { $performed ->
    [0] Wer { $song } geschrieben oder aufgenommen hat, ist bei mir nicht verzeichnet.
   *[other] { $song } wird von { $people } interpretiert; wer den Song schrieb, ist bei mir nicht verzeichnet.
}
song-no-performer = Wer { $song } interpretiert, ist bei mir nicht verzeichnet.
song-performers = { $song } wird von { $people } interpretiert.
song-of-work = In { $work }: { $answer }
song-not-of-work = Zu { $song } in { $work } habe ich keinen Eintrag. { $answer }
credit-written = Geschrieben von { $people }
credit-performed = Interpretiert von { $people }
songs-by = Von { $people } in { $work }: { $songs }{ $more ->
    [0] {""}
   *[other] { " " }und { $more } weitere
}.
songs-lead = { $count ->
    [one] Ein Song von { $work } ist verzeichnet: { $songs }.
   *[other] { $count } Songs von { $work } sind verzeichnet: { $songs }{ $more ->
        [0] {""}
       *[other] { " " }und { $more } weitere
    }.
}
songs-none = { $work } hat keine nennenswerten Songs: Die Musik ist der Score{ $scored ->
    [0] {""}
   *[other] { " " }von { $by }
}.
songs-unlisted = Für { $work } habe ich keine Songliste{ $scored ->
    [0] {""}
   *[other] ; der Score ist von { $by }
}.
songs-all-original = Alle dafür geschrieben
songs-all-needle-drop = Alle schon vorher da (Needle Drops)
song-line-short = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
}
songs-may-lack = Vielleicht gibt es mehr: Songlisten sind nie vollständig.
written-for = { $before ->
    [1] Nein
   *[0] Ja
}: { $song } wurde für { $works } geschrieben.
written-for-none = { $before ->
    [1] Ja
   *[0] Nein
}: { $song }{ $performed ->
    [0] {""}
   *[other] , von { $by },
} ist älter als jedes Werk, aus dem ich den Song kenne.
written-for-this = { $before ->
    [1] Nein
   *[0] Ja
}: { $song } wurde für { $work } geschrieben.
written-before = { $before ->
    [1] Ja
   *[0] Nein
}: { $song } gab es schon, bevor { $work } den Song verwendete.
written-for-another = { $before ->
    [1] Ja
   *[0] Nein
}: { $work } verwendet { $song }, geschrieben wurde der Song aber für { $works }.
written-not-in = Zu { $song } in { $work } habe ich keinen Eintrag; ich kenne den Song aus { $works }.
written-unrecorded = Zu { $song } in { $work } habe ich keinen Eintrag.

works-lead = Musik von { $people } gibt es in { $works }{ $more ->
    [0] {""}
   *[other] { " " }und { $more } weiteren in meinen Einträgen
}.
works-songs-only = Von { $people } kenne ich Songs: { $songs }{ $more ->
    [0] {""}
   *[other] { " " }und { $more } weitere
}.
works-none = { $people }: der Name steht in meinen Einträgen, aber noch kein Werk dazu.
works-no-film = Ein Film mit Musik von { $people } ist bei mir nicht verzeichnet. { $answer }
works-no-series = Eine Serie mit Musik von { $people } ist bei mir nicht verzeichnet. { $answer }
works-no-game = Ein Spiel mit Musik von { $people } ist bei mir nicht verzeichnet. { $answer }
works-tally = Verzeichnete Musikpreise: { $tally }.
works-may-lack = Aufgeführt sind nur Werke aus meinen Einträgen.
heading-scores = Scores
heading-songs = Songs
work-as-composer = { $work }
work-as-adapter = { $work }: Bearbeitung
work-as-songwriter = { $work }: Songs
work-as-lyricist = { $work }: Songtexte
work-as-music-supervisor = { $work }: Music Supervision
song-with-works = { $song }, in { $works }
song-alone = { $song }

award-name = { $award } für „{ $category }“
award-won = Gewonnen
award-tied = Gewonnen (geteilt)
award-nominated = Nominiert
award-status-write_in = Write-in, keine offizielle Nominierung
rescinded-yes = Ja: Eine Nominierung für { $name } wurde bekannt gegeben und dann zurückgenommen.
rescinded-no = Nein: Eine zurückgenommene Nominierung für { $name } ist nicht verzeichnet.
award-status-disqualified = Nominierung aberkannt, nicht gezählt
award-status-withdrawn = Zurückgezogen, nicht gezählt
award-line = { $result }: { $what }
award-piece = für „{ $name }“
award-then = damals „{ $name }“
award-credited-as = als Teil von { $name }
award-evening = { $ordinal } Verleihung, { $held } für { $film }
award-evening-undated = { $ordinal } Verleihung, für { $film }
award-tally = { $wins ->
    [0] { $nominations ->
        [one] 1 Nominierung, kein Sieg
       *[other] { $nominations } Nominierungen, kein Sieg
    }
   *[other] { $wins ->
        [one] 1 Sieg
       *[other] { $wins } Siege
    } bei { $nominations ->
        [one] 1 Nominierung
       *[other] { $nominations } Nominierungen
    }
}
awards-lead = { $name }{ $scope }: { $tally }.
win-yes = Ja: { $name } hat{ $count ->
    [one] {""}
    [2] { " " }zweimal
   *[other] { " " }{ $count }-mal
}{ $scope } gewonnen.
win-some = { $winners } gewann{ $scope }; für { $others } ist kein Gewinn verzeichnet.
win-yes-once = Ja: { $name } gewann den { $award } ({ $evening }).
when-evening = { $ordinal } Verleihung{ $dated ->
    [0] {""}
   *[other] { " " }am
} { $held } für das Jahr { $film }
when-won = { $name } gewann bei den { $awards } für „{ $categories }“: { $evenings }.
when-nominated = { $name } war bei den { $awards } nominiert für „{ $categories }“: { $evenings }.
when-held = { $awards }: { $evenings }.
win-no = Nein: { $name } war{ $count ->
    [one] {""}
    [2] { " " }zweimal
   *[other] { " " }{ $count }-mal
}{ $scope } nominiert und gewann nicht.
win-not-then = Nein: { $name } hat{ $scope } nicht gewonnen.
win-never-nominated = Nein: { $name } war{ $scope } nicht nominiert.
win-not-recorded = Eine Nominierung von { $name }{ $scope } ist bei mir nicht verzeichnet.
win-not-held-for = Die Verleihung, die { $name } ehren könnte, hat nach meinen Einträgen noch nicht stattgefunden. { $end }
nominated-yes = Ja: { $name }{ $scope }: { $tally }.
award-not-held = Hat nach meinen Einträgen noch nicht stattgefunden. { $end }
award-records-end = Mein letzter Eintrag zu den { $award }: { $ordinal } Verleihung, { $held }.
award-before = Meine Einträge zu den { $award } beginnen mit der { $ordinal } Verleihung, { $held }.
award-no-evening = Eine Verleihung der { $award }{ $scope } ist bei mir nicht verzeichnet.
award-elsewhere-trade = Ich führe nur Musikpreise; diese Kategorie steht nicht in meinen Einträgen. Verzeichnet: { $bodies }. { $offer }
award-elsewhere-body = { $award } führe ich nicht, nur Musikpreise: { $bodies }. { $offer }
award-elsewhere-egot = Zum EGOT gehören ein Emmy und ein Tony; beide führe ich nicht, nur Musikpreise: { $bodies }. { $offer }
music-awards-only = Gezählt sind nur Musikpreise.
offer-work = Frag „what did { $title } win?“
offer-person = Frag „what has { $person } won?“
offer-year = Frag „who won best score in 1994?“
heading-other-years = Was ich habe
heading-noted = Außerdem vermerkt
heading-runners-up = Danach
beat-heading-lost = { $award }, { $evening }: verloren gegen
beat-heading-won = { $award }, { $evening }: gewonnen gegen
beat-lost = { $name } verlor gegen { $rivals }.
beat-lost-at = { $award }: { $name } verlor gegen { $rivals }.
beat-unrecorded = { $award }: { $name } hat nicht gewonnen; wer gewann, steht nicht in meinen Einträgen.
beat-unbeaten = Niemand: { $name } gewann, und zwar gegen { $rivals }.
beat-won = { $name } gewann gegen { $rivals }.
beat-nobody = { $name } gewann gegen niemanden, sondern verlor gegen { $rivals }.
beat-field = { $award }: { $name } trat an gegen { $rivals }.
beat-heading-met = { $award }, { $evening }
beat-both-won = { $one } und { $other } haben einander beide schon geschlagen.
beat-both-lost = Keiner von beiden: { $one } und { $other } verloren gegen { $rivals }.
beat-never-met = { $one } und { $other } waren, soweit meine Daten reichen, nie für denselben Preis nominiert.
year-winner = { $award }, { $evening }: { $winners }.
year-nominees = { $award }, { $evening }: { $count ->
    [one] 1 Nominierung
   *[other] { $count } Nominierungen
}; gewonnen hat { $winners }.
year-nominees-only = { $award }, { $evening }: { $count ->
    [one] 1 Nominierung
   *[other] { $count } Nominierungen
}.
year-heading = { $award }, { $evening }
year-not-given = Dieser Preis ({ $award }) wurde{ $scope } nicht vergeben.
year-not-recorded = { $award }{ $scope }: bei mir nicht verzeichnet.
year-main-body = Das waren die { $award }; nenne einen anderen Preis, um den zu bekommen (Golden Globes, Grammys, BAFTA).
span-lead = { $award }{ $scope }: { $count ->
    [0] nichts verzeichnet
    [one] 1 Eintrag
   *[other] { $count } Einträge
}.
span-line = { $evening }: { $winner }
scope-body = {" "}bei den { $name }
scope-category = {" "}für „{ $name }“
scope-honours-score = {" "}für einen Score
scope-honours-song = {" "}für einen Song
scope-honours-compilation = {" "}für eine Songsammlung
scope-honours-adaptation = {" "}für eine Musikbearbeitung
scope-honours-other = {" "}in dieser Kategorie
scope-ceremony = {" "}bei der { $ordinal } Verleihung
scope-year-either = {" "}{ $year }
scope-year-evening = {" "}{ $year }
scope-year-film = {" "}für das Jahr { $year }
scope-year-held = {" "}bei einer Verleihung im Jahr { $year }
scope-between = {" "}von { $since } bis { $until }
scope-since = {" "}seit { $since }
scope-until = {" "}bis { $until }
record-partial = Meine Einträge zu { $bodies } haben Lücken. { $as_of }
record-partial-body = { $name }: { $why } { $as_of }
count-wins = { $name }{ $scope }: { $wins ->
    [0] kein Sieg, { $nominations ->
        [one] 1 Nominierung
       *[other] { $nominations } Nominierungen
    }
    [one] 1 Sieg bei { $nominations ->
        [one] 1 Nominierung
       *[other] { $nominations } Nominierungen
    }
   *[other] { $wins } Siege bei { $nominations } Nominierungen
}.
count-nominations = { $name }{ $scope }: { $nominations ->
    [0] keine Nominierung
    [one] 1 Nominierung
   *[other] { $nominations } Nominierungen
}, { $wins ->
    [0] kein Sieg
    [one] 1 Sieg
   *[other] { $wins } Siege
}.
count-each = Gezählt{ $scope }: { $tallies }.
count-each-one = { $name }: { $tally }
series-named = { $name } ({ $count } Filme)
name-for = { $name } für { $works }
count-body = { $name }: { $tally }
count-all-wins = { $count ->
    [one] 1 Sieg
   *[other] { $count } Siege
} verzeichnet{ $scope }.
count-all-nominations = { $count ->
    [one] 1 Nominierung
   *[other] { $count } Nominierungen
} verzeichnet{ $scope }.
rank-most-wins = Die meisten Siege{ $scope }: { $leaders } mit { $many ->
    [one] { $count }
   *[other] je { $count }
} (Stand: { $date }).
rank-most-nominations = Die meisten Nominierungen{ $scope }: { $leaders } mit { $many ->
    [one] { $count }
   *[other] je { $count }
} (Stand: { $date }).
rank-line-wins = { $name }: { $count }
rank-line-nominations = { $name }: { $count }
rank-without-win = { $leaders }: { $count } Nominierungen{ $scope } und kein Sieg (Stand: { $date }).
rank-claim = { $name } gehört dazu
rank-with-adaptations = Zählt man die Preise für Bearbeitungen und Songmusiken mit: { $leaders }, { $count }.
rank-first-win = Der erste verzeichnete Sieg{ $scope }: { $winners } ({ $evening }).
rank-last-win = Der jüngste Sieg{ $scope }: { $winners } ({ $evening }).
rank-first-nomination = Die erste verzeichnete Nominierung{ $scope }: { $winners } ({ $evening }).
rank-last-nomination = Die jüngste Nominierung{ $scope }: { $winners } ({ $evening }).
rank-first-win-of = Der erste verzeichnete Sieg von { $name }{ $scope }: { $winners } ({ $evening }).
rank-last-win-of = Der jüngste Sieg von { $name }{ $scope }: { $winners } ({ $evening }).
rank-first-nomination-of = Die erste verzeichnete Nominierung von { $name }{ $scope }: { $winners } ({ $evening }).
rank-last-nomination-of = Die jüngste Nominierung von { $name }{ $scope }: { $winners } ({ $evening }).
rank-no-ages = Ich führe nur Namen, Werke und Preise: kein Alter, keine Länder, keine Studios, keine Genres, sonst nichts über Menschen. Danach kann ich also nichts sagen.
rank-nothing = Dazu ist nichts verzeichnet{ $scope }.

term-lead = { $term }: { $text }
term-see = Siehe auch: { $terms }.

which-one = Was meinst du: { $works }?
which-one-year = Ich kenne { $works }, aber nicht aus diesem Jahr. Ist es eins davon?
which-person = Wen meinst du: { $people }?
which-song = Welchen Song meinst du: { $songs }?
unknown-title = Das kenne ich nicht.
did-you-mean = Meintest du { $names }?
records-end = Meine Einträge enden am { $date }.
decline = Ich beantworte Fragen zu Filmmusik. { $examples }
decline-examples = Probier mal „Jaws“, „who composed Titanic?“, „did Up win an Oscar?“ oder „what is a needle drop?“
decline-empty = Frag mich nach einem Film, einem Song oder einem Preis. { $examples }
decline-follow-up = Sag mir, welchen Film oder Song du meinst. { $examples }
decline-film = Von Filmen kenne ich nur die Musik, nicht wer sie gedreht oder darin gespielt hat oder wo sie laufen. { $examples }
decline-work = Von „{ $title }“ kenne ich nur die Musik. Frag „who composed { $title }?“ oder „what songs are in { $title }?“
decline-person = Von { $person } kenne ich nur Filmmusik und Preise. Frag „what did { $person } score?“ oder „what has { $person } won?“
bot-help = Ich unterscheide Score und Soundtrack und kenne Komponisten, Songs, Musikpreise und die Begriffe der Filmmusik. { $examples } „/trivia start“ beginnt eine Runde.
bot-trivia = „/trivia start“ beginnt eine Runde mit zehn Fragen für alle im Kanal, ganz ohne Anmeldung; dazu gehören „/trivia tipp“, „/trivia überspringen“ und „/trivia stopp“. Im Terminal genügt „trivia“.
bot-about = Ich bin Leitmotif, ein Bot für Filmmusik. Was ich sage, steht in einer eigenen Wissensbasis, die Menschen pflegen: Jede Angabe darin nennt ihre Quelle, und die Antworten führen sie auf. Ein Sprachmodell ist nicht dabei, und was nicht darin steht, weiß ich nicht.
bot-report = „/leitmotif melden“ sagt der Redaktion, was falsch ist oder fehlt.
bot-privacy = „/leitmotif datenschutz“ zeigt, was über dich gespeichert ist, und exportiert oder löscht es.
also-song = „{ $title }“ ist auch ein Song: Frag nach dem Song, wenn du ihn meinst.
also-work = Es gibt auch { $works }; nenn das Jahr, wenn du danach fragst.

button-awards = Preise
button-songs = Songs
button-why = Warum?
button-suggest = Vorschlagen
button-next = Weiter
button-previous = Zurück
badge-score = Score
badge-soundtrack = Soundtrack
badge-both = Score und Soundtrack
badge-original_song = Originalsong
badge-needle_drop = Schon vorhandener Song
badge-award = Preise
badge-unknown = Nicht bekannt
badge-question = Was meinst du?
more-lines = { $count } weitere
sources-line = Quellen: { $sources }

explain-heading = So habe ich es verstanden
explain-rule = Regel: { $rule }
explain-heard = Gehört: { $heard }
explain-runner-up = Zweite Möglichkeit: { $name }
rule-more-than = zwei Menschen und „mehr“
rule-compare = zwei Werke und ein Wort, das sie vergleicht
rule-who-beat = eine Niederlage, und wer stattdessen gewann
rule-whom-beat = ein Sieg, und wer leer ausging
rule-count-nominations = „wie viele“ und Nominierungen
rule-count-wins = „wie viele“ und Siege oder Preise
rule-most-nominations = „die meisten“ und Nominierungen
rule-most-wins = „die meisten“ und Siege
rule-end-nomination = zuerst oder zuletzt, und Nominierungen
rule-end-win = zuerst oder zuletzt, und Siege
rule-written-for = ein Song, und ob er für ein Werk geschrieben wurde
rule-song-in-work = ein Song und ein Werk, und ob er darin zu hören ist
rule-song-usage = ein Song, und wo er zu hören ist
rule-performer = ein Song, und wer ihn singt
rule-songwriter = ein Song, und wer ihn schrieb
rule-was-nominated = eine Ja-Nein-Frage nach einer Nominierung
rule-did-win = eine Ja-Nein-Frage nach einem Sieg
rule-rescinded = eine zurückgenommene Nominierung
rule-awards-of-person = ein Mensch und ein Wort für Preise
rule-awards-of-work = ein Werk oder Song und ein Wort für Preise
rule-elsewhere = ein Preis, der nicht geführt wird
rule-nominees-then = Nominierte, und was damals im Rennen war
rule-winner-then = ein Sieg, und was damals im Rennen war
rule-award-when = wann ein Werk, Song oder Mensch gewann oder nominiert war
rule-ceremony-when = wann eine Verleihung stattfand
rule-up-against = „gegen“, und wer noch im Rennen war
rule-nominees-of-year = Nominierte und ein Jahr, ohne Werk
rule-winner-of-year = ein Preis und ein Jahr, ohne Werk
rule-songs-in-work = Songs und ein Werk
rule-composed-by = ein Mensch und ein Werk, und ob der eine das andere schuf
rule-composer = wer die Musik eines Werks gemacht hat
rule-works-of-person = ein Mensch allein
rule-works-of-maker = ein Wort für weitere, und wer die Musik eines Werks gemacht hat
rule-verdict = ein Werk oder Song und „Score“ oder „Soundtrack“
rule-song-verdict = ein Titel und „Song“
rule-about = ein Werk und was über seine Musik bekannt ist
rule-bare = ein Titel allein
rule-difference = ein Begriff aus dem Glossar
rule-follow = worum es gerade ging
rule-command = ein Befehl
