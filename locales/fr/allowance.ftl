### Ce que dit /réserve.

## Commandes

allowance-command = réserve
    .description = Ce que chacun peut donner par période

allowance-show-command = voir
    .description = Voir ce qu’on peut donner ici, et ce que tu peux donner

allowance-buy-command = acheter
    .description = Changer des points à toi en points à donner
    .points = points
    .points-description = Combien

allowance-role-command = rôle
    .description = Laisser qui a un rôle donner plus par période
    .role = rôle
    .role-description = Quel rôle
    .points = points
    .points-description = Combien de points ; sans cela, autant que les autres

allowance-member-command = membre
    .description = Laisser une personne donner plus par période
    .member = membre
    .member-description = Qui
    .points = points
    .points-description = Combien de points ; sans cela, autant que les autres

## Réponses

allowance-title = Ce qu’on peut donner
# $points (points) ; $period (texte) : jour, semaine ou mois
allowance-all = Tout le monde : **{ $points }** par { $period }.
# $role (rôle)
allowance-role = Qui a { $role } : **{ $points }**.
# $who (personne)
allowance-own = { $who } : **{ $points }**.
allowance-lapses = Ce qui n’est pas donné à temps est perdu.
# $most (points)
allowance-carries = De ce qui n’est pas donné à temps, jusqu’à { $most } restent pour la période suivante.
# $mine, $left (points) ; $renews (temps)
allowance-mine = Tu peux donner **{ $mine }** par période : le plus qui vaille pour toi. Il en reste { $left } jusqu’au { $renews }.
allowance-set = C’est noté : { $who } peut donner { $points } par période, dès la suivante s’il y a déjà eu un don dans celle-ci ; si plus vaut pour cette personne, c’est cela qui compte.
allowance-unset = C’est noté : { $who } peut donner autant que les autres, dès la période suivante s’il y a déjà eu un don dans celle-ci.
allowance-set-role = C’est noté : qui a { $role } peut donner { $points } par période, et qui a déjà donné dans celle-ci dès la suivante ; si plus vaut pour quelqu’un, c’est cela qui compte.
allowance-unset-role = C’est noté : qui a { $role } peut donner autant que les autres, dès la période suivante s’il y a déjà eu un don dans celle-ci.

# $most (points)
allowance-buyable = `/réserve acheter` change des points à toi en points à donner : jusqu’à { $most } par période.

## Acheter

allowance-buy-title = Donner davantage ?
# $points, $left, $gives (points) ; $renews (temps)
allowance-buy-ask = { $points } à toi sont à donner. Il te reste alors { $left } à dépenser, et { $gives } à donner jusqu’au { $renews }. On ne peut pas revenir en arrière.
allowance-buy-yes = Les changer en { $units } à donner
allowance-buy-no = Pas maintenant
# $points, $gives (points) ; $renews (temps)
allowance-bought = { $points } à toi sont maintenant à donner. Tu peux donner { $gives } jusqu’au { $renews }. 💛
allowance-kept = Rien n’a été pris : tes points restent à dépenser.

## Refus

allowance-refused-not-sold = Ici, on ne peut pas changer ses points en points à donner. `/réserve voir` dit ce que tu peux donner.
allowance-refused-nothing = Donne un nombre de { $units }, 1 ou plus.
# $left (points) ; $renews (temps)
allowance-refused-too-much = { $left_count ->
    [0] Tu as acheté tout ce qu’on peut acheter dans cette période. Tu pourras de nouveau le { $renews }.
   *[other] Jusqu’au { $renews }, tu peux encore acheter { $left }. Choisis moins.
}
# $have (points)
allowance-refused-short = C’est plus que ce que tu peux dépenser : { $have }. Choisis moins.
allowance-refused-over = Cette question portait sur une période passée. Refais `/réserve acheter`.

allowance-refused-everyone = Tout le monde a ce rôle. Ce que tout le monde peut donner se règle avec l’option `réserve` de `/réglages`.
# $most (nombre)
allowance-refused-points = Une réserve va de 0 à { $most } { $units }. Donne un nombre entre les deux.
allowance-refused-nobody = { $who } est un bot ou n’est pas sur ce serveur. Choisis quelqu’un qui peut donner.
