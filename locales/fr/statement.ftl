### Ce que l’on a, et ce qui est venu et reparti.

balance-command = solde
    .description = Voir ce que tu peux dépenser et ce que tu peux encore donner
history-command = historique
    .description = Voir comment tes points sont venus et repartis

## Ce que l’on a

balance-title = Ton solde
# $points (points)
balance-wallet = **À dépenser :** { $points }
# $points (points), $renews (moment)
balance-allowance = **À donner :** { $points }, renouvellement le { $renews }
# $points (points)
balance-score = **Reçu jusqu’ici :** { $points }

## Ce qui est venu et reparti

history-title = Ton historique
history-empty = Rien n’a encore bougé. Remercie quelqu’un avec `/bravo`, et tu le verras ici.
# $page (nombre)
history-page = Page { $page }
history-newer = Plus récent
history-older = Plus ancien

# $points (points)
history-came = +{ $points }
# $points (points)
history-went = −{ $points }
# $amount (texte) : l’une des deux sommes ci-dessus ; $why (texte) : l’une des raisons ci-dessous ; $day (texte) : une date
history-line = { $day } · **{ $amount }** · { $why }
# Suit la ligne. $note (texte) : ce qui a été dit avec
history-note =  : « { $note } »
# $number (texte) : le numéro du mouvement
history-number = -# { $number }
# $number (texte) : le numéro du mouvement
history-number-to-allowance = -# { $number } · vers ton enveloppe à donner
# $number (texte) : le numéro du mouvement
history-number-from-allowance = -# { $number } · de ton enveloppe à donner

## Pourquoi. $who (texte) : une personne, le nom d’une récompense, ou l’un des deux suivants

history-program = le programme
history-rewards = une récompense
history-kudos-given = Kudos à { $who }
history-kudos-received = Kudos de { $who }
history-boost-given = Ton coup de pouce pour { $who }
history-boost-received = Un coup de pouce de { $who }
history-undo-lost = Repris, vers { $who }
history-undo-back = Repris à { $who }
history-award = Une prime offerte par { $who }
history-redemption = Échangé contre { $who }
history-refund = Remboursement : { $who }
history-grant = Ton enveloppe à donner, accordée par { $who }
history-lapse = Enveloppe non donnée, rendue vers { $who }
history-other-went = Parti vers { $who }
history-other-came = Venu de { $who }
