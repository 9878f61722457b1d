### Qui a le plus reçu et le plus donné.

leaderboard-command = classement
    .description = Voir qui a le plus reçu ou le plus donné
    .board = tableau
    .board-description = Reçu ou donné ? Reçu si tu ne choisis pas
    .board-received = reçu
    .board-given = donné
    .period = période
    .period-description = Depuis quand ? Cette semaine si tu ne choisis pas
    .period-week = semaine
    .period-month = mois
    .period-all = tout

## Un tableau

board-received = Qui a le plus reçu
board-given = Qui a le plus donné
# $since (texte) : un lundi
board-week = Cette semaine (depuis le { $since })
# $month (texte) : un mois et son année
board-month = Ce mois-ci ({ $month })
board-all = Depuis le début
# $place (nombre), $who (personne), $points (points)
board-line = **{ $place }.** { $who } — { $points }
board-empty-received = Il n’y a encore personne ici. Remercie quelqu’un avec `/bravo`, et ce sera la première personne du tableau.
board-empty-given = Il n’y a encore personne ici. Remercie quelqu’un avec `/bravo`, et la première place est à toi.
# $who (personne qui regarde), $place (rang), $points (points)
board-own = { $who } est au { $place } rang, avec { $points }.
# $who (personne qui regarde)
board-own-none = { $who } n’est pas encore dans ce classement.
# $place (rang), $points (points)
board-own-hidden = Ta place est masquée : tu serais au { $place } rang, avec { $points }. Pour réapparaître : `/confidentialité classements`.
board-own-hidden-none = Ta place est masquée, et tu ne serais pas encore dans ce classement. Pour réapparaître : `/confidentialité classements`.
# $page (nombre)
board-page = Page { $page }
board-back = Précédent
board-further = Suivant

## Confidentialité


## Le message de la semaine

# $from, $to (texte) : un lundi et un dimanche
board-post-title = La semaine du { $from } au { $to }
board-post-received = **Qui a le plus reçu** – c’est bien mérité !
board-post-given = **Qui a le plus donné** – merci d’avoir dit merci !
# $line (texte) : une place ; $moved (texte) : l’un des trois suivants
board-line-moved = { $line } · { $moved }
# $n (nombre) : places, depuis la semaine d’avant
board-moved-up = monte de { $n }
board-moved-down = descend de { $n }
board-moved-new = entre cette semaine
board-post-empty = La semaine a été calme ici. Qui mérite un mot gentil ? Un `/bravo` suffit.
# Personne parmi eux n’est aux classements, ou personne n’a donné de points. $n (nombre) : bravos
board-post-unranked = { $n ->
    [one] Il y a eu { $n } merci cette semaine. 💚
   *[other] Il y a eu { $n } mercis cette semaine. 💚
} `/classement` montre qui est aux classements.
# $head (texte) : combien de sceaux ont les comptes, et l’empreinte du dernier
board-post-head = -# Les comptes à la fin de la semaine : `{ $head }`
# $mark (texte) : la marque du message, qui doit venir en dernier

## De lui-même

board-job-close = Clôture de la semaine
board-job-post = Classement de la semaine
