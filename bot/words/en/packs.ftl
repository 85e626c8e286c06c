# Packs of a server's own questions: faults by line, and what the lab says.

trivia-pack-ask = { $ask }
trivia-pack-answer = The answer in this pack: { $answer }.
trivia-pack-good = { $name }: { $count ->
    [one] one question
   *[other] { $count } questions
}, no fault{ $notes ->
    [0] .
    [one] , one note.
   *[other] , { $notes } notes.
}
trivia-pack-bad = { $count ->
    [one] One fault; nothing was added.
   *[other] { $count } faults; nothing was added.
}
trivia-error-pack-refused = { $count ->
    [one] This pack has a fault and was not added; the packs you have are as they were.
   *[other] This pack has { $count } faults and was not added; the packs you have are as they were.
}
trivia-error-pack-shelf-full = A server keeps at most { $most } packs. Remove one with /pack remove.
trivia-error-no-pack = There is no pack called { $name } here. /pack list shows those there are.

fault-pack-too-big = the file is larger than 1 MB
fault-pack-too-big-fix = split it into several packs
fault-pack-too-many = { $count } questions are more than a pack may hold
fault-pack-too-many-fix = keep it to { $most } questions
fault-pack-no-questions = there are no questions
fault-pack-no-questions-fix = write a list under “questions:”, or “Question?:” with a list of answers below it
fault-pack-unknown-key = “{ $key }” means nothing here
fault-pack-unknown-key-fix = did you mean “{ $nearest }”?
fault-pack-not-a-question = this is no question
fault-pack-not-a-question-fix = write “- ask: …” and “answers: […]” below it
fault-pack-no-ask = a question without words
fault-pack-no-ask-fix = write “ask: …”
fault-pack-not-answers = “{ $ask }” has fields where answers belong
fault-pack-not-answers-fix = write a list of answers: “- answer”
fault-pack-no-answers = “{ $ask }” has no answer
fault-pack-no-answers-fix = write a list of answers below it
fault-pack-empty-answer = an empty answer
fault-pack-empty-answer-fix = write it, or take the line away
fault-pack-nested = a list within a list of answers
fault-pack-nested-fix = write each answer on a line of its own: “- answer”
fault-pack-many-answers = more answers than a question may have
fault-pack-many-answers-fix = keep it to { $most }
fault-pack-many-wrong = more wrong choices than a question may have
fault-pack-many-wrong-fix = keep it to { $most }
fault-pack-long-ask = a question too long to read
fault-pack-long-ask-fix = keep it to { $most } characters
fault-pack-long-answer = “{ $answer }…” is too long to type
fault-pack-long-answer-fix = keep it to { $most } characters
fault-pack-wrong-twice = “{ $choice }” stands twice among the choices
fault-pack-wrong-twice-fix = take one away, or write another wrong choice
fault-pack-kind = there is no kind “{ $kind }”
fault-pack-kind-fix = did you mean “{ $nearest }”?
fault-pack-difficulty = difficulty “{ $value }” is none
fault-pack-difficulty-fix = write a number from 1 (easy) to 5
fault-pack-asked-twice = “{ $ask }” is asked in line { $line } already
fault-pack-asked-twice-fix = take one away, and put all answers under the other
fault-pack-untypable = who types “{ $answer }” is not judged right
fault-pack-untypable-fix = add an answer that can be typed, or set the kind
fault-pack-given-away = the question holds its answer “{ $answer }”
fault-pack-given-away-fix = ask it in other words
fault-pack-collides = the wrong choice “{ $choice }” is taken for the answer
fault-pack-collides-fix = write a choice that is further from the answer
