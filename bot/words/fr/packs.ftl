# Packs de questions d'un serveur : fautes par ligne, et ce que dit le labo. On tutoie.

trivia-pack-ask = { $ask }
trivia-pack-answer = La réponse dans ce pack : { $answer }.
trivia-pack-good = { $name } : { $count ->
    [one] { $count } question
   *[other] { $count } questions
}, aucune faute{ $notes ->
    [0] .
    [one] , une remarque.
   *[other] , { $notes } remarques.
}
trivia-pack-bad = { $count ->
    [one] Une faute ; rien n'a été ajouté.
   *[other] { $count } fautes ; rien n'a été ajouté.
}
trivia-error-pack-refused = { $count ->
    [one] Ce pack a une faute et n'a pas été ajouté ; les packs que tu as sont inchangés.
   *[other] Ce pack a { $count } fautes et n'a pas été ajouté ; les packs que tu as sont inchangés.
}
trivia-error-pack-shelf-full = Un serveur garde au plus { $most } packs. Retires-en un avec /pack retirer.
trivia-error-no-pack = Il n'y a pas de pack nommé { $name } ici. /pack liste montre ceux qu'il y a.

fault-pack-too-big = le fichier dépasse 1 Mo
fault-pack-too-big-fix = répartis-le en plusieurs packs
fault-pack-too-many = { $count } questions, c'est plus qu'un pack n'en peut contenir
fault-pack-too-many-fix = limite-le à { $most } questions
fault-pack-no-questions = il n'y a pas de questions
fault-pack-no-questions-fix = écris une liste sous « questions: », ou « Question?: » avec une liste de réponses au-dessous
fault-pack-unknown-key = « { $key } » ne veut rien dire ici
fault-pack-unknown-key-fix = voulais-tu dire « { $nearest } » ?
fault-pack-not-a-question = ce n'est pas une question
fault-pack-not-a-question-fix = écris « - ask: … » et « answers: […] » au-dessous
fault-pack-no-ask = une question sans texte
fault-pack-no-ask-fix = écris « ask: … »
fault-pack-not-answers = « { $ask } » a des champs là où vont les réponses
fault-pack-not-answers-fix = écris une liste de réponses : « - réponse »
fault-pack-no-answers = « { $ask } » n'a pas de réponse
fault-pack-no-answers-fix = écris une liste de réponses au-dessous
fault-pack-empty-answer = une réponse vide
fault-pack-empty-answer-fix = écris-la, ou retire la ligne
fault-pack-nested = une liste dans une liste de réponses
fault-pack-nested-fix = écris chaque réponse sur sa propre ligne : « - réponse »
fault-pack-many-answers = plus de réponses qu'une question n'en peut avoir
fault-pack-many-answers-fix = limite-les à { $most }
fault-pack-many-wrong = plus de mauvais choix qu'une question n'en peut avoir
fault-pack-many-wrong-fix = limite-les à { $most }
fault-pack-long-ask = une question trop longue à lire
fault-pack-long-ask-fix = limite-la à { $most } caractères
fault-pack-long-answer = « { $answer }… » est trop long à écrire
fault-pack-long-answer-fix = limite cette réponse à { $most } caractères
fault-pack-wrong-twice = « { $choice } » figure deux fois parmi les choix
fault-pack-wrong-twice-fix = retires-en un, ou écris un autre mauvais choix
fault-pack-kind = il n'y a pas de genre « { $kind } »
fault-pack-kind-fix = voulais-tu dire « { $nearest } » ?
fault-pack-difficulty = la difficulté « { $value } » n'en est pas une
fault-pack-difficulty-fix = écris un nombre de 1 (facile) à 5
fault-pack-asked-twice = « { $ask } » est déjà posée à la ligne { $line }
fault-pack-asked-twice-fix = retires-en une, et mets toutes les réponses sous l'autre
fault-pack-untypable = qui écrit « { $answer } » n'obtient pas « juste »
fault-pack-untypable-fix = ajoute une réponse qui peut s'écrire, ou indique le genre
fault-pack-given-away = la question contient sa réponse « { $answer } »
fault-pack-given-away-fix = pose-la autrement
fault-pack-collides = le mauvais choix « { $choice } » passe pour la réponse
fault-pack-collides-fix = écris un choix plus éloigné de la réponse
