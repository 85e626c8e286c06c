# What the knowledge commands say.

check-faults =
    { $count ->
        [one] { $count } fault.
       *[other] { $count } faults.
    }
check-sound = No faults in { $files } files: { $works } works, { $songs } songs, { $people } people and { $nominations } nominations.

add-work-key = “{ $key }” is not a work's key; write it as Title (year), or Title (year, series) to tell namesakes apart.
add-song-key = “{ $key }” is not a song's key; write it as Title (performer), or Title (work).
add-known = “{ $key }” is already there: { $place }
add-done = Added at { $place }. Fill it in, then run “leitmotif knowledge check”.
rename-unknown = There is no entry “{ $key }”. Write its key as it stands in the files; “leitmotif knowledge show” finds it.
rename-done =
    { $count ->
        [0] Renamed; nothing else refers to it.
        [one] Renamed, with { $count } reference to it.
       *[other] Renamed, with { $count } references to it.
    }
format-done =
    { $count ->
        [0] Everything was in order already.
        [one] { $count } file put in order:
       *[other] { $count } files put in order:
    }
show-near = There is no entry “{ $key }”. The nearest:

show-nothing = There is nothing like “{ $key }” in the knowledge base. “leitmotif knowledge add” starts an entry.

import-unreadable = { $path } cannot be read ({ $reason }). Give the path of oscars.csv as DLu/oscar_data publishes it.
import-columns = { $path } lacks the columns { $columns }. Give oscars.csv as DLu/oscar_data publishes it (tab-separated).
import-number = line { $line }: “{ $value }” is neither a year nor the number of a ceremony; mend the line and import again.
import-no-category = line { $line }: { $category } is none of our categories ({ $film }, { $what }); add it to awards/bodies.yaml.
import-no-film = line { $line }: ceremony { $number }, { $what }: no film is named.
import-many-films = line { $line }: ceremony { $number }, { $what }: several films are named ({ $film }); enter it by hand.
import-no-song = line { $line }: ceremony { $number }, { $film }: a song award that names no song.
import-ours-only = ceremony { $number }, { $then }, { $work } ({ $people }): the list has it not; ours stays.
import-differs = ceremony { $number }, { $then }, { $work }: ours has { $people }; the list has { $theirs }. Ours stays; if it is right, say so with “corrects”.
import-kept = ceremony { $number }, { $then }, { $work }: ours corrects the list and stays.
import-undated = ceremony { $number } has only the year it was held; write the day in awards/bodies.yaml.
import-done = { $rows } music rows read: { $nominations } nominations, { $winners } results, { $works } works, { $songs } songs and { $people } people are new.
import-nothing = Nothing to change: the base has it all.
import-dry = Nothing was written (--dry-run).

proposals-none = No proposals are waiting.
proposals-one = { $name }: { $room }, “{ $key }” ({ $at }): { $because }
proposals-how = Take one with “leitmotif knowledge proposals --accept NAME”, drop it with “--reject NAME”.
proposals-accepted = Accepted: { $path }
proposals-rejected = Dropped { $name }.
proposals-unknown = There is no proposal { $name }; “leitmotif knowledge proposals” lists them.
