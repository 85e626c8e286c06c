# Ce qui n'est dit que sur Discord : commandes, boutons, formulaires, erreurs, réglages. On tutoie.

card-more-lines = { $count ->
    [one] Une ligne de plus n'est pas affichée ici.
   *[other] { $count } lignes de plus ne sont pas affichées ici.
}
card-page = Page { $page } sur { $pages }
card-choose = Laquelle ?

# Erreurs. La référence est un code court que l'exploitant retrouve dans le journal.
error-unexpected = Quelque chose s'est mal passé de mon côté. Si cela se reproduit, donne ce code à la personne qui me fait tourner : { $reference }
error-permission = Il me manque une permission ici : { $permission }. Un admin du serveur peut l'accorder à mon rôle dans ce salon.
error-permission-unknown = Je n'ai pas le droit de faire cela dans ce salon. Un admin du serveur peut vérifier les permissions de mon rôle.
error-discord-busy = Discord a des soucis en ce moment. Réessaie dans une minute.
error-store-away = Je n'ai pas accès à mes données en ce moment, cela n'a donc pas été enregistré. Rien de ce qui l'est déjà n'est perdu. Réessaie dans une minute.
error-old-button = Ce bouton ne mène plus nulle part. Repose ta question.
error-not-yours = Ce bouton n'est pas pour toi.
error-cooldown = Un instant : tu pourras redemander dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
error-guild-not-allowed = Je ne travaille que dans les serveurs désignés par mon exploitant.
error-needs-manager = Seules les personnes qui peuvent gérer ce serveur peuvent changer cela.
error-form-late = Discord n'ouvre un formulaire que sur le moment, et j'ai été trop lent. Réessaie dans un instant.

# Mise en ligne ; pour l'exploitant, une ligne chacun.
login-token = Discord refuse le jeton. Copie-en un nouveau depuis le portail développeur (ton application → Bot → Reset Token) dans DISCORD_TOKEN.
login-unreachable = Discord est injoignable à l'adresse { $url } : { $why }. Vérifie le réseau, et DISCORD_API_URL si tu l'as défini.
login-shard = Discord refuse ce shard. SHARD_IDS doit être inférieur à SHARD_COUNT ; vérifie les deux.
login-sharding-required = Ce bot est dans trop de serveurs pour si peu de shards. Laisse SHARD_COUNT vide, ou augmente-le.
login-version = Discord ne parle plus cette version de sa passerelle. Mets Leitmotif à jour.
login-intents-invalid = Discord ne connaît pas les intents demandés. Mets Leitmotif à jour.
login-intents = Discord n'accorde pas l'intent Message Content. Active-le dans le portail développeur (ton application → Bot → Privileged Gateway Intents), ou mets MESSAGE_CONTENT=off.
login-closed = Discord a fermé la connexion pour de bon (code { $code }).

# Boutons.
button-answer = Répondre
button-which = Lequel ?
which-choose = Lequel veux-tu dire ?
button-hint = Indice
button-skip = Passer
button-appeal = Contester
button-continue = Continuer
button-rematch = Rejouer

# Parties.
mode-classic = Classique
mode-race = Course au clavier
mode-survival = Survie
mode-teams = Équipes
mode-pyramid = Pyramide
mode-daily = Les cinq du jour
mode-practice = Entraînement
mode-classic-rules = Appuie sur un bouton ; tu peux changer d'avis tant qu'il reste du temps. Les réponses rapides et les séries rapportent plus.
mode-race-rules = Écris ce que c'est : appuie sur Répondre, réponds au message de la question ou utilise /répondre. La première bonne réponse l'emporte{ $late ->
    [0] {"."}
    [1] {" "}; les autres dans la seconde rapportent la moitié.
   *[other] {" "}; les autres dans les { $late } secondes rapportent la moitié.
}
mode-survival-rules = Appuie sur un bouton. Une réponse fausse ou absente coûte une vie, et tu as { $lives ->
    [one] une seule vie
   *[other] { $lives } vies
} ; la dernière personne en jeu gagne.
mode-teams-rules = Appuie sur un bouton. Tes points vont à ton équipe ; il y a { $teams } équipes, et tu rejoins la plus petite.
mode-pyramid-rules = Un indice à la fois, le plus difficile d'abord. Écris ce que c'est ; moins il faut d'indices, plus ça rapporte.
mode-daily-rules = Cinq questions, les mêmes pour tout le monde aujourd'hui. Elles ne sont visibles que pour toi.
mode-practice-rules = Les questions que tu as manquées, à nouveau. Elles ne sont visibles que pour toi, et rien ne compte.
round-badge = Quiz musique de film
round-opens = { $mode } : { $questions ->
    [one] une question
   *[other] { $questions } questions
}, { $seconds } secondes chacune. La première arrive dans un instant.
round-counts = Pas d'inscription : il suffit de répondre. Les points comptent au classement dès que deux personnes ont joué.
round-solo = Une partie rien que pour toi : c'est pour le plaisir, et ses points n'entrent pas au classement.
round-question = Question { $number }
round-question-of = Question { $number } sur { $of }
round-choice = { $letter } · { $choice }
round-closes = Fin
round-answers-in = { $count ->
    [0] pas encore de réponse
    [one] une réponse reçue
   *[other] { $count } réponses reçues
}
round-hint-pattern = Indice : { $pattern }
round-extended = Plus de temps pour cette question, pour tout le monde.
round-solved = { $who } a trouvé !{ $seconds ->
    [0] {""}
    [1] {" "}Encore une seconde pour les autres.
   *[other] {" "}Encore { $seconds } secondes pour les autres.
}
round-answer = La réponse : { $answer }
round-skipped = Passée par vote
round-cut-short = Interrompue : cette question ne compte pour personne
round-nobody = Personne n'a répondu
round-right-of = { $right } bonnes réponses sur { $of }
round-result-right = { $who } gagne { $points } ({ $seconds } s{ $streak ->
    [0] {""}
    [1] {""}
   *[other] , { $streak } d'affilée
})
round-result-late = { $who } gagne { $points }, juste après ({ $seconds } s)
round-result-wrong = { $who } a dit { $said }{ $lives ->
    [-1] {""}
    [0] {" "}et ne joue plus
    [one] {" "}et n'a plus qu'une vie
   *[other] {" "}et a encore { $lives } vies
}
round-result-none = { $who } n'a pas répondu{ $lives ->
    [-1] {""}
    [0] {" "}et ne joue plus
    [one] {" "}et n'a plus qu'une vie
   *[other] {" "}et a encore { $lives } vies
}
round-more-players = … et { $count ->
    [one] une autre personne
   *[other] { $count } autres
}
round-evidence = Pourquoi ?
round-claims = Sur quoi cela repose
round-accepted = Réponses acceptées : { $answers }
round-offer-idle = Personne n'a répondu aux deux dernières. On continue ?
round-offer-away = Je me suis absenté un moment. On reprend là où on en était ?
round-going-on = C'est reparti.
round-back = Me revoilà ; la partie continue.
round-over = Classement final
round-teams = Équipes
round-team = Équipe { $team } : { $points } points
round-standings = Classement
round-standing = { $place } · { $who }{ $team ->
    [0] {""}
   *[other] {" "}(équipe { $team })
} : { $points } points, { $right } bonnes réponses sur { $answered }
round-your-team = Tu joues pour l'équipe { $team }.
round-ended = { $count ->
    [one] { $winners } gagne avec { $points } points.
   *[other] { $winners } se partagent la victoire avec { $points } points chacun.
}
round-ended-nobody = { $cause }. Personne n'a marqué.
round-cause-time = Le temps est écoulé
round-cause-everyone = Tout le monde a répondu
round-cause-solved = Trouvé
round-cause-skipped = Question passée
round-cause-stopped = La partie a été arrêtée
round-cause-played = C'était la dernière question
round-cause-idle = Personne n'a appuyé sur Continuer
round-cause-out = Plus personne n'est en jeu
round-cause-away = Je me suis absenté trop longtemps
round-cause-dry = Plus aucune question ne convient
round-cause-failed = Je n'ai pas pu continuer dans ce salon
round-counted = Ces points comptent au classement.
round-uncounted = Ces points n'entrent pas au classement : il faut y jouer à deux au moins.
round-now = Après la question { $number } sur { $of }
round-nobody-yet = Personne n'a encore répondu.
round-somebody = quelqu'un
round-recounted = Une contestation a été acceptée : { $changes }
round-change = { $who } { $points ->
    [one] gagne { $points } point
   *[other] gagne { $points } points
}
rules-line = { $mode }, { $questions } questions, { $seconds } s

# Formulaires.
form-answer = Ta réponse
form-answer-label = Qu'est-ce que c'est ?

# Commandes : noms en minuscules, sans blancs, 32 caractères au plus ; descriptions 100 au plus.
command-score-or-soundtrack = musique-originale-ou-bo
command-score-or-soundtrack-about = Musique originale, BO de chansons, les deux, ou une chanson qui existait déjà ?
command-awards = récompenses
command-awards-about = Nominations et prix : par film, personne, année ou catégorie, ou plusieurs à la fois
command-song = chanson
command-song-about = Quels films et séries utilisent une chanson, et si elle a été écrite pour l'un d'eux
command-explain = expliquer
command-explain-about = Ce qui distingue musique originale et BO de chansons, ou ce que veut dire un autre terme
command-compare = comparer
command-compare-about = Deux films, séries ou jeux côte à côte
command-ask = demander
command-ask-about = Pose une question sur la musique de film avec tes propres mots (plutôt en anglais)
command-answer = répondre
command-answer-about = Écris ta réponse à la question affichée
menu-score-or-soundtrack = Musique originale ou BO
command-trivia = quiz
command-trivia-about = Quiz sur la musique de film
command-start = lancer
command-start-about = Lance une partie ; sans options : dix questions variées à quatre choix
command-stop = arrêter
command-stop-about = Arrête la partie de ce salon
command-skip = passer
command-skip-about = Vote pour passer la question affichée
command-hint = indice
command-hint-about = Demande un indice ; aux questions à choix, il n'est que pour toi
command-standings = points
command-standings-about = Où en est la partie de ce salon
command-leaderboard = classement
command-leaderboard-about = Qui mène : par jour, semaine, mois, saison ou depuis toujours
command-profile = profil
command-profile-about = Ton propre bilan
command-daily = quotidien
command-daily-about = Les cinq questions du jour, les mêmes pour tous ; les tiennes restent privées
command-practice = entraînement
command-practice-about = Les questions que tu as manquées, à nouveau ; visibles de toi seulement
command-pack = pack
command-pack-about = Les propres questions de ce serveur
command-leitmotif = leitmotif
command-leitmotif-about = Aide, réglages et plus
command-help = aide
command-help-about = Ce que je sais faire, avec des exemples à essayer
command-settings = réglages
command-settings-about = Mon comportement dans ce serveur (pour qui peut le gérer)
command-privacy = confidentialité
command-privacy-about = Ce qui est conservé sur toi : le lire, l'exporter, le supprimer
command-report = signaler
command-report-about = Dis-nous que quelque chose est faux ou manque
command-about = à-propos
command-about-about = Quelle version c'est, et ce que contiennent ses données

# Options.
option-title = titre
option-title-about = Un film, une série, un jeu ou une chanson
option-song-about = Une chanson
option-film = film
option-film-about = Un film, une série ou un jeu
option-person = personne
option-person-about = Un compositeur, un auteur de chansons ou un groupe
option-year = année
option-year-about = L'année des films, ou de la cérémonie
option-category = catégorie
option-category-about = Une récompense ou une catégorie
option-topic = thème
option-term-about = Un terme, p. ex. needle drop ; laisse vide pour la vue d'ensemble
option-topic-about = Des questions sur ce thème seulement
option-a = premier
option-a-about = L'un des deux
option-b = second
option-b-about = L'autre
option-question = question
option-question-about = Par exemple : who won best original score in 1977?
option-guess = proposition
option-guess-about = Ce que c'est, selon toi
option-mode = mode
option-mode-about = Comment on joue (classique si tu ne dis rien)
option-questions = questions
option-questions-about = Combien de questions (1 à 50)
option-seconds = secondes
option-seconds-about = Combien de temps chaque question reste ouverte (5 à 120)
option-difficulty = difficulté
option-difficulty-about = À quel point les questions sont difficiles
option-since = depuis-année
option-since-about = Œuvres à partir de cette année
option-until = jusqu-année
option-until-about = Œuvres jusqu'à cette année
option-pack = pack
option-pack-about = Un des packs de ce serveur
option-thread = fil
option-thread-about = Jouer dans un fil à part
option-period = période
option-period-about = Sur quelle durée
option-everywhere = partout
option-everywhere-about = Tous les serveurs ensemble
option-what = quoi
option-what-about = Ce que tu veux faire
topic-scores = Musiques originales et compositeurs
topic-songs = Chansons
topic-awards = Récompenses
topic-words = Le sens des mots
difficulty-1 = Facile
difficulty-2 = Assez facile
difficulty-3 = Moyen
difficulty-4 = Difficile
difficulty-5 = Pour spécialistes
period-day = Aujourd'hui
period-week = Cette semaine
period-month = Ce mois-ci
period-season = Cette saison
period-all = Depuis toujours
privacy-show = Lire ce qui est conservé
privacy-export = Exporter mes données
privacy-delete = Supprimer mes données
privacy-extra-time = Temps en plus pour moi : oui ou non
privacy-global-name = Mon nom au classement de tous les serveurs : oui ou non

# Demander.
awards-which = Dis quel film, quelle personne, année ou catégorie ; un seul suffit, et plusieurs se combinent.
awards-category-unknown = Je ne connais pas de récompense nommée « { $category } ». Choisis-en une dans la liste pendant que tu écris.
menu-nothing = Je n'ai trouvé aucun titre dans ce message.
menu-several = Ce message cite plusieurs œuvres. De laquelle parles-tu ?

# Parties, quand elles ne peuvent pas avoir lieu.
round-stopping = La partie est en train d'être arrêtée.
round-in-thread = La partie est dans { $thread }.
error-no-threads = Je n'ai pas le droit d'ouvrir des fils ici. Joue dans le salon, ou demande à un admin de m'accorder « Créer des fils publics ».
error-not-member = Pour une partie, je dois être membre du serveur, ou être avec toi en messages privés. Ici, je réponds aux questions.
error-other-channel = Dans ce serveur, on joue dans { $channels }.
permission-send = Envoyer des messages
permission-view = Voir le salon

# Classements.
board-badge = Classement
board-here = { $period } dans ce serveur
board-everywhere = { $period } dans tous les serveurs
board-empty = Personne pour l'instant. Une partie à deux ou plus met des noms ici.
board-rule = Les parties à deux joueurs au moins comptent.
board-row = { $place } · { $who } : { $points } points en { $rounds ->
    [one] { $rounds } partie
   *[other] { $rounds } parties
}
profile-badge = Bilan
profile-empty = Rien pour l'instant : joue une partie avec quelqu'un, et ton bilan commence ici.
profile-of = { $who } jusqu'ici
profile-here = Dans ce serveur : { $points } points, { $rounds ->
    [1] une partie
   *[other] { $rounds } parties
}, { $wins } gagnées, { $right } bonnes réponses sur { $answered } ({ $share } %), meilleure série { $streak }
profile-everywhere = Partout : { $points } points, { $rounds ->
    [1] une partie
   *[other] { $rounds } parties
}, { $wins } gagnées, { $right } bonnes réponses sur { $answered } ({ $share } %), meilleure série { $streak }

# Aide.
help-badge = Aide
help-lead = Je connais la musique de film : pose-moi une question, ou joue une partie.
help-asking = Demander
help-verdict = /musique-originale-ou-bo : musique originale, BO de chansons ou les deux, avec la raison et ses sources
help-awards = /récompenses : nominations et prix par film, personne, année ou catégorie
help-song = /chanson : où l'on entend une chanson, et si elle a été écrite pour l'œuvre
help-ask = /demander, mentionne-moi, ou écris-moi en message privé : avec tes propres mots, en anglais
help-menu = Clic droit sur un message → Applications → « Musique originale ou BO » : trouve les titres qu'il contient
help-playing = Jouer
help-round = /quiz lancer : une partie pour tout le salon, sans inscription
help-practice = /répondre, /quiz indice, /quiz points : pendant une partie
help-footer = Si je ne sais pas, je le dis. /leitmotif signaler nous dit ce qui est faux ou manque.
help-try-verdict = Star Wars : musique originale ou BO de chansons ?
help-try-awards = Qu'a gagné John Williams ?
help-try-song = Quels films utilisent Time After Time ?
help-try-round = Lancer une partie

# Confidentialité.
privacy-badge = Confidentialité
privacy-lead = On conserve peu de choses sur toi, et tu peux les récupérer ou les effacer.
privacy-kept-play = Tes propositions et tes points dans les parties, sous un numéro aléatoire ; seul un lien que tu peux supprimer dit que c'est toi.
privacy-kept-settings = Ce que tu règles pour toi (temps en plus, ton nom au classement de tous les serveurs, cartes d'entraînement).
privacy-kept-actions = Si tu gères un serveur : ce que tu as fait de ses réglages, packs, parties et contestations, pendant { $days } jours.
privacy-not-kept = Les questions que tu poses ne sont pas conservées.
privacy-messages = Les messages ne sont lus que s'ils me sont destinés ou sont des propositions dans une partie.
privacy-footer = /leitmotif confidentialité avec « Exporter mes données » ou « Supprimer mes données » le fait aussitôt.
privacy-exported = Tout ce qui est conservé sur toi :
privacy-delete-sure = Cela détruit le lien entre toi et tes parties, et tout ce que tu as réglé. Les points restent au classement, sans nom. C'est irréversible.
privacy-deleted = C'est fait : plus rien ici n'est lié à toi.
button-delete-me = Supprimer mes données
extra-time-on = Désormais, les questions restent ouvertes moitié plus longtemps dès que tu joues. La même commande l'annule.
extra-time-off = Le temps en plus est désactivé pour toi.
global-name-on = Ton nom figure désormais à côté de tes points au classement de tous les serveurs. La même commande l'enlève.
global-name-off = Tes points figurent désormais sans nom au classement de tous les serveurs.

# Signalements.
form-fault = Quelque chose est faux
form-suggestion = Proposer un titre
form-about = De quoi s'agit-il ?
form-text = Que devons-nous savoir ?
form-fault-hint = Ce qui est faux, et où l'on peut lire ce qui est juste
form-suggestion-hint = Son année, qui a fait sa musique, et où l'on peut le lire
report-thanks = Merci. Quelqu'un va regarder ; rien sur toi n'a été conservé avec.

# À propos.
about-badge = À propos
about-lead = Leitmotif { $version }
about-reason = Les réponses viennent de fiches que chacun peut lire et corriger ; chaque affirmation cite sa source. Rien n'est deviné.
about-works = { $count ->
    [one] { $count } film, série ou jeu
   *[other] { $count } films, séries et jeux
}
about-songs = { $count ->
    [one] { $count } chanson
   *[other] { $count } chansons
}
about-nominations = { $count ->
    [one] { $count } nomination
   *[other] { $count } nominations
}
about-as-of = État des fiches : { $date }

# Réglages d'un serveur.
settings-badge = Réglages
settings-lead = Mon comportement dans ce serveur. Les changements s'appliquent aussitôt.
settings-language = Langue des parties : { $language }
settings-channels = On peut jouer dans : { $channels }
settings-anywhere = tous les salons
settings-rounds = Une partie, si la personne qui la lance ne choisit rien d'autre : { $rules }
settings-late = À l'écrit, après la première bonne réponse, les autres ont encore : { $seconds } s
settings-extra-time = Moitié plus de temps pour tout le monde : { $on }
settings-threads = Un fil pour chaque partie : { $on }
settings-daily = Les cinq du jour sont annoncées dans : { $channel }
settings-no-daily = aucun salon
settings-choose-language = Langue des parties
settings-choose-channels = Salons où jouer (aucun : tous les salons)
settings-choose-daily = Salon pour les cinq du jour (aucun : pas d'annonce)
settings-button-rounds = Parties…
settings-button-extra = Temps en plus
settings-button-threads = Fils
settings-button-export = Exporter
settings-button-import = Importer…
settings-exported = Ces réglages, sans les salons ; importe le fichier dans un autre serveur :
settings-file-wrong = Ce fichier ne contient pas de réglages à moi ({ $why }). Exportes-en d'abord depuis un serveur.
settings-file-large = Ce fichier est trop gros pour des réglages.
settings-out-of-bounds = C'est hors limites. { $option }
form-mode = Comment on joue
form-questions = Questions ({ $least } à { $most })
form-seconds = Secondes par question ({ $least } à { $most })
form-pause = Secondes entre deux ({ $least } à { $most })
form-late = Délai après la 1re, s ({ $least } à { $most })
form-settings-file = Un fichier que j'ai exporté
language-auto = Comme le serveur
word-on = oui
word-off = non
error-server-only = Cela ne marche que dans un serveur.

# Les propres questions d'un serveur.
command-pack-add = ajouter
command-pack-add-about = Ajoute les questions de ce serveur depuis un fichier (pour qui peut le gérer)
command-pack-list = liste
command-pack-list-about = Quels packs ce serveur possède
command-pack-try = essayer
command-pack-try-about = Ce que le labo dit d'un pack, avec des questions (pour qui peut gérer le serveur)
command-pack-remove = retirer
command-pack-remove-about = Retire un pack
command-pack-export = exporter
command-pack-export-about = Récupère le fichier d'un pack
option-file = fichier
option-file-about = Un fichier YAML ; laisse vide pour avoir un formulaire
option-name = nom
option-name-about = Le nom du pack
pack-badge = Pack de questions
pack-too-large = Ce fichier manque ou est trop gros pour un pack.
pack-none = Aucun pour l'instant. /pack ajouter prend un fichier YAML ; les listes au format de Red-DiscordBot marchent telles quelles.
pack-list = { $count ->
    [0] Ce serveur n'a aucun pack
    [one] Ce serveur a un pack
   *[other] Ce serveur a { $count } packs
}
pack-listed = { $name } : { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
pack-removed = { $name } est retiré.
pack-exported = { $name } :
pack-added = { $name } est prêt : { $count ->
    [one] { $count } question
   *[other] { $count } questions
}.
pack-good = { $name } est en ordre : { $count ->
    [one] { $count } question
   *[other] { $count } questions
}.
pack-fault = Ligne { $line } : { $what } ; { $fix }
pack-notes = À regarder
pack-examples = Par exemple
pack-preview = { $prompt } ({ $answer })
pack-play = Joue-le : /quiz lancer avec pack : { $name }
pack-try-managers = Seules les personnes qui peuvent gérer ce serveur peuvent regarder dans un pack : on y voit des réponses que les joueurs doivent trouver.
form-pack = Ajouter un pack
form-pack-file = Le fichier
form-pack-hint = YAML : notre propre format, ou une liste pour le quiz de Red-DiscordBot

# Les cinq du jour, l'entraînement, les décisions.
button-share = Montrer aux autres
daily-not-played = Tu n'as pas encore joué les cinq du jour : /quiz quotidien
daily-new = Cinq nouvelles questions, les mêmes pour tout le monde : qui les aura toutes ?
button-play-daily = Jouer
profile-rating = Cote : { $rating } (1500 est le milieu)
why-yours = Ta réponse
why-guess = « { $text } » : { $judged }
judged-right = juste
judged-near = presque
judged-wrong = pas juste
appeal-badge = Contestation
appeal-asks = { $who } soutient que « { $said } » était juste à la question { $number }.
appeal-key = La réponse était { $answer }.
appeal-who = La personne qui a lancé la partie, ou quiconque peut gérer les messages, décide.
appeal-accepted = { $by } a accepté la contestation.
appeal-refused = { $by } n'a pas accepté la contestation.
button-appeal-yes = Accepter
button-appeal-no = Refuser

error-restarting = Je redémarre. Réessaie dans une minute ; les points et les parties en cours sont gardés.
error-maintenance = La maintenance commence { $starts } et finit { $ends }. Lance une partie après.
round-restarting = Je redémarre et je reviens { $back }. Cette partie reprendra où elle en était ; aucun point n'est perdu.
round-maintenance = La maintenance commence { $starts }, jusqu'à { $ends }. Cette partie fera peut-être une pause puis reprendra où elle en était ; aucun point n'est perdu.

# Le journal de l'administration.
settings-button-log = Journal
log-lead = Ce qu'ont fait ici les personnes qui peuvent gérer ce serveur, du plus récent au plus ancien.
log-empty = Rien n'a encore été noté.
log-row = { $at } · { $who } : { $what }
log-nobody = une personne qui a supprimé ses données
log-operator = l'exploitant du bot
log-kept = Conservé { $days } jours. Identifiants et noms de réglages et de packs seulement.
action-settings-changed = a changé des réglages ({ $about })
action-settings-imported = a importé des réglages ({ $about })
action-settings-exported = a exporté les réglages
action-pack-added = a ajouté le pack « { $about } »
action-pack-removed = a retiré le pack « { $about } »
action-pack-exported = a exporté le pack « { $about } »
action-round-stopped = a arrêté la partie d'une autre personne ({ $about })
action-appeal-accepted = a accepté une contestation ({ $about })
action-appeal-refused = a refusé une contestation ({ $about })
error-too-often = Ça fait beaucoup d'un coup. Tu pourras continuer dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
error-server-busy = Il se passe beaucoup de choses sur ce serveur. Tu pourras continuer dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
