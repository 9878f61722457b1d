### Ce que dit /budget.

## Commandes

budget-command = budget
    .description = Ce qui est prévu pour les bravos et les primes, et ce que valent les points

budget-show-command = voir
    .description = Voir ce qui est prévu, ce qu’il en reste, et ce que valent les points

budget-kudos-command = bravos
    .description = Régler combien de points bravos et soutiens peuvent apporter
    .points = points
    .points-description = Combien ; 0 pour aucune limite
    .per = par
    .per-description = Pour combien de temps (sinon comme avant, ou un mois)
    .per-month = mois
    .per-quarter = trimestre
    .per-year = année
    .when_empty = si_épuisé
    .when_empty-description = Ce qui se passe quand il n’en reste plus
    .when_empty-thanks-without-points = des mercis sans points
    .when_empty-no-kudos-with-points = pas de bravos avec points

budget-awards-command = primes
    .description = Régler combien de points les primes peuvent apporter
    .points = points
    .points-description = Combien ; 0 pour aucune limite
    .per = par
    .per-description = Pour combien de temps (sinon comme avant, ou un mois)
    .per-month = mois
    .per-quarter = trimestre
    .per-year = année

budget-milestones-command = anniversaires
    .description = Régler combien de points les anniversaires et autres jours peuvent apporter
    .points = points
    .points-description = Combien ; 0 pour aucune limite
    .per = par
    .per-description = Pour combien de temps (sinon comme avant, ou un mois)
    .per-month = mois
    .per-quarter = trimestre
    .per-year = année

budget-rescues-command = à_temps
    .description = Régler combien de points le bonus pour qui échange à temps peut apporter
    .points = points
    .points-description = Combien ; 0 pour aucune limite
    .per = par
    .per-description = Pour combien de temps (sinon comme avant, ou un mois)
    .per-month = mois
    .per-quarter = trimestre
    .per-year = année

budget-worth-command = valeur
    .description = Dire ce que valent les points en argent
    .points = points
    .points-description = Combien de points ; 0 ne le dit plus
    .amount = montant
    .amount-description = Combien d’argent ils valent, comme 10 ou 0,50
    .currency = monnaie
    .currency-description = Dans quelle monnaie, comme EUR, USD ou CAD

## Ce qu’il y a

budget-title = Budgets
budget-saved = C’est noté : les budgets
# $points (points)
budget-amount = { $points }
# $points (points) ; $money (argent)
budget-amount-worth = { $points } ({ $money })
# $points (terme) : un montant ; $per (terme) : mois, trimestre ou année
budget-kudos = **Bravos et soutiens :** { $points } par { $per }.
# $points (terme) : un montant ; $per (terme) : mois, trimestre ou année
budget-awards = **Primes :** { $points } par { $per }.
budget-milestones = **Anniversaires et autres jours :** { $points } par { $per }.
budget-rescues = **Bonus pour qui échange à temps :** { $points } par { $per }.
budget-none-kudos = **Bravos et soutiens :** pas de budget. Seules les réserves les limitent.
budget-none-awards = **Primes :** pas de budget.
budget-none-milestones = **Anniversaires et autres jours :** pas de budget.
budget-none-rescues = **Bonus pour qui échange à temps :** pas de budget.
# $left (terme) : un montant ; $n (nombre) : combien ; $again (temps)
budget-left = { $n ->
    [0] Il ne reste rien jusqu’au { $again }.
   *[other] Il reste { $left } jusqu’au { $again }.
}
budget-lasts = À ce rythme, il dure jusque-là.
budget-unknown = Combien de temps il durera se saura après un jour, et quand quelque chose aura été donné.
budget-then-thanks = Une fois ce budget épuisé, les bravos partent comme mercis, sans { $units }.
budget-then-refuse = Une fois ce budget épuisé, les bravos avec points attendent qu’il soit rempli ; un merci sans points part toujours.
budget-now-thanks = Il est épuisé : d’ici là, les bravos partent comme mercis, sans { $units }.
budget-now-refuse = Il est épuisé : d’ici là, les bravos avec { $units } attendent ; un merci sans rien part toujours.
budget-now-awards = Il est épuisé : d’ici là, pas de prime.
budget-then-awards = Une fois ce budget épuisé, pas de prime avant qu’il soit rempli.
budget-now-milestones = Il est épuisé : d’ici là, les cartes partent sans { $units }.
budget-now-rescues = Il est épuisé : d’ici là, il n’y a pas de bonus.
budget-then-milestones = Une fois ce budget épuisé, les cartes partent sans { $units }.
budget-then-rescues = Une fois ce budget épuisé, il n’y a plus de bonus.
# $worth (terme) : "100 points = 10,00 EUR"
budget-worth = **Valeur :** { $worth }.
budget-no-worth = **Valeur :** pas précisée. `/budget valeur` dit ce que valent les points en argent.
# $each (terme) : un montant ; $period (terme) : jour, semaine ou mois
budget-allowance = **Chaque personne peut donner :** { $each } par { $period }.
# $price (terme) : un montant ; $days (nombre)
budget-median = **Récompenses :** la moitié coûtent { $price } ou moins. Qui reçoit autant que chaque personne peut donner a cela en { $days ->
    [one] environ un jour
   *[other] environ { $days } jours
}.
