# The game: prompts, choices, clues, rulings, replies, faults of packs.

# --- what a player alone is told ------------------------------------------------------------------
trivia-reply-taken = Your answer: { $choice }. You may change it until time is up.
trivia-reply-changed = Changed to { $choice }.
trivia-reply-same = { $choice } it is; I have that already.
trivia-reply-right = Right! { $reason }
trivia-reply-near = Nearly: { $reason } One more try.
trivia-reply-wrong = No. { $reason }
trivia-reply-closed = That question is closed.
trivia-reply-out = You have no lives left in this round. Watch on, and be back for the next.
trivia-reply-tries = That was your last try on this one.
trivia-reply-hint = It is not { $choice }. A right answer now earns half.
trivia-reply-no-hint = There is no hint for this one.
trivia-reply-voted = Votes so far: { $votes } of { $needed }.
trivia-reply-nothing-near = There is nothing to choose between: your last guess, if any, meant one thing.
trivia-reply-ignored = I did not take that as a guess.

# --- what can go wrong ----------------------------------------------------------------------------
trivia-error-running = A round is already running here. Join in, or wait until it ends.
trivia-error-not-yours = Only who started this round, or somebody who may manage messages, can stop it.
trivia-error-no-round = No round is running here. Start one with /trivia start.
trivia-error-dry = No question fits those settings. Try another topic or difficulty.
trivia-error-kind = There is no kind “{ $kind }”. The kinds are: { $kinds }.
trivia-error-topic = There is no topic “{ $topic }”. The topics are: { $topics }.
trivia-error-difficulty = Difficulty runs from 1 (nearly everybody knows it) to 5 (specialists).
trivia-error-still-open = That question is still open. Ask again when it has closed.
trivia-error-no-appeal = There is nothing to appeal here.
trivia-error-appeal-right = That guess was right already.
trivia-error-appeal-twice = That guess is appealed already; whoever started the round decides.
trivia-error-not-yours-to-decide = Only who started the round, or somebody who may manage messages, decides appeals, and nobody decides their own.
trivia-daily-share = Leitmotif daily { $day }: { $right } of { $of } right { $grid }, { $points } points, { $days ->
    [one] first day
   *[other] day { $days } in a row
}
trivia-error-daily-done = You have played today's five. New ones come at 00:00 UTC.
trivia-error-nothing-to-practise = Nothing is due for practice. Your misses come back here, each a little later than the last time.

# --- prompts: several wordings a kind; fronts set choices below ------------------------------------
trivia-ask-composer-1 = Who composed the score of { $work }?
trivia-ask-composer-2 = Whose score do you hear in { $work }?
trivia-ask-composer-3 = The score of { $work } is by …
trivia-ask-composer-4 = Who wrote the score you hear in { $work }?
trivia-ask-composer-shared-1 = Who is one of the composers of { $work }?
trivia-ask-composer-shared-2 = Two people share the score of { $work }. Who is one of them?
trivia-ask-work-of-1 = Which of these has a score by { $person }?
trivia-ask-work-of-2 = { $person } composed the score of one of these. Which one?
trivia-ask-work-of-3 = Which of these did { $person } score?
trivia-ask-same-composer-1 = Whoever composed { $work } also composed one of these. Which one?
trivia-ask-same-composer-2 = Which of these has its score by the composer of { $work }?
trivia-ask-same-composer-3 = { $work } shares its composer with …
trivia-ask-odd-composer-1 = Three of these have scores by { $person }. Which one does not?
trivia-ask-odd-composer-2 = Which of these was not scored by { $person }?
trivia-ask-odd-composer-3 = All but one of these have scores by { $person }. Which is the exception?
trivia-ask-verdict-1 = { $work }: score, soundtrack or both?
trivia-ask-verdict-2 = What music does { $work } have: a score composed for it, a soundtrack of recorded songs, or both?
trivia-ask-verdict-3 = Score or soundtrack? What is right for { $work }?
trivia-ask-song-work-1 = “{ $song }”{ $by } was written for which of these?
trivia-ask-song-work-2 = Where does the original song “{ $song }”{ $by } come from?
trivia-ask-song-work-3 = Which of these was “{ $song }”{ $by } written for?
trivia-ask-song-work-4 = “{ $song }”{ $by } is an original song from …
trivia-ask-work-song-1 = Which of these songs was written for { $work }?
trivia-ask-work-song-2 = One of these is an original song from { $work }. Which one?
trivia-ask-work-song-3 = { $work } gave the world one of these songs. Which one?
trivia-ask-origin-1 = “{ $song }”{ $by } in { $work }: written for it, or there before?
trivia-ask-origin-2 = Was “{ $song }”{ $by } written for { $work }, or did it exist already?
trivia-ask-origin-3 = You hear “{ $song }”{ $by } in { $work }. Original song or needle drop?
trivia-ask-heard-in-1 = In which of these can you hear “{ $song }”{ $by }?
trivia-ask-heard-in-2 = One of these uses “{ $song }”{ $by }, an older recording. Which one?
trivia-ask-heard-in-3 = “{ $song }”{ $by } is a needle drop in one of these. Which one?
trivia-ask-performer-1 = Who performs “{ $song }”, as heard in { $work }?
trivia-ask-performer-2 = Whose recording of “{ $song }” is heard in { $work }?
trivia-ask-performer-3 = “{ $song }”, as heard in { $work }: who is the artist?
trivia-ask-songwriter-1 = Who had a hand in writing “{ $song }”, heard in { $work }?
trivia-ask-songwriter-2 = Which of these people wrote or co-wrote “{ $song }”, heard in { $work }?
trivia-ask-songwriter-3 = “{ $song }”, heard in { $work }: who is credited with writing it?
trivia-ask-winner-of-year-1 =
    { $honours ->
        [song] At the { $held } ceremony (for { $year }), a song from which of these won the { $award } for { $category }?
       *[other] At the { $held } ceremony (for { $year }), what won the { $award } for { $category }?
    }
trivia-ask-winner-of-year-2 =
    { $honours ->
        [song] The { $award } for { $category } of { $year } went to a song from …
       *[other] The { $award } for { $category } of { $year } went to …
    }
trivia-ask-winner-of-year-3 =
    { $honours ->
        [song] Songs from all of these were nominated for the { $award } for { $category } of { $year }. Whose song won?
       *[other] All of these were nominated for the { $award } for { $category } of { $year }. Which one won?
    }
trivia-ask-who-beat-1 =
    { $honours ->
        [song] “{ $song }” from { $loser } was nominated for the { $award } for { $category } of { $year }. It lost to a song from …
       *[other] { $loser } was nominated for the { $award } for { $category } of { $year }. What beat it?
    }
trivia-ask-who-beat-2 =
    { $honours ->
        [song] The { $award } for { $category } of { $year }: a song from which of these beat “{ $song }” from { $loser }?
       *[other] What beat { $loser } to the { $award } for { $category } of { $year }?
    }
trivia-ask-who-beat-3 =
    { $honours ->
        [song] “{ $song }” from { $loser } lost the { $award } for { $category } of { $year } to a song from …
       *[other] { $loser } lost the { $award } for { $category } of { $year } to …
    }
trivia-ask-winning-person-1 = Who won the { $award } for { $category } of { $year }?
trivia-ask-winning-person-2 = At the { $held } ceremony (for { $year }), who took home the { $award } for { $category }?
trivia-ask-winning-person-3 = The { $award } for { $category } of { $year } went to …
trivia-ask-which-won-1 =
    { $honours ->
        [song] Songs from all four were nominated for the { $award } for { $category }. Whose song won?
       *[other] All four were nominated for the { $award } for { $category }. Which one won?
    }
trivia-ask-which-won-2 =
    { $honours ->
        [song] Which of these has a song that won the { $award } for { $category }?
       *[other] Which of these nominees won the { $award } for { $category } of its year?
    }
trivia-ask-which-won-3 =
    { $honours ->
        [song] Three of these had songs that went home without the { $award } for { $category }. Whose song won?
       *[other] Three of these went home without the { $award } for { $category }. Which one won it?
    }
trivia-ask-odd-loser-1 =
    { $honours ->
        [song] Songs from three of these won the { $award } for { $category }. Which one was only nominated?
       *[other] Three of these won the { $award } for { $category }. Which one was only nominated?
    }
trivia-ask-odd-loser-2 =
    { $honours ->
        [song] Which of these had a song nominated for the { $award } for { $category } that did not win?
       *[other] Which of these was nominated for the { $award } for { $category }, but did not win?
    }
trivia-ask-odd-loser-3 =
    { $honours ->
        [song] A song from each of these was up for the { $award } for { $category }. Which one went home without it?
       *[other] Each of these was up for the { $award } for { $category }. Which one went home without it?
    }
trivia-ask-won-or-nominated-1 =
    { $honours ->
        [song] “{ $song }” from { $work } was nominated for the { $award } for { $category }. Did it win?
       *[other] { $work } was nominated for the { $award } for { $category }. Did it win?
    }
trivia-ask-won-or-nominated-2 =
    { $honours ->
        [song] Nominee or winner? “{ $song }” from { $work } and the { $award } for { $category }.
       *[other] Nominee or winner? { $work } and the { $award } for { $category }.
    }
trivia-ask-won-or-nominated-3 =
    { $honours ->
        [song] The { $award } for { $category }: did “{ $song }” from { $work } win it, or was it nominated only?
       *[other] The { $award } for { $category }: did { $work } win it, or was it nominated only?
    }
trivia-ask-year-1 = In which year did { $work }, scored by { $person }, first come out?
trivia-ask-year-2 = { $work } (score by { $person }) first came out in …
trivia-ask-year-3 = When was { $work }, with its score by { $person }, first released?
trivia-ask-nearest-year-1 = Which of these years is nearest to the release of { $work }, scored by { $person }?
trivia-ask-nearest-year-2 = { $work }, scored by { $person }: which year comes closest to its release?
trivia-ask-in-order-1 = Three scores by { $person }, the oldest first: which order is right?
trivia-ask-in-order-2 = Put these scores by { $person } in order of release. Which order is right, the oldest first?
trivia-ask-meaning-1 = Which word is missing? “{ $definition }”
trivia-ask-meaning-2 = “{ $definition }” What belongs in the gap?
trivia-ask-meaning-3 = Fill the gap: “{ $definition }”
trivia-ask-who-is-it-1 = Who composed all of these: { $works }?
trivia-ask-who-is-it-2 = { $works } share one composer. Who is it?
trivia-ask-what-is-it-1 = Which work is this? { $clues }
trivia-ask-what-is-it-2 = { $clues } What is it?

trivia-pyramid-who-is-it = Which composer is it? Each clue is easier than the one before.
trivia-pyramid-what-is-it = Which work is it? Each clue is easier than the one before.
trivia-clues = { $first } { $rest }
trivia-by = { "" } ({ $people })

# --- choices --------------------------------------------------------------------------------------
trivia-choice-score = A score
trivia-choice-soundtrack = A soundtrack
trivia-choice-both = Both
trivia-choice-original = Written for it
trivia-choice-needle-drop = There before
trivia-choice-won = It won
trivia-choice-nominated = Nominated only
trivia-choice-song = “{ $song }”
trivia-choice-order = { $first } → { $second } → { $third }

# --- clues of a pyramid ----------------------------------------------------------------------------
trivia-clue-scored = This composer scored { $work }.
trivia-clue-decade = It came out in the { $decade }s.
trivia-clue-year = It is from { $year }.
trivia-clue-won = It won the { $award } for { $category }.
trivia-clue-lost = It was nominated for the { $award } for { $category }, and did not win.
trivia-clue-composer = Its score is by { $person }.
trivia-clue-song = “{ $song }” was written for it.

# --- evidence, told with the reveal ----------------------------------------------------------------
trivia-evidence-score = The score of { $work } is by { $people }.
trivia-evidence-both-by = { $person } composed both { $first } and { $second }.
trivia-evidence-written-for = “{ $song }” was written for { $work }.
trivia-evidence-older = “{ $song }” is from { $year }, and is heard in { $work }.
trivia-evidence-before = “{ $song }” was there before, and is heard in { $work }.
trivia-evidence-performed = “{ $song }” is performed by { $people }.
trivia-evidence-written-by = “{ $song }” is by { $people }.
trivia-evidence-won = { $work } won the { $award } for { $category } of { $year } (held { $held }): { $people }.{ $then }
trivia-evidence-song-won = “{ $song }” from { $work } won the { $award } for { $category } of { $year } (held { $held }).{ $then }
trivia-evidence-then = { "" } The category was then called “{ $name }”.
trivia-evidence-lost = { $loser } was nominated for the { $award } for { $category }, and did not win. { $winner }
trivia-evidence-year = { $work } was first released in { $year }.
trivia-evidence-order = { $first }, then { $second }, then { $third }.
trivia-evidence-means = { $term }: { $definition }

# --- the judge's reasons --------------------------------------------------------------------------
trivia-judge-nothing = There is nothing to judge.
trivia-judge-no-number = A number is asked for.
trivia-judge-number = The number is another.
trivia-judge-other-number = The number does not agree.
trivia-judge-one-only = Only one answer counts.
trivia-judge-which = Which { $name }? More than one may be meant.
trivia-judge-year = The title may fit, the year does not.
trivia-judge-wrong = That is not it.
trivia-judge-other-person = That is somebody else.
trivia-judge-other-title = That is another work.
trivia-judge-other-song = That is another song.
trivia-judge-other-award = That is another award.
trivia-judge-other-word = That means something else.
trivia-error-judge-line = A line to judge looks like this: {"{"}"expected": ["John Williams"], "typed": "williams", "kind": "person"{"}"}. Kinds: person, title, song, award, number, word.

# --- presets --------------------------------------------------------------------------------------
trivia-error-limit = { $name } may be { $low } to { $high }, not { $value }.
trivia-error-years = { $first } is later than { $last }. Give the earlier year first.
trivia-error-private-preset = The daily five and practice have no presets; they are played alone.
trivia-error-preset-name = A preset's name has up to 32 letters, digits, blanks, dots, hyphens or apostrophes.
trivia-error-presets-full = A server keeps at most { $most } presets. Remove one first.
trivia-error-no-preset = There is no preset called { $name } here.
trivia-error-preset-file = This is no file of presets: { $reason }.
