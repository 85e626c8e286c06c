# Pourquoi le verdict est ce qu'il est.

verdict-reason-both = La musique originale de { $makers } a été faite pour l'œuvre, et { $songs }.
verdict-reason-both-adapted = La musique a été adaptée pour l'œuvre par { $makers }, et { $songs }.
verdict-reason-score-alone-adapted = La musique a été adaptée pour l'œuvre par { $makers }, et il est établi qu'il n'y a pas de chansons notables.
verdict-reason-score-partial-adapted = La musique a été adaptée pour l'œuvre par { $makers } ; je n'ai pas de liste de chansons.
verdict-reason-score-alone = La musique de { $makers } a été faite pour l'œuvre, et il est établi qu'il n'y a pas de chansons notables.
verdict-reason-score-partial = La musique originale est de { $makers } ; je n'ai pas de liste de chansons.
verdict-reason-score-songs-doubted = La musique originale est de { $makers } ; une seule source parle d'une BO de chansons.
verdict-reason-score-one-original = La musique de { $makers } a été faite pour l'œuvre ; une chanson aussi est recensée, « { $song } », écrite elle aussi pour elle, et il peut y en avoir d'autres.
verdict-reason-score-one-drop = La musique de { $makers } a été faite pour l'œuvre ; une chanson aussi est recensée, « { $song } », qui existait déjà, et il peut y en avoir d'autres.
verdict-reason-soundtrack-alone = Ce qu'on entend a été choisi, pas composé pour l'œuvre : { $songs }, et il est établi qu'il n'y a pas de musique originale.
verdict-reason-soundtrack-partial = Je ne connais pas de compositeur de musique originale ; { $songs }.
verdict-reason-soundtrack-score-doubted = Ce qui est recensé a été choisi pour l'œuvre : { $songs }. Une source parle d'une musique originale de { $makers }.
verdict-reason-unknown = Pour { $work }, je n'ai ni composition ni chansons recensées.
verdict-reason-unknown-one-song = Pour { $work }, je n'ai que la chanson « { $song } » ; une chanson ne fait pas une BO de chansons, et aucune composition n'est recensée.
verdict-reason-unknown-doubted = Une source dit que la musique originale est de { $makers } ; cela seul ne décide pas.
verdict-songs-recorded =
    { $count ->
        [one] une chanson enregistrée a été choisie pour elle
       *[other] { $count } chansons sont recensées
    }
verdict-songs-album = ses chansons sont sorties sur l'album « { $album } »
verdict-songs-chosen = des chansons enregistrées ont été choisies pour elle
verdict-reason-original-song = Elle a été écrite pour { $work }.
verdict-reason-needle-drop =
    { $count ->
        [one] Elle existait avant la seule œuvre recensée qui l'utilise.
       *[other] Elle existait avant les { $count } œuvres recensées qui l'utilisent.
    }
verdict-reason-song-doubted = Une source dit qu'on l'entend dans { $work } ; cela seul ne décide pas.
verdict-reason-song-disputed = Elle est recensée comme écrite pour { $work }, mais aussi comme entendue dans une œuvre antérieure.
verdict-reason-song-unknown = Aucune œuvre qui l'utilise n'est recensée.
