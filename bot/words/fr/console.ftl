# Ce que la console dit d'elle-même. Ses commandes (help, why, trivia, quit…) restent en anglais.

console-choices = Tape un numéro pour en voir plus : { $choices }
console-greeting = Leitmotif : musique originale ou chansons ? { $works } œuvres, { $songs } chansons et { $nominations } nominations, données au { $as_of }.
console-samples = Une question par ligne. Trois pour commencer :
console-welcome = Demande ce que tu veux sur la musique de film. « help » en montre plus, « trivia » lance une partie, « quit » quitte.
console-bye = À la prochaine.
console-nothing-yet = Demande d'abord quelque chose ; ensuite « why » dit comment c'est compris et sur quoi cela repose.
console-help = Demande avec tes mots (de préférence en anglais), ou tape juste un titre.
console-help-ask = Un titre, une chanson, une personne, un prix, une année : « is jaws a score or a soundtrack », « who beat star wars », « awards of john barry ». Tab complète les titres.
console-help-why = « why » dit comment la dernière question a été comprise et sur quoi repose la réponse.
console-help-trivia = « trivia » joue dix questions variées. Aussi : trivia race, survival, teams, pyramid, daily, practice ; « trivia race 5 » ; « trivia players Ann Bob » à deux sur un clavier.
console-help-quit = « quit » quitte (ou Ctrl-D).
console-prompt = ta réponse>
console-round-choice = Tape une lettre (A, B…) ; tu peux changer d'avis tant qu'il reste du temps. « hint », « skip » et « stop » marchent aussi ; à plusieurs, on commence par le nom : « Ann B ».
console-round-typed = Tape la réponse. « hint », « skip » et « stop » marchent aussi ; à plusieurs, on commence par le nom : « Ann jaws ».
console-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
console-clue = Indice { $number } : { $clue }
console-continue = Entrée pour continuer, ou tape « stop ».
console-wait = La première question arrive dans un instant.
console-letter = Tape une lettre de A à { $last }.
console-who = Qui répond ? Commence par un nom : { $players }.
console-trivia-usage = Je connais « trivia », puis un mode ({ $modes }), un nombre de questions ({ $least } à { $most }) et « players » avec des noms : trivia race 5 players Ann Bob
console-which = Lequel ? Tape son numéro : { $options }
console-help-presets = « trivia save vendredi race 20 » garde des règles sous un nom, « trivia preset vendredi » les joue ; « trivia presets » les énumère, « trivia forget vendredi » les efface, « trivia export FICHIER » et « trivia import FICHIER » les portent vers un serveur et en retour.
console-preset = { $name } : { $rules }
console-preset-saved = Gardées sous « { $name } ». « trivia preset { $name } » les joue.
console-preset-gone = « { $name } » n'est plus là.
console-presets-none = Il n'y a pas encore de règles gardées. « trivia save vendredi race 20 » en garde.
console-presets-exported = Toutes les règles sont dans { $file }.
console-presets-imported = Reprises : { $names }.
console-file = Impossible d'utiliser { $file } : { $reason }.
