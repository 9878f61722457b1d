### Les commandes de récompenses.

## Commandes

redeem-command = échanger
    .description = Obtenir une récompense contre tes points
    .item = article
    .item-description = La récompense : commence à taper son nom
orders-command = commandes
    .description = Voir tes commandes, ou en annuler une

## Où en est une commande

order-state-placed = en attente d’approbation ⏳
order-state-approved = approuvée ✅
order-state-refused = refusée ❌
order-state-cancelled = annulée ↩️

## Commander

order-offer =
    .title = { $name } ?
    .body = Prix : { $price }. Il t’en restera { $left }.
    .changed = Le prix a changé : c’était { $was }, c’est maintenant { $price }. Il t’en resterait { $left }. Toujours envie ?
    .confirm = Confirmer
    .decline = Pas maintenant
# $state : où en est la commande
order-placed =
    .title = { $name }, c’est commandé 🎉
    .body = Tu as payé { $price } et il t’en reste { $left }. Ta commande est { $state } ; tu recevras un message dès que ce sera décidé. Retrouve-la dans `/commandes`.
order-declined = D’accord, rien n’est commandé. Tu gardes { $gender ->
    [feminine] toutes tes
   *[other] tous tes
} { $units } 👍

## La fiche pour qui décide

order-card =
    .title = Commande : { $name }
    .body = Passée le { $at }
    .member = Membre
    .price = Prix
    .state = État
    .value = { $value }
    .decided = { $state } par { $by }
    .approve = Approuver
    .refuse = Refuser
order-reason =
    .title = Refuser cette commande
    .label = Pourquoi ? Le membre le lira.
order-decided =
    .approved = C’est approuvé ✅ { $member } va l’apprendre. À toi de veiller à ce que **{ $name }** lui parvienne.
    .refused = C’est refusé. { $member } récupère { $price } pour **{ $name }** et va apprendre pourquoi.

## Ce que le membre apprend

order-approved =
    .title = { $name } : c’est approuvé 🎉
    .body = Ta commande à { $price } est approuvée. Profites-en bien !
    .bonus = { $bonus } s’ajoutent, pour avoir échangé à temps.
order-refused =
    .title = { $name } : c’est refusé
    .body =
        Tu as récupéré { $price }. La raison :
        { $reason }

## Ses propres commandes

orders-title = Tes commandes 🧾
orders-empty = Tu n’as encore rien commandé. Regarde ce qu’il y a dans `/boutique`.
# $at : quand elle a été passée
orders-line = **{ $number }. { $name }** — { $price } — { $state }
    Passée le { $at }
orders-reason = Raison : { $reason }
orders-cancel = Annuler { $number } : { $name }
orders-cancelled = La commande **{ $name }** est annulée. Tu as récupéré { $price } et tu en as maintenant { $held }.
orders-back = Tes commandes
orders-newer = Plus récentes
orders-older = Plus anciennes

## Refus

order-refused-not-enough = Tu as { $held } : il t’en manque { $missing }. Regarde dans `/boutique` ce que tu peux déjà t’offrir.
order-refused-out-of-stock = « { $name } » est épuisé pour le moment. Regarde autre chose dans `/boutique`, ou réessaie plus tard.
order-refused-no-draft = Cette confirmation est trop ancienne. Recommence avec `/échanger`.
order-refused-not-your-draft = Cette confirmation est pour quelqu’un d’autre. Obtiens la tienne avec `/échanger`.
order-refused-no-order = Cette commande n’existe plus. Retrouve les tiennes dans `/commandes`.
order-refused-not-your-order = Cette commande est à quelqu’un d’autre. Retrouve les tiennes dans `/commandes`.
order-refused-own-order = C’est ta propre commande : quelqu’un d’autre doit en décider.
order-refused-still-placed = Cette commande est encore en attente. Réessaie.
order-refused-already-approved = Cette commande a déjà été approuvée le { $at }. Il n’y a plus rien à faire.
order-refused-already-refused = Cette commande a déjà été refusée le { $at } ; la somme a été rendue.
order-refused-already-cancelled = Cette commande a déjà été annulée le { $at } ; la somme a été rendue.
order-refused-reason-missing = Un refus demande une raison : le membre voudra la connaître. Clique de nouveau sur Refuser et écris-la.
order-refused-reason-too-long = Cette raison est trop longue : { $longest } caractères au plus. Clique de nouveau sur Refuser et raccourcis-la.

## De lui-même

order-job-drafts = Oubli des commandes que personne n’a confirmées
