# Why a verdict is what it is (bot/knowledge/verdict.py).

verdict-reason-both = The score by { $makers } was made for it, and { $songs }.
verdict-reason-both-adapted = { $makers } adapted the music for it, and { $songs }.
verdict-reason-score-alone-adapted = Its music was adapted for it by { $makers }, and it is on record that it has no songs to speak of.
verdict-reason-score-partial-adapted = Its music was adapted for it by { $makers }; I have no song list.
verdict-reason-score-alone = The music by { $makers } was made for it, and it is on record that it has no songs to speak of.
verdict-reason-score-partial = Its score is by { $makers }; I have no song list.
verdict-reason-score-songs-doubted = Its score is by { $makers }; only one source speaks of a soundtrack of songs.
verdict-reason-score-one-original = The music by { $makers } was made for it; beside it I have one song on record, “{ $song }”, written for it too, and there may be more.
verdict-reason-score-one-drop = The music by { $makers } was made for it; beside it I have one song on record, “{ $song }”, which was there before, and there may be more.
verdict-reason-soundtrack-alone = What you hear was chosen, not composed for it: { $songs }, and it is on record that it has no score of its own.
verdict-reason-soundtrack-partial = I have no composer of a score for it; { $songs }.
verdict-reason-soundtrack-score-doubted = What is on record was chosen for it: { $songs }. One source says { $makers } composed a score.
verdict-reason-unknown = I have neither a composer nor songs on record for { $work }.
verdict-reason-unknown-one-song = All I have on record for { $work } is the song “{ $song }”; one song makes no soundtrack, and no composer is recorded.
verdict-reason-unknown-doubted = One source says { $makers } composed its score; that alone doesn't decide.
verdict-songs-recorded =
    { $count ->
        [one] one recorded song was chosen for it
       *[other] { $count } songs are on record for it
    }
verdict-songs-album = its songs came out on the album “{ $album }”
verdict-songs-chosen = recorded songs were chosen for it
verdict-reason-original-song = It was written for { $work }.
verdict-reason-needle-drop =
    { $count ->
        [one] It was there before the one work on record that uses it.
       *[other] It was there before the { $count } works on record that use it.
    }
verdict-reason-song-doubted = One source says it is heard in { $work }; that alone doesn't decide.
verdict-reason-song-disputed = It is recorded as written for { $work }, yet also as heard in an earlier work.
verdict-reason-song-unknown = No work that uses it is on record.
