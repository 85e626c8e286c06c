# What the terminal front says of itself.

console-choices = Type a number for more: { $choices }
console-greeting = Leitmotif: score or soundtrack? { $works } works, { $songs } songs and { $nominations } award nominations, as of { $as_of }.
console-samples = Ask one question a line. Three to begin with:
console-welcome = Ask anything about film music. “help” shows more, “trivia” plays a round, “quit” leaves.
console-bye = Until the next time.
console-nothing-yet = Ask something first; then “why” says how it was understood and what it rests on.
console-help = Ask in your own words, or type just a title.
console-help-ask = A title, a song, a person, an award, a year: “is jaws a score or a soundtrack”, “who beat star wars”, “awards of john barry”. Tab completes titles.
console-help-why = “why” says how the last question was understood and what the answer rests on.
console-help-trivia = “trivia” plays ten mixed questions. Also: trivia race, survival, teams, pyramid, daily, practice; “trivia race 5”; “trivia players Ann Bob” for two at one keyboard.
console-help-presets = “trivia save friday race 20” keeps rules under a name, “trivia preset friday” plays them; “trivia presets” lists them, “trivia forget friday” takes one away, “trivia export FILE” and “trivia import FILE” carry them to a server and back.
console-help-quit = “quit” leaves (or Ctrl-D).
console-prompt = your answer>
console-round-choice = Type a letter (A, B, …); you may change it until time is up. “hint”, “skip” and “stop” work too; several players begin with a name: “Ann B”.
console-round-typed = Type the answer. “hint”, “skip” and “stop” work too; several players begin with a name: “Ann jaws”.
console-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
console-clue = Clue { $number }: { $clue }
console-continue = Press Enter to go on, or type “stop”.
console-wait = The first question comes in a moment.
console-letter = Type a letter from A to { $last }.
console-who = Who is answering? Begin with a name: { $players }.
console-trivia-usage = I know “trivia”, then a mode ({ $modes }), a number of questions ({ $least } to { $most }) and “players” with names: trivia race 5 players Ann Bob
console-which = Which one? Type its number: { $options }
console-preset = { $name }: { $rules }
console-preset-saved = Kept as “{ $name }”. “trivia preset { $name }” plays it.
console-preset-gone = “{ $name }” is gone.
console-presets-none = There are no presets yet. “trivia save friday race 20” makes one.
console-presets-exported = All presets are in { $file }.
console-presets-imported = Taken in: { $names }.
console-file = I can't use { $file }: { $reason }.
