# Warum ein Urteil so ausfällt.

verdict-reason-both = Den Score von { $makers } gibt es eigens dafür, und { $songs }.
verdict-reason-both-adapted = { $makers }: die Musik wurde dafür bearbeitet, und { $songs }.
verdict-reason-score-alone-adapted = Die Musik wurde dafür von { $makers } bearbeitet, und verzeichnet ist, dass es keine nennenswerten Songs gibt.
verdict-reason-score-partial-adapted = Die Musik wurde dafür von { $makers } bearbeitet; eine Songliste habe ich nicht.
verdict-reason-score-alone = Die Musik von { $makers } entstand eigens dafür, und verzeichnet ist, dass es keine nennenswerten Songs gibt.
verdict-reason-score-partial = Der Score ist von { $makers }; eine Songliste habe ich nicht.
verdict-reason-score-songs-doubted = Der Score ist von { $makers }; nur eine Quelle spricht von einem Soundtrack aus Songs.
verdict-reason-score-one-original = Die Musik von { $makers } entstand eigens dafür; daneben habe ich einen Song verzeichnet, „{ $song }“, der ebenfalls dafür geschrieben wurde, und es kann mehr geben.
verdict-reason-score-one-drop = Die Musik von { $makers } entstand eigens dafür; daneben habe ich einen Song verzeichnet, „{ $song }“, der schon vorher da war, und es kann mehr geben.
verdict-reason-soundtrack-alone = Was man hört, wurde ausgesucht, nicht komponiert: { $songs }, und verzeichnet ist, dass es keinen eigenen Score gibt.
verdict-reason-soundtrack-partial = Einen Score habe ich nicht verzeichnet; { $songs }.
verdict-reason-soundtrack-score-doubted = Was verzeichnet ist, wurde dafür ausgesucht: { $songs }. Laut einer Quelle gibt es einen Score von { $makers }.
verdict-reason-unknown = Zu { $work } sind bei mir weder Komposition noch Songs verzeichnet.
verdict-reason-unknown-one-song = Zu { $work } habe ich nur den Song „{ $song }“; ein Song macht noch keinen Soundtrack, und ein Score ist nicht verzeichnet.
verdict-reason-unknown-doubted = Laut einer Quelle ist der Score von { $makers }; das allein entscheidet nicht.
verdict-songs-recorded =
    { $count ->
        [one] ein aufgenommener Song wurde dafür ausgesucht
       *[other] { $count } Songs sind dazu verzeichnet
    }
verdict-songs-album = die Songs erschienen auf dem Album „{ $album }“
verdict-songs-chosen = vorhandene Songs wurden dafür ausgesucht
verdict-reason-original-song = Der Song wurde für { $work } geschrieben.
verdict-reason-needle-drop =
    { $count ->
        [one] Der Song war älter als das eine verzeichnete Werk, das ihn verwendet.
       *[other] Der Song war älter als die { $count } verzeichneten Werke, die ihn verwenden.
    }
verdict-reason-song-doubted = Laut einer Quelle ist der Song in { $work } zu hören; das allein entscheidet nicht.
verdict-reason-song-disputed = Verzeichnet ist, dass der Song für { $work } geschrieben wurde, aber auch eine frühere Verwendung.
verdict-reason-song-unknown = Kein Werk, das den Song verwendet, ist verzeichnet.
