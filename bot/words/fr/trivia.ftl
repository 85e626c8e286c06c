# Le jeu : questions, choix, indices, décisions, réponses, fautes des packs. On tutoie.

# --- ce qui n'est dit qu'à une personne -----------------------------------------------------------
trivia-reply-taken = Ta réponse : { $choice }. Tu peux la changer tant qu'il reste du temps.
trivia-reply-changed = Changée pour { $choice }.
trivia-reply-same = Va pour { $choice } ; c'est déjà noté.
trivia-reply-right = Juste ! { $reason }
trivia-reply-near = Presque : { $reason } Encore un essai.
trivia-reply-wrong = Non. { $reason }
trivia-reply-closed = Cette question est close.
trivia-reply-out = Tu n'as plus de vies dans cette partie. Regarde la suite, et reviens pour la prochaine.
trivia-reply-tries = C'était ton dernier essai pour cette question.
trivia-reply-hint = Ce n'est pas { $choice }. Une bonne réponse rapporte maintenant la moitié.
trivia-reply-no-hint = Il n'y a pas d'indice pour cette question.
trivia-reply-voted = Votes pour l'instant : { $votes } sur { $needed }.
trivia-reply-nothing-near = Il n'y a rien à départager : ta dernière proposition, s'il y en a eu une, ne désignait qu'une chose.
trivia-reply-ignored = Je n'ai pas pris cela pour une proposition.

# --- ce qui peut mal se passer --------------------------------------------------------------------
trivia-error-running = Une partie est déjà en cours ici. Joue avec les autres, ou attends qu'elle finisse.
trivia-error-not-yours = Seule la personne qui a lancé cette partie, ou quelqu'un qui peut gérer les messages, peut l'arrêter.
trivia-error-no-round = Aucune partie n'est en cours ici. Lances-en une avec /quiz lancer.
trivia-error-dry = Aucune question ne correspond à ces réglages. Essaie un autre thème ou une autre difficulté.
trivia-error-kind = Il n'y a pas de genre « { $kind } ». Les genres sont : { $kinds }.
trivia-error-topic = Il n'y a pas de thème « { $topic } ». Les thèmes sont : { $topics }.
trivia-error-difficulty = La difficulté va de 1 (presque tout le monde le sait) à 5 (spécialistes).
trivia-error-still-open = Cette question est encore ouverte. Redemande quand elle sera close.
trivia-error-no-appeal = Il n'y a rien à contester ici.
trivia-error-appeal-right = Cette proposition était déjà juste.
trivia-error-appeal-twice = Cette proposition est déjà contestée ; la personne qui a lancé la partie décide.
trivia-error-not-yours-to-decide = Seule la personne qui a lancé la partie, ou quelqu'un qui peut gérer les messages, décide des contestations, et personne ne décide de la sienne.
trivia-daily-share = Leitmotif du { $day } : { $right } sur { $of } { $grid }, { $points } points, { $days ->
    [one] premier jour
   *[other] { $days } jours d'affilée
}
trivia-error-daily-done = Tu as joué les cinq du jour. Les nouvelles arrivent à 00:00 UTC.
trivia-error-nothing-to-practise = Rien à réviser pour l'instant. Les questions que tu manques reviennent ici, chaque fois un peu plus tard que la précédente.

# --- questions : plusieurs tournures par genre ; les choix s'affichent au-dessous -------------------
trivia-ask-composer-1 = Qui a composé la musique originale de { $work } ?
trivia-ask-composer-2 = De qui est la musique originale que l'on entend dans { $work } ?
trivia-ask-composer-3 = La musique originale de { $work } est signée…
trivia-ask-composer-4 = Qui a écrit la musique originale entendue dans { $work } ?
trivia-ask-composer-shared-1 = Qui est l'une des deux personnes qui ont composé la musique originale de { $work } ?
trivia-ask-composer-shared-2 = La musique originale de { $work } est signée à deux. Qui en est ?
trivia-ask-work-of-1 = Parmi ces œuvres, laquelle a une musique originale signée { $person } ?
trivia-ask-work-of-2 = La musique originale d'une de ces œuvres a été composée par { $person }. Laquelle ?
trivia-ask-work-of-3 = Laquelle de ces œuvres a été mise en musique par { $person } ?
trivia-ask-same-composer-1 = Qui a composé la musique de { $work } a aussi composé celle d'une de ces œuvres. Laquelle ?
trivia-ask-same-composer-2 = Quelle œuvre doit sa musique originale à la même personne que { $work } ?
trivia-ask-same-composer-3 = { $work } partage sa signature musicale avec…
trivia-ask-odd-composer-1 = Trois de ces œuvres ont une musique originale signée { $person }. Laquelle n'en a pas ?
trivia-ask-odd-composer-2 = Quelle œuvre n'a pas été mise en musique par { $person } ?
trivia-ask-odd-composer-3 = Toutes ces œuvres sauf une ont une musique originale signée { $person }. Quelle est l'exception ?
trivia-ask-verdict-1 = { $work } : musique originale, BO de chansons, ou les deux ?
trivia-ask-verdict-2 = Quelle musique a { $work } : une musique composée pour l'œuvre, une BO de chansons enregistrées, ou les deux ?
trivia-ask-verdict-3 = Musique originale ou BO de chansons ? Qu'est-ce qui est juste pour { $work } ?
trivia-ask-song-work-1 = Pour laquelle de ces œuvres « { $song } »{ $by } a-t-elle été écrite ?
trivia-ask-song-work-2 = D'où vient la chanson originale « { $song } »{ $by } ?
trivia-ask-song-work-3 = Parmi ces œuvres, pour laquelle a-t-on écrit « { $song } »{ $by } ?
trivia-ask-song-work-4 = « { $song } »{ $by } est une chanson originale, écrite pour…
trivia-ask-work-song-1 = Laquelle de ces chansons a été écrite pour { $work } ?
trivia-ask-work-song-2 = L'une de ces chansons est une chanson originale de { $work }. Laquelle ?
trivia-ask-work-song-3 = { $work } a donné au monde l'une de ces chansons. Laquelle ?
trivia-ask-origin-1 = « { $song } »{ $by } dans { $work } : écrite pour l'œuvre, ou déjà là avant ?
trivia-ask-origin-2 = « { $song } »{ $by } a-t-elle été écrite pour { $work }, ou existait-elle déjà ?
trivia-ask-origin-3 = On entend « { $song } »{ $by } dans { $work }. Chanson originale ou chanson préexistante (needle drop) ?
trivia-ask-heard-in-1 = Dans laquelle de ces œuvres peut-on entendre « { $song } »{ $by } ?
trivia-ask-heard-in-2 = L'une de ces œuvres utilise « { $song } »{ $by }, un enregistrement plus ancien. Laquelle ?
trivia-ask-heard-in-3 = « { $song } »{ $by } est une chanson préexistante (needle drop) dans l'une de ces œuvres. Laquelle ?
trivia-ask-performer-1 = Qui interprète « { $song } », telle qu'on l'entend dans { $work } ?
trivia-ask-performer-2 = De qui est l'enregistrement de « { $song } » entendu dans { $work } ?
trivia-ask-performer-3 = « { $song } », telle qu'on l'entend dans { $work } : qui est l'interprète ?
trivia-ask-songwriter-1 = Qui a participé à l'écriture de « { $song } », entendue dans { $work } ?
trivia-ask-songwriter-2 = Parmi ces personnes, qui a écrit ou coécrit « { $song } », entendue dans { $work } ?
trivia-ask-songwriter-3 = « { $song } », entendue dans { $work } : qui est crédité de son écriture ?
trivia-ask-winner-of-year-1 =
    { $honours ->
        [song] À la cérémonie de { $held } (pour { $year }), une chanson de quelle œuvre a remporté le prix { $award } ({ $category }) ?
       *[other] À la cérémonie de { $held } (pour { $year }), qu'est-ce qui a remporté le prix { $award } ({ $category }) ?
    }
trivia-ask-winner-of-year-2 =
    { $honours ->
        [song] Le prix { $award } ({ $category }) pour { $year } est allé à une chanson de…
       *[other] Le prix { $award } ({ $category }) pour { $year } est allé à…
    }
trivia-ask-winner-of-year-3 =
    { $honours ->
        [song] Des chansons de toutes ces œuvres étaient nommées pour le prix { $award } ({ $category }) de { $year }. La chanson de laquelle a gagné ?
       *[other] Toutes ces œuvres étaient nommées pour le prix { $award } ({ $category }) de { $year }. Laquelle a gagné ?
    }
trivia-ask-who-beat-1 =
    { $honours ->
        [song] « { $song } », de { $loser }, était nommée pour le prix { $award } ({ $category }) de { $year }. Elle a été battue par une chanson de…
       *[other] { $loser } était en lice pour le prix { $award } ({ $category }) de { $year }. Qu'est-ce qui a gagné ?
    }
trivia-ask-who-beat-2 =
    { $honours ->
        [song] Prix { $award } ({ $category }) de { $year } : de laquelle de ces œuvres venait la chanson qui a battu « { $song } », de { $loser } ?
       *[other] Qu'est-ce qui a devancé { $loser } pour le prix { $award } ({ $category }) de { $year } ?
    }
trivia-ask-who-beat-3 =
    { $honours ->
        [song] « { $song } », de { $loser }, a perdu le prix { $award } ({ $category }) de { $year } face à une chanson de…
       *[other] { $loser } a perdu le prix { $award } ({ $category }) de { $year } face à…
    }
trivia-ask-winning-person-1 = Qui a remporté le prix { $award } ({ $category }) de { $year } ?
trivia-ask-winning-person-2 = À la cérémonie de { $held } (pour { $year }), qui est reparti avec le prix { $award } ({ $category }) ?
trivia-ask-winning-person-3 = Le prix { $award } ({ $category }) de { $year } est allé à…
trivia-ask-which-won-1 =
    { $honours ->
        [song] Des chansons de ces quatre œuvres étaient nommées pour le prix { $award } ({ $category }). La chanson de laquelle a gagné ?
       *[other] Les quatre étaient en lice pour le prix { $award } ({ $category }). Laquelle de ces œuvres a gagné ?
    }
trivia-ask-which-won-2 =
    { $honours ->
        [song] Laquelle de ces œuvres a une chanson qui a remporté le prix { $award } ({ $category }) ?
       *[other] Laquelle de ces œuvres nommées a remporté le prix { $award } ({ $category }) de son année ?
    }
trivia-ask-which-won-3 =
    { $honours ->
        [song] Trois de ces œuvres avaient des chansons reparties sans le prix { $award } ({ $category }). La chanson de laquelle a gagné ?
       *[other] Trois de ces œuvres sont reparties sans le prix { $award } ({ $category }). Laquelle l'a gagné ?
    }
trivia-ask-odd-loser-1 =
    { $honours ->
        [song] Trois de ces œuvres ont remporté le prix { $award } ({ $category }) avec une chanson. Laquelle n'a été que nommée ?
       *[other] Trois de ces œuvres ont remporté le prix { $award } ({ $category }). Laquelle n'a été que nommée ?
    }
trivia-ask-odd-loser-2 =
    { $honours ->
        [song] Laquelle de ces œuvres était nommée avec une chanson pour le prix { $award } ({ $category }), sans gagner ?
       *[other] Laquelle de ces œuvres était nommée pour le prix { $award } ({ $category }), sans gagner ?
    }
trivia-ask-odd-loser-3 =
    { $honours ->
        [song] Une chanson de chacune de ces œuvres était en lice pour le prix { $award } ({ $category }). Laquelle est repartie sans lui ?
       *[other] Toutes ces œuvres étaient en lice pour le prix { $award } ({ $category }). Laquelle est repartie sans lui ?
    }
trivia-ask-won-or-nominated-1 =
    { $honours ->
        [song] « { $song } », de { $work }, était nommée pour le prix { $award } ({ $category }). A-t-elle gagné ?
       *[other] { $work } était en lice pour le prix { $award } ({ $category }). Avec ou sans victoire ?
    }
trivia-ask-won-or-nominated-2 =
    { $honours ->
        [song] Nomination ou victoire ? « { $song } », de { $work }, et le prix { $award } ({ $category }).
       *[other] Nomination ou victoire ? { $work } et le prix { $award } ({ $category }).
    }
trivia-ask-won-or-nominated-3 =
    { $honours ->
        [song] Le prix { $award } ({ $category }) : « { $song } », de { $work }, l'a-t-elle remporté, ou n'a-t-elle été que nommée ?
       *[other] Le prix { $award } ({ $category }) : victoire de { $work }, ou simple nomination ?
    }
trivia-ask-year-1 = De quelle année date { $work }, sur une musique originale signée { $person } ?
trivia-ask-year-2 = { $work } (musique originale signée { $person }) : première sortie en…
trivia-ask-year-3 = De quand date la première sortie de { $work }, avec sa musique originale signée { $person } ?
trivia-ask-nearest-year-1 = Laquelle de ces années est la plus proche de la sortie de { $work }, sur une musique signée { $person } ?
trivia-ask-nearest-year-2 = { $work }, sur une musique signée { $person } : quelle année s'approche le plus de sa sortie ?
trivia-ask-in-order-1 = Trois musiques originales signées { $person }, la plus ancienne d'abord : quel ordre est juste ?
trivia-ask-in-order-2 = Range ces musiques signées { $person } par date de sortie. Quel ordre est juste, la plus ancienne d'abord ?
trivia-ask-meaning-1 = Quel mot manque ? « { $definition } »
trivia-ask-meaning-2 = « { $definition } » Que faut-il mettre à la place des points ?
trivia-ask-meaning-3 = Complète : « { $definition } »
trivia-ask-who-is-it-1 = Qui a composé la musique de toutes ces œuvres : { $works } ?
trivia-ask-who-is-it-2 = { $works } : une seule signature musicale. Laquelle ?
trivia-ask-what-is-it-1 = Quelle est cette œuvre ? { $clues }
trivia-ask-what-is-it-2 = { $clues } Qu'est-ce que c'est ?

trivia-pyramid-who-is-it = Qui a composé tout cela ? Chaque indice est plus facile que le précédent.
trivia-pyramid-what-is-it = Quelle est cette œuvre ? Chaque indice est plus facile que le précédent.
trivia-clues = { $first } { $rest }
trivia-by = { "" } ({ $people })

# --- choix ----------------------------------------------------------------------------------------
trivia-choice-score = Une musique originale
trivia-choice-soundtrack = Une BO de chansons
trivia-choice-both = Les deux
trivia-choice-original = Écrite pour l'œuvre
trivia-choice-needle-drop = Déjà là avant
trivia-choice-won = Victoire
trivia-choice-nominated = Nomination seulement
trivia-choice-song = « { $song } »
trivia-choice-order = { $first } → { $second } → { $third }

# --- indices d'une pyramide -------------------------------------------------------------------------
trivia-clue-scored = Cette personne a composé la musique de { $work }.
trivia-clue-decade = L'œuvre est sortie dans les années { $decade }.
trivia-clue-year = Elle est de { $year }.
trivia-clue-won = Elle a remporté le prix { $award } ({ $category }).
trivia-clue-lost = Elle était nommée pour le prix { $award } ({ $category }), et n'a pas gagné.
trivia-clue-composer = Sa musique originale est signée { $person }.
trivia-clue-song = « { $song } » a été écrite pour elle.

# --- preuves, données avec la réponse ---------------------------------------------------------------
trivia-evidence-score = La musique originale de { $work } est signée { $people }.
trivia-evidence-both-by = { $person } a composé la musique de { $first } et celle de { $second }.
trivia-evidence-written-for = « { $song } » a été écrite pour { $work }.
trivia-evidence-older = « { $song } » est de { $year }, et s'entend dans { $work }.
trivia-evidence-before = « { $song } » existait déjà, et s'entend dans { $work }.
trivia-evidence-performed = « { $song } » est interprétée par { $people }.
trivia-evidence-written-by = « { $song } » est signée { $people }.
trivia-evidence-won = { $work } a remporté le prix { $award } ({ $category }) de { $year } (cérémonie de { $held }) : { $people }.{ $then }
trivia-evidence-song-won = « { $song } », de { $work }, a remporté le prix { $award } ({ $category }) de { $year } (cérémonie de { $held }).{ $then }
trivia-evidence-then = { "" } La catégorie s'appelait alors « { $name } ».
trivia-evidence-lost = { $loser } était en lice pour le prix { $award } ({ $category }), et n'a pas gagné. { $winner }
trivia-evidence-year = La première sortie de { $work } date de { $year }.
trivia-evidence-order = { $first }, puis { $second }, puis { $third }.
trivia-evidence-means = { $term } : { $definition }

# --- les raisons du juge --------------------------------------------------------------------------
trivia-judge-nothing = Il n'y a rien à juger.
trivia-judge-no-number = Un nombre est demandé.
trivia-judge-number = Le nombre est un autre.
trivia-judge-other-number = Le nombre ne concorde pas.
trivia-judge-one-only = Une seule réponse compte.
trivia-judge-which = { $name } : de qui ou de quoi parles-tu ? Il peut s'agir de plusieurs.
trivia-judge-year = Le titre peut convenir, pas l'année.
trivia-judge-wrong = Ce n'est pas ça.
trivia-judge-other-person = C'est quelqu'un d'autre.
trivia-judge-other-title = C'est une autre œuvre.
trivia-judge-other-song = C'est une autre chanson.
trivia-judge-other-award = C'est une autre récompense.
trivia-judge-other-word = Cela veut dire autre chose.
trivia-error-judge-line = Une ligne à juger ressemble à ceci : {"{"}"expected": ["John Williams"], "typed": "williams", "kind": "person"{"}"}. Genres : person, title, song, award, number, word.

# --- préréglages ----------------------------------------------------------------------------------
trivia-error-limit = { $name } peut aller de { $low } à { $high }, pas { $value }.
trivia-error-years = { $first } vient après { $last }. Donne d'abord l'année la plus ancienne.
trivia-error-private-preset = Les cinq du jour et l'entraînement n'ont pas de préréglages ; on y joue seul.
trivia-error-preset-name = Le nom d'un préréglage a jusqu'à 32 lettres, chiffres, blancs, points, traits d'union ou apostrophes.
trivia-error-presets-full = Un serveur garde au plus { $most } préréglages. Retires-en un d'abord.
trivia-error-no-preset = Il n'y a pas de préréglage nommé { $name } ici.
trivia-error-preset-file = Ce n'est pas un fichier de préréglages : { $reason }.
