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
