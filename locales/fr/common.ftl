### Ce que disent toutes les pièces.
###
### Ton : chaleureux, bref, à la voix active ; dire quoi faire ensuite. On tutoie toujours les membres.
### Typographie : espace fine insécable (U+202F) devant ; : ! ? et dans « … », apostrophe courbe (’), points de suspension (…).
###
### Chaque message dispose aussi de ces variables :
###   $unit, $units   le nom d’un point dans ce programme, au singulier et au pluriel
###   $emoji          l’emoji d’un point, ou rien
###   $gender         le genre de $unit : masculine, feminine, neuter ou common
###   $initial        le son initial de $unit : vowel (d’étoiles) ou consonant (de points)
### Une somme $x est un texte tel que « 5 étoiles ⭐ », et $x_count est son nombre.

## Personnes

somebody-who-left = une personne partie

## Durées

# $n (nombre) : des jours entiers
duration-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
duration-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}

## Places

# $n (nombre) : la place
rank = { NUMBER($n, type: "ordinal") ->
    [one] { $n }er
   *[other] { $n }e
}

## Des jours, tels qu’on les demande. $from, $to, $day (texte) : des dates

days-on = le { $day }
days-between = du { $from } au { $to }
days-from = à partir du { $from }
days-to = jusqu’au { $to }
# $typed (texte) : ce qui a été tapé
days-refused-no-date = « { $typed } » n’est pas une date que je sais lire. Écris-la comme `24/11/2026` ou `2026-11-24`.
days-refused-backwards = Le dernier jour vient avant le premier. Échange `du` et `au`.

## Pages, du plus récent au plus ancien

# $page (nombre)
page-number = Page { $page }
page-newer = Plus récent
page-older = Plus ancien

## Fichiers pour tableurs

file-button = En tableau (CSV)
file-when = Date et heure
file-kind = Nature
file-cause = Cause
file-amount = Montant
file-number = Numéro
file-too-large = C’est trop pour un seul fichier. Demande moins de jours avec `du` et `au`, une année à la fois par exemple.
