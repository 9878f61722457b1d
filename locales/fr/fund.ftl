### Ce que les responsables apprennent des budgets.

fund-title-kudos = Le budget des bravos
fund-title-awards = Le budget des primes
fund-title-milestones = Le budget des anniversaires et autres jours
fund-title-rescues = Le budget du bonus pour qui échange à temps
# $left, $size (points) ; $again (temps)
fund-low = Il est presque épuisé : il reste { $left } sur { $size } jusqu’au { $again }.
# $at (temps)
fund-forecast = À ce rythme, il sera épuisé le { $at }.
# $size (points) ; $again (temps)
fund-empty = Tout est dépensé ({ $size }). Il sera rempli le { $again }.
fund-empty-thanks = D’ici là, les bravos partent comme mercis, sans points.
fund-empty-kudos = D’ici là, les bravos avec points sont refusés ; un merci sans points part toujours.
fund-empty-awards = D’ici là, pas de prime.
fund-empty-milestones = D’ici là, les cartes partent sans { $units }.
fund-empty-rescues = D’ici là, il n’y a pas de bonus.
fund-more = `/budget voir` en dit plus ; `/budget bravos` et `/budget primes` en fixent un plus grand.
fund-job-renew = Budgets : remplis de nouveau
