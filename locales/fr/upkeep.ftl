### Ce que le programme fait de lui-même, et ce qu’il n’a pas pu dire : /tâches.

## Commande

jobs-command = tâches
    .description = Voir ce que le programme fait de lui-même et ce qu’il n’a pas pu dire, ou en lancer une partie
    .run = lancer
    .run-description = Que faire maintenant, quel que soit l’horaire

## Ce qu’il fait

upkeep-title = Ce que le programme fait de lui-même
# $job, $last, $next (texte)
upkeep-line = **{ $job }** · dernière fois : { $last } · prochaine : { $next }
# $job (texte) ; $at, $next (texte) : moments relatifs ; $times (nombre) ; $id (texte) : comme dans le journal
upkeep-line-failed = **{ $job }** a échoué { $at }{ $times ->
    [one] {""}
   *[other] , { $times } fois
} ; nouvel essai { $next }. Qui fait tourner le bot en trouve la raison dans son journal, sous `{ $id }`. ⚠️
# $at (texte) : un moment relatif
upkeep-at = { $at }
upkeep-never = pas encore
upkeep-idle = dès qu’il y aura à faire
# $job (texte) ; $at (texte) : un moment relatif
upkeep-ran = C’est fait : **{ $job }**, { $at } ✅

## Ce qu’il n’a pas pu dire

upkeep-stuck-title = Ce qui n’a pas pu être dit
# $channel (mention) ; $n (nombre) : messages ; $since, $next (texte) : moments relatifs
upkeep-held = { $channel } n’est plus à portée (constaté { $since }) ; { $n ->
    [one] un message attend
   *[other] { $n } messages attendent
}. Laisse le bot voir le salon, y envoyer des messages et y intégrer des liens, ou choisis-en un autre dans `/réglages`. Nouvel essai { $next }.
# $n (nombre) : messages ; $since (texte) : un moment relatif
upkeep-held-gone = Un salon a été supprimé (constaté { $since }) ; { $n ->
    [one] un message attend
   *[other] { $n } messages attendent
}. Choisis un autre salon dans `/réglages` : tout y ira.
# $n (nombre) : messages ; $why (texte) : dans les mots de Discord
upkeep-given-up = { $n ->
    [one] Un message a été abandonné
   *[other] { $n } messages ont été abandonnés
}. Discord a dit : « { $why } »
upkeep-retry = Réessayer maintenant
# $n (nombre) : messages remis à plus tard ou abandonnés
upkeep-retried = { $n ->
    [0] Chaque salon est réessayé maintenant.
    [one] Chaque salon est réessayé maintenant, ainsi que le message remis à plus tard ou abandonné.
   *[other] Chaque salon est réessayé maintenant, ainsi que les { $n } messages remis à plus tard ou abandonnés.
} `/tâches` montre ce qui reste.
upkeep-held-title = Un salon n’est plus à portée
# $channel (mention)
upkeep-held-told = Le bot ne peut pas écrire dans { $channel }, ou le salon a été supprimé. Ce qu’il a à y dire attend, dans l’ordre, et rien n’est perdu. Laisse-le voir le salon, y envoyer des messages et y intégrer des liens, ou choisis-en un autre dans `/réglages` : il reprend de lui-même. `/tâches` montre ce qui attend.
upkeep-refused-no-job = Rien de ce nom n’est à faire : choisis parmi ce que `/tâches` propose pour `lancer`.
