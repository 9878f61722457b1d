### Ce que dit /prime.

## Commande

award-command = prime
    .description = Attribuer à un membre une prime du programme
    .member = membre
    .member-description = Qui reçoit la prime
    .points = points
    .points-description = Combien de points, de 1 à 1 000 000
    .reason = raison
    .reason-description = Pourquoi, en 3 à 500 caractères ; tout le monde la lit
    .expires_in = expire_dans
    .expires_in-description = Dans combien de jours elle expire, de 1 à 3 650 ; sinon jamais

## Réponses

# $member (personne), $points (somme), $channel (salon) : où va la carte
award-done = C’est fait : { $member } a reçu **{ $points }**. Tout le monde le verra dans { $channel }.
# $at (texte) : une date
award-done-expires = Ce qui n’est pas dépensé expire le { $at }.
# $member ; $until (temps)
award-waits = { $member } n’a pas encore adhéré ici : jusqu’au { $until } cela attend, puis cela repart.
award-card-title = Une prime 🏆
award-card-above = Félicitations, { $member } !
# $by (personne) : l’admin
award-card-body = { $member } reçoit **{ $points }** du programme, de la part de { $by }.
# $at (texte) : une date
award-card-expires = À utiliser avant le { $at }.
# $reason (texte)
award-card-reason = > { $reason }

## Refus

award-refused-oneself = On ne s’attribue pas de prime à soi-même. Si tu l’as méritée, demande à un autre admin.
award-refused-bot = { $member } est un bot et n’a que faire { $initial ->
    [vowel] d’{ $units }
   *[consonant] de { $units }
}. Choisis une personne.
award-refused-left = { $member } n’est plus sur ce serveur : la prime n’aurait personne à qui aller. Choisis quelqu’un qui est là.
# $least, $most (nombres)
award-refused-points = Une prime va de { $least } à { $most } { $units }. Donne un nombre entre les deux.
# $least, $most (nombres)
# $left (points) ; $again (temps)
award-refused-budget = { $left_count ->
    [0] Le budget des primes est épuisé jusqu’au { $again }. `/budget primes` avec un plus grand nombre de `points` en tout les fait repartir.
   *[other] C’est plus que ce que le budget des primes a encore jusqu’au { $again } : { $left }. Donne moins, ou fixe un plus grand budget par `/budget primes`.
}
award-refused-days = Une prime expire dans { $least } à { $most } jours. Donne un nombre entre les deux, ou rien : elle n’expire alors jamais.
award-refused-reason = Dis pourquoi, en { $least } à { $most } caractères.
