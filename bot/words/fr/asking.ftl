# Ce qui est répondu. Mots : la « musique originale » est composée pour l'œuvre (score) ; la « BO de
# chansons » réunit des enregistrements choisis (soundtrack) ; « needle drop », chanson préexistante. On tutoie.

work-film = { $title } ({ $year })
work-other = { $title } ({ $year }, { $kind })
title-local = { $title } ({ $original })
work-film-local = { $title } ({ $original }, { $year })
work-other-local = { $title } ({ $original }, { $year }, { $kind })
work-kind-series = série
work-kind-game = jeu
work-kind-stage = scène
work-kind-album = album
song-title = « { $title } »
song-of = { $song } ({ $of })
song-from = { $song } ({ $work })
thing-by = { $thing }, par { $people }
quoted = « { $text } »
heading-line = { $heading } :
dotted = { $first } · { $next }
sentences = { $first } { $next }
spaced = { $first }{ $next }
quoted-statement = { $text }
doubtful = Selon une seule source : { $claim }
as-of = Données au { $date }.
ordinal = { $n }e

verdict-score = Musique originale : { $work }, musique de { $by }.
verdict-score-partial = Musique originale : { $work } a une musique composée par { $by }.
verdict-no-song-list = Je n'ai pas de liste de chansons, il peut donc y en avoir à côté de la musique originale.
verdict-soundtrack = BO de chansons : { $work } repose sur des chansons choisies pour l'œuvre.
verdict-soundtrack-partial = BO de chansons : des enregistrements ont été choisis pour { $work }.
verdict-both = Les deux : { $work } a une BO de chansons et une musique originale de { $by }.
verdict-both-score = Les deux : { $work } est surtout connu pour la musique originale, de { $by }, et a aussi une BO de chansons.
verdict-both-soundtrack = Les deux : { $work } est surtout connu pour sa BO de chansons, et a aussi une musique originale de { $by }.
verdict-unknown = { $work } est dans mes données, mais pas encore ce qu'est sa musique.
verdict-original-song = Chanson originale : { $song }{ $performed ->
    [0] {""}
   *[other] , par { $by },
} a été écrite pour { $works }.
verdict-needle-drop = Chanson préexistante (needle drop) : { $song }{ $performed ->
    [0] {""}
   *[other] , par { $by },
} existait avant { $count ->
    [one] l'œuvre qui l'utilise
   *[other] les { $count } œuvres qui l'utilisent
}.
verdict-song-unknown = { $song }{ $performed ->
    [0] {""}
   *[other] , par { $by },
} est dans mes données, mais sans usage certain.
verdict-word-score = musique originale
verdict-word-soundtrack = BO de chansons
verdict-word-both = musique originale et chansons
verdict-word-original-song = chanson originale
verdict-word-needle-drop = chanson préexistante (needle drop)
verdict-word-unknown = inconnu
verdict-original-reason = Aucun usage antérieur n'est recensé.
verdict-drop-reason = Elle est sortie en { $year } ; la première de ces œuvres date de { $first }.
use-original = écrite pour l'œuvre
use-needle-drop = chanson préexistante (needle drop)
use-line = { $work } : { $use }
song-brief = { $song }{ $performed ->
    [0] {""}
   *[other] { " " }par { $by }
} ({ $use })
songs-brief = { $count ->
    [one] Chanson
   *[other] Chansons
} : { $songs }{ $more ->
    [0] {""}
   *[other] { " " }et { $more } de plus
}
awards-brief = { $won ->
    [0] Nominations
   *[other] Victoires
} : { $awards } ({ $tally })
album-line = Album : { $title }{ $dated ->
    [0] {""}
   *[other] , { $year }
} ({ $kind })
album-score = la musique originale
album-songs = chansons
album-mixed = chansons et musique originale
album-compilation = une compilation de chansons
album-cast = la troupe
composer-composer = Musique originale de { $work } : { $people }.
composer-adapter = La musique de { $work } a été adaptée par { $people }.
composer-yes = Oui. { $answer }
composer-no = Non. { $answer }
composer-yes-songs = Oui, des chansons. { $answer }
composer-unsure = Pas que je sache. { $answer }
composer-songs = Chansons de { $work } : { $people }.
credit-songs = Chansons : { $people }
composer-unknown = Je ne sais pas qui a composé la musique de { $work }.
credit-composer = Musique originale : { $name }
credit-adapter = Adaptation : { $name }
credit-songwriter = Chansons : { $name }
credit-lyricist = Paroles : { $name }
compare-same = { $works } se ressemblent ici : { $verdict }.
compare-one = { $work } : { $verdict }
compare-two = { $first } ; { $next }
compare-differ = { $each }.

song-in-works = { $song }{ $performed ->
    [0] {""}
   *[other] , par { $by },
} s'entend dans { $works }{ $more ->
    [0] {""}
   *[other] { " " }et { $more } de plus
}.
song-in-no-work = { $song } est dans mes données, mais aucune œuvre qui l'utilise.
usage-needle-drop = Une chanson préexistante (needle drop) : elle existait avant { $count ->
    [one] l'œuvre
   *[other] toutes ces œuvres
}.
usage-original = Une chanson originale : elle a été écrite pour { $works }.
song-is-in = Oui : { $song } s'entend dans { $work } ({ $use }).
song-not-recorded-in = Je n'ai pas trace de { $song } dans { $work }{ $count ->
    [0] {""}
   *[other] { " " }; je connais cette chanson par { $works }
}.
song-line = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
} : { $use }
song-writers = { $song } a été écrite par { $people }.
song-performed = { $performed ->
    [0] Je ne sais ni qui a écrit ni qui interprète { $song }.
   *[other] { $song } est interprétée par { $people } ; je ne sais pas qui l'a écrite.
}
song-no-performer = Je ne sais pas qui interprète { $song }.
song-performers = { $song } est interprétée par { $people }.
song-of-work = Dans { $work } : { $answer }
song-not-of-work = Je n'ai pas trace de { $song } dans { $work }. { $answer }
credit-written = Écrite par { $people }
credit-performed = Interprétée par { $people }
songs-by = De { $people } dans { $work } : { $songs }{ $more ->
    [0] {""}
   *[other] { " " }et { $more } de plus
}.
songs-lead = { $count ->
    [one] Une chanson recensée pour { $work } : { $songs }.
   *[other] { $count } chansons recensées pour { $work } : { $songs }{ $more ->
        [0] {""}
       *[other] { " " }et { $more } de plus
    }.
}
songs-none = { $work } n'a pas de chansons notables : c'est la musique originale{ $scored ->
    [0] {""}
   *[other] { " " }de { $by }
}.
songs-unlisted = Je n'ai pas de liste de chansons pour { $work }{ $scored ->
    [0] {""}
   *[other] { " " }; la musique originale est de { $by }
}.
songs-all-original = Toutes écrites pour l'œuvre
songs-all-needle-drop = Toutes préexistantes (needle drops)
song-line-short = { $song }{ $performed ->
    [0] {""}
   *[other] , { $by }
}
songs-may-lack = Il peut y en avoir d'autres : les listes de chansons ne sont jamais complètes.
written-for = { $before ->
    [1] Non
   *[0] Oui
} : { $song } a été écrite pour { $works }.
written-for-none = { $before ->
    [1] Oui
   *[0] Non
} : { $song }{ $performed ->
    [0] {""}
   *[other] , par { $by },
} existait avant toutes les œuvres où je la connais.
written-for-this = { $before ->
    [1] Non
   *[0] Oui
} : { $song } a été écrite pour { $work }.
written-before = { $before ->
    [1] Oui
   *[0] Non
} : { $song } existait avant de servir dans { $work }.
written-for-another = { $before ->
    [1] Oui
   *[0] Non
} : { $work } utilise { $song }, mais elle a été écrite pour { $works }.
written-not-in = Je n'ai pas trace de { $song } dans { $work } ; je la connais par { $works }.
written-unrecorded = Je n'ai pas trace de { $song } dans { $work }.

works-lead = { $people } : musique de { $works }{ $more ->
    [0] {""}
   *[other] { " " }et { $more } de plus dans mes données
}.
works-songs-only = Je connais { $people } par des chansons : { $songs }{ $more ->
    [0] {""}
   *[other] { " " }et { $more } de plus
}.
works-none = { $people } : ce nom est dans mes données, mais encore aucune œuvre.
works-no-film = Je n'ai pas trace d'un film avec une musique de { $people }. { $answer }
works-no-series = Je n'ai pas trace d'une série avec une musique de { $people }. { $answer }
works-no-game = Je n'ai pas trace d'un jeu avec une musique de { $people }. { $answer }
works-tally = Prix musicaux recensés : { $tally }.
works-may-lack = Seules les œuvres de mes données figurent ici.
heading-scores = Musiques originales
heading-songs = Chansons
work-as-composer = { $work }
work-as-adapter = { $work } : adaptation
work-as-songwriter = { $work } : chansons
work-as-lyricist = { $work } : paroles
work-as-music-supervisor = { $work } : supervision musicale
song-with-works = { $song }, dans { $works }
song-alone = { $song }

award-name = { $award } ({ $category })
award-won = Victoire
award-tied = Victoire (ex æquo)
award-nominated = Nomination
award-status-write_in = Candidature ajoutée à la main, non officielle
rescinded-yes = Oui : une nomination de { $name } a été annoncée puis retirée.
rescinded-no = Non : je n'ai pas trace d'une nomination retirée de { $name }.
award-status-disqualified = Nomination annulée, non comptée
award-status-withdrawn = Candidature retirée, non comptée
award-line = { $result } : { $what }
award-piece = pour « { $name } »
award-then = appelée alors « { $name } »
award-credited-as = au sein de { $name }
award-evening = { $ordinal } cérémonie, tenue en { $held } pour { $film }
award-evening-undated = { $ordinal } cérémonie, pour { $film }
award-tally = { $wins ->
    [0] { $nominations ->
        [one] 1 nomination, aucune victoire
       *[other] { $nominations } nominations, aucune victoire
    }
   *[other] { $wins ->
        [one] 1 victoire
       *[other] { $wins } victoires
    } sur { $nominations ->
        [one] 1 nomination
       *[other] { $nominations } nominations
    }
}
awards-lead = { $name }{ $scope } : { $tally }.
win-yes = Oui : { $name } a gagné{ $count ->
    [one] {""}
    [2] { " " }deux fois
   *[other] { " " }{ $count } fois
}{ $scope }.
win-some = { $winners } a gagné{ $scope } ; pour { $others }, aucun prix dans mes données.
win-yes-once = Oui : { $name } a gagné : { $award }, { $evening }.
when-evening = { $ordinal } cérémonie, tenue { $dated ->
    [0] en
   *[other] le
} { $held } pour l'année { $film }
when-won = { $name } a gagné aux { $awards } pour { $categories } : { $evenings }.
when-nominated = { $name } a été en lice aux { $awards } pour { $categories } : { $evenings }.
when-held = { $awards } : { $evenings }.
win-no = Non : { $name } a reçu { $count ->
    [one] une nomination
   *[other] { $count } nominations
}{ $scope }, sans gagner.
win-not-then = Non : { $name } n'a pas gagné{ $scope }.
win-never-nominated = Non : { $name } n'a reçu aucune nomination{ $scope }.
win-not-recorded = Je n'ai aucune nomination de { $name }{ $scope } dans mes données.
win-not-held-for = D'après mes données, la cérémonie qui pourrait honorer { $name } n'a pas encore eu lieu. { $end }
nominated-yes = Oui : { $name }{ $scope } : { $tally }.
award-not-held = D'après mes données, elle n'a pas encore eu lieu. { $end }
award-records-end = Mes dernières données pour { $award } : { $ordinal } cérémonie, tenue en { $held }.
award-before = Mes données pour { $award } commencent à la { $ordinal } cérémonie, tenue en { $held }.
award-no-evening = Je n'ai aucune cérémonie pour { $award }{ $scope } dans mes données.
award-elsewhere-trade = Je ne tiens que les prix de musique : cette catégorie n'est pas dans mes données. S'y trouvent : { $bodies }. { $offer }
award-elsewhere-body = { $award } : je ne les tiens pas, seulement les prix de musique : { $bodies }. { $offer }
award-elsewhere-egot = Un EGOT demande un Emmy et un Tony ; je ne tiens ni l'un ni l'autre, seulement les prix de musique : { $bodies }. { $offer }
music-awards-only = Seuls les prix de musique comptent ici.
offer-work = Demande « what did { $title } win? »
offer-person = Demande « what has { $person } won? »
offer-year = Demande « who won best score in 1994? »
heading-other-years = Ce que j'ai
heading-noted = À noter aussi
heading-runners-up = Ensuite
beat-heading-lost = { $award }, { $evening } : défaite face à
beat-heading-won = { $award }, { $evening } : victoire sur
beat-lost = { $name } a perdu face à { $rivals }.
beat-lost-at = { $award } : { $name } a perdu face à { $rivals }.
beat-unrecorded = { $award } : { $name } n'a pas gagné, et le gagnant n'est pas dans mes données.
beat-unbeaten = Personne : { $name } a gagné, devant { $rivals }.
beat-won = { $name } a gagné devant { $rivals }.
beat-nobody = { $name } n'a battu personne : défaite face à { $rivals }.
beat-field = { $award } : { $name } était face à { $rivals }.
beat-heading-met = { $award }, { $evening }
beat-both-won = { $one } et { $other } se sont devancés l'un l'autre.
beat-both-lost = Aucun des deux : { $one } et { $other } ont perdu face à { $rivals }.
beat-never-met = { $one } et { $other } n'ont jamais été nommés pour le même prix, d'après mes données.
year-winner = { $award }, { $evening } : { $winners }.
year-nominees = { $award }, { $evening } : { $count ->
    [one] 1 nomination
   *[other] { $count } nominations
} ; victoire de { $winners }.
year-nominees-only = { $award }, { $evening } : { $count ->
    [one] 1 nomination
   *[other] { $count } nominations
}.
year-heading = { $award }, { $evening }
year-not-given = Ce prix ({ $award }) n'a pas été remis{ $scope }.
year-not-recorded = { $award }{ $scope } : absent de mes données.
year-main-body = Il s'agit de : { $award } ; nomme un autre prix pour obtenir le sien (Golden Globes, Grammys, BAFTA).
span-lead = { $award }{ $scope } : { $count ->
    [0] rien de recensé
    [one] 1 entrée
   *[other] { $count } entrées
}.
span-line = { $evening } : { $winner }
scope-body = {" "}aux { $name }
scope-category = {" "}pour { $name }
scope-honours-score = {" "}pour une musique originale
scope-honours-song = {" "}pour une chanson
scope-honours-compilation = {" "}pour une compilation
scope-honours-adaptation = {" "}pour une adaptation musicale
scope-honours-other = {" "}dans cette catégorie
scope-ceremony = {" "}à la { $ordinal } cérémonie
scope-year-either = {" "}en { $year }
scope-year-evening = {" "}en { $year }
scope-year-film = {" "}pour l'année { $year }
scope-year-held = {" "}à une cérémonie tenue en { $year }
scope-between = {" "}de { $since } à { $until }
scope-since = {" "}depuis { $since }
scope-until = {" "}jusqu'en { $until }
record-partial = Mes données pour { $bodies } ont des lacunes. { $as_of }
record-partial-body = { $name } : { $why } { $as_of }
count-wins = { $name }{ $scope } : { $wins ->
    [0] aucune victoire, { $nominations ->
        [one] 1 nomination
       *[other] { $nominations } nominations
    }
    [one] 1 victoire sur { $nominations ->
        [one] 1 nomination
       *[other] { $nominations } nominations
    }
   *[other] { $wins } victoires sur { $nominations } nominations
}.
count-nominations = { $name }{ $scope } : { $nominations ->
    [0] aucune nomination
    [one] 1 nomination
   *[other] { $nominations } nominations
}, { $wins ->
    [0] aucune victoire
    [one] 1 victoire
   *[other] { $wins } victoires
}.
count-each = Décompte{ $scope } : { $tallies }.
count-each-one = { $name } : { $tally }
series-named = { $name } ({ $count } films)
name-for = { $name } pour { $works }
count-body = { $name } : { $tally }
count-all-wins = Dans mes données{ $scope } : { $count ->
    [one] 1 victoire
   *[other] { $count } victoires
}.
count-all-nominations = Dans mes données{ $scope } : { $count ->
    [one] 1 nomination
   *[other] { $count } nominations
}.
rank-most-wins = Le plus de victoires{ $scope } : { $leaders }, avec { $count }{ $many ->
    [one] {""}
   *[other] { " " }à chaque fois
} (données au { $date }).
rank-most-nominations = Le plus de nominations{ $scope } : { $leaders }, avec { $count }{ $many ->
    [one] {""}
   *[other] { " " }à chaque fois
} (données au { $date }).
rank-line-wins = { $name } : { $count }
rank-line-nominations = { $name } : { $count }
rank-without-win = { $leaders } : { $count } nominations{ $scope } et aucune victoire (données au { $date }).
rank-claim = { $name } en fait partie
rank-with-adaptations = En comptant aussi les prix pour adaptations et musiques de chansons : { $leaders }, { $count }.
rank-first-win = La première victoire recensée{ $scope } : { $winners } ({ $evening }).
rank-last-win = La dernière victoire{ $scope } : { $winners } ({ $evening }).
rank-first-nomination = La première nomination recensée{ $scope } : { $winners } ({ $evening }).
rank-last-nomination = La dernière nomination{ $scope } : { $winners } ({ $evening }).
rank-first-win-of = La première victoire recensée de { $name }{ $scope } : { $winners } ({ $evening }).
rank-last-win-of = La dernière victoire de { $name }{ $scope } : { $winners } ({ $evening }).
rank-first-nomination-of = La première nomination recensée de { $name }{ $scope } : { $winners } ({ $evening }).
rank-last-nomination-of = La dernière nomination de { $name }{ $scope } : { $winners } ({ $evening }).
rank-no-ages = Je ne tiens que des noms, des œuvres et des prix : ni âges, ni pays, ni studios, ni genres, rien d'autre sur les gens. Je ne peux donc pas répondre d'après cela.
rank-nothing = Je n'ai rien de recensé{ $scope }.

term-lead = { $term } : { $text }
term-see = Voir aussi : { $terms }.

which-one = De quelle œuvre parles-tu : { $works } ?
which-one-year = Je connais { $works }, mais pas de cette année-là. Est-ce l'une de ces œuvres ?
which-person = De qui parles-tu : { $people } ?
which-song = De quelle chanson parles-tu : { $songs } ?
unknown-title = Je ne connais pas ce titre.
did-you-mean = Voulais-tu dire { $names } ?
records-end = Mes données s'arrêtent au { $date }.
decline = Je réponds aux questions sur la musique de film. { $examples }
decline-examples = Essaie « Jaws », « who composed Titanic? », « did Up win an Oscar? » ou « what is a needle drop? »
decline-empty = Demande-moi un film, une chanson ou un prix. { $examples }
decline-follow-up = Dis-moi de quel film ou de quelle chanson tu parles. { $examples }
decline-film = Des films, je ne connais que la musique, pas qui les a faits ou y a joué, ni où les voir. { $examples }
decline-work = De « { $title } », je ne connais que la musique. Demande « who composed { $title }? » ou « what songs are in { $title }? »
decline-person = De { $person }, je ne connais que la musique de film et les prix. Demande « what did { $person } score? » ou « what has { $person } won? »
bot-help = Je distingue la musique originale des chansons, et je connais les compositeurs, les chansons, les prix de musique et les termes de la musique de film. { $examples } « /quiz lancer » ouvre une partie.
bot-trivia = « /quiz lancer » ouvre une partie de dix questions pour tout le salon, sans inscription ; « /quiz indice », « /quiz passer » et « /quiz arrêter » vont avec. Dans un terminal, tape « trivia ».
bot-about = Je suis Leitmotif, un bot de musique de film. Ce que je dis vient d'une base de connaissances tenue par des personnes : chaque fait y nomme sa source, et les réponses la citent. Aucun modèle de langage n'est utilisé, et ce qui n'y figure pas, je ne le sais pas.
bot-report = « /leitmotif signaler » dit à la rédaction ce qui est faux ou manque.
bot-privacy = « /leitmotif confidentialité » montre ce qui est conservé sur toi, l'exporte ou l'efface.
also-song = « { $title } » est aussi une chanson : demande la chanson pour en savoir plus.
also-work = Il y a aussi { $works } ; donne l'année pour cette œuvre.

button-awards = Prix
button-songs = Chansons
button-why = Pourquoi ?
button-suggest = Proposer
button-next = Suivant
button-previous = Précédent
badge-score = Musique originale
badge-soundtrack = BO de chansons
badge-both = Musique originale et chansons
badge-original_song = Chanson originale
badge-needle_drop = Chanson préexistante
badge-award = Prix
badge-unknown = Inconnu
badge-question = Laquelle ?
more-lines = { $count } de plus
sources-line = Sources : { $sources }

explain-heading = Comment j'ai compris
explain-rule = Règle : { $rule }
explain-heard = Entendu : { $heard }
explain-runner-up = Deuxième possibilité : { $name }
rule-more-than = deux personnes et « plus »
rule-compare = deux œuvres et un mot qui les compare
rule-who-beat = une défaite, et qui a gagné à la place
rule-whom-beat = une victoire, et qui a perdu
rule-count-nominations = « combien » et nominations
rule-count-wins = « combien » et victoires ou prix
rule-most-nominations = « le plus » et nominations
rule-most-wins = « le plus » et victoires ou prix
rule-end-nomination = première ou dernière, et nominations
rule-end-win = première ou dernière, et victoires
rule-written-for = une chanson, et si elle a été écrite pour une œuvre
rule-song-in-work = une chanson et une œuvre, et si on l'y entend
rule-song-usage = une chanson, et où on l'entend
rule-performer = une chanson, et qui la chante
rule-songwriter = une chanson, et qui l'a écrite
rule-was-nominated = une question par oui ou non sur une nomination
rule-did-win = une question par oui ou non sur une victoire
rule-rescinded = une nomination retirée
rule-awards-of-person = une personne et un mot pour les prix
rule-awards-of-work = une œuvre ou chanson et un mot pour les prix
rule-elsewhere = un prix qui n'est pas tenu
rule-nominees-then = des nommés, et ce qui était en lice alors
rule-winner-then = une victoire, et ce qui était en lice alors
rule-award-when = quand une œuvre, une chanson ou une personne a gagné ou était en lice
rule-ceremony-when = quand une cérémonie a eu lieu
rule-up-against = « contre », et qui d'autre était en lice
rule-nominees-of-year = nominations et une année, sans œuvre
rule-winner-of-year = un prix et une année, sans œuvre
rule-songs-in-work = chansons et une œuvre
rule-composed-by = une personne et une œuvre, et si l'une a fait l'autre
rule-composer = qui a fait la musique d'une œuvre
rule-works-of-person = une personne seule
rule-works-of-maker = un mot pour d'autres, et qui a fait la musique d'une œuvre
rule-verdict = une œuvre ou chanson et « score » ou « soundtrack »
rule-song-verdict = un titre et « chanson »
rule-about = une œuvre et ce qu'on sait de sa musique
rule-bare = un titre seul
rule-difference = un terme du guide
rule-follow = ce dont on parlait avant
rule-command = une commande
