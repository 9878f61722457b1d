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
    .provider-our-own-billing = notre facturation
    .product = produit
    .product-description = Son nom chez le fournisseur : `/fournisseur produits` les liste
    .perk_days-description = Pour combien de jours on a le rôle (pour de bon, sauf mention contraire)
    .perk_until = rôle_jusqu_au
    .perk_until-description = Le dernier jour où l’on a le rôle, comme pour un accès en avant-première
    .asks = demande
    .asks-description = Ce qu’il faut dire en commandant
    .asks-an-address = une adresse
    .asks-a-day = un jour
    .asks-an-invoice = une facture
    .asks-nothing = rien
    .valid_for = valable_pour
    .valid_for-description = Ce pour quoi seul son code compte, comme « l’offre Pro »
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
catalog-export-command = exporter
    .description = Avoir toutes les récompenses dans un tableau
catalog-import-command = importer
    .description = Vérifier un tableau de récompenses, puis ajouter et changer ce qu’il dit
    .file = fichier
    .file-description = CSV en UTF-8 avec les colonnes de « exporter », ou une partie ; 1 000 lignes au plus
    .apply = appliquer
    .apply-description = L’importer tout de suite si rien ne cloche

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
# $what: a product
catalog-gate-valid-for = compte pour { $what } seulement
catalog-term-category = sous « { $category } »
catalog-term-face = vaut { $money }
catalog-term-product = livrée par { $provider } ({ $product })
catalog-term-codes = remet des codes
catalog-term-no-approval = sans accord
catalog-term-perk = le rôle { $role }
catalog-term-perk-until = le rôle { $role } jusqu’au { $at }
catalog-term-asks-address = demande une adresse
catalog-term-asks-day = demande un jour
catalog-term-asks-invoice = demande une facture
catalog-asked-address = Adresse 📮
catalog-asked-day = Jour 📅
catalog-asked-invoice = Facture 🧾
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

## À quelle distance est une récompense

# $days (nombre) : combien de jours il faut économiser
catalog-band-easy = { $days ->
    [one] Environ un jour d’une réserve habituelle : à portée de main.
   *[other] Environ { $days } jours d’une réserve habituelle : à portée de main.
}
catalog-band-medium = Environ { $days } jours d’une réserve habituelle : de quoi économiser.
catalog-band-dream = Environ { $days } jours d’une réserve habituelle : un grand rêve.
# $price (points), $effort : à quelle distance elle est, comme ci-dessus
catalog-band-choice = { $price } · { $effort }
# $price (points)
catalog-band-none-easy = Rien dans la boutique n’est encore à portée de main : quelque chose à { $price } au plus motive tout le monde.

## Fichiers de récompenses

# Ce qui est au-dessus des colonnes. $language (texte) : une langue, dans cette langue
catalog-column-id = id
catalog-column-name = nom
catalog-column-name-in = nom ({ $language })
catalog-column-description = description
catalog-column-description-in = description ({ $language })
catalog-column-price = prix
catalog-column-stock = stock
catalog-column-kind = genre
catalog-column-category = catégorie
catalog-column-retired = hors boutique
catalog-column-approval = accord
catalog-column-face = valeur
catalog-column-limit = limite
catalog-column-limit-per = limite par
catalog-column-from = dès
catalog-column-to = jusqu’au
catalog-column-role = réservée à
catalog-column-active-days = jours actifs
catalog-column-score = score min
catalog-column-perk-role = rôle offert
catalog-column-perk-days = rôle jours
catalog-column-perk-until = rôle jusqu’au
catalog-column-asks = demande
catalog-column-valid-for = valable pour
catalog-column-picture = image
catalog-column-provider = fournisseur
catalog-column-product = produit
catalog-column-codes = codes
catalog-cell-yes = oui
catalog-cell-no = non
catalog-cell-month = mois
catalog-cell-address = adresse
catalog-cell-day = jour
catalog-cell-invoice = facture
catalog-cell-quarter = trimestre
catalog-cell-year = an
catalog-cell-none = rien
# $n (nombre) : combien de récompenses
catalog-exported = { $n ->
    [one] Voici 1 récompense avec tous ses réglages. Change-la dans un tableur, puis rapporte-la avec `/catalogue importer`.
   *[other] Voici { $n } récompenses avec tous leurs réglages. Change-les dans un tableur, puis rapporte-les avec `/catalogue importer`.
}
# $day (texte) : comme 2026-11-24
catalog-file-name = catalogue-{ $day }.csv
catalog-import-title = Tout va bien dans ce fichier
# $added, $changed, $left (nombres) : combien de récompenses
catalog-import-sums = À ajouter : { $added } · à modifier : { $changed } · inchangées : { $left }. Rien n’est encore fait.
catalog-import-same = Chaque récompense est déjà comme le dit le fichier : il n’y a rien à faire.
# $name (texte), $price (points)
catalog-import-new = **{ $name }** est nouvelle, pour { $price }
# $name (texte), $changes : ce qui change
catalog-import-change = **{ $name }** : { $changes }
# $column (texte) : ce qui est au-dessus ; $before, $after : ce qu’il y a dedans
catalog-import-cell = { $column } { $before } → { $after }
# $n (nombre) : combien ne sont pas listées
catalog-import-more = { $n ->
    [one] Et 1 de plus.
   *[other] Et { $n } de plus.
}
catalog-import-lasts = Le bouton fonctionne un jour.
# $n (nombre) : combien de récompenses
catalog-import-button = { $n ->
    [one] Importer 1 récompense
   *[other] Importer { $n } récompenses
}
# $added, $changed (nombres) : combien de récompenses
catalog-imported = C’est fait ✅ Ajoutées : { $added }, modifiées : { $changed }.
# $n (nombre) : combien de cases
catalog-import-problems = { $n ->
    [one] 1 case ne va pas : rien n’a été importé
   *[other] { $n } cases ne vont pas : rien n’a été importé
}
# $line, $place (nombres), $column (texte), $why : ce qui ne va pas
catalog-import-problem = Ligne { $line }, colonne { $place } ({ $column }) : { $why }
catalog-import-problem-absent = Ligne { $line }, { $column } : { $why }
catalog-import-problem-unnamed = Ligne { $line }, colonne { $place } : { $why }
catalog-import-mend = Corrige le fichier, puis rapporte-le avec `/catalogue importer`.
# $typed (texte) : ce qu’il y a dans la case
catalog-wrong-number = « { $typed } » n’est pas un nombre entier qui convient ici.
catalog-wrong-truth = « { $typed } » n’est ni oui ni non.
# $known : ce qu’il y a
catalog-wrong-kind = « { $typed } » n’est pas un genre de récompense. Il y a : { $known }.
catalog-wrong-per = « { $typed } » n’est pas une durée : écris mois, trimestre ou an, ou laisse vide.
catalog-wrong-role = « { $typed } » n’est pas un rôle Discord : écris son identifiant, comme `<@&123>`.
catalog-wrong-provider = « { $typed } » ne livre rien ici. Il y a : { $known }.
catalog-wrong-asked = « { $typed } » ne peut pas être demandé. Il y a : { $known }.
catalog-wrong-codes = Les codes s’ajoutent avec `/catalogue codes`, pas par un fichier. Laisse cette case comme elle était.
catalog-wrong-id = Il n’y a pas de récompense « { $typed } » ici. Laisse la case vide pour en ajouter une.
# $first (nombre) : une ligne
catalog-wrong-twice = La ligne { $first } parle de la même récompense.
catalog-wrong-beyond = Il n’y a pas de colonne au-dessus de « { $typed } ». Mets un texte qui contient des séparateurs entre guillemets droits.
catalog-wrong-new = Une nouvelle récompense ne peut pas être déjà hors boutique. Enlève sa ligne.
catalog-wrong-retired = Cette récompense est hors boutique : écris « non » ici pour la proposer de nouveau, comme le dit la ligne.
# $most (nombre)
catalog-wrong-products = Un fichier peut régler au plus { $most } produits de fournisseurs. Apporte-le en plusieurs fois.

## Refus

catalog-codes-empty = Il n’y a aucun code. Écris-en un par ligne.
catalog-codes-too-many = C’est trop à la fois : au plus { $most } codes, en 256 Ko au plus. Rien n’a été ajouté.
catalog-codes-no-code = La ligne { $line } n’est pas un code : lettres, chiffres et signes sans espaces, { $longest } au plus. Rien n’a été ajouté.
catalog-codes-twice = La ligne { $line } dit la même chose que la ligne { $above }. Rien n’a été ajouté.
catalog-codes-known = Le code de la ligne { $line } est déjà là. Rien n’a été ajouté.
catalog-codes-counted = Le stock de cette récompense est celui de ses codes. Ajoutes-en avec `/catalogue codes`.
catalog-codes-file = C’était trop long. Réessaie, ou donne les codes dans un fichier.
catalog-sheet-file = Ce fichier fait plus de { $most } Ko. Apporte-le en plusieurs fois.
catalog-sheet-no-text = Ce fichier n’est pas un tableau lisible. Enregistre-le en CSV UTF-8, puis rapporte-le.
catalog-sheet-empty = Il n’y a aucune récompense dans ce fichier : la première ligne dit ce qu’il y a dans les colonnes, et chaque autre ligne est une récompense. `/catalogue exporter` montre comment.
catalog-sheet-rows = Un fichier a au plus { $most } récompenses. Apporte-le en plusieurs fois.
# $head (texte) : ce qui est au-dessus de la colonne
catalog-sheet-column = Qu’y a-t-il dans la colonne « { $head } » ? `/catalogue exporter` montre les noms des colonnes ; enlève celle-ci, ou donne-lui un de ces noms.
catalog-sheet-twice = La colonne « { $head } » y est deux fois. Gardes-en une.
catalog-sheet-which = De quelles récompenses s’agit-il ? Ajoute la colonne « id » ou « nom », comme les a `/catalogue exporter`.
catalog-sheet-no-draft = Ce fichier ne peut plus être importé, ou quelqu’un d’autre l’a vérifié. Rapporte-le avec `/catalogue importer`.
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
catalog-refused-days-without-role = Pour quel rôle ? Ajoute `rôle_offert`.
catalog-refused-days-and-until = Un rôle vaut pour un nombre de jours ou jusqu’à un jour, pas les deux. Donne l’un ou l’autre.
# $longest (number)
catalog-refused-valid-for = Dis en { $longest } caractères au plus pour quoi le code compte, ou « aucun ».
# $longest (number)
catalog-refused-address = Cette adresse n’est pas complète. Écris le nom, la rue, le code postal, la ville et le pays, en { $longest } caractères au plus.
catalog-refused-day = Choisis un jour entre aujourd’hui et dans un an.
# $longest (number)
catalog-refused-invoice = Écris le numéro de la facture ou du renouvellement, en { $longest } caractères au plus.
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
