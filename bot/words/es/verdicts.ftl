# Por qué el veredicto es el que es.

verdict-reason-both = La música original de { $makers } se hizo para la obra, y { $songs }.
verdict-reason-both-adapted = La música fue adaptada para la obra por { $makers }, y { $songs }.
verdict-reason-score-alone-adapted = La música fue adaptada para la obra por { $makers }, y consta que no tiene canciones destacables.
verdict-reason-score-partial-adapted = La música fue adaptada para la obra por { $makers }; no tengo lista de canciones.
verdict-reason-score-alone = La música de { $makers } se hizo para la obra, y consta que no tiene canciones destacables.
verdict-reason-score-partial = La música original es de { $makers }; no tengo lista de canciones.
verdict-reason-score-songs-doubted = La música original es de { $makers }; solo una fuente habla de una banda sonora de canciones.
verdict-reason-score-one-original = La música de { $makers } se hizo para la obra; además me consta una canción, «{ $song }», escrita también para ella, y puede haber más.
verdict-reason-score-one-drop = La música de { $makers } se hizo para la obra; además me consta una canción, «{ $song }», que ya existía, y puede haber más.
verdict-reason-soundtrack-alone = Lo que se oye se eligió, no se compuso para la obra: { $songs }, y consta que no tiene música original propia.
verdict-reason-soundtrack-partial = No me consta quién compuso música original; { $songs }.
verdict-reason-soundtrack-score-doubted = Lo que consta se eligió para la obra: { $songs }. Una fuente dice que hay música original de { $makers }.
verdict-reason-unknown = De { $work } no me constan ni la composición ni las canciones.
verdict-reason-unknown-one-song = De { $work } solo me consta la canción «{ $song }»; una canción no hace una banda sonora, y no consta quién compuso la música.
verdict-reason-unknown-doubted = Una fuente dice que la música original es de { $makers }; eso solo no decide.
verdict-songs-recorded =
    { $count ->
        [one] se eligió para ella una canción grabada
       *[other] constan { $count } canciones
    }
verdict-songs-album = sus canciones salieron en el álbum «{ $album }»
verdict-songs-chosen = se eligieron para ella canciones grabadas
verdict-reason-original-song = Se escribió para { $work }.
verdict-reason-needle-drop =
    { $count ->
        [one] Existía antes que la única obra que consta que la usa.
       *[other] Existía antes que las { $count } obras que consta que la usan.
    }
verdict-reason-song-doubted = Una fuente dice que suena en { $work }; eso solo no decide.
verdict-reason-song-disputed = Consta como escrita para { $work }, pero también como usada en una obra anterior.
verdict-reason-song-unknown = No consta ninguna obra que la use.
