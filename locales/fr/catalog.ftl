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
catalog-terms-command = conditions
    .description = Dire à quelles conditions avoir une récompense ; « aucun » et 0 en retirent une
    .item = article
    .item-description = La récompense
    .category = catégorie
    .category-description = Sous quoi on la trouve dans la boutique
    .picture = image
    .picture-description = Où est son image : une adresse qui commence par https://
    .face_value = valeur
    .face_value-description = Ce qu’elle vaut en argent, comme « 10 EUR » : pour les rapports
    .approval = accord
    .approval-description = Si quelqu’un doit approuver chaque commande
    .limit = limite
    .limit-description = Combien de fois une personne peut l’avoir
    .limit_per = limite_par
    .limit_per-description = Sur quelle durée (pour toujours, sauf mention contraire)
    .limit_per-month = mois
    .limit_per-quarter = trimestre
    .limit_per-year = an
    .from = dès
    .from-description = Le premier jour où on peut l’avoir
    .to = jusqu_au
    .to-description = Le dernier jour où on peut l’avoir
    .only_for = réservée_à
    .only_for-description = Seules les personnes de ce rôle Discord peuvent l’avoir ; @everyone lève la limite
    .active_days = jours_actifs
    .active_days-description = Seules les personnes qui ont donné un bravo depuis tant de jours peuvent l’avoir
    .min_score = score_min
    .min_score-description = Seules les personnes qui ont reçu autant peuvent l’avoir
    .perk_role = rôle_offert
    .perk_role-description = Le rôle Discord que l’on reçoit ; @everyone n’en laisse aucun
    .perk_days = rôle_jours
    .provider = fournisseur
    .provider-description = Qui la livre, pour sa valeur
    .provider-tremendous = Tremendous
    .provider-xoxoday-plum = Xoxoday Plum
    .product = produit
    .product-description = Son nom chez le fournisseur : `/fournisseur produits` les liste
    .perk_days-description = Pour combien de jours on a le rôle (pour de bon, sauf mention contraire)
catalog-codes-command = codes
    .description = Ajouter des codes que remet une récompense ; ils sont son stock
    .item = article
    .item-description = La récompense
    .file = fichier
    .file-description = Un code par ligne ; sans fichier, un formulaire s’ouvre
catalog-restore-command = remettre
    .description = Proposer de nouveau une récompense retirée de la boutique
    .item = article
    .item-description = La récompense
catalog-retire-command = retirer
    .description = Retirer une récompense de la boutique ; ses commandes restent
    .item = article
    .item-description = La récompense
catalog-list-command = liste
    .description = Afficher les récompenses avec tous leurs réglages

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

## À quelles conditions

# $n (nombre) : combien de fois une personne peut l’avoir
catalog-limit-ever = { $n ->
    [one] une fois par personne
   *[other] { $n } fois par personne
}
catalog-limit-month = { $n ->
    [one] une fois par mois et par personne
   *[other] { $n } fois par mois et par personne
}
catalog-limit-quarter = { $n ->
    [one] une fois par trimestre et par personne
   *[other] { $n } fois par trimestre et par personne
}
catalog-limit-year = { $n ->
    [one] une fois par an et par personne
   *[other] { $n } fois par an et par personne
}
catalog-gate-role = pour { $role }
# $days (nombre)
catalog-gate-active = pour qui a donné depuis { $days ->
    [one] un jour
   *[other] { $days } jours
}
catalog-gate-inactive = pour qui n’a rien donné depuis { $days ->
    [one] un jour
   *[other] { $days } jours
}
catalog-gate-score = pour qui a reçu { $score }
catalog-gate-opens = dès le { $at }
catalog-gate-closes = jusqu’au { $at }
catalog-term-category = sous « { $category } »
catalog-term-face = vaut { $money }
catalog-term-product = livrée par { $provider } ({ $product })
catalog-term-codes = remet des codes
catalog-term-no-approval = sans accord
catalog-term-perk = le rôle { $role }
# $days (nombre)
catalog-term-perk-days = le rôle { $role } pour { $days ->
    [one] 1 jour
   *[other] { $days } jours
}

## À quelle portée elle est

catalog-reach-yes = à ta portée ✅
catalog-reach-missing = il t’en manque { $missing }
catalog-reach-sold-out = de retour dès qu’il y en aura
catalog-reach-gone = plus proposé

## Ce que voient les admins

catalog-title = Catalogue 🎁
catalog-intro = Modifie une récompense avec `/catalogue modifier`, ou retire-la avec `/catalogue retirer`.
catalog-empty = Il n’y a pas encore de récompense. Ajoute la première avec `/catalogue ajouter`.
catalog-page = Page { $page } sur { $pages }
catalog-previous = Précédent
catalog-next = Suivant
catalog-added = **{ $name }** est dans la boutique ✅
catalog-edited = **{ $name }** est à jour ✅
catalog-restored = **{ $name }** est de nouveau dans la boutique ✅
# $n (nombre) : combien ont été ajoutés ; $free (nombre) : combien sont libres
catalog-codes =
    .title = Ajouter des codes
    .label = Un code par ligne
    .hint = Ils sont gardés chiffrés, et chacun n’est montré qu’à une personne.
    .added = { $n ->
        [one] 1 code est ajouté à **{ $name }** ✅ { $free } à prendre maintenant.
       *[other] { $n } codes sont ajoutés à **{ $name }** ✅ { $free } à prendre maintenant.
    }
catalog-retired = **{ $name }** n’est plus dans la boutique ✅ Les commandes déjà passées restent.

## Refus

catalog-codes-empty = Il n’y a aucun code. Écris-en un par ligne.
catalog-codes-too-many = C’est trop à la fois : au plus { $most } codes, en 256 Ko au plus. Rien n’a été ajouté.
catalog-codes-no-code = La ligne { $line } n’est pas un code : lettres, chiffres et signes sans espaces, { $longest } au plus. Rien n’a été ajouté.
catalog-codes-twice = La ligne { $line } dit la même chose que la ligne { $above }. Rien n’a été ajouté.
catalog-codes-known = Le code de la ligne { $line } est déjà là. Rien n’a été ajouté.
catalog-codes-counted = Le stock de cette récompense est celui de ses codes. Ajoutes-en avec `/catalogue codes`.
catalog-codes-file = C’était trop long. Réessaie, ou donne les codes dans un fichier.
catalog-refused-provider-without-product = Que doit-il livrer ? Ajoute `produit`, comme le liste `/fournisseur produits`.
catalog-refused-product-without-provider = Qui la livre ? Ajoute `fournisseur`.
catalog-refused-product-without-face = Pour combien ? Ajoute `valeur`, comme « 10 EUR ».
catalog-refused-no-product = Il ne vend rien du nom de « { $product } » : `/fournisseur produits` liste ce qu’il y a.
catalog-refused-face-not-sold = Il ne la vend pas pour ce montant : `/fournisseur produits` dit pour lesquels.
catalog-refused-offered = « { $name } » est déjà dans la boutique. Change-la avec `/catalogue modifier`.
catalog-refused-category = Le nom d’une catégorie a de 1 à { $longest } caractères visibles. Choisis-en un autre.
catalog-refused-no-category = Il n’y a pas de catégorie « { $typed } ». Vois-les toutes dans `/boutique`.
catalog-refused-category-gone = Plus rien n’est sous cette catégorie. `/boutique` montre tout.
catalog-refused-picture = Ce n’est pas l’adresse d’une image : elle commence par https:// et a au plus { $longest } caractères.
catalog-refused-face = Combien vaut-elle ? Écris un montant et une monnaie, comme « 10 EUR ».
catalog-refused-per-without-limit = Combien de fois sur cette durée ? Ajoute `limite`.
catalog-refused-window-backwards = Elle finirait avant de commencer. Choisis un dernier jour plus tardif.
catalog-refused-days-without-role = Quel rôle pour tant de jours ? Ajoute `rôle_offert`.
catalog-refused-not-yet = On peut l’avoir à partir du { $at }. Regarde ce qu’il y a maintenant dans `/boutique`.
catalog-refused-over = On pouvait l’avoir jusqu’au { $at }. Regarde ce qu’il y a maintenant dans `/boutique`.
catalog-refused-role = C’est réservé aux personnes qui ont le rôle { $role }. Regarde autre chose dans `/boutique`.
# $days (nombre)
catalog-refused-active = C’est réservé à qui a donné un bravo depuis { $days ->
    [one] un jour
   *[other] { $days } jours
} : dis merci avec `/bravo`, puis reviens.
catalog-refused-inactive = C’est réservé à qui n’a donné aucun bravo depuis { $days ->
    [one] un jour
   *[other] { $days } jours
}. Regarde autre chose dans `/boutique`.
catalog-refused-score = C’est réservé à qui a reçu { $needed } ; tu en es à { $got }. Regarde autre chose dans `/boutique`.
catalog-refused-limit = Tu l’as eue aussi souvent que possible : { $limit }. Regarde autre chose dans `/boutique`.
catalog-refused-name = Le nom d’une récompense a de 1 à { $longest } caractères visibles. Choisis-en un autre.
catalog-refused-name-taken = Il y a déjà une récompense nommée « { $name } ». Choisis un autre nom, ou modifie celle-là avec `/catalogue modifier`.
catalog-refused-description = Cette description est trop longue : { $longest } caractères au plus.
catalog-refused-price = Un prix est un nombre entier de 1 à { $most }.
catalog-refused-stock = Le stock est un nombre entier de 0 à { $most } ; laisse vide pour ne pas limiter.
catalog-refused-stock-and-unlimited = Choisis : un stock, ou pas de limite.
catalog-refused-nothing-to-change = Que faut-il changer ? Remplis au moins une autre option.
catalog-refused-unknown = Aucune récompense ne s’appelle « { $typed } ». Son nom a peut-être changé : regarde dans `/boutique`.
catalog-refused-retired = « { $name } » n’est plus proposé. Regarde ce qu’il y a dans `/boutique`.
