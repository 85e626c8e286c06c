# Pakete mit eigenen Fragen eines Servers: Fehler nach Zeilen und was das Labor sagt.

trivia-pack-ask = { $ask }
trivia-pack-answer = Die Antwort in diesem Paket: { $answer }.
trivia-pack-good = { $name }: { $count ->
    [one] eine Frage
   *[other] { $count } Fragen
}, kein Fehler{ $notes ->
    [0] .
    [one] , eine Anmerkung.
   *[other] , { $notes } Anmerkungen.
}
trivia-pack-bad = { $count ->
    [one] Ein Fehler; nichts wurde hinzugefügt.
   *[other] { $count } Fehler; nichts wurde hinzugefügt.
}
trivia-error-pack-refused = { $count ->
    [one] Dieses Paket hat einen Fehler und wurde nicht hinzugefügt; eure Pakete sind, wie sie waren.
   *[other] Dieses Paket hat { $count } Fehler und wurde nicht hinzugefügt; eure Pakete sind, wie sie waren.
}
trivia-error-pack-shelf-full = Ein Server behält höchstens { $most } Pakete. Entferne eins mit /paket entfernen.
trivia-error-no-pack = Ein Paket namens { $name } gibt es hier nicht. /paket liste zeigt, welche es gibt.

fault-pack-too-big = die Datei ist größer als 1 MB
fault-pack-too-big-fix = teile sie in mehrere Pakete auf
fault-pack-too-many = { $count } Fragen sind mehr, als ein Paket enthalten darf
fault-pack-too-many-fix = bleib bei höchstens { $most } Fragen
fault-pack-no-questions = es gibt keine Fragen
fault-pack-no-questions-fix = schreib eine Liste unter „questions:“, oder „Frage?:“ mit einer Liste von Antworten darunter
fault-pack-unknown-key = „{ $key }“ bedeutet hier nichts
fault-pack-unknown-key-fix = meintest du „{ $nearest }“?
fault-pack-not-a-question = das ist keine Frage
fault-pack-not-a-question-fix = schreib „- ask: …“ und darunter „answers: […]“
fault-pack-no-ask = eine Frage ohne Wortlaut
fault-pack-no-ask-fix = schreib „ask: …“
fault-pack-not-answers = „{ $ask }“ hat Felder, wo Antworten hingehören
fault-pack-not-answers-fix = schreib eine Liste von Antworten: „- Antwort“
fault-pack-no-answers = „{ $ask }“ hat keine Antwort
fault-pack-no-answers-fix = schreib eine Liste von Antworten darunter
fault-pack-empty-answer = eine leere Antwort
fault-pack-empty-answer-fix = füll sie aus, oder nimm die Zeile weg
fault-pack-nested = eine Liste in einer Liste von Antworten
fault-pack-nested-fix = schreib jede Antwort in eine eigene Zeile: „- Antwort“
fault-pack-many-answers = mehr Antworten, als eine Frage haben darf
fault-pack-many-answers-fix = bleib bei höchstens { $most }
fault-pack-many-wrong = mehr falsche Antworten zur Auswahl, als eine Frage haben darf
fault-pack-many-wrong-fix = bleib bei höchstens { $most }
fault-pack-long-ask = eine Frage, die zum Lesen zu lang ist
fault-pack-long-ask-fix = bleib bei höchstens { $most } Zeichen
fault-pack-long-answer = „{ $answer }…“ ist zum Tippen zu lang
fault-pack-long-answer-fix = bleib bei höchstens { $most } Zeichen
fault-pack-wrong-twice = „{ $choice }“ steht zweimal zur Auswahl
fault-pack-wrong-twice-fix = nimm eins weg, oder schreib eine andere falsche Antwort
fault-pack-kind = die Art „{ $kind }“ gibt es nicht
fault-pack-kind-fix = meintest du „{ $nearest }“?
fault-pack-difficulty = die Schwierigkeit „{ $value }“ gibt es nicht
fault-pack-difficulty-fix = schreib eine Zahl von 1 (leicht) bis 5
fault-pack-asked-twice = „{ $ask }“ wird schon in Zeile { $line } gefragt
fault-pack-asked-twice-fix = nimm eine davon weg, und setz alle Antworten unter die andere
fault-pack-untypable = wer „{ $answer }“ tippt, bekommt kein „richtig“
fault-pack-untypable-fix = füg eine Antwort hinzu, die sich tippen lässt, oder gib die Art an
fault-pack-given-away = die Frage verrät ihre Antwort „{ $answer }“
fault-pack-given-away-fix = frag mit anderen Worten
fault-pack-collides = die falsche Antwort „{ $choice }“ wird für die richtige gehalten
fault-pack-collides-fix = schreib eine, die weiter von der Antwort entfernt ist
