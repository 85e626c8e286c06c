# What is said on Discord only: commands, buttons, forms, errors, settings.

card-more-lines = { $count ->
    [one] One more line is not shown here.
   *[other] { $count } more lines are not shown here.
}
card-page = Page { $page } of { $pages }
card-choose = Which one?

# Errors. A reference is a short code that the operator finds in the log.
error-unexpected = That went wrong on my side. If it happens again, tell whoever runs me this code: { $reference }
error-permission = I lack a permission here: { $permission }. A server admin can grant it to my role in this channel.
error-permission-unknown = I'm not allowed to do that in this channel. A server admin can check my role's permissions.
error-discord-busy = Discord is having trouble right now. Please try again in a minute.
error-store-away = I can't reach my records right now, so that was not kept. Nothing stored is lost; please try again in a minute.
error-old-button = This button no longer leads anywhere. Please ask again.
error-not-yours = That isn't yours to press.
error-cooldown = One moment: you can ask again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
error-restarting = I am being restarted. Try again in a minute; points and open rounds are kept.
error-maintenance = Maintenance begins { $starts } and ends at { $ends }. Start a round after it.
round-restarting = I am being restarted and will be back { $back }. This round then goes on where it was; no points are lost.
round-maintenance = Maintenance begins { $starts }, until { $ends }. This round may pause and then goes on where it was; no points are lost.
error-guild-not-allowed = I only work in the servers my operator has listed.
error-needs-manager = Only people who may manage this server can change that.
error-form-late = Discord only opens a form at once, and I was too slow. Please try that again in a moment.

# Going online; for the operator, one line each.
login-token = Discord refuses the token. Copy a fresh one from the Developer Portal (your application → Bot → Reset Token) into DISCORD_TOKEN.
login-unreachable = Discord can't be reached at { $url }: { $why }. Check the network, and DISCORD_API_URL if you set it.
login-shard = Discord refuses this shard. SHARD_IDS must be below SHARD_COUNT; check both.
login-sharding-required = This bot is in too many servers for so few shards. Leave SHARD_COUNT empty, or set it higher.
login-version = Discord no longer speaks this version of its gateway. Upgrade Leitmotif.
login-intents-invalid = Discord does not know the intents asked for. Upgrade Leitmotif.
login-intents = Discord does not grant the Message Content intent. Enable it in the Developer Portal (your application → Bot → Privileged Gateway Intents), or set MESSAGE_CONTENT=off.
login-closed = Discord closed the connection for good (code { $code }).

# Buttons.
button-answer = Answer
button-which = Which one?
which-choose = Which one did you mean?
button-hint = Hint
button-skip = Skip
button-appeal = Appeal
button-continue = Continue
button-rematch = Play again

# Rounds.
mode-classic = Classic
mode-race = Typed race
mode-survival = Survival
mode-teams = Teams
mode-pyramid = Pyramid
mode-daily = Daily five
mode-practice = Practice
mode-classic-rules = Press a button; you may change your mind until time is up. Faster answers and streaks earn more.
mode-race-rules = Type what it is: press Answer, reply to the question, or use /answer. The first right answer takes it{ $late ->
    [0] {"."}
    [one] {"; "}others within one second earn half.
   *[other] {"; "}others within { $late } seconds earn half.
}
mode-survival-rules = Press a button. A wrong or missing answer costs one of { $lives ->
    [one] one life
   *[other] { $lives } lives
}; the last one standing wins.
mode-teams-rules = Press a button. Your points go to your team; there are { $teams } teams, and you join the smallest.
mode-pyramid-rules = One clue at a time, the hardest first. Type what it is; fewer clues earn more.
mode-daily-rules = Five questions, the same for everybody today. Only you see them.
mode-practice-rules = Questions you missed, again. Only you see them, and nothing counts.
round-badge = Film music trivia
round-opens = { $mode }: { $questions ->
    [one] one question
   *[other] { $questions } questions
}, { $seconds } seconds each. The first comes in a moment.
round-counts = No need to join: just answer. Points count on the boards once two people have played.
round-solo = A round of your own: it is for fun, and its points stay off the boards.
round-question = Question { $number }
round-question-of = Question { $number } of { $of }
round-choice = { $letter } · { $choice }
round-closes = Closes
round-answers-in = { $count ->
    [0] no answer yet
    [one] one answer in
   *[other] { $count } answers in
}
round-hint-pattern = Hint: { $pattern }
round-extended = More time for this one, for everybody.
round-solved = { $who } has it!{ $seconds ->
    [0] {""}
    [one] {" "}One more second for everybody else.
   *[other] {" "}{ $seconds } more seconds for everybody else.
}
round-answer = The answer: { $answer }
round-skipped = Skipped by vote
round-cut-short = Cut short: nobody gains or loses by this one
round-nobody = Nobody answered
round-right-of = { $right } of { $of } right
round-result-right = { $who } earns { $points } ({ $seconds } s{ $streak ->
    [0] {""}
    [1] {""}
   *[other] , { $streak } in a row
})
round-result-late = { $who } earns { $points }, just after ({ $seconds } s)
round-result-wrong = { $who } said { $said }{ $lives ->
    [-1] {""}
    [0] {" "}and is out
    [one] {" "}and has one life left
   *[other] {" "}and has { $lives } lives left
}
round-result-none = { $who } did not answer{ $lives ->
    [-1] {""}
    [0] {" "}and is out
    [one] {" "}and has one life left
   *[other] {" "}and has { $lives } lives left
}
round-more-players = … and { $count ->
    [one] one more
   *[other] { $count } more
}
round-evidence = Why?
round-claims = What this rests on
round-accepted = Accepted answers: { $answers }
round-offer-idle = Nobody answered the last two. Shall we go on?
round-offer-away = I was away for a while. Shall we go on where we were?
round-going-on = On we go.
round-back = Back again; the round goes on.
round-over = Final standings
round-teams = Teams
round-team = Team { $team }: { $points } points
round-standings = Standings
round-standing = { $place } · { $who }{ $team ->
    [0] {""}
   *[other] {" "}(team { $team })
}: { $points } points, { $right } of { $answered } right
round-your-team = You play for team { $team }.
round-ended = { $count ->
    [one] { $winners } wins with { $points } points.
   *[other] { $winners } share the win with { $points } points each.
}
round-ended-nobody = { $cause }. Nobody scored.
round-cause-time = Time is up
round-cause-everyone = Everybody has answered
round-cause-solved = Solved
round-cause-skipped = Skipped
round-cause-stopped = The round was stopped
round-cause-played = That was the last question
round-cause-idle = Nobody pressed Continue
round-cause-out = Everybody is out
round-cause-away = I was away too long
round-cause-dry = No further question fits
round-cause-failed = I could not go on in this channel
round-counted = These points count on the boards.
round-uncounted = These points stay off the boards: two players are needed there.
round-now = After question { $number } of { $of }
round-nobody-yet = Nobody has answered yet.
round-somebody = somebody
round-recounted = An appeal was accepted: { $changes }
round-change = { $who } { $points ->
    [one] gains one point
   *[other] gains { $points } points
}
rules-line = { $mode }, { $questions } questions, { $seconds } s

# Forms.
form-answer = Your answer
form-answer-label = What is it?

# Commands: names are lower case, without blanks, 32 characters at most; descriptions 100 at most.
command-score-or-soundtrack = score-or-soundtrack
command-score-or-soundtrack-about = Is its music a score, a soundtrack, both, or a song that was there before?
command-awards = awards
command-awards-about = Nominations and wins: by film, person, year or category, or any of these together
command-song = song
command-song-about = Which films and series use a song, and whether it was written for one of them
command-explain = explain
command-explain-about = What tells a score from a soundtrack, or what any other term means
command-compare = compare
command-compare-about = Two films, series or games side by side
command-ask = ask
command-ask-about = Ask about film music in your own words
command-answer = answer
command-answer-about = Type your answer to the question on screen
menu-score-or-soundtrack = Score or soundtrack?
command-trivia = trivia
command-trivia-about = Film music trivia
command-start = start
command-start-about = Start a round; without options: ten mixed questions with four choices each
command-stop = stop
command-stop-about = Stop the round in this channel
command-skip = skip
command-skip-about = Vote to skip the question on screen
command-hint = hint
command-hint-about = Ask for a hint; on questions with choices only you see it
command-standings = standings
command-standings-about = Where the round in this channel stands
command-leaderboard = leaderboard
command-leaderboard-about = Who leads, by day, week, month, season or for ever
command-profile = profile
command-profile-about = Your own record
command-daily = daily
command-daily-about = Today's five questions, the same for everybody; only you see yours
command-practice = practice
command-practice-about = Questions you missed, again; only you see them
command-pack = pack
command-pack-about = This server's own questions
command-leitmotif = leitmotif
command-leitmotif-about = Help, settings and more
command-help = help
command-help-about = What I can do, with examples to try
command-settings = settings
command-settings-about = How I behave in this server (for those who may manage it)
command-privacy = privacy
command-privacy-about = What is kept about you: read it, export it, delete it
command-report = report
command-report-about = Tell us that something is wrong or missing
command-about = about
command-about-about = Which version this is, and what its records hold

# Options.
option-title = title
option-title-about = A film, series, game or song
option-song-about = A song
option-film = film
option-film-about = A film, series or game
option-person = person
option-person-about = A composer, songwriter or band
option-year = year
option-year-about = The year of the films, or of the ceremony
option-category = category
option-category-about = An award or category
option-topic = topic
option-term-about = A term, e.g. needle drop; leave it out for the big picture
option-topic-about = Ask about this only
option-a = first
option-a-about = One of the two
option-b = second
option-b-about = The other
option-question = question
option-question-about = For example: who won best original score in 1977?
option-guess = guess
option-guess-about = What you think it is
option-mode = mode
option-mode-about = How it is played (classic if you don't say)
option-questions = questions
option-questions-about = How many questions (1 to 50)
option-seconds = seconds
option-seconds-about = How long each question stays open (5 to 120)
option-difficulty = difficulty
option-difficulty-about = How hard the questions are
option-since = from-year
option-since-about = Works from this year on
option-until = to-year
option-until-about = Works up to this year
option-pack = pack
option-pack-about = One of this server's own packs
option-thread = thread
option-thread-about = Play in a thread of its own
option-period = period
option-period-about = Over which time
option-everywhere = everywhere
option-everywhere-about = All servers together
option-what = what
option-what-about = What you want to do
topic-scores = Scores and their composers
topic-songs = Songs
topic-awards = Awards
topic-words = What the words mean
difficulty-1 = Easy
difficulty-2 = Fairly easy
difficulty-3 = Medium
difficulty-4 = Hard
difficulty-5 = For specialists
period-day = Today
period-week = This week
period-month = This month
period-season = This season
period-all = All time
privacy-show = Read what is kept
privacy-export = Export my data
privacy-delete = Delete my data
privacy-extra-time = Extra time for me: on or off
privacy-global-name = My name on the board of all servers: on or off

# Asking.
awards-which = Say which film, person, year or category; any of them will do, and several together.
awards-category-unknown = I know no award called “{ $category }”. Pick one from the list while you type.
menu-nothing = I found no title in that message.
menu-several = That message names several works. Which one do you mean?

# Rounds, when they can't be had.
round-stopping = The round is being stopped.
round-in-thread = The round is in { $thread }.
error-no-threads = I'm not allowed to open threads here. Play in the channel, or ask an admin to grant me “Create Public Threads”.
error-not-member = Rounds need me as a member of the server, or our own direct messages. Here I answer questions.
error-other-channel = This server keeps rounds to { $channels }.
permission-send = Send Messages
permission-view = View Channel

# Boards.
board-badge = Leaderboard
board-here = { $period } in this server
board-everywhere = { $period } in all servers
board-empty = Nobody yet. A round with two players or more puts names here.
board-rule = Rounds with at least two players count.
board-row = { $place } · { $who }: { $points } points in { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
}
profile-badge = Record
profile-empty = Nothing yet: play a round with somebody, and your record starts here.
profile-of = { $who } so far
profile-here = In this server: { $points } points, { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
}, { $wins } won, { $right } of { $answered } right ({ $share } %), best streak { $streak }
profile-everywhere = Everywhere: { $points } points, { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
}, { $wins } won, { $right } of { $answered } right ({ $share } %), best streak { $streak }

# Help.
help-badge = Help
help-lead = I know film music: ask me, or play a round.
help-asking = Asking
help-verdict = /score-or-soundtrack: score, soundtrack or both, with the reason and its sources
help-awards = /awards: nominations and wins by film, person, year or category
help-song = /song: where a song is heard, and whether it was written for it
help-ask = /ask, mention me, or write me a direct message: in your own words
help-menu = Right-click a message → Apps → “Score or soundtrack?”: finds the titles in it
help-playing = Playing
help-round = /trivia start: a round for everybody in the channel, no joining needed
help-practice = /answer, /trivia hint, /trivia standings: during a round
help-footer = If I don't know something, I say so. /leitmotif report tells us what is wrong or missing.
help-try-verdict = Is Star Wars a score or a soundtrack?
help-try-awards = What did John Williams win?
help-try-song = Which films use Time After Time?
help-try-round = Start a round

# Privacy.
privacy-badge = Privacy
privacy-lead = Little is kept about you, and you can have it back or gone.
privacy-kept-play = Your guesses and points in rounds, under a random number; only a link that you can delete says it is you.
privacy-kept-settings = What you set for yourself (extra time, your name on the board of all servers, practice cards).
privacy-kept-actions = If you manage a server: what you did to its settings, packs, rounds and appeals, for { $days } days.
privacy-not-kept = Questions you ask are not stored.
privacy-messages = Messages are read only where they are meant for me or are guesses in a round.
privacy-footer = /leitmotif privacy with “Export my data” or “Delete my data” does it at once.
privacy-exported = Everything that is stored about you:
privacy-delete-sure = This destroys the link between you and your rounds, and everything you have set. Points stay in the standings without a name. It can't be undone.
privacy-deleted = Done: nothing here is linked to you any more.
button-delete-me = Delete my data
extra-time-on = From now on questions stay open half as long again once you play. Use the same command to turn it off.
extra-time-off = Extra time is off for you now.
global-name-on = Your name now stands beside your points on the board of all servers. Use the same command to take it off.
global-name-off = Your points on the board of all servers stand there without a name now.

# Reports.
form-fault = Something is wrong
form-suggestion = Suggest a title
form-about = What is it about?
form-text = What should we know?
form-fault-hint = What is wrong, and where one can read it right
form-suggestion-hint = Its year, who made its music, and where one can read it
report-thanks = Thank you. Somebody will look at it; nothing about you was kept with it.

# About.
about-badge = About
about-lead = Leitmotif { $version }
about-reason = Answers come from records that people can read and correct; every claim names its source. No guessing.
about-works = { $count ->
    [one] one film, series or game
   *[other] { $count } films, series and games
}
about-songs = { $count ->
    [one] one song
   *[other] { $count } songs
}
about-nominations = { $count ->
    [one] one nomination
   *[other] { $count } nominations
}
about-as-of = Records as of { $date }

# Settings of a server.
settings-badge = Settings
settings-lead = How I behave in this server. Changes apply at once.
settings-language = Language of rounds: { $language }
settings-channels = Rounds may be played in: { $channels }
settings-anywhere = every channel
settings-rounds = A round, unless its starter says otherwise: { $rules }
settings-late = A typed race waits for others, once somebody has it: { $seconds } s
settings-extra-time = Half as long again for everybody: { $on }
settings-threads = A thread for each round: { $on }
settings-daily = The daily five are announced in: { $channel }
settings-no-daily = no channel
settings-choose-language = Language of rounds
settings-choose-channels = Channels for rounds (none: every channel)
settings-choose-daily = Channel for the daily five (none: not announced)
settings-button-rounds = Rounds …
settings-button-extra = Extra time
settings-button-threads = Threads
settings-button-export = Export
settings-button-import = Import …
settings-exported = These settings, without channels; import the file in another server:
settings-file-wrong = That file holds no settings of mine ({ $why }). Export some from a server first.
settings-file-large = That file is too large for settings.
settings-out-of-bounds = That is out of bounds. { $option }
form-mode = How it is played
form-questions = Questions ({ $least } to { $most })
form-seconds = Seconds a question ({ $least } to { $most })
form-pause = Seconds between ({ $least } to { $most })
form-late = Late-correct window, s ({ $least } to { $most })
form-settings-file = A file exported by me
language-auto = As the server
word-on = on
word-off = off
error-server-only = That works in a server only.

# A server's own questions.
command-pack-add = add
command-pack-add-about = Add this server's own questions from a file (for those who may manage it)
command-pack-list = list
command-pack-list-about = Which packs this server has
command-pack-try = try
command-pack-try-about = What the pack lab says of a pack, with questions (for those who may manage the server)
command-pack-remove = remove
command-pack-remove-about = Take a pack away
command-pack-export = export
command-pack-export-about = Get a pack's file back
option-file = file
option-file-about = A YAML file; leave it out to get a form
option-name = name
option-name-about = The pack's name
pack-badge = Question pack
pack-too-large = That file is missing or too large for a pack.
pack-none = None yet. /pack add takes a YAML file; lists in the format of Red-DiscordBot work unchanged.
pack-list = { $count ->
    [0] This server has no packs
    [one] This server has one pack
   *[other] This server has { $count } packs
}
pack-listed = { $name }: { $count ->
    [one] one question
   *[other] { $count } questions
}
pack-removed = { $name } is gone.
pack-exported = { $name }:
pack-added = { $name } is ready: { $count ->
    [one] one question
   *[other] { $count } questions
}.
pack-good = { $name } is in order: { $count ->
    [one] one question
   *[other] { $count } questions
}.
pack-fault = Line { $line }: { $what }; { $fix }
pack-notes = Worth a look
pack-examples = For example
pack-preview = { $prompt } ({ $answer })
pack-play = Play it: /trivia start with pack: { $name }
pack-try-managers = Only people who may manage this server can look into a pack: it shows answers that players are to find.
form-pack = Add a pack
form-pack-file = The file
form-pack-hint = YAML: our own format, or a list for Red-DiscordBot's trivia

# The daily five, practice, rulings.
button-share = Show it to others
daily-not-played = You have not played today's five yet: /trivia daily
daily-new = Five new questions, the same for everybody: who gets them all?
button-play-daily = Play
profile-rating = Rating: { $rating } (1500 is the middle)
why-yours = Your answer
why-guess = “{ $text }”: { $judged }
judged-right = right
judged-near = nearly
judged-wrong = not right
appeal-badge = Appeal
appeal-asks = { $who } holds that “{ $said }” was right for question { $number }.
appeal-key = The answer was { $answer }.
appeal-who = Who started the round, or anybody who may manage messages, decides.
appeal-accepted = { $by } accepted the appeal.
appeal-refused = { $by } did not accept the appeal.
button-appeal-yes = Accept
button-appeal-no = Refuse

# The log of what admins did.
settings-button-log = Log
log-lead = What those who may manage this server did here, newest first.
log-empty = Nothing has been noted yet.
log-row = { $at } · { $who }: { $what }
log-nobody = somebody who has deleted their data
log-operator = the operator
log-kept = Kept for { $days } days. Ids and names of settings and packs only.
action-settings-changed = changed settings ({ $about })
action-settings-imported = imported settings ({ $about })
action-settings-exported = exported the settings
action-pack-added = added the pack “{ $about }”
action-pack-removed = removed the pack “{ $about }”
action-pack-exported = exported the pack “{ $about }”
action-round-stopped = stopped somebody else's round ({ $about })
action-appeal-accepted = accepted an appeal ({ $about })
action-appeal-refused = refused an appeal ({ $about })
error-too-often = That was a lot at once. You can go on in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
error-server-busy = A lot is going on in this server. You can go on in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
