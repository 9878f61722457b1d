### Les comptes d’une période : /comptes.

## Commande

books-command = comptes
    .description = Voir ce qui a été émis, donné, échangé et expiré, et ce qui reste en circulation
    .period = période
    .period-description = De quelle période (sinon ce mois-ci)
    .period-this-month = ce mois-ci
    .period-last-month = le mois dernier
    .period-this-week = cette semaine
    .period-last-week = la semaine dernière
    .period-this-year = cette année
    .period-last-year = l’année dernière
    .period-everything = tout
    .from = du
    .from-description = Le premier jour, comme 24/11/2026, au lieu d’une période
    .to = au
    .to-description = Le dernier jour, comme 24/11/2026, au lieu d’une période

## Les comptes

books-title = Les comptes
# $days (texte) : « du … au … » ; $zone (texte) : un fuseau horaire
books-days = -# { $days } · { $zone }
books-everything = depuis le début
books-running = -# Cette période n’est pas finie : voici où elle en est maintenant.
# $opening, $closing (points)
books-outstanding = **En circulation, à dépenser ou à donner :** { $opening } au début, { $closing } à la fin
books-balance = Le début et ce qui a bougé donnent bien la fin ✅
books-unbalanced = **Ces comptes ne tombent pas juste.** Préviens la personne qui s’occupe du bot : `ovation doctor` trouve où.
# $points (points)
books-opening = Au début : **{ $points }**
# $points (points)
books-closing = À la fin : **{ $points }**
# $what (terme) : l’un de ceux ci-dessous ; $amount (nombre)
books-came = { $what } : { $amount ->
    [0] 0
   *[other] +{ $amount }
}
# $what (terme) : l’un de ceux ci-dessous ; $amount (nombre)
books-went = { $what } : { $amount ->
    [0] 0
   *[other] −{ $amount }
}

books-issued = Émis
books-given = Donné
books-returned = Rendu ou acheté pour donner
books-refunded = Remboursé
books-restored = Remis pour être corrigé
books-advanced = Avancé
books-from-budgets = Venu des budgets
books-used = Utilisé, ou plus mis de côté
books-taken-back = Repris
books-to-budgets = Rendu aux budgets
books-chipped-in = Mis en commun
books-given-back = Rendu
books-from-pools = Revenu des cagnottes
books-to-pools = Mis dans les cagnottes
books-redeemed = Échangé
books-expired = Expiré
books-lapsed = Non donné à temps
books-revoked = Retiré
books-repaid = Rendu sur les dettes

books-by-kind = Tous les mouvements, par nature
books-by-cause = Tous les mouvements, par cause
# $of (terme) : une nature ou une cause ; $points (nombre) ; $movements (nombre) : combien il y en a eu
books-sum = { $of } : { $points } en { $movements ->
    [one] { $movements } mouvement
   *[other] { $movements } mouvements
}
books-still = Rien n’a bougé.

## Le fichier

books-file = Voici les comptes en tableau : ce qu’il y avait, tout ce qui a bougé avec ses deux comptes, sa nature et sa cause, et ce qu’il y a.
# $days (texte) : comme 2026-11-01_2026-11-30
books-file-name = comptes-{ $days }.csv
books-file-line = Ligne
books-file-opening = Au début
books-file-moved = A bougé
books-file-closing = À la fin
books-file-from = De
books-file-to = À
books-file-movements = Mouvements

## Refus

books-refused-both = Choisis : une `période`, ou des jours avec `du` et `au`.
