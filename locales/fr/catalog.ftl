### Les récompenses que l’on obtient avec ses points.

## Commandes

catalog-command = catalogue
    .description = Gérer les récompenses du programme
catalog-add-command = ajouter
    .description = Ajouter une récompense à la boutique
    .name = nom
    .name-description = Son nom
    .price = prix
    .price-description = Ce qu’elle coûte
    .stock = stock
    .stock-description = Combien il y en a ; laisse vide pour ne pas limiter
    .description-name = description
    .description-description = Ce que l’on reçoit
    .kind = genre
    .kind-description = De quel genre de récompense il s’agit (un objet, sauf indication contraire)
    .kind-gift-card = Carte-cadeau
    .kind-merchandise = Objet
    .kind-experience = Expérience
    .kind-discount = Réduction
    .kind-credit = Crédit
    .kind-perk = Privilège
    .kind-donation = Don
    .kind-professional-development = Formation
    .language = langue
    .language-description = La langue du nom et de la description (celle du programme, sauf indication contraire)
    .language-english = anglais
    .language-french = français
catalog-edit-command = modifier
    .description = Modifier une récompense, ou donner son nom et sa description dans une autre langue
    .item = article
    .item-description = La récompense
    .name = nom
    .name-description = Son nom
    .price = prix
    .price-description = Ce qu’elle coûte
    .stock = stock
    .stock-description = Combien il y en a
    .unlimited = illimité
    .unlimited-description = Enlever la limite : autant qu’on en demande
    .description-name = description
    .description-description = Ce que l’on reçoit ; « aucune » pour la vider
    .kind = genre
    .kind-description = De quel genre de récompense il s’agit
    .kind-gift-card = Carte-cadeau
    .kind-merchandise = Objet
    .kind-experience = Expérience
    .kind-discount = Réduction
    .kind-credit = Crédit
    .kind-perk = Privilège
    .kind-donation = Don
    .kind-professional-development = Formation
    .language = langue
    .language-description = La langue du nom et de la description (celle du programme, sauf indication contraire)
    .language-english = anglais
    .language-french = français
catalog-retire-command = retirer
    .description = Retirer une récompense de la boutique ; ses commandes restent
    .item = article
    .item-description = La récompense
catalog-list-command = liste
    .description = Afficher les récompenses avec tous leurs réglages
shop-command = boutique
    .description = Voir les récompenses et celles que tu peux t’offrir

## Genres de récompense

catalog-kind-gift-card = Carte-cadeau
catalog-kind-merchandise = Objet
catalog-kind-experience = Expérience
catalog-kind-discount = Réduction
catalog-kind-credit = Crédit
catalog-kind-perk = Privilège
catalog-kind-donation = Don
catalog-kind-development = Formation

## Une récompense

# Dans la liste de choix pendant la saisie.
catalog-choice = { $name } — { $price }
# $left (nombre) : combien il en reste
catalog-stock = { $left ->
    [0] épuisé
    [one] { $left } restant
   *[other] { $left } restants
}
catalog-stock-unlimited = toujours en stock
# $languages : les langues de ses textes
catalog-line = { $price } · { $kind } · { $stock } · { $languages }

## La boutique

shop-title = Boutique 🎁
shop-intro = Tu as { $wallet } à dépenser. Choisis une récompense avec `/échanger`.
# $wallet (points)
shop-in-reach = Avec { $wallet }, voici ce que tu peux avoir. Choisis avec `/échanger`.
# $wallet (points)
shop-nothing-in-reach = Avec { $wallet }, il n’y a encore rien à avoir. `/boutique` montre tout.
shop-empty = La boutique est encore vide. Reviens bientôt !
shop-line = { $price } · { $kind } · { $stock } · { $reach }
shop-reach-yes = à ta portée ✅
shop-reach-missing = il t’en manque { $missing }
shop-reach-sold-out = de retour dès qu’il y en aura
shop-page = Page { $page } sur { $pages }
shop-previous = Précédent
shop-next = Suivant

## Ce que voient les admins

catalog-title = Catalogue 🎁
catalog-intro = Modifie une récompense avec `/catalogue modifier`, ou retire-la avec `/catalogue retirer`.
catalog-empty = Il n’y a pas encore de récompense. Ajoute la première avec `/catalogue ajouter`.
catalog-added = **{ $name }** est dans la boutique ✅
catalog-edited = **{ $name }** est à jour ✅
catalog-retired = **{ $name }** n’est plus dans la boutique ✅ Les commandes déjà passées restent.

## Refus

catalog-refused-name = Le nom d’une récompense a de 1 à { $longest } caractères visibles. Choisis-en un autre.
catalog-refused-name-taken = Il y a déjà une récompense nommée « { $name } ». Choisis un autre nom, ou modifie celle-là avec `/catalogue modifier`.
catalog-refused-description = Cette description est trop longue : { $longest } caractères au plus.
catalog-refused-price = Un prix est un nombre entier de 1 à { $most }.
catalog-refused-stock = Le stock est un nombre entier de 0 à { $most } ; laisse vide pour ne pas limiter.
catalog-refused-stock-and-unlimited = Choisis : un stock, ou pas de limite.
catalog-refused-nothing-to-change = Que faut-il changer ? Remplis au moins une autre option.
catalog-refused-unknown = Aucune récompense ne s’appelle « { $typed } ». Son nom a peut-être changé : regarde dans `/boutique`.
catalog-refused-retired = « { $name } » n’est plus proposé. Regarde ce qu’il y a dans `/boutique`.
