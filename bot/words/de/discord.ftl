# Was nur auf Discord gesagt wird: Befehle, Knöpfe, Formulare, Fehler, Einstellungen.

card-more-lines = { $count ->
    [one] Eine weitere Zeile wird hier nicht gezeigt.
   *[other] { $count } weitere Zeilen werden hier nicht gezeigt.
}
card-page = Seite { $page } von { $pages }
card-choose = Was davon?

# Fehler. Die Kennung ist ein kurzer Code, den der Betreiber im Protokoll findet.
error-unexpected = Da ist bei mir etwas schiefgegangen. Wenn es wieder passiert, nenne meinem Betreiber diesen Code: { $reference }
error-permission = Mir fehlt hier eine Berechtigung: { $permission }. Ein Server-Admin kann sie meiner Rolle in diesem Kanal geben.
error-permission-unknown = Das darf ich in diesem Kanal nicht. Ein Server-Admin kann die Berechtigungen meiner Rolle prüfen.
error-discord-busy = Discord hat gerade Probleme. Bitte versuch es in einer Minute noch einmal.
error-store-away = Ich komme gerade nicht an meine Daten, das wurde also nicht festgehalten. Was gespeichert ist, geht nicht verloren; versuch es in einer Minute noch einmal.
error-old-button = Dieser Knopf führt nirgends mehr hin. Bitte frag noch einmal.
error-not-yours = Dieser Knopf ist nicht für dich.
error-cooldown = Moment noch: Wieder fragen kannst du in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.
error-guild-not-allowed = Ich arbeite nur auf den Servern, die mein Betreiber eingetragen hat.
error-needs-manager = Das kann nur ändern, wer diesen Server verwalten darf.
error-form-late = Discord öffnet ein Formular nur sofort, und ich war zu langsam. Versuch es gleich noch einmal.

# Verbindungsaufbau; für den Betreiber, je eine Zeile.
login-token = Discord lehnt den Token ab. Kopiere einen neuen aus dem Developer Portal (deine Anwendung → Bot → Reset Token) nach DISCORD_TOKEN.
login-unreachable = Discord ist unter { $url } nicht erreichbar: { $why }. Prüfe das Netz und, falls gesetzt, DISCORD_API_URL.
login-shard = Discord lehnt diesen Shard ab. SHARD_IDS müssen kleiner sein als SHARD_COUNT; prüfe beide.
login-sharding-required = Dieser Bot ist auf zu vielen Servern für so wenige Shards. Lass SHARD_COUNT leer oder setze es höher.
login-version = Discord spricht diese Version seines Gateways nicht mehr. Aktualisiere Leitmotif.
login-intents-invalid = Discord kennt die angeforderten Intents nicht. Aktualisiere Leitmotif.
login-intents = Discord gewährt den Message Content Intent nicht. Schalte ihn im Developer Portal ein (deine Anwendung → Bot → Privileged Gateway Intents) oder setze MESSAGE_CONTENT=off.
login-closed = Discord hat die Verbindung endgültig geschlossen (Code { $code }).

# Knöpfe.
button-answer = Antworten
button-which = Welche?
which-choose = Was hast du gemeint?
button-hint = Tipp
button-skip = Überspringen
button-appeal = Einspruch
button-continue = Weiter
button-rematch = Noch einmal spielen

# Runden.
mode-classic = Klassisch
mode-race = Wettlauf
mode-survival = Überleben
mode-teams = Teams
mode-pyramid = Pyramide
mode-daily = Die fünf des Tages
mode-practice = Üben
mode-classic-rules = Drück einen Knopf; bis die Zeit um ist, darfst du es dir anders überlegen. Schnelle Antworten und Serien bringen mehr.
mode-race-rules = Schreib, was es ist: Drück auf „Antworten“, antworte auf die Frage oder nimm /antwort. Die erste richtige Antwort gewinnt{ $late ->
    [0] {"."}
    [one] {"; "}wer binnen einer Sekunde folgt, bekommt die Hälfte.
   *[other] {"; "}wer binnen { $late } Sekunden folgt, bekommt die Hälfte.
}
mode-survival-rules = Drück einen Knopf. Eine falsche oder fehlende Antwort kostet ein Leben; du hast { $lives ->
    [one] ein Leben
   *[other] { $lives } Leben
}. Wer übrig bleibt, gewinnt.
mode-teams-rules = Drück einen Knopf. Deine Punkte gehen an dein Team; es gibt { $teams } Teams, und du kommst ins kleinste.
mode-pyramid-rules = Ein Hinweis nach dem anderen, der schwerste zuerst. Schreib, was es ist; je weniger Hinweise, desto mehr Punkte.
mode-daily-rules = Fünf Fragen, heute für alle dieselben. Nur du siehst sie.
mode-practice-rules = Noch einmal die Fragen, bei denen du danebenlagst. Nur du siehst sie, und nichts zählt.
round-badge = Filmmusik-Quiz
round-opens = { $mode }: { $questions ->
    [one] eine Frage
   *[other] { $questions } Fragen
}, je { $seconds } Sekunden. Gleich kommt die erste.
round-counts = Du musst dich nicht anmelden: Antworte einfach. Punkte zählen für die Rangliste, sobald zwei mitgespielt haben.
round-solo = Eine Runde für dich allein: nur zum Spaß, ihre Punkte kommen nicht in die Rangliste.
round-question = Frage { $number }
round-question-of = Frage { $number } von { $of }
round-choice = { $letter } · { $choice }
round-closes = Schluss
round-answers-in = { $count ->
    [0] noch keine Antwort
    [one] eine Antwort
   *[other] { $count } Antworten
}
round-hint-pattern = Tipp: { $pattern }
round-extended = Mehr Zeit für diese Frage, für alle.
round-solved = { $who } hat es!{ $seconds ->
    [0] {""}
    [one] {" "}Noch eine Sekunde für alle anderen.
   *[other] {" "}Noch { $seconds } Sekunden für alle anderen.
}
round-answer = Die Antwort: { $answer }
round-skipped = Per Abstimmung übersprungen
round-cut-short = Abgebrochen: Diese Frage zählt für niemanden
round-nobody = Niemand hat geantwortet
round-right-of = { $right } von { $of } richtig
round-result-right = { $who } holt { $points } ({ $seconds } s{ $streak ->
    [0] {""}
    [1] {""}
   *[other] , { $streak } in Folge
})
round-result-late = { $who } holt { $points }, knapp danach ({ $seconds } s)
round-result-wrong = { $who } sagte { $said }{ $lives ->
    [-1] {""}
    [0] {" "}und ist raus
    [one] {" "}und hat noch ein Leben
   *[other] {" "}und hat noch { $lives } Leben
}
round-result-none = { $who } hat nicht geantwortet{ $lives ->
    [-1] {""}
    [0] {" "}und ist raus
    [one] {" "}und hat noch ein Leben
   *[other] {" "}und hat noch { $lives } Leben
}
round-more-players = … und { $count ->
    [one] eine weitere Person
   *[other] { $count } weitere
}
round-evidence = Warum?
round-claims = Worauf das beruht
round-accepted = Akzeptierte Antworten: { $answers }
round-offer-idle = Die letzten beiden hat niemand beantwortet. Machen wir weiter?
round-offer-away = Ich war eine Weile weg. Machen wir weiter, wo wir waren?
round-going-on = Weiter geht’s.
round-back = Wieder da; die Runde geht weiter.
round-over = Endstand
round-teams = Teams
round-team = Team { $team }: { $points } Punkte
round-standings = Zwischenstand
round-standing = { $place } · { $who }{ $team ->
    [0] {""}
   *[other] {" "}(Team { $team })
}: { $points } Punkte, { $right } von { $answered } richtig
round-your-team = Du spielst für Team { $team }.
round-ended = { $count ->
    [one] { $winners } gewinnt mit { $points } Punkten.
   *[other] { $winners } teilen sich den Sieg mit je { $points } Punkten.
}
round-ended-nobody = { $cause }. Niemand hat gepunktet.
round-cause-time = Die Zeit ist um
round-cause-everyone = Alle haben geantwortet
round-cause-solved = Gelöst
round-cause-skipped = Übersprungen
round-cause-stopped = Die Runde wurde beendet
round-cause-played = Das war die letzte Frage
round-cause-idle = Niemand hat auf „Weiter“ gedrückt
round-cause-out = Alle sind ausgeschieden
round-cause-away = Ich war zu lange weg
round-cause-dry = Keine weitere Frage passt
round-cause-failed = Ich konnte in diesem Kanal nicht weitermachen
round-counted = Diese Punkte zählen für die Rangliste.
round-uncounted = Diese Punkte kommen nicht in die Rangliste: Dafür braucht es zwei Spieler.
round-now = Nach Frage { $number } von { $of }
round-nobody-yet = Noch hat niemand geantwortet.
round-somebody = jemand
round-recounted = Einem Einspruch wurde stattgegeben: { $changes }
round-change = { $who } { $points ->
    [one] bekommt einen Punkt dazu
   *[other] bekommt { $points } Punkte dazu
}
rules-line = { $mode }, { $questions } Fragen, { $seconds } s

# Formulare.
form-answer = Deine Antwort
form-answer-label = Was ist es?

# Befehle: Namen klein geschrieben, ohne Leerzeichen, höchstens 32 Zeichen; Beschreibungen höchstens 100.
command-score-or-soundtrack = score-oder-soundtrack
command-score-or-soundtrack-about = Ist die Musik ein Score, ein Soundtrack, beides oder ein Song, den es schon gab?
command-awards = preise
command-awards-about = Nominierungen und Siege: nach Film, Person, Jahr oder Kategorie, auch kombiniert
command-song = song
command-song-about = Welche Filme und Serien einen Song verwenden und ob er für einen davon geschrieben wurde
command-explain = erklären
command-explain-about = Was einen Score von einem Soundtrack unterscheidet oder was ein anderer Begriff bedeutet
command-compare = vergleichen
command-compare-about = Zwei Filme, Serien oder Spiele nebeneinander
command-ask = fragen
command-ask-about = Frag in deinen eigenen Worten nach Filmmusik (am besten auf Englisch)
command-answer = antwort
command-answer-about = Schreib deine Antwort auf die laufende Frage
menu-score-or-soundtrack = Score oder Soundtrack?
command-trivia = trivia
command-trivia-about = Filmmusik-Quiz
command-start = start
command-start-about = Eine Runde starten; ohne Optionen: zehn gemischte Fragen mit je vier Antworten
command-stop = stopp
command-stop-about = Die Runde in diesem Kanal beenden
command-skip = überspringen
command-skip-about = Dafür stimmen, die laufende Frage zu überspringen
command-hint = tipp
command-hint-about = Um einen Tipp bitten; bei Fragen mit Auswahl siehst nur du ihn
command-standings = zwischenstand
command-standings-about = Wie es in der Runde in diesem Kanal steht
command-leaderboard = rangliste
command-leaderboard-about = Wer vorn liegt: am Tag, in der Woche, im Monat, in der Saison oder insgesamt
command-profile = profil
command-profile-about = Deine eigene Bilanz
command-daily = täglich
command-daily-about = Die fünf Fragen von heute, für alle dieselben; deine siehst nur du
command-practice = üben
command-practice-about = Noch einmal die Fragen, bei denen du danebenlagst; nur du siehst sie
command-pack = paket
command-pack-about = Eigene Fragen dieses Servers
command-leitmotif = leitmotif
command-leitmotif-about = Hilfe, Einstellungen und mehr
command-help = hilfe
command-help-about = Was ich kann, mit Beispielen zum Ausprobieren
command-settings = einstellungen
command-settings-about = Wie ich mich auf diesem Server verhalte (für alle, die ihn verwalten dürfen)
command-privacy = datenschutz
command-privacy-about = Was über dich gespeichert ist: lesen, exportieren, löschen
command-report = melden
command-report-about = Sag uns, dass etwas falsch ist oder fehlt
command-about = info
command-about-about = Welche Version das ist und was ihre Einträge umfassen

# Optionen.
option-title = titel
option-title-about = Ein Film, eine Serie, ein Spiel oder ein Song
option-song-about = Ein Song
option-film = film
option-film-about = Ein Film, eine Serie oder ein Spiel
option-person = person
option-person-about = Wer komponiert oder Songs schreibt, oder eine Band
option-year = jahr
option-year-about = Das Jahr der Filme oder der Verleihung
option-category = kategorie
option-category-about = Ein Preis oder eine Kategorie
option-topic = thema
option-term-about = Ein Begriff, z. B. Needle Drop; lass ihn weg für den Überblick
option-topic-about = Nur danach fragen
option-a = erstes
option-a-about = Eines der beiden
option-b = zweites
option-b-about = Das andere
option-question = frage
option-question-about = Zum Beispiel: who won best original score in 1977?
option-guess = vermutung
option-guess-about = Was es deiner Meinung nach ist
option-mode = modus
option-mode-about = Wie gespielt wird (klassisch, wenn du nichts sagst)
option-questions = fragen
option-questions-about = Wie viele Fragen (1 bis 50)
option-seconds = sekunden
option-seconds-about = Wie lange jede Frage offen bleibt (5 bis 120)
option-difficulty = schwierigkeit
option-difficulty-about = Wie schwer die Fragen sind
option-since = ab-jahr
option-since-about = Werke ab diesem Jahr
option-until = bis-jahr
option-until-about = Werke bis zu diesem Jahr
option-pack = paket
option-pack-about = Eines der eigenen Pakete dieses Servers
option-thread = thread
option-thread-about = In einem eigenen Thread spielen
option-period = zeitraum
option-period-about = Über welche Zeit
option-everywhere = überall
option-everywhere-about = Alle Server zusammen
option-what = was
option-what-about = Was du tun möchtest
topic-scores = Scores und wer sie komponiert hat
topic-songs = Songs
topic-awards = Preise
topic-words = Was die Begriffe bedeuten
difficulty-1 = Leicht
difficulty-2 = Ziemlich leicht
difficulty-3 = Mittel
difficulty-4 = Schwer
difficulty-5 = Für Fachleute
period-day = Heute
period-week = Diese Woche
period-month = Dieser Monat
period-season = Diese Saison
period-all = Insgesamt
privacy-show = Lesen, was gespeichert ist
privacy-export = Meine Daten exportieren
privacy-delete = Meine Daten löschen
privacy-extra-time = Mehr Zeit für mich: an oder aus
privacy-global-name = Mein Name in der Rangliste aller Server: an oder aus

# Fragen.
awards-which = Nenne einen Film, eine Person, ein Jahr oder eine Kategorie; eins davon genügt, mehrere zusammen gehen auch.
awards-category-unknown = Einen Preis namens „{ $category }“ kenne ich nicht. Wähle beim Tippen einen aus der Liste.
menu-nothing = In dieser Nachricht habe ich keinen Titel gefunden.
menu-several = Diese Nachricht nennt mehrere Werke. Welches meinst du?

# Runden, wenn sie nicht möglich sind.
round-stopping = Die Runde wird beendet.
round-in-thread = Die Runde läuft in { $thread }.
error-no-threads = Ich darf hier keine Threads eröffnen. Spielt im Kanal, oder bitte einen Admin, mir „Öffentliche Threads erstellen“ zu erlauben.
error-not-member = Für Runden muss ich Mitglied des Servers sein, oder wir spielen per Direktnachricht. Hier beantworte ich Fragen.
error-other-channel = Auf diesem Server laufen Runden nur in { $channels }.
permission-send = Nachrichten senden
permission-view = Kanal anzeigen

# Ranglisten.
board-badge = Rangliste
board-here = { $period } auf diesem Server
board-everywhere = { $period } auf allen Servern
board-empty = Noch niemand. Eine Runde mit mindestens zwei Spielern bringt hier Namen hinein.
board-rule = Es zählen Runden mit mindestens zwei Spielern.
board-row = { $place } · { $who }: { $points } Punkte in { $rounds ->
    [one] einer Runde
   *[other] { $rounds } Runden
}
profile-badge = Bilanz
profile-empty = Noch nichts: Spiel mit jemandem eine Runde, dann beginnt hier deine Bilanz.
profile-of = { $who } bisher
profile-here = Auf diesem Server: { $points } Punkte, { $rounds ->
    [one] eine Runde
   *[other] { $rounds } Runden
}, { $wins } gewonnen, { $right } von { $answered } richtig ({ $share } %), beste Serie { $streak }
profile-everywhere = Überall: { $points } Punkte, { $rounds ->
    [one] eine Runde
   *[other] { $rounds } Runden
}, { $wins } gewonnen, { $right } von { $answered } richtig ({ $share } %), beste Serie { $streak }

# Hilfe.
help-badge = Hilfe
help-lead = Ich kenne mich mit Filmmusik aus: Frag mich, oder spiel eine Runde.
help-asking = Fragen
help-verdict = /score-oder-soundtrack: Score, Soundtrack oder beides, mit Begründung und Quellen
help-awards = /preise: Nominierungen und Siege nach Film, Person, Jahr oder Kategorie
help-song = /song: wo ein Song zu hören ist und ob er dafür geschrieben wurde
help-ask = /fragen, erwähne mich, oder schreib mir eine Direktnachricht: in deinen eigenen Worten, auf Englisch
help-menu = Rechtsklick auf eine Nachricht → Apps → „Score oder Soundtrack?“: findet die Titel darin
help-playing = Spielen
help-round = /trivia start: eine Runde für alle im Kanal, ganz ohne Anmeldung
help-practice = /antwort, /trivia tipp, /trivia zwischenstand: während einer Runde
help-footer = Wenn ich etwas nicht weiß, sage ich es. Mit /leitmotif melden erfahren wir, was falsch ist oder fehlt.
help-try-verdict = Ist Star Wars ein Score oder ein Soundtrack?
help-try-awards = Was hat John Williams gewonnen?
help-try-song = In welchen Filmen läuft Time After Time?
help-try-round = Runde starten

# Datenschutz.
privacy-badge = Datenschutz
privacy-lead = Über dich wird wenig gespeichert, und du kannst es bekommen oder löschen lassen.
privacy-kept-play = Deine Antworten und Punkte in Runden, unter einer Zufallsnummer; nur eine Verknüpfung, die du löschen kannst, sagt, dass du es bist.
privacy-kept-settings = Was du für dich eingestellt hast (mehr Zeit, dein Name in der Rangliste aller Server, Übungskarten).
privacy-kept-actions = Wenn du einen Server verwaltest: was du an Einstellungen, Paketen, Runden und Einsprüchen getan hast, { $days } Tage lang.
privacy-not-kept = Fragen, die du stellst, werden nicht gespeichert.
privacy-messages = Nachrichten werden nur gelesen, wo sie an mich gerichtet oder Antworten in einer Runde sind.
privacy-footer = /leitmotif datenschutz mit „Meine Daten exportieren“ oder „Meine Daten löschen“ erledigt das sofort.
privacy-exported = Alles, was über dich gespeichert ist:
privacy-delete-sure = Das zerstört die Verknüpfung zwischen dir und deinen Runden und alles, was du eingestellt hast. Punkte bleiben ohne Namen in den Ständen. Es lässt sich nicht rückgängig machen.
privacy-deleted = Erledigt: Nichts hier ist mehr mit dir verknüpft.
button-delete-me = Meine Daten löschen
extra-time-on = Ab jetzt bleiben Fragen anderthalbmal so lange offen, sobald du mitspielst. Mit demselben Befehl schaltest du es aus.
extra-time-off = Mehr Zeit ist für dich jetzt aus.
global-name-on = Dein Name steht jetzt neben deinen Punkten in der Rangliste aller Server. Mit demselben Befehl nimmst du ihn heraus.
global-name-off = Deine Punkte stehen in der Rangliste aller Server jetzt ohne Namen.

# Meldungen.
form-fault = Etwas ist falsch
form-suggestion = Einen Titel vorschlagen
form-about = Worum geht es?
form-text = Was sollten wir wissen?
form-fault-hint = Was falsch ist und wo man es richtig lesen kann
form-suggestion-hint = Das Jahr, von wem die Musik ist und wo man das lesen kann
report-thanks = Danke. Jemand wird es sich ansehen; über dich wurde dabei nichts gespeichert.

# Info.
about-badge = Info
about-lead = Leitmotif { $version }
about-reason = Die Antworten kommen aus Einträgen, die Menschen lesen und berichtigen können; jede Aussage nennt ihre Quelle. Geraten wird nicht.
about-works = { $count ->
    [one] ein Film, eine Serie oder ein Spiel
   *[other] { $count } Filme, Serien und Spiele
}
about-songs = { $count ->
    [one] ein Song
   *[other] { $count } Songs
}
about-nominations = { $count ->
    [one] eine Nominierung
   *[other] { $count } Nominierungen
}
about-as-of = Stand der Einträge: { $date }

# Einstellungen eines Servers.
settings-badge = Einstellungen
settings-lead = Wie ich mich auf diesem Server verhalte. Änderungen gelten sofort.
settings-language = Sprache der Runden: { $language }
settings-channels = Runden sind erlaubt in: { $channels }
settings-anywhere = jedem Kanal
settings-rounds = Eine Runde, wenn beim Start nichts anderes gesagt wird: { $rules }
settings-late = Getippt: Nachfrist für die anderen, wenn jemand es hat: { $seconds } s
settings-extra-time = Anderthalbmal so viel Zeit für alle: { $on }
settings-threads = Ein Thread für jede Runde: { $on }
settings-daily = Die fünf des Tages werden angekündigt in: { $channel }
settings-no-daily = keinem Kanal
settings-choose-language = Sprache der Runden
settings-choose-channels = Kanäle für Runden (keiner: jeder Kanal)
settings-choose-daily = Kanal für die fünf des Tages (keiner: keine Ankündigung)
settings-button-rounds = Runden …
settings-button-extra = Mehr Zeit
settings-button-threads = Threads
settings-button-export = Exportieren
settings-button-import = Importieren …
settings-exported = Diese Einstellungen, ohne Kanäle; importiere die Datei auf einem anderen Server:
settings-file-wrong = Diese Datei enthält keine Einstellungen von mir ({ $why }). Exportiere zuerst welche von einem Server.
settings-file-large = Diese Datei ist zu groß für Einstellungen.
settings-out-of-bounds = Das liegt außerhalb des Erlaubten. { $option }
form-mode = Wie gespielt wird
form-questions = Fragen ({ $least } bis { $most })
form-seconds = Sekunden je Frage ({ $least } bis { $most })
form-pause = Sekunden Pause ({ $least } bis { $most })
form-late = Nachfrist, s ({ $least } bis { $most })
form-settings-file = Eine von mir exportierte Datei
language-auto = Wie der Server
word-on = an
word-off = aus
error-server-only = Das geht nur auf einem Server.

# Eigene Fragen eines Servers.
command-pack-add = hinzufügen
command-pack-add-about = Eigene Fragen aus einer Datei hinzufügen (für alle, die diesen Server verwalten dürfen)
command-pack-list = liste
command-pack-list-about = Welche Pakete dieser Server hat
command-pack-try = testen
command-pack-try-about = Was das Paketlabor zu einem Paket sagt, mit einigen Fragen (für alle, die den Server verwalten)
command-pack-remove = entfernen
command-pack-remove-about = Ein Paket entfernen
command-pack-export = export
command-pack-export-about = Die Datei eines Pakets zurückbekommen
option-file = datei
option-file-about = Eine YAML-Datei; lass sie weg, dann bekommst du ein Formular
option-name = name
option-name-about = Der Name des Pakets
pack-badge = Fragenpaket
pack-too-large = Diese Datei fehlt oder ist zu groß für ein Paket.
pack-none = Noch keins. /paket hinzufügen nimmt eine YAML-Datei; Listen im Format von Red-DiscordBot gehen unverändert.
pack-list = { $count ->
    [0] Dieser Server hat keine Pakete
    [one] Dieser Server hat ein Paket
   *[other] Dieser Server hat { $count } Pakete
}
pack-listed = { $name }: { $count ->
    [one] eine Frage
   *[other] { $count } Fragen
}
pack-removed = { $name } ist entfernt.
pack-exported = { $name }:
pack-added = { $name } ist bereit: { $count ->
    [one] eine Frage
   *[other] { $count } Fragen
}.
pack-good = { $name } ist in Ordnung: { $count ->
    [one] eine Frage
   *[other] { $count } Fragen
}.
pack-fault = Zeile { $line }: { $what }; { $fix }
pack-notes = Einen Blick wert
pack-examples = Zum Beispiel
pack-preview = { $prompt } ({ $answer })
pack-play = Zum Spielen: /trivia start mit paket: { $name }
pack-try-managers = In ein Paket hineinsehen kann nur, wer diesen Server verwalten darf: Dort stehen Antworten, die erst gefunden werden sollen.
form-pack = Ein Paket hinzufügen
form-pack-file = Die Datei
form-pack-hint = YAML: unser eigenes Format oder eine Trivia-Liste für Red-DiscordBot

# Die fünf des Tages, Üben, Entscheidungen.
button-share = Den anderen zeigen
daily-not-played = Die fünf von heute hast du noch nicht gespielt: /trivia täglich
daily-new = Fünf neue Fragen, für alle dieselben: Wer schafft sie alle?
button-play-daily = Spielen
profile-rating = Wertung: { $rating } (1500 ist die Mitte)
why-yours = Deine Antwort
why-guess = „{ $text }“: { $judged }
judged-right = richtig
judged-near = fast
judged-wrong = nicht richtig
appeal-badge = Einspruch
appeal-asks = { $who } meint, „{ $said }“ war bei Frage { $number } richtig.
appeal-key = Die Antwort war { $answer }.
appeal-who = Es entscheidet, wer die Runde gestartet hat oder Nachrichten verwalten darf.
appeal-accepted = { $by } hat dem Einspruch stattgegeben.
appeal-refused = { $by } hat den Einspruch abgelehnt.
button-appeal-yes = Stattgeben
button-appeal-no = Ablehnen

error-restarting = Ich werde gerade neu gestartet. Versuch es in einer Minute noch einmal; Punkte und offene Runden bleiben.
error-maintenance = Die Wartung beginnt { $starts } und endet { $ends }. Starte danach eine Runde.
round-restarting = Ich werde neu gestartet und bin { $back } zurück. Diese Runde geht dann weiter, wo sie war; keine Punkte gehen verloren.
round-maintenance = Die Wartung beginnt { $starts }, bis { $ends }. Diese Runde macht vielleicht Pause und geht dann weiter, wo sie war; keine Punkte gehen verloren.

# Das Protokoll der Verwaltung.
settings-button-log = Protokoll
log-lead = Was hier getan hat, wer diesen Server verwalten darf; das Neueste zuerst.
log-empty = Noch ist nichts vermerkt.
log-row = { $at } · { $who }: { $what }
log-nobody = jemand, der seine Daten gelöscht hat
log-operator = der Betreiber
log-kept = { $days } Tage aufbewahrt. Nur Kennungen und Namen von Einstellungen und Paketen.
action-settings-changed = Einstellungen geändert ({ $about })
action-settings-imported = Einstellungen importiert ({ $about })
action-settings-exported = Einstellungen exportiert
action-pack-added = Paket „{ $about }“ hinzugefügt
action-pack-removed = Paket „{ $about }“ entfernt
action-pack-exported = Paket „{ $about }“ exportiert
action-round-stopped = fremde Runde beendet ({ $about })
action-appeal-accepted = Einspruch angenommen ({ $about })
action-appeal-refused = Einspruch abgelehnt ({ $about })
error-too-often = Das war viel auf einmal. Weiter geht es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.
error-server-busy = Auf diesem Server ist gerade viel los. Weiter geht es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.
