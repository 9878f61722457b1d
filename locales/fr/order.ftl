### Les commandes de récompenses.

## Commandes

redeem-command = échanger
    .description = Obtenir une récompense contre tes points
    .item = article
    .item-description = La récompense : commence à taper son nom
orders-command = commandes
    .description = Tes commandes, et celles qui attendent
orders-show-command = voir
    .description = Voir tes commandes, en annuler une, ou dire qu’elle est arrivée
orders-queue-command = attente
    .description = Voir les commandes sur lesquelles il faut agir
    .orders = commandes
    .orders-description = Lesquelles (celles à décider, sauf mention contraire)
    .orders-to-be-decided = à décider
    .orders-to-be-handed-over = à remettre
    .orders-on-their-way = en route
    .member = membre
    .member-description = Seulement celles de cette personne

donations-command = dons
    .description = Donner des points à une cause, et voir ce qui a été donné

## Où en est une commande

order-state-placed = en attente d’approbation ⏳
order-state-endorsed = approuvée par une personne, une deuxième décide ⏳
order-state-fulfilled = remise 📦
order-state-received = reçue 🎁
order-state-failed = impossible à livrer ↩️
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
    .unasked = Tu as payé { $price } et il t’en reste { $left }. Ta commande est { $state }. Retrouve-la dans `/commandes voir`.
    .body = Tu as payé { $price } et il t’en reste { $left }. Ta commande est { $state } ; tu recevras un message dès que ce sera décidé. Retrouve-la dans `/commandes voir`.
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
    .together =
        { $member } avec { $n ->
            [one] 1 autre personne
           *[other] { $n } autres personnes
        }
    .decided = { $state } par { $by }
    .approve = Approuver
    .refuse = Refuser
    .fulfil = Remise
    .fail = Impossible à livrer
order-note =
    .title = Remettre cette commande
    .label = Que doit savoir le membre ? (facultatif)
order-fail =
    .title = Cette commande ne peut pas être livrée
    .label = Pourquoi ? Le membre le lira.
order-alone =
    .ask = C’est ta propre commande, et personne d’autre n’approuve ici. Tu peux l’approuver : c’est consigné, et tous ceux qui gèrent le programme l’apprennent.
    .confirm = Approuver ma propre commande
    .told = { $member } a approuvé sa propre commande : **{ $name }** à { $price }. Personne d’autre n’approuve ici.
order-reason =
    .title = Refuser cette commande
    .label = Pourquoi ? Le membre le lira.
order-decided =
    .done = C’est approuvé ✅ { $member } a reçu **{ $name }**.
    .given = C’est approuvé ✅ Le bot donne le rôle à { $member }, ou dit ici ce qui l’en empêche.
    .endorsed = Tu approuves **{ $name }** ✅ À ce prix, une deuxième personne approuve aussi.
    .fulfilled = **{ $name }** est remis 📦 { $member } va l’apprendre et pourra dire que c’est arrivé.
    .failed = { $member } récupère { $price } pour **{ $name }** et va apprendre pourquoi.
    .approved = C’est approuvé ✅ { $member } va l’apprendre. À toi de veiller à ce que **{ $name }** lui parvienne.
    .refused = C’est refusé. { $member } récupère { $price } pour **{ $name }** et va apprendre pourquoi.
    .shared = **{ $name }** ne se fera pas. { $member } et les autres récupèrent leur part et vont l’apprendre.

## Ce que le membre apprend

order-approved =
    .title = { $name } : c’est approuvé 🎉
    .body = Ta commande à { $price } est approuvée. Tu apprendras quand elle est remise.
order-rescued =
    .title = Un bonus pour { $name } 🎁
    .body = { $bonus } s’ajoutent, pour avoir échangé à temps.
order-refused =
    .title = { $name } : c’est refusé
    .body =
        Tu as récupéré { $price }. La raison :
        { $reason }
    .shared =
        Chacun a récupéré sa part. La raison :
        { $reason }

order-fulfilled =
    .here = Voici { $name } 🎁
    .title = { $name } est en route 📦
    .body = C’est remis. Dis-nous quand tu l’as.
    .noted =
        C’est remis. Voici ce qu’il faut savoir :
        { $note }
    .role = Tu as maintenant le rôle { $role }.
    .have-it = Je l’ai
# $code : pour son propriétaire seul
order-code = Ton code : `{ $code }` Garde-le pour toi ; `/commandes voir` le montre de nouveau.
order-code-locked = Ton code ne peut pas être lu pour l’instant : demande à qui gère ce programme.
# $left (nombre) : combien de codes sont libres
order-low = { $left ->
    [0] **{ $name }** a remis son dernier code. Ajoutes-en avec `/catalogue codes`.
    [one] **{ $name }** n’a plus qu’un code. Ajoutes-en avec `/catalogue codes`.
   *[other] **{ $name }** n’a plus que { $left } codes. Ajoutes-en avec `/catalogue codes`.
}
# Ce que le membre apprend
order-cause-role-forbidden = Le bot ne peut pas donner ce rôle. Ceux qui gèrent le programme l’apprennent.
order-cause-role-gone = Ce rôle n’existe plus. Ceux qui gèrent le programme l’apprennent.
order-cause-member-gone = Tu n’es pas dans le serveur.
order-cause-provider = Qui la livre ne le peut pas pour l’instant. Ceux qui gèrent le programme l’apprennent.
order-cause-invoice = Il n’y a pas de facture ni de renouvellement de ce numéro. Vérifie-le, et commande à nouveau.
# Ce qu’apprend qui peut y remédier
order-trouble = La commande **{ $name }** de { $member } a rencontré un problème.
order-mend-role-forbidden = Le bot ne peut ni donner ni retirer le rôle : permets-lui « Gérer les rôles », et place son propre rôle au-dessus (réglages du serveur, rôles). S’il fallait le donner, la somme a été rendue.
order-mend-role-gone = Ce rôle n’existe plus : choisis-en un autre avec `/catalogue conditions rôle_offert:`. La somme a été rendue.
order-mend-provider = Son fournisseur la refuse : vois pourquoi avec `/fournisseur voir`. La somme a été rendue.
order-mend-member-gone = Cette personne a quitté le serveur. La somme a été rendue.
order-shared =
    .title = { $name } ne se fera pas ↩️
    .refused = La commande à laquelle tu participais a été refusée. Tu as récupéré { $points }.
    .cancelled = La commande à laquelle tu participais a été annulée. Tu as récupéré { $points }.
    .failed = La commande à laquelle tu participais ne peut pas être livrée. Tu as récupéré { $points }.
order-failed =
    .title = { $name } ne peut pas être livré

order-receipt =
    .title = Merci pour ton don 💚
    .body = Tu as donné { $price } à **{ $name }** le { $at }. Garde ceci comme reçu.
    .together = Avec { $n ->
        [one] 1 autre personne
       *[other] { $n } autres personnes
    }, tu as donné { $price } à **{ $name }** le { $at }. Garde ceci comme reçu.
    .worth = Le programme verse { $money } pour cela.

## Donner

causes-title = Donner 💚
causes-intro = Tu as { $wallet }. Choisis une cause, et elle les reçoit.
causes-empty = Il n’y a pas encore de cause à soutenir. Regarde ce qu’il y a dans `/boutique`.
# $n (nombre) : combien de fois on a donné
causes-line = { $n ->
    [0] { $price } à chaque fois · personne n’a encore donné
    [one] { $price } à chaque fois · { $points } donnés en une fois jusqu’ici
   *[other] { $price } à chaque fois · { $points } donnés en { $n } fois jusqu’ici
}
causes-own = Dont { $own } de ta part.
causes-pick = Donner à…

## Ses propres commandes

orders-title = Tes commandes 🧾
orders-empty = Tu n’as encore rien commandé. Regarde ce qu’il y a dans `/boutique`.
# $at : quand elle a été passée
orders-line = **{ $number }. { $name }** — { $price } — { $state }
    Passée le { $at }
orders-note = À savoir : { $note }
orders-reason = Raison : { $reason }
orders-have-it = Reçue, la { $number } : { $name }
orders-received = Profite bien de **{ $name }** 🎁
orders-cancel = Annuler { $number } : { $name }
orders-cancelled = La commande **{ $name }** est annulée. Tu as récupéré { $price } et tu en as maintenant { $held }.
orders-cancelled-shared = La commande **{ $name }** est annulée. Chacun a récupéré sa part ; tu as maintenant { $held }.
orders-back = Tes commandes
orders-newer = Plus récentes
orders-older = Plus anciennes

## Refus

order-refused-not-enough = Tu as { $held } : il t’en manque { $missing }. Regarde dans `/boutique` ce que tu peux déjà t’offrir.
order-refused-out-of-stock = « { $name } » est épuisé pour le moment. Regarde autre chose dans `/boutique`, ou réessaie plus tard.
order-refused-no-draft = Cette confirmation est trop ancienne. Recommence avec `/échanger`.
order-refused-not-your-draft = Cette confirmation est pour quelqu’un d’autre. Obtiens la tienne avec `/échanger`.
order-refused-no-order = Cette commande n’existe plus. Retrouve les tiennes dans `/commandes voir`.
order-refused-not-your-order = Cette commande est à quelqu’un d’autre. Retrouve les tiennes dans `/commandes voir`.
order-refused-at-provider = Son fournisseur s’en occupe, et n’a pas encore dit ce qu’il en est. Tu l’apprendras ici si elle ne peut pas être livrée.
order-refused-own-alone = C’est ta propre commande, et personne d’autre n’approuve ici.
order-refused-second-needed = Tu approuves déjà cette commande. À ce prix, une deuxième personne doit l’approuver aussi.
order-refused-own-order = C’est ta propre commande : quelqu’un d’autre doit en décider.
order-refused-still-placed = Cette commande est encore à approuver. Approuve-la d’abord.
order-refused-already-approved = Cette commande a déjà été approuvée le { $at }. Il n’y a plus rien à faire.
order-refused-already-fulfilled = Cette commande a déjà été remise le { $at }. Il n’y a plus rien à faire.
order-refused-already-received = Cette commande est déjà arrivée, le { $at }. Il n’y a plus rien à faire.
order-refused-already-failed = Cette commande n’a pas pu être livrée, le { $at } ; la somme a été rendue.
order-refused-already-refused = Cette commande a déjà été refusée le { $at } ; la somme a été rendue.
order-refused-already-cancelled = Cette commande a déjà été annulée le { $at } ; la somme a été rendue.
order-refused-elsewhere = Commande-la sur ton serveur, avec `/échanger` : d’ici, personne là-bas ne la verrait.
order-refused-reason-missing = Un refus demande une raison : le membre voudra la connaître. Clique de nouveau sur Refuser et écris-la.
order-refused-not-told = Cette récompense demande un renseignement pour être commandée. Choisis-la encore avec `/échanger`.
order-refused-nothing-told = Rien n’en est gardé : la commande est finie, ou la personne est partie.
order-refused-reason-too-long = Cette raison est trop longue : { $longest } caractères au plus. Clique de nouveau sur Refuser et raccourcis-la.

## De lui-même

order-job-drafts = Oubli des commandes que personne n’a confirmées
order-job-remind = Rappel des commandes qui attendent
order-job-perks = Retrait des rôles dont le temps est passé
order-job-providers = Suivi des commandes chez les fournisseurs
order-job-close = Clôture des commandes arrivées depuis longtemps

## Les commandes qui attendent

orders-queue-undecided = Commandes à décider 🧾
orders-queue-approved = Commandes à remettre 🧾
orders-queue-sent = Commandes en route 🧾
orders-queue-empty = Rien n’attend ici. 👍
# $at : depuis quand elle en est là
orders-queue-line = **{ $name }** pour { $member } — { $price } — { $state }
    Depuis le { $at }
orders-queue-choice = { $name } — { $price }
orders-queue-pick = Choisis-en une pour agir
orders-sooner = Les précédentes
orders-later = Les suivantes
# $n (nombre) : combien de commandes ; $since : depuis quand la première attend
orders-waiting =
    .title = Des commandes attendent 🧾
    .body = { $n ->
        [one] 1 commande attend depuis le { $since }. Retrouve-la avec `/commandes attente`.
       *[other] { $n } commandes attendent, la première depuis le { $since }. Retrouve-les avec `/commandes attente`.
    }

## What has to be told with an order

order-asks-address =
    .will = On te demandera où l’envoyer. Seules les personnes qui remettent les commandes voient l’adresse, et elle est effacée dès que tu as la récompense.
    .title = Où l’envoyer ?
    .label = Nom et adresse
    .hint = Nom, rue, code postal et ville, pays
order-asks-day =
    .will = On te demandera le jour.
    .title = Quel jour ?
    .label = Jour
    .hint = Par exemple 24/12/2026
order-asks-invoice =
    .will = On te demandera la facture ou le renouvellement.
    .title = À quoi le créditer ?
    .label = Numéro de facture ou de renouvellement
    .hint = Comme il figure sur la facture
order-ask-again = Cela a pris trop de temps, et rien n’a été commandé. Clique encore sur **Confirmer**.
# $text: several lines
order-told-address =
    À cette adresse :
    { $text }
order-told-day = Pour le { $text }
order-told-invoice = Pour la facture ou le renouvellement { $text }
order-told-locked = Ce que tu as dit est illisible pour l’instant : demande aux responsables du programme.
order-told-head = **{ $name }** pour { $member }
order-told-erased = Elle est effacée dès que la commande est finie. Que tu l’as lue est noté.
# $money: an amount; $invoice: its number
order-credited =
    .title = { $name } est créditée 🧾
    .body = { $money } sont portés sur { $invoice }.
    .plain = C’est porté sur { $invoice }.
## Le rapport

catalog-report-command = rapport
    .description = Voir ce que deviennent les récompenses : les plus voulues, les délais, leur valeur
    .from = du
    .from-description = Le premier jour, comme 2026-11-24 (le 1er janvier, sauf mention contraire)
    .to = au
    .to-description = Le dernier jour, comme 2026-11-24
report-title = Le catalogue 🎁
# $outstanding, $stocked (points), $unlimited (nombre) : combien de récompenses sont toujours en stock
report-outstanding = Les membres ont { $outstanding } à dépenser. Ce qui est compté dans la boutique coûte { $stocked } en tout{ $unlimited ->
    [0] .
    [one]  ; 1 récompense est toujours en stock.
   *[other]  ; { $unlimited } récompenses sont toujours en stock.
}
report-redeemed = Échangées
# $name (texte) : une récompense ; $n (nombre) : combien de fois
report-redeemed-line = { $name } : { $n ->
    [one] une fois, { $points }
   *[other] { $n } fois, { $points }
}
report-redeemed-none = Rien pendant ces jours.
report-by-kind = Par genre
report-kind-line = { $kind } : { $n ->
    [one] une fois, { $points }
   *[other] { $n } fois, { $points }
}
report-total = **En tout :** { $n ->
    [one] une fois, { $points }
   *[other] { $n } fois, { $points }
}
report-took = De la commande à la remise
# $n (nombre) : combien ; $median, $ninth : des durées
report-took-line = { $n ->
    [one] 1 a été remise, après { $median }.
   *[other] { $n } ont été remises : la moitié en { $median }, neuf sur dix en { $ninth }. Ce qui est là tout de suite n’est pas compté.
}
report-took-none = Personne n’a dû attendre ce qui a été remis pendant ces jours.
report-scarce = Épuisées, ou presque
report-scarce-line = { $name } : { $left }
report-scarce-none = Rien ne s’épuise.
report-worth = Valeur en argent de ce que les membres ont reçu
# $sums : des montants ; $n (nombre) : combien de personnes
report-worth-line = { $sums }, par { $n ->
    [one] 1 personne
   *[other] { $n } personnes
}, sans les dons.
report-worth-button = Valeur par personne (CSV)
report-worth-said = Voici ce que chaque personne a reçu qui vaut de l’argent, par année et sans les dons, à sa valeur lors de la commande. Colle une personne, comme `<@123>`, dans Discord pour voir qui c’est. Chacune peut voir dans `/confidentialité voir` que tu l’as lu.
report-worth-none = Rien qui ait une valeur en argent n’a été remis.
report-unwanted = Personne n’a commandé
report-unwanted-line = { $name }, pour { $price }
report-unwanted-new = Rien n’est encore là depuis un mois.
report-unwanted-none = Tout ce qui est là depuis un mois a été commandé.
# $n (nombre) : combien il y en a encore
report-more = { $n ->
    [one] … et 1 de plus, dans le tableau
   *[other] … et { $n } de plus, dans le tableau
}
# $days (texte) : comme 2026-01-01_2026-11-24
report-file-rewards = rapport-{ $days }.csv
report-file-received = valeurs-{ $days }.csv
report-head-name = Récompense
report-head-kind = Genre
report-head-price = Prix
report-head-stock = Stock
report-head-offered = Dans la boutique
report-head-times = Combien de fois
report-head-points = Points
report-head-year = Année
report-head-who = Qui
report-head-worth = Valeur
report-head-currency = Monnaie
