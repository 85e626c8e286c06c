# What asking says: verdicts, awards, songs, the guide, and what it does not know.
# Arguments that are themselves phrases (a work, an award, an evening) come ready to stand in a sentence.

# ── Small parts ──────────────────────────────────────────────────────────────────────────────────
work-film = { $title } ({ $year })
work-other = { $title } ({ $year }, { $kind })
title-local = { $title } ({ $original })
work-film-local = { $title } ({ $original }, { $year })
work-other-local = { $title } ({ $original }, { $year }, { $kind })
work-kind-series = series
work-kind-game = game
work-kind-stage = stage
work-kind-album = album
song-title = “{ $title }”
song-of = { $song } ({ $of })
song-from = { $song } from { $work }
thing-by = { $thing }, by { $people }
quoted = “{ $text }”
heading-line = { $heading }:
dotted = { $first } · { $next }
sentences = { $first } { $next }
spaced = { $first }{ $next }
quoted-statement = { $text }
doubtful = One source says: { $claim }
as-of = Records as of { $date }.
ordinal = { $last ->
    [1] { $n }st
    [2] { $n }nd
    [3] { $n }rd
   *[other] { $n }th
}

# ── Verdicts ─────────────────────────────────────────────────────────────────────────────────────
verdict-score = Score: { $work }, with music by { $by }.
verdict-score-partial = Score: { $work } has a score by { $by }.
verdict-no-song-list = I have no song list for it, so songs beside the score are not ruled out.
verdict-soundtrack = Soundtrack: { $work } lives on recorded songs chosen for it.
verdict-soundtrack-partial = Soundtrack: recorded songs were chosen for { $work }.
verdict-both = Both: { $work } has a soundtrack of songs and a score by { $by }.
verdict-both-score = Both: { $work } is best known for its score, by { $by }, and has a soundtrack of songs too.
verdict-both-soundtrack = Both: { $work } is best known for its soundtrack of songs, and has a score by { $by } too.
verdict-unknown = { $work } is in my records, but not yet what its music is.
verdict-original-song = Original song: { $song }{ $performed ->
    [0] {""}
   *[other] , performed by { $by },
} was written for { $works }.
verdict-needle-drop = Pre-existing song (needle drop): { $song }{ $performed ->
    [0] {""}
   *[other] , by { $by },
} was there before { $count ->
    [one] the work that uses it
   *[other] the { $count } works that use it
}.
verdict-song-unknown = { $song }{ $performed ->
    [0] {""}
   *[other] , by { $by },
} is in my records, but no certain use of it.
verdict-word-score = score
verdict-word-soundtrack = soundtrack
verdict-word-both = both score and soundtrack
verdict-word-original-song = original song
verdict-word-needle-drop = pre-existing song (needle drop)
verdict-word-unknown = not known
verdict-original-reason = No earlier use of it is on record.
verdict-drop-reason = It came out in { $year }; the first of them came in { $first }.
use-original = written for it
use-needle-drop = pre-existing song (needle drop)
use-line = { $work }: { $use }
song-brief = { $song }{ $performed ->
    [0] {""}
   *[other] { " " }by { $by }
} ({ $use })
songs-brief = { $count ->
    [one] Song
   *[other] Songs
}: { $songs }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}
awards-brief = { $won ->
    [0] Nominated
   *[other] Won
}: { $awards } ({ $tally })
album-line = Album: { $title }{ $dated ->
    [0] {""}
   *[other] , { $year }
} ({ $kind })
album-score = the score
album-songs = songs
album-mixed = songs and score
album-compilation = a compilation of songs
album-cast = the cast
composer-composer = The score of { $work } is by { $people }.
composer-adapter = The music of { $work } was adapted by { $people }.
composer-yes = Yes. { $answer }
composer-no = No. { $answer }
composer-yes-songs = Yes, songs of it. { $answer }
composer-unsure = Not that I know. { $answer }
composer-songs = The songs of { $work } are by { $people }.
credit-songs = Songs by { $people }
composer-unknown = I have no composer on record for { $work }.
credit-composer = Composer: { $name }
credit-adapter = Adapted by { $name }
credit-songwriter = Songs: { $name }
credit-lyricist = Lyrics: { $name }
compare-same = { $works } are alike here: { $verdict }.
compare-one = { $work }: { $verdict }
compare-two = { $first }; { $next }
compare-differ = { $each }.

# ── Songs ────────────────────────────────────────────────────────────────────────────────────────
song-in-works = { $song }{ $performed ->
    [0] {""}
   *[other] , by { $by },
} is heard in { $works }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}.
song-in-no-work = { $song } is in my records, but no work that uses it.
usage-needle-drop = A pre-existing song (needle drop): it was there before { $count ->
    [one] it
   *[other] all of them
}.
usage-original = An original song: it was written for { $works }.
song-is-in = Yes: { $song } is heard in { $work } ({ $use }).
song-not-recorded-in = I have no record of { $song } in { $work }{ $count ->
    [0] {""}
   *[other] ; I know it from { $works }
}.
song-line = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
}: { $use }
song-writers = { $song } was written by { $people }.
song-performed = { $performed ->
    [0] I have no writer or performer on record for { $song }.
   *[other] { $song } is performed by { $people }; I have no writer on record.
}
song-no-performer = I have no performer on record for { $song }.
song-performers = { $song } is performed by { $people }.
song-of-work = In { $work }: { $answer }
song-not-of-work = I have no record of { $song } in { $work }. { $answer }
credit-written = Written by { $people }
credit-performed = Performed by { $people }
songs-by = By { $people } in { $work }: { $songs }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}.
songs-lead = { $count ->
    [one] One song of { $work } is on record: { $songs }.
   *[other] { $count } songs of { $work } are on record: { $songs }{ $more ->
        [0] {""}
       *[other] , and { $more } more
    }.
}
songs-none = { $work } has no songs to speak of: its music is the score{ $scored ->
    [0] {""}
   *[other] { " " }by { $by }
}.
songs-unlisted = I have no song list for { $work }{ $scored ->
    [0] {""}
   *[other] ; its score is by { $by }
}.
songs-all-original = All written for it
songs-all-needle-drop = All there before (needle drops)
song-line-short = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
}
songs-may-lack = There may be more: song lists are never complete.
written-for = { $before ->
    [1] No
   *[0] Yes
}: { $song } was written for { $works }.
written-for-none = { $before ->
    [1] Yes
   *[0] No
}: { $song }{ $performed ->
    [0] {""}
   *[other] , by { $by },
} was there before every work I know it from.
written-for-this = { $before ->
    [1] No
   *[0] Yes
}: { $song } was written for { $work }.
written-before = { $before ->
    [1] Yes
   *[0] No
}: { $song } was there before { $work } used it.
written-for-another = { $before ->
    [1] Yes
   *[0] No
}: { $work } uses { $song }, but it was written for { $works }.
written-not-in = I have no record of { $song } in { $work }; I know it from { $works }.
written-unrecorded = I have no record of { $song } in { $work }.

# ── People ───────────────────────────────────────────────────────────────────────────────────────
works-lead = { $people } wrote music for { $works }{ $more ->
    [0] {""}
   *[other] , and { $more } more in my records
}.
works-songs-only = I know { $people } by songs: { $songs }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}.
works-none = { $people } is in my records, but no work is yet.
works-no-film = I have no film with music by { $people } on record. { $answer }
works-no-series = I have no series with music by { $people } on record. { $answer }
works-no-game = I have no game with music by { $people } on record. { $answer }
works-tally = Music awards on record: { $tally }.
works-may-lack = Only works in my records are listed.
heading-scores = Scores
heading-songs = Songs
work-as-composer = { $work }
work-as-adapter = { $work }: adapted
work-as-songwriter = { $work }: songs
work-as-lyricist = { $work }: lyrics
work-as-music-supervisor = { $work }: music supervisor
song-with-works = { $song }, in { $works }
song-alone = { $song }

# ── Awards ───────────────────────────────────────────────────────────────────────────────────────
award-name = { $award } for { $category }
award-won = Won
award-tied = Won (a tie)
award-nominated = Nominated
award-status-write_in = Write-in, not an official nomination
rescinded-yes = Yes: a nomination of { $name } was announced and then taken back.
rescinded-no = No: no nomination of { $name } that was taken back is on record.
award-status-disqualified = Nomination rescinded, not counted
award-status-withdrawn = Withdrawn, not counted
award-line = { $result }: { $what }
award-piece = for “{ $name }”
award-then = then called “{ $name }”
award-credited-as = as part of { $name }
award-evening = { $ordinal } ceremony, held in { $held } for { $film }
award-evening-undated = { $ordinal } ceremony, for { $film }
award-tally = { $wins ->
    [0] { $nominations ->
        [one] 1 nomination, no win
       *[other] { $nominations } nominations, no win
    }
   *[other] { $wins ->
        [one] 1 win
       *[other] { $wins } wins
    } of { $nominations ->
        [one] 1 nomination
       *[other] { $nominations } nominations
    }
}
awards-lead = { $name }{ $scope }: { $tally }.
win-yes = Yes: { $name } won{ $count ->
    [one] {""}
    [2] { " " }twice
   *[other] { " " }{ $count } times
}{ $scope }.
win-some = { $winners } won{ $scope }; no win is on record for { $others }.
win-yes-once = Yes: { $name } won the { $award }, at the { $evening }.
when-evening = { $ordinal } ceremony, held { $dated ->
    [0] in
   *[other] on
} { $held } for the year { $film }
when-won = { $name } won { $categories } at the { $awards }: { $evenings }.
when-nominated = { $name } was nominated for { $categories } at the { $awards }: { $evenings }.
when-held = { $awards }: { $evenings }.
win-no = No: { $name } was nominated{ $count ->
    [one] {""}
    [2] { " " }twice
   *[other] { " " }{ $count } times
}{ $scope } and did not win.
win-not-then = No: { $name } did not win{ $scope }.
win-never-nominated = No: { $name } was not nominated{ $scope }.
win-not-recorded = I have no nomination of { $name }{ $scope } in my records.
win-not-held-for = The ceremony that could honour { $name } is not held yet, as far as my records go. { $end }
nominated-yes = Yes: { $name }{ $scope }: { $tally }.
award-not-held = Not held yet, as far as my records go. { $end }
award-records-end = My last { $award } are the { $ordinal }, held in { $held }.
award-before = My record of the { $award } begins with the { $ordinal } ceremony, held in { $held }.
award-no-evening = I have no ceremony of the { $award }{ $scope } in my records.
award-elsewhere-trade = I keep music awards only, so that category is not in my records. On record: { $bodies }. { $offer }
award-elsewhere-body = I keep no { $award }, only music awards: { $bodies }. { $offer }
award-elsewhere-egot = An EGOT takes an Emmy and a Tony; I keep neither, only music awards: { $bodies }. { $offer }
music-awards-only = Music awards only are counted.
offer-work = Ask “what did { $title } win?”
offer-person = Ask “what has { $person } won?”
offer-year = Ask “who won best score in 1994?”
heading-other-years = What I do have
heading-noted = Also noted
heading-runners-up = Then
beat-heading-lost = { $award }, { $evening }: lost to
beat-heading-won = { $award }, { $evening }: beat
beat-lost = { $name } lost to { $rivals }.
beat-lost-at = { $award }: { $name } lost to { $rivals }.
beat-unrecorded = { $award }: { $name } did not win, and who did is not in my records.
beat-unbeaten = Nobody: { $name } won. It beat { $rivals }.
beat-won = { $name } beat { $rivals }.
beat-nobody = { $name } beat nobody: it lost to { $rivals }.
beat-field = { $award }: { $name } was up against { $rivals }.
beat-heading-met = { $award }, { $evening }
beat-both-won = { $one } and { $other } each beat the other.
beat-both-lost = Neither: { $one } and { $other } both lost to { $rivals }.
beat-never-met = { $one } and { $other } were never nominated for the same award, as far as my records go.
year-winner = { $award }, { $evening }: { $winners }.
year-nominees = { $award }, { $evening }: { $count ->
    [one] 1 nominee
   *[other] { $count } nominees
}; the winner was { $winners }.
year-nominees-only = { $award }, { $evening }: { $count ->
    [one] 1 nominee
   *[other] { $count } nominees
}.
year-heading = { $award }, { $evening }
year-not-given = That award was not given by the { $award }{ $scope }.
year-not-recorded = The { $award }{ $scope } are not in my records.
year-main-body = These are the { $award }; name another to get theirs (Golden Globes, Grammys, BAFTA).
span-lead = { $award }{ $scope }: { $count ->
    [0] nothing on record
    [one] 1 on record
   *[other] { $count } on record
}.
span-line = { $evening }: { $winner }
scope-body = {" "}at the { $name }
scope-category = {" "}for { $name }
scope-honours-score = {" "}for a score
scope-honours-song = {" "}for a song
scope-honours-compilation = {" "}for a compilation soundtrack
scope-honours-adaptation = {" "}for an adaptation score
scope-honours-other = {" "}in that category
scope-ceremony = {" "}at the { $ordinal } ceremony
scope-year-either = {" "}in { $year }
scope-year-evening = {" "}in { $year }
scope-year-film = {" "}for the year { $year }
scope-year-held = {" "}at a ceremony held in { $year }
scope-between = {" "}from { $since } to { $until }
scope-since = {" "}since { $since }
scope-until = {" "}up to { $until }
record-partial = My records of the { $bodies } have gaps. { $as_of }
record-partial-body = { $name }: { $why } { $as_of }
count-wins = { $name }{ $scope }: { $wins ->
    [0] no win, { $nominations ->
        [one] 1 nomination
       *[other] { $nominations } nominations
    }
    [one] 1 win of { $nominations ->
        [one] 1 nomination
       *[other] { $nominations } nominations
    }
   *[other] { $wins } wins of { $nominations } nominations
}.
count-nominations = { $name }{ $scope }: { $nominations ->
    [0] no nomination
    [one] 1 nomination
   *[other] { $nominations } nominations
}, { $wins ->
    [0] no win
    [one] 1 win
   *[other] { $wins } wins
}.
count-each = Counted{ $scope }: { $tallies }.
count-each-one = { $name }: { $tally }
series-named = { $name } ({ $count } films)
name-for = { $name } for { $works }
count-body = { $name }: { $tally }
count-all-wins = { $count ->
    [one] 1 win
   *[other] { $count } wins
} on record{ $scope }.
count-all-nominations = { $count ->
    [one] 1 nomination
   *[other] { $count } nominations
} on record{ $scope }.
rank-most-wins = { $many ->
    [one] { $leaders } has
   *[other] { $leaders } have
} the most wins{ $scope }: { $count }{ $many ->
    [one] {""}
   *[other] { " " }each
}, as of { $date }.
rank-most-nominations = { $many ->
    [one] { $leaders } has
   *[other] { $leaders } have
} the most nominations{ $scope }: { $count }{ $many ->
    [one] {""}
   *[other] { " " }each
}, as of { $date }.
rank-line-wins = { $name }: { $count }
rank-line-nominations = { $name }: { $count }
rank-without-win = { $leaders }: { $count } nominations{ $scope } and no win, as of { $date }.
rank-claim = { $name } is one of them
rank-with-adaptations = Counting the awards for adapted and song scores too: { $leaders }, { $count }.
rank-first-win = The first on record to win{ $scope }: { $winners } ({ $evening }).
rank-last-win = The latest to win{ $scope }: { $winners } ({ $evening }).
rank-first-nomination = The first nominated{ $scope } on record: { $winners } ({ $evening }).
rank-last-nomination = The latest nominated{ $scope }: { $winners } ({ $evening }).
rank-first-win-of = The first win of { $name } on record{ $scope }: { $winners } ({ $evening }).
rank-last-win-of = The latest win of { $name }{ $scope }: { $winners } ({ $evening }).
rank-first-nomination-of = The first nomination of { $name } on record{ $scope }: { $winners } ({ $evening }).
rank-last-nomination-of = The latest nomination of { $name }{ $scope }: { $winners } ({ $evening }).
rank-no-ages = I keep names, works and awards only: no ages, no countries, no studios, no sorts of film, nothing else about people. So I can't tell by that.
rank-nothing = I have nothing on record{ $scope }.

# ── Guide ────────────────────────────────────────────────────────────────────────────────────────
term-lead = { $term }: { $text }
term-see = See also: { $terms }.

# ── Asked back, not known, declined ──────────────────────────────────────────────────────────────
which-one = Which one do you mean: { $works }?
which-one-year = I know { $works }, but not of that year. Is it one of them?
which-person = Whom do you mean: { $people }?
which-song = Which song do you mean: { $songs }?
unknown-title = I don't know that one.
did-you-mean = Did you mean { $names }?
records-end = My records end on { $date }.
decline = I answer questions about film music. { $examples }
decline-examples = Try “Jaws”, “who composed Titanic?”, “did Up win an Oscar?” or “what is a needle drop?”
decline-empty = Ask me about a film, a song or an award. { $examples }
decline-follow-up = Tell me which film or song you mean. { $examples }
decline-film = I only know the music of films, not who made or played in them, nor where to watch them. { $examples }
decline-work = I only know the music of { $title }. Ask “who composed { $title }?” or “what songs are in { $title }?”
decline-person = I only know the film music and awards of { $person }. Ask “what did { $person } score?” or “what has { $person } won?”
bot-help = I tell score from soundtrack, and know composers, songs, music awards and the terms of film music. { $examples } “/trivia start” begins a round.
bot-trivia = “/trivia start” begins a round of ten questions for everybody in the channel, no joining needed; “/trivia hint”, “/trivia skip” and “/trivia stop” go with it. In a terminal, type “trivia”.
bot-about = I am Leitmotif, a bot for film music. What I say comes from a knowledge base of my own that people edit: every fact in it names its source, and answers cite them. No language model is used, and what is not on record I don't know.
bot-report = “/leitmotif report” tells the editors what is wrong or missing.
bot-privacy = “/leitmotif privacy” shows what is kept about you, and exports or deletes it.
also-song = “{ $title }” is also a song: ask for the song to hear about that.
also-work = There is also { $works }; give the year to ask about it.

# ── Buttons and headings of cards ────────────────────────────────────────────────────────────────
button-awards = Awards
button-songs = Songs
button-why = Why?
button-suggest = Suggest it
button-next = Next
button-previous = Previous
badge-score = Score
badge-soundtrack = Soundtrack
badge-both = Score and soundtrack
badge-original_song = Original song
badge-needle_drop = Pre-existing song
badge-award = Awards
badge-unknown = Not known
badge-question = Which one?
more-lines = { $count } more
sources-line = Sources: { $sources }

# ── How it was understood ────────────────────────────────────────────────────────────────────────
explain-heading = How I understood it
explain-rule = Rule: { $rule }
explain-heard = Heard: { $heard }
explain-runner-up = Runner-up: { $name }
rule-more-than = two people and “more”
rule-compare = two works and a word that compares them
rule-who-beat = a loss, and who won instead
rule-whom-beat = a win, and who was left behind
rule-count-nominations = “how many” and nominations
rule-count-wins = “how many” and wins or awards
rule-most-nominations = “most” and nominations
rule-most-wins = “most” and wins or awards
rule-end-nomination = first or latest, and nominations
rule-end-win = first or latest, and wins
rule-written-for = a song, and whether it was written for a work
rule-song-in-work = a song and a work, and whether it is heard there
rule-song-usage = a song, and where it is heard
rule-performer = a song, and who sings it
rule-songwriter = a song, and who wrote it
rule-was-nominated = a yes-or-no question on a nomination
rule-did-win = a yes-or-no question on a win
rule-rescinded = a nomination that was taken back
rule-awards-of-person = a person and a word for awards
rule-awards-of-work = a work or song and a word for awards
rule-elsewhere = an award that is not on record
rule-nominees-then = nominees, and what was up for it then
rule-winner-then = a win, and what was up for it then
rule-award-when = when a work, song or person won or was nominated
rule-ceremony-when = when a ceremony was held
rule-up-against = “against”, and who was up for it too
rule-nominees-of-year = nominees and a year, no work named
rule-winner-of-year = an award and a year, no work named
rule-songs-in-work = songs and a work
rule-composed-by = a person and a work, and whether one made the other
rule-composer = who made the music of a work
rule-works-of-person = a person alone
rule-works-of-maker = a word for more, and who made the music of a work
rule-verdict = a work or song and “score” or “soundtrack”
rule-song-verdict = a title and “song”
rule-about = a work and what is known of its music
rule-bare = a title alone
rule-difference = a term of the guide
rule-follow = what was talked about before
rule-command = a command
