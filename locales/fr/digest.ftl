### Ce que disent les résumés.

# $from, $to (textes) : des jours
digest-title = Temps forts du { $from } au { $to }
# $n (nombre)
digest-kudos = { $n ->
    [one] Il y a eu { $n } bravo. Le voici :
   *[other] Il y a eu { $n } bravos. Ceux-ci se sont distingués :
}
# $n (nombre)
digest-count = { $n ->
    [one] Il y a eu { $n } bravo.
   *[other] Il y a eu { $n } bravos.
}
# $giver, $to : des personnes
digest-thanks = **{ $giver }** a remercié { $to }
# $giver, $to : des personnes ; $each (points) : par personne ; $people (nombre)
digest-gave = **{ $giver }** a remercié { $to } : { $people ->
    [one] { $each }
   *[other] { $each } par personne
}
# $n (nombre)
digest-boosts = { $n ->
    [one] { $n } personne l’a soutenu
   *[other] { $n } personnes l’ont soutenu
}
# $link (texte)
digest-link = [à voir]({ $link })
digest-items = Nouveau en boutique 🎁
# $name (texte) ; $price (points)
digest-item = **{ $name }** pour { $price }
digest-coming = Ce qui arrive 📅
# $name (texte) : une campagne ; $at (texte) : une date
digest-begins = **{ $name }** commence le { $at }
# $name (texte) : une campagne ; $at (texte) : une date
digest-ends = **{ $name }** finit le { $at }
digest-job-write = Résumé
