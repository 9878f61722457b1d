### La boutique, telle que les membres la parcourent.

## Commandes

shop-command = boutique
    .description = Voir les récompenses et celles que tu peux t’offrir
    .item = article
    .item-description = Une récompense, par son nom dans n’importe quelle langue
    .category = catégorie
    .category-description = Seulement ce qui est sous cette catégorie

## Les récompenses

shop-title = Boutique 🎁
# $category (texte) : le nom que lui a donné un admin
shop-title-category = Boutique 🎁 { $category }
# $wallet (points)
shop-intro = Tu as { $wallet } à dépenser. Choisis une récompense ci-dessous pour en voir plus.
# $wallet (points)
shop-in-reach = Avec { $wallet }, voici ce que tu peux avoir. Choisis ci-dessous pour en voir plus.
# $wallet (points)
shop-nothing-in-reach = Avec { $wallet }, il n’y a encore rien à avoir ici.
shop-empty = La boutique est encore vide. Reviens bientôt !
shop-line = { $price } · { $kind } · { $stock } · { $reach }
shop-page = Page { $page } sur { $pages }
shop-previous = Précédent
shop-next = Suivant
shop-pick-category = Catégorie
shop-all-categories = Toutes les récompenses
# $category (texte) ; $n (nombre) : combien de récompenses y sont
shop-category = { $category } ({ $n })
shop-look = En voir plus…
shop-show-reach = Ce que je peux m’offrir
shop-show-all = Tout montrer
shop-for-you = Pour toi

## Une récompense

shop-item-price = { $price } · { $kind } · { $stock }
# $wallet (points) ; $reach : si elle est à portée
shop-item-you = Tu as { $wallet } : { $reach }
shop-item-wished = Dans tes souhaits 💛
shop-item-redeem = Échanger
shop-item-wish = La souhaiter
shop-item-unwish = La retirer de mes souhaits
shop-item-back = Retour
