### Ce que souhaitent les membres.

## Commandes

wishlist-command = souhaits
    .description = Ce que tu souhaites
wishlist-show-command = voir
    .description = Voir ce que tu souhaites, ce qui te manque, et en retirer
wishlist-add-command = ajouter
    .description = Souhaiter une récompense : tu le sauras dès qu’elle est à ta portée
    .item = article
    .item-description = La récompense : commence à taper son nom
wishlist-remove-command = retirer
    .description = Retirer une récompense de tes souhaits
    .item = article
    .item-description = La récompense
wishlist-suggest-command = proposer
    .description = Dire ce qui manque à la boutique ; c’est lu sans ton nom
    .text = texte
    .text-description = Ce que tu aimerais y trouver
catalog-wishes-command = souhaits
    .description = Voir ce que les membres souhaitent et ce qui leur manque, sans leurs noms

## Tes souhaits

wish-title = Tes souhaits 💛
# $wallet (points)
wish-intro = Tu as { $wallet } à dépenser. Tu le sauras dès que l’un d’eux est à ta portée.
wish-empty = Il n’y en a pas encore. Choisis une récompense dans `/boutique`, ou dis ce qui y manque avec `/souhaits proposer`.
# $reach : ce qui manque
wish-line = **{ $name }** — { $price } · { $reach }
wish-ideas = **Ce qui manque à la boutique**
# $text (texte) : ce qu’un membre a écrit
wish-idea = « { $text } »
wish-idea-locked = C’est noté, mais illisible pour le moment
wish-added = **{ $name }** est dans tes souhaits 💛
wish-dropped = **{ $name }** n’est plus dans tes souhaits.
wish-noted = C’est noté, merci ! Les personnes qui s’occupent des récompenses le lisent sans ton nom.
wish-forgotten = C’est oublié.
wish-look = En voir plus…
wish-take-off = Retirer de mes souhaits…
wish-shop = Boutique
wish-list = Mes souhaits
wish-for-you = Pour toi

## Ce qui est proposé

wish-suggested-title = Pour toi 🎁
# $wallet (points)
wish-suggested = Tu as { $wallet } à dépenser. Voici ce qui pourrait te plaire :
# $wallet (points)
wish-nothing-suggested = Avec { $wallet }, il n’y a encore rien à te proposer. `/boutique` montre tout.
# $why : pourquoi c’est proposé
wish-suggestion = **{ $name }** — { $price } · { $why }
wish-why-wished = dans tes souhaits
wish-why-like = comme { $name }, que tu as eu
wish-why-fits = à peu près ce que tu as
wish-suggestions-off = Plus de propositions ? `/notifications propositions:False` les arrête.

## Ce qui est dit aux membres

wish-reached-title = Un souhait est à ta portée 💛
wish-back-title = Un souhait est de retour 💛
# $wallet (points)
wish-wallet = Tu as { $wallet } à dépenser.
wish-reached = **{ $name }** — { $price }
# $reach : ce qui manque
wish-back = **{ $name }** est de retour dans la boutique — { $price } · { $reach }
wish-news-title = Du nouveau dans la boutique 🎁
# $n (nombre)
wish-news-more = { $n ->
    [one] et { $n } de plus dans `/boutique`
   *[other] et { $n } de plus dans `/boutique`
}
wish-news-off = Plus de nouveautés ? `/notifications nouveautés:False` les arrête.
wish-job-look = Dire aux membres qu’un souhait est à leur portée
wish-job-news = Dire aux membres quelles récompenses sont nouvelles

## Ce que voient les admins

wish-wanted-title = Ce que souhaitent les membres 💛
wish-wanted-none = Personne ne souhaite encore rien.
# $n (nombre) : combien de personnes ; $left : combien il en reste
wish-wanted-line = **{ $name }** — { $price } · { $left } · { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
# $n (nombre) : combien de personnes
wish-wanted-gone = **{ $name }** — { $price } · plus proposé · { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
# $n (nombre)
wish-wanted-unmet = { $n ->
    [one] { $n } souhait porte sur ce qu’on ne peut pas avoir maintenant.
   *[other] { $n } souhaits portent sur ce qu’on ne peut pas avoir maintenant.
}
# $n (nombre)
wish-wanted-out-of-reach = { $n ->
    [one] { $n } personne ne peut rien s’offrir de ce qu’elle souhaite.
   *[other] { $n } personnes ne peuvent rien s’offrir de ce qu’elles souhaitent.
}
wish-wanted-ideas = Ce qui manque à la boutique
wish-wanted-no-ideas = Personne ne l’a encore dit. Les membres le font avec `/souhaits proposer`.
wish-wanted-newer = Plus récents
wish-wanted-older = Plus anciens

## Refus

wish-refused-full = Une liste tient { $most } souhaits. Retires-en un d’abord avec `/souhaits voir`.
wish-refused-not-wished = « { $typed } » n’est pas dans tes souhaits. Regarde ce qui y est avec `/souhaits voir`.
wish-refused-idea-empty = Il n’y a rien à lire. Dis en quelques mots ce qui manque à la boutique.
wish-refused-idea-too-long = C’est trop long : { $longest } caractères au plus.
wish-refused-no-suggestions = Tu as arrêté les propositions. `/notifications propositions:True` les remet.
