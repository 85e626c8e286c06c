# Was die Konsole von sich sagt. Ihre Befehle (help, why, trivia, quit …) bleiben englisch.

console-choices = Eine Zahl zeigt mehr: { $choices }
console-greeting = Leitmotif: Score oder Soundtrack? { $works } Werke, { $songs } Songs und { $nominations } Nominierungen, Stand: { $as_of }.
console-samples = Eine Frage je Zeile. Drei zum Anfang:
console-welcome = Frag irgendetwas zu Filmmusik. „help“ zeigt mehr, „trivia“ spielt eine Runde, „quit“ beendet.
console-bye = Bis zum nächsten Mal.
console-nothing-yet = Frag erst etwas; dann sagt „why“, wie es verstanden wurde und worauf es beruht.
console-help = Frag mit eigenen Worten (am besten auf Englisch), oder tippe nur einen Titel.
console-help-ask = Ein Titel, ein Song, eine Person, ein Preis, ein Jahr: „is jaws a score or a soundtrack“, „who beat star wars“, „awards of john barry“. Tab ergänzt Titel.
console-help-why = „why“ sagt, wie die letzte Frage verstanden wurde und worauf die Antwort beruht.
console-help-trivia = „trivia“ spielt zehn gemischte Fragen. Außerdem: trivia race, survival, teams, pyramid, daily, practice; „trivia race 5“; „trivia players Ann Bob“ für zwei an einer Tastatur.
console-help-quit = „quit“ beendet (oder Strg-D).
console-prompt = deine Antwort>
console-round-choice = Tippe einen Buchstaben (A, B, …); bis die Zeit um ist, kannst du es dir anders überlegen. Auch „hint“, „skip“ und „stop“ gehen; zu mehreren beginnt man mit dem Namen: „Ann B“.
console-round-typed = Tippe die Antwort. Auch „hint“, „skip“ und „stop“ gehen; zu mehreren beginnt man mit dem Namen: „Ann jaws“.
console-seconds = { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}
console-clue = Hinweis { $number }: { $clue }
console-continue = Weiter mit Enter, oder tippe „stop“.
console-wait = Die erste Frage kommt gleich.
console-letter = Tippe einen Buchstaben von A bis { $last }.
console-who = Wer antwortet? Beginne mit einem Namen: { $players }.
console-trivia-usage = Ich kenne „trivia“, dann einen Modus ({ $modes }), eine Zahl von Fragen ({ $least } bis { $most }) und „players“ mit Namen: trivia race 5 players Ann Bob
console-which = Welches? Tippe seine Nummer: { $options }
console-help-presets = „trivia save freitag race 20“ merkt sich Regeln unter einem Namen, „trivia preset freitag“ spielt danach; „trivia presets“ zählt sie auf, „trivia forget freitag“ löscht einen, „trivia export DATEI“ und „trivia import DATEI“ tragen sie zu einem Server und zurück.
console-preset = { $name }: { $rules }
console-preset-saved = Gemerkt als „{ $name }“. „trivia preset { $name }“ spielt danach.
console-preset-gone = „{ $name }“ ist weg.
console-presets-none = Noch sind keine Regeln gemerkt. „trivia save freitag race 20“ legt welche an.
console-presets-exported = Alle gemerkten Regeln stehen in { $file }.
console-presets-imported = Übernommen: { $names }.
console-file = Mit { $file } geht es nicht: { $reason }.
