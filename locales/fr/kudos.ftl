### Donner, soutenir et reprendre.

## Commandes

kudos-command = bravo
    .description = Remercier quelqu’un, avec des points de ta réserve
    .member = membre
    .member-description = La personne que tu remercies
    .points = points
    .points-description = Points par personne ; 0 dit simplement merci
    .reason = raison
    .reason-description = Ce pour quoi tu dis merci
    .value = valeur
    .value-description = La valeur de l’entreprise que cela illustre
    .member2 = membre2
    .member2-description = Une deuxième personne
    .member3 = membre3
    .member3-description = Une troisième personne
    .member4 = membre4
    .member4-description = Une quatrième personne
    .member5 = membre5
    .member5-description = Une cinquième personne
give-kudos-menu = Donner un bravo
give-kudos-for-this-menu = Donner un bravo pour cela

## Réponses

kudos-thanked = Tu as remercié { $to }. Tout le monde le verra dans { $channel }. 💚
# $to : qui ; $channel : où la carte apparaît ; $left : ce que le budget a ; $again : quand
kudos-thanked-unpaid = { $left_count ->
    [0] Tu as remercié { $to }, sans { $units } : le budget des bravos est épuisé jusqu’au { $again }. Ta réserve n’a pas bougé. Tout le monde le verra dans { $channel }. 💚
   *[other] Tu as remercié { $to }, sans { $units } : jusqu’au { $again }, le budget des bravos a encore { $left } en tout. Ta réserve n’a pas bougé ; reprends-le et donne moins, si tu préfères. Tout le monde le verra dans { $channel }. 💚
}
kudos-given = { $people ->
    [one] Tu as donné { $each } à { $to }. Tout le monde le verra dans { $channel }. 🎉
   *[other] Tu as donné { $each } par personne à { $to }, soit { $sum } en tout. Tout le monde le verra dans { $channel }. 🎉
}
kudos-left = { $left ->
    [0] C’était toute ta réserve. Elle se renouvelle le { $renews }.
   *[other] Il t’en reste { $left } à donner. Ta réserve se renouvelle le { $renews }.
}
# $who : qui n’a pas adhéré ; $until (temps)
kudos-waits = { $people ->
    [one] { $who } n’a pas encore adhéré ici : jusqu’au { $until } cela attend, puis cela repart.
   *[other] { $who } n’ont pas encore adhéré ici : jusqu’au { $until } cela attend, puis cela repart.
}
kudos-boosted = { $people ->
    [one] Tu as ajouté { $each } pour { $to }. 🚀
   *[other] Tu as ajouté { $each } par personne pour { $to }. 🚀
}
kudos-undone = Tu as repris ton bravo à { $from }. { $returned } de retour dans ta réserve.
kudos-undone-thanks = Tu as repris ton merci à { $from }.
kudos-undone-late = Tu as repris ton bravo à { $from }. Ses { $units } venaient d’une réserve dont la période est finie : rien n’y revient.

## La carte publique

kudos-card-people = { $giver } remercie { $to }
kudos-card-title = { $people ->
    [one] Bravo : { $each }
   *[other] Bravo : { $each } par personne
}
kudos-card-thanks = Merci !
kudos-card-undone = Repris
kudos-card-reason = { $reason }
kudos-card-no-reason = Pas besoin d’en dire plus 👏
kudos-card-link = [Voir le message]({ $link })
# $who : qui n’a pas adhéré ; $until (temps)
kudos-card-waits = -# En attente de { $who } jusqu’au { $until } : `/confidentialité voir` dit comment adhérer.
kudos-card-returned = { $people ->
    [one] -# Revenu : { $who } n’a pas adhéré.
   *[other] -# Revenu : { $who } n’ont pas adhéré.
}
kudos-card-bonus = Bonus
# $who ; $sum (texte) : comme « 5 + 5 Nouvel An = 10 points »
kudos-bonus-for = { $who } : { $sum }
kudos-card-value = Valeur
kudos-card-value-name = { $value }
kudos-card-boosts = { $n ->
    [one] { $n } soutien
   *[other] { $n } soutiens
}
kudos-card-boost = { $people ->
    [one] { $who } a ajouté { $each }
   *[other] { $who } a ajouté { $each } par personne
}
kudos-card-boost-for = { $people ->
    [one] { $who } a ajouté { $each } pour { $to }
   *[other] { $who } a ajouté { $each } par personne pour { $to }
}
kudos-card-more-boosts = … et { $n } de plus
kudos-button-boost = Soutenir
kudos-button-undo = Reprendre

## Avant de donner : un choix tient en 100 caractères, une indication aussi

# $points (points) ; $name (texte) : une campagne
kudos-ahead-bonus = { $name } ajoute { $points }
# $points (points) ; $name (texte) : une campagne
kudos-ahead-bonus-at-most = { $name } ajoute jusqu’à { $points }
# $name (texte) : une campagne
kudos-ahead-used-up = budget de { $name } épuisé, pas de bonus
# $left (points)
kudos-ahead-short = plus que ce qu’il te reste : { $left }
# $left (points)
kudos-ahead-left = il te reste { $left }
# $again (texte) : une date
kudos-ahead-thanks = budget épuisé jusqu’au { $again } : part comme merci
# $again (texte) : une date
kudos-ahead-refused = budget épuisé jusqu’au { $again }
# $left (points)
kudos-ahead-too-much-thanks = il reste { $left } au budget : part comme merci
# $left (points)
kudos-ahead-too-much = il reste { $left } au budget
# $left (points)
kudos-ahead-budget = il reste { $left } au budget
kudos-ahead-only-thanks = un merci sans { $units }

## Fenêtres : 45 caractères au plus

kudos-boost-title = Soutenir ce bravo
kudos-modal-title = Donner un bravo
kudos-modal-points = Points (par personne)
kudos-modal-reason = Pour quoi dis-tu merci ?
kudos-modal-value = Valeur de l’entreprise (s’il y en a une)

## Refus : ce qui s’est passé, et que faire

kudos-refused-oneself = Tu ne peux pas te donner de bravo. Qui pourrais-tu remercier aujourd’hui ?
kudos-refused-bot = { $who } est un bot et ne peut pas recevoir de bravo. Choisis une personne.
kudos-refused-gone = { $who } n’est pas sur ce serveur. Choisis quelqu’un qui est là.
kudos-refused-twice = Tu as nommé { $who } deux fois. Nomme chaque personne une seule fois.
kudos-refused-no-amount = Ce n’est pas un nombre { $initial ->
    [vowel] d’{ $units }
   *[consonant] de { $units }
}. Écris un nombre entier, comme 5 ; 0 dit simplement merci.
kudos-refused-nothing = Un soutien ajoute un nombre entier { $initial ->
    [vowel] d’{ $units }
   *[consonant] de { $units }
}, 1 au moins. Réessaie, avec 5 par exemple.
kudos-refused-too-much = C’est trop à la fois : donne au plus { $largest } par personne.
kudos-refused-reason-short = { $least ->
    [one] Dis pourquoi : ça fera plaisir à lire.
   *[other] Dis pourquoi, en au moins { $least } caractères : ça fera plaisir à lire.
}
kudos-refused-reason-long = Cette raison est trop longue. Elle peut avoir { $longest } caractères au plus.
kudos-refused-unknown-value = Cette valeur n’existe pas ici. Choisis-en une dans la liste qui apparaît quand tu tapes, ou n’en mets pas.
kudos-refused-no-allowance = Tu n’as pas de points à donner ici. `/bravo points:0` permet quand même de dire merci.
kudos-refused-no-allowance-buy = Tu n’as pas de points à donner ici. `/réserve acheter` change des points à toi en points à donner, et `/bravo points:0` permet quand même de dire merci.
kudos-refused-short = { $left_count ->
    [0] Tu as donné toute ta réserve. Elle se renouvelle le { $renews }. D’ici là, `/bravo points:0` permet quand même de dire merci.
   *[other] C’est plus que ce qu’il te reste à donner : { $left }. Ta réserve se renouvelle le { $renews }.
}
# $left : points ; $renews : quand
kudos-refused-short-buy = { $left_count ->
    [0] Tu as donné toute ta réserve. Elle se renouvelle le { $renews }. D’ici là, `/réserve acheter` change des points à toi en points à donner, et `/bravo points:0` permet quand même de dire merci.
   *[other] C’est plus que ce qu’il te reste à donner : { $left }. Ta réserve se renouvelle le { $renews } ; d’ici là, `/réserve acheter` change des points à toi en points à donner.
}
# $left : points ; $again : quand
kudos-refused-budget = { $left_count ->
    [0] Le budget des bravos est épuisé jusqu’au { $again }. D’ici là, `/bravo points:0` permet quand même de dire merci.
   *[other] C’est plus que ce que le budget des bravos a encore jusqu’au { $again } : { $left } en tout. Donne moins, ou dis merci par `/bravo points:0`.
}
kudos-refused-pair-limit = { $limit ->
    [one] Tu as remercié { $who } une fois aujourd’hui, c’est la limite ici. Tu pourras recommencer le { $again }.
   *[other] Tu as remercié { $who } { $limit } fois aujourd’hui, c’est la limite ici. Tu pourras recommencer le { $again }.
}
kudos-refused-cooldown = Un instant : tu pourras de nouveau donner le { $until }.
kudos-refused-too-young = Ton compte Discord est trop récent pour donner ici. Tu pourras commencer le { $until }.
kudos-refused-missing = Ce bravo n’existe plus : il n’y a plus rien à y changer.
kudos-refused-not-yours = Seule la personne qui a donné ce bravo peut le reprendre.
kudos-refused-never = Ici, un bravo ne peut pas être repris. Demande à un admin si quelque chose s’est mal passé.
kudos-refused-too-late = Trop tard : un bravo ne peut être repris que pendant { $window }. Demande à un admin si quelque chose s’est mal passé.
kudos-refused-spent = Une partie de ces { $units } a déjà été dépensée, donc ce bravo ne peut plus être repris. Demande à un admin si quelque chose s’est mal passé.
kudos-refused-taken-back = Ce bravo a été repris : il n’y a plus rien à y changer.
kudos-refused-own-boost = C’est ton propre bravo. Utilise `/bravo` pour donner plus.
kudos-refused-boost-for-oneself = Tu ne peux pas soutenir un bravo que personne d’autre n’a reçu. Utilise `/bravo` pour remercier quelqu’un.
kudos-refused-left = Qui a reçu ce bravo est parti et ne peut plus rien recevoir. Utilise `/bravo` pour remercier quelqu’un qui est là.
