# Das Spiel: Fragen, Antworten zur Auswahl, Hinweise, Entscheidungen, Erwiderungen, Fehler in Paketen.

# --- was nur ein Spieler erfährt ------------------------------------------------------------------
trivia-reply-taken = Deine Antwort: { $choice }. Bis die Zeit um ist, kannst du sie ändern.
trivia-reply-changed = Geändert zu { $choice }.
trivia-reply-same = Es bleibt bei { $choice }; das habe ich schon.
trivia-reply-right = Richtig! { $reason }
trivia-reply-near = Fast: { $reason } Du hast noch einen Versuch.
trivia-reply-wrong = Nein. { $reason }
trivia-reply-closed = Diese Frage ist geschlossen.
trivia-reply-out = Du hast in dieser Runde keine Leben mehr. Schau weiter zu und sei bei der nächsten wieder dabei.
trivia-reply-tries = Das war dein letzter Versuch bei dieser Frage.
trivia-reply-hint = { $choice } ist es nicht. Eine richtige Antwort bringt jetzt die Hälfte.
trivia-reply-no-hint = Für diese Frage gibt es keinen Tipp.
trivia-reply-voted = Stimmen bisher: { $votes } von { $needed }.
trivia-reply-nothing-near = Da gibt es nichts auszuwählen: Deine letzte Antwort war eindeutig, oder du hast noch keine gegeben.
trivia-reply-ignored = Das habe ich nicht als Antwort gewertet.

# --- was schiefgehen kann -------------------------------------------------------------------------
trivia-error-running = Hier läuft schon eine Runde. Spiel mit, oder warte, bis sie endet.
trivia-error-not-yours = Nur wer diese Runde gestartet hat oder Nachrichten verwalten darf, kann sie beenden.
trivia-error-no-round = Hier läuft keine Runde. Starte eine mit /trivia start.
trivia-error-dry = Zu diesen Einstellungen passt keine Frage. Versuch es mit einem anderen Thema oder einer anderen Schwierigkeit.
trivia-error-kind = Die Art „{ $kind }“ gibt es nicht. Es gibt: { $kinds }.
trivia-error-topic = Das Thema „{ $topic }“ gibt es nicht. Es gibt: { $topics }.
trivia-error-difficulty = Die Schwierigkeit reicht von 1 (weiß fast jeder) bis 5 (für Fachleute).
trivia-error-still-open = Diese Frage ist noch offen. Frag noch einmal, wenn sie geschlossen ist.
trivia-error-no-appeal = Hier gibt es nichts, wogegen du Einspruch erheben könntest.
trivia-error-appeal-right = Diese Antwort war schon richtig.
trivia-error-appeal-twice = Gegen diese Entscheidung gibt es schon einen Einspruch; wer die Runde gestartet hat, entscheidet.
trivia-error-not-yours-to-decide = Über Einsprüche entscheidet nur, wer die Runde gestartet hat oder Nachrichten verwalten darf, und niemand über den eigenen.
trivia-daily-share = Leitmotif, die fünf des Tages { $day }: { $right } von { $of } richtig { $grid }, { $points } Punkte, { $days ->
    [one] erster Tag
   *[other] { $days } Tage in Folge
}
trivia-error-daily-done = Die fünf von heute hast du gespielt. Neue kommen um 00:00 UTC.
trivia-error-nothing-to-practise = Zum Üben steht nichts an. Fragen, bei denen du danebenlagst, kommen hier wieder, jedes Mal ein wenig später.

# --- Fragen: mehrere Fassungen je Art; die Auswahl steht darunter ----------------------------------
trivia-ask-composer-1 = Wer hat den Score von { $work } komponiert?
trivia-ask-composer-2 = Wessen Score hörst du in { $work }?
trivia-ask-composer-3 = Der Score von { $work } stammt von …
trivia-ask-composer-4 = Wer schrieb den Score, den du in { $work } hörst?
trivia-ask-composer-shared-1 = Wer ist am Score von { $work } beteiligt?
trivia-ask-composer-shared-2 = Den Score von { $work } haben zwei komponiert. Wer gehört dazu?
trivia-ask-work-of-1 = Was davon hat einen Score von { $person }?
trivia-ask-work-of-2 = { $person } hat für eines davon den Score komponiert. Für welches?
trivia-ask-work-of-3 = Was davon hat { $person } vertont?
trivia-ask-same-composer-1 = Wer { $work } vertont hat, hat auch eines davon vertont. Welches?
trivia-ask-same-composer-2 = Zu welchem davon stammt der Score aus derselben Feder wie der von { $work }?
trivia-ask-same-composer-3 = Aus derselben Feder wie der Score von { $work } stammt der von …
trivia-ask-odd-composer-1 = Drei davon haben Scores von { $person }. Welches nicht?
trivia-ask-odd-composer-2 = Zu welchem davon stammt der Score nicht von { $person }?
trivia-ask-odd-composer-3 = Alle bis auf eines haben einen Score von { $person }. Welches ist die Ausnahme?
trivia-ask-verdict-1 = { $work }: Score, Soundtrack oder beides?
trivia-ask-verdict-2 = Welche Musik hat { $work }: einen eigens komponierten Score, einen Soundtrack aus Songaufnahmen oder beides?
trivia-ask-verdict-3 = Score oder Soundtrack? Was stimmt für { $work }?
trivia-ask-song-work-1 = Für welches davon wurde „{ $song }“{ $by } geschrieben?
trivia-ask-song-work-2 = Woher stammt der Originalsong „{ $song }“{ $by }?
trivia-ask-song-work-3 = Wofür davon wurde „{ $song }“{ $by } geschrieben?
trivia-ask-song-work-4 = „{ $song }“{ $by } ist ein Originalsong aus …
trivia-ask-work-song-1 = Welcher dieser Songs wurde für { $work } geschrieben?
trivia-ask-work-song-2 = Einer davon ist ein Originalsong aus { $work }. Welcher?
trivia-ask-work-song-3 = { $work } hat der Welt einen dieser Songs geschenkt. Welchen?
trivia-ask-origin-1 = „{ $song }“{ $by } in { $work }: dafür geschrieben oder schon vorher da?
trivia-ask-origin-2 = Wurde „{ $song }“{ $by } für { $work } geschrieben, oder gab es den Song schon?
trivia-ask-origin-3 = In { $work } hörst du „{ $song }“{ $by }. Originalsong oder Needle Drop?
trivia-ask-heard-in-1 = In welchem davon ist „{ $song }“{ $by } zu hören?
trivia-ask-heard-in-2 = Eines davon verwendet „{ $song }“{ $by }, eine ältere Aufnahme. Welches?
trivia-ask-heard-in-3 = „{ $song }“{ $by } ist in einem davon ein Needle Drop. In welchem?
trivia-ask-performer-1 = Von wem stammt „{ $song }“ in der Fassung, die in { $work } zu hören ist?
trivia-ask-performer-2 = Wessen Aufnahme von „{ $song }“ ist in { $work } zu hören?
trivia-ask-performer-3 = „{ $song }“, wie in { $work } zu hören: Wer singt oder spielt?
trivia-ask-songwriter-1 = Wer hat an „{ $song }“ mitgeschrieben, zu hören in { $work }?
trivia-ask-songwriter-2 = Wer davon hat „{ $song }“, zu hören in { $work }, geschrieben oder mitgeschrieben?
trivia-ask-songwriter-3 = „{ $song }“, zu hören in { $work }: Wer ist als Urheber genannt?
trivia-ask-winner-of-year-1 =
    { $honours ->
        [song] Verleihung { $held } (für { $year }): Woraus stammt der Song, der den { $award } für „{ $category }“ gewann?
       *[other] Verleihung { $held } (für { $year }): Was gewann den { $award } für „{ $category }“?
    }
trivia-ask-winner-of-year-2 =
    { $honours ->
        [song] Der { $award } für „{ $category }“ des Jahres { $year } ging an einen Song aus …
       *[other] Der { $award } für „{ $category }“ des Jahres { $year } ging an …
    }
trivia-ask-winner-of-year-3 =
    { $honours ->
        [song] Songs aus all diesen waren für den { $award } für „{ $category }“ des Jahres { $year } nominiert. Woraus stammt der Song, der gewann?
       *[other] All diese waren für den { $award } für „{ $category }“ des Jahres { $year } nominiert. Was davon gewann?
    }
trivia-ask-who-beat-1 =
    { $honours ->
        [song] „{ $song }“ aus { $loser } war für den { $award } für „{ $category }“ des Jahres { $year } nominiert. Der Song verlor gegen einen aus …
       *[other] { $loser } war für den { $award } für „{ $category }“ des Jahres { $year } nominiert. Was gewann stattdessen?
    }
trivia-ask-who-beat-2 =
    { $honours ->
        [song] Der { $award } für „{ $category }“ des Jahres { $year }: Woraus stammt der Song, der „{ $song }“ aus { $loser } schlug?
       *[other] Was schnappte { $loser } den { $award } für „{ $category }“ des Jahres { $year } weg?
    }
trivia-ask-who-beat-3 =
    { $honours ->
        [song] „{ $song }“ aus { $loser } verlor den { $award } für „{ $category }“ des Jahres { $year } an einen Song aus …
       *[other] { $loser } verlor den { $award } für „{ $category }“ des Jahres { $year } an …
    }
trivia-ask-winning-person-1 = Wer gewann den { $award } für „{ $category }“ des Jahres { $year }?
trivia-ask-winning-person-2 = Wer nahm bei der Verleihung { $held } (für { $year }) den { $award } für „{ $category }“ mit nach Hause?
trivia-ask-winning-person-3 = Der { $award } für „{ $category }“ des Jahres { $year } ging an …
trivia-ask-which-won-1 =
    { $honours ->
        [song] Songs aus allen vieren waren für den { $award } für „{ $category }“ nominiert. Woraus stammt der Song, der gewann?
       *[other] Alle vier waren für den { $award } für „{ $category }“ nominiert. Was davon gewann?
    }
trivia-ask-which-won-2 =
    { $honours ->
        [song] Zu welchem davon gehört ein Song, der den { $award } für „{ $category }“ gewann?
       *[other] Was von diesen Nominierten gewann in seinem Jahr den { $award } für „{ $category }“?
    }
trivia-ask-which-won-3 =
    { $honours ->
        [song] Die Songs aus dreien davon gingen beim { $award } für „{ $category }“ leer aus. Woraus stammt der Song, der gewann?
       *[other] Drei davon gingen beim { $award } für „{ $category }“ leer aus. Was gewann ihn?
    }
trivia-ask-odd-loser-1 =
    { $honours ->
        [song] Drei davon gewannen den { $award } für „{ $category }“ mit einem Song. Was war nur nominiert?
       *[other] Drei davon gewannen den { $award } für „{ $category }“. Was war nur nominiert?
    }
trivia-ask-odd-loser-2 =
    { $honours ->
        [song] Was davon war mit einem Song für den { $award } für „{ $category }“ nominiert und gewann nicht?
       *[other] Was davon war für den { $award } für „{ $category }“ nominiert und gewann nicht?
    }
trivia-ask-odd-loser-3 =
    { $honours ->
        [song] Ein Song aus jedem davon war für den { $award } für „{ $category }“ nominiert. Was ging leer aus?
       *[other] All diese waren für den { $award } für „{ $category }“ nominiert. Was ging leer aus?
    }
trivia-ask-won-or-nominated-1 =
    { $honours ->
        [song] „{ $song }“ aus { $work } war für den { $award } für „{ $category }“ nominiert. Hat der Song gewonnen?
       *[other] { $work } war für den { $award } für „{ $category }“ nominiert. Hat es zum Sieg gereicht?
    }
trivia-ask-won-or-nominated-2 =
    { $honours ->
        [song] Nominiert oder gewonnen? „{ $song }“ aus { $work } und der { $award } für „{ $category }“.
       *[other] Nominiert oder gewonnen? { $work } und der { $award } für „{ $category }“.
    }
trivia-ask-won-or-nominated-3 =
    { $honours ->
        [song] Der { $award } für „{ $category }“: Hat ihn „{ $song }“ aus { $work } gewonnen, oder blieb es bei der Nominierung?
       *[other] Der { $award } für „{ $category }“: Hat { $work } ihn gewonnen, oder blieb es bei der Nominierung?
    }
trivia-ask-year-1 = In welchem Jahr kam { $work }, mit einem Score von { $person }, zuerst heraus?
trivia-ask-year-2 = { $work } (Score von { $person }) erschien zuerst im Jahr …
trivia-ask-year-3 = Wann erschien { $work }, mit dem Score von { $person }, zum ersten Mal?
trivia-ask-nearest-year-1 = Welches dieser Jahre liegt am nächsten am Erscheinen von { $work }, mit einem Score von { $person }?
trivia-ask-nearest-year-2 = { $work }, Score von { $person }: Welches Jahr kommt dem Erscheinen am nächsten?
trivia-ask-in-order-1 = Drei Scores von { $person }, der älteste zuerst: Welche Reihenfolge stimmt?
trivia-ask-in-order-2 = Ordne diese Scores von { $person } nach Erscheinen. Welche Reihenfolge stimmt, der älteste zuerst?
trivia-ask-meaning-1 = Welches Wort fehlt? „{ $definition }“
trivia-ask-meaning-2 = „{ $definition }“ Was gehört in die Lücke?
trivia-ask-meaning-3 = Füll die Lücke: „{ $definition }“
trivia-ask-who-is-it-1 = Wer hat all diese komponiert: { $works }?
trivia-ask-who-is-it-2 = { $works }: Die Musik stammt aus einer Feder. Aus wessen?
trivia-ask-what-is-it-1 = Welches Werk ist das? { $clues }
trivia-ask-what-is-it-2 = { $clues } Was ist es?

trivia-pyramid-who-is-it = Wessen Musik ist das? Jeder Hinweis ist leichter als der davor.
trivia-pyramid-what-is-it = Welches Werk ist es? Jeder Hinweis ist leichter als der davor.
trivia-clues = { $first } { $rest }
trivia-by = { "" } ({ $people })

# --- Auswahl --------------------------------------------------------------------------------------
trivia-choice-score = Ein Score
trivia-choice-soundtrack = Ein Soundtrack
trivia-choice-both = Beides
trivia-choice-original = Dafür geschrieben
trivia-choice-needle-drop = Schon vorher da
trivia-choice-won = Gewonnen
trivia-choice-nominated = Nur nominiert
trivia-choice-song = „{ $song }“
trivia-choice-order = { $first } → { $second } → { $third }

# --- Hinweise einer Pyramide ------------------------------------------------------------------------
trivia-clue-scored = Von der gesuchten Person stammt der Score von { $work }.
trivia-clue-decade = Es kam in den { $decade }er-Jahren heraus.
trivia-clue-year = Es ist von { $year }.
trivia-clue-won = Es gewann den { $award } für „{ $category }“.
trivia-clue-lost = Es war für den { $award } für „{ $category }“ nominiert und gewann nicht.
trivia-clue-composer = Der Score ist von { $person }.
trivia-clue-song = „{ $song }“ wurde dafür geschrieben.

# --- Belege, mit der Auflösung genannt --------------------------------------------------------------
trivia-evidence-score = Der Score von { $work } ist von { $people }.
trivia-evidence-both-by = { $person } hat sowohl { $first } als auch { $second } vertont.
trivia-evidence-written-for = „{ $song }“ wurde für { $work } geschrieben.
trivia-evidence-older = „{ $song }“ ist von { $year } und in { $work } zu hören.
trivia-evidence-before = „{ $song }“ gab es schon vorher; zu hören in { $work }.
trivia-evidence-performed = „{ $song }“ wird gesungen oder gespielt von { $people }.
trivia-evidence-written-by = „{ $song }“ ist von { $people }.
trivia-evidence-won = { $work } gewann den { $award } für „{ $category }“ des Jahres { $year } (verliehen { $held }): { $people }.{ $then }
trivia-evidence-song-won = „{ $song }“ aus { $work } gewann den { $award } für „{ $category }“ des Jahres { $year } (verliehen { $held }).{ $then }
trivia-evidence-then = { "" } Die Kategorie hieß damals „{ $name }“.
trivia-evidence-lost = { $loser } war für den { $award } für „{ $category }“ nominiert und gewann nicht. { $winner }
trivia-evidence-year = { $work } kam zuerst { $year } heraus.
trivia-evidence-order = { $first }, dann { $second }, dann { $third }.
trivia-evidence-means = { $term }: { $definition }

# --- die Gründe des Schiedsrichters -----------------------------------------------------------------
trivia-judge-nothing = Es gibt nichts zu beurteilen.
trivia-judge-no-number = Gefragt ist eine Zahl.
trivia-judge-number = Es ist eine andere Zahl.
trivia-judge-other-number = Die Zahl stimmt nicht überein.
trivia-judge-one-only = Nur eine Antwort zählt.
trivia-judge-which = Was genau meinst du mit „{ $name }“? Da kommt mehr als eins infrage.
trivia-judge-year = Der Titel mag passen, das Jahr nicht.
trivia-judge-wrong = Das ist es nicht.
trivia-judge-other-person = Das ist jemand anderes.
trivia-judge-other-title = Das ist ein anderes Werk.
trivia-judge-other-song = Das ist ein anderer Song.
trivia-judge-other-award = Das ist ein anderer Preis.
trivia-judge-other-word = Das bedeutet etwas anderes.
trivia-error-judge-line = Eine Zeile zum Beurteilen sieht so aus: {"{"}"expected": ["John Williams"], "typed": "williams", "kind": "person"{"}"}. Arten: person, title, song, award, number, word.

# --- Vorlagen --------------------------------------------------------------------------------------
trivia-error-limit = { $name } darf { $low } bis { $high } sein, nicht { $value }.
trivia-error-years = { $first } liegt nach { $last }. Nenne das frühere Jahr zuerst.
trivia-error-private-preset = Für die fünf des Tages und das Üben gibt es keine Vorlagen; sie werden allein gespielt.
trivia-error-preset-name = Der Name einer Vorlage hat bis zu 32 Zeichen: Buchstaben, Ziffern, Leerzeichen, Punkte, Bindestriche oder Apostrophe.
trivia-error-presets-full = Ein Server behält höchstens { $most } Vorlagen. Entferne zuerst eine.
trivia-error-no-preset = Eine Vorlage namens { $name } gibt es hier nicht.
trivia-error-preset-file = Das ist keine Datei mit Vorlagen: { $reason }.
