### Ceux qui livrent des récompenses par internet : cartes-cadeaux et autres.

## Commandes

provider-command = fournisseur
    .description = Voir qui peut livrer des récompenses, et ce qui s’y vend
provider-show-command = voir
    .description = Voir lesquels sont configurés, ce que contiennent les comptes, et le dernier souci
provider-products-command = produits
    .description = Trouver ce qui peut être lié à une récompense
    .provider = fournisseur
    .provider-description = Qui le vend
    .provider-tremendous = Tremendous
    .provider-xoxoday-plum = Xoxoday Plum
    .provider-our-own-billing = notre facturation
    .search = recherche
    .search-description = Une partie de son nom, ou son identifiant

## Où on en est

provider-title = Qui livre les récompenses 📦
# $provider: a company, or the operator’s own billing
provider-line = **{ $provider }**
provider-tremendous = Tremendous
provider-plum = Xoxoday Plum
provider-billing = notre facturation
provider-intro = Trouve ce qui peut être lié à une récompense avec `/fournisseur produits`.
provider-not-set-up = Pas configuré pour ce serveur. La personne qui fait tourner le bot peut le faire : il faut un compte là-bas, et sa clé dans les réglages du bot.
# $balance (money)
provider-holds = Configuré ✅ Le compte contient { $balance }.
provider-holds-untold = Configuré ✅ Il n’y a pas de solde à montrer.
# $why: part of a sentence, as below
provider-unknown = Configuré, mais le compte n’a pas pu être consulté : { $why }.
# $orders (number): how many
provider-waiting = { $orders ->
    [one] { $orders } commande attend d’être livrée.
   *[other] { $orders } commandes attendent d’être livrées.
}
# $why: part of a sentence, as below; $at: when it was last tried
provider-problem = Dernier souci : { $why }, { $at }.

## Ce qui s’y vend

# $provider: a company
provider-products-title = Ce que vend { $provider } 🎁
provider-products-none = Rien de tel. Essaie une partie plus courte du nom, ou laisse la recherche vide.
# $name: what it is called; $id: what to link; $currencies: codes; $faces: amounts of money
provider-product = **{ $name }** · { $id } · { $currencies } · { $faces }
provider-product-any = **{ $name }** · { $id } · { $currencies } · n’importe quel montant
# $least and $most (money)
provider-face-between = { $least } à { $most }
# $more (number): how many are not shown
provider-products-more = { $more ->
    [one] … et { $more } autre : cherche une partie de son nom.
   *[other] … et { $more } autres : cherche une partie d’un nom.
}

## Pourquoi quelque chose n’est pas livré, ou pas encore : parties de phrases

provider-why-not-set-up = il n’est pas configuré pour ce serveur
provider-why-insufficient-balance = le compte n’y contient pas assez
provider-why-product-gone = l’article n’est plus vendu, ou pas à ce compte
provider-why-out-of-stock = il n’en reste plus pour le moment
provider-why-face-refused = l’article n’existe pas pour ce montant
provider-why-bad-credentials = la clé du compte est refusée
provider-why-cancelled = la commande y a été annulée
provider-why-rejected = la commande y a été refusée
provider-why-unknown-invoice = il n’y a pas de facture ni de renouvellement de ce numéro
provider-why-pending = la commande est passée et pas encore livrée
provider-why-under-way = la commande se passe en ce moment même
provider-why-silent = aucune réponse n’est venue à temps
provider-why-unreachable = il n’y avait pas de connexion
provider-why-failing = quelque chose ne va pas de leur côté
provider-why-busy = trop de demandes à la fois
provider-why-garbled = la réponse n’a pas pu être lue
provider-why-ours = notre propre base de données n’a pas répondu

## Refus

# $provider: a company
provider-refused-not-set-up = { $provider } n’est pas configuré pour ce serveur. La personne qui fait tourner le bot peut le faire : il faut un compte là-bas, et sa clé dans les réglages du bot.
provider-refused-bad-credentials = { $provider } refuse la clé du compte. La personne qui fait tourner le bot doit la renouveler dans les réglages du bot.
# $why: part of a sentence, as above
provider-refused-unavailable = { $provider } ne peut pas être interrogé en ce moment : { $why }. Réessaie dans quelques minutes.
