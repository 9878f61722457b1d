### Ce que les admins ont changé : /journal.

## Commande

audit-command = journal
    .description = Voir ce que les admins ont changé, quand, et de quoi en quoi
    .who = qui
    .who-description = Seulement ce que cette personne a changé
    .what = quoi
    .what-description = Seulement les changements de cette sorte
    .what-settings = réglages
    .what-roles = rôles
    .what-values = valeurs
    .what-rewards = récompenses
    .what-files-of-rewards = fichiers de récompenses
    .what-awards = primes
    .what-corrections = corrections
    .what-campaigns = campagnes
    .what-allowances = réserves
    .what-points-that-last-longer = points prolongés
    .from = du
    .from-description = Le premier jour, comme 24/11/2026
    .to = au
    .to-description = Le dernier jour, comme 24/11/2026
    .what-milestones = anniversaires
    .what-orders-approved-alone = commandes approuvées seul
    .what-looks-at-addresses = adresses consultées

## La page

audit-title = Ce que les admins ont changé
audit-empty = Aucun admin n’a encore rien changé. Ce qui se règle avec `/réglages`, `/rôles`, `/valeurs`, `/catalogue`, `/prime` ou `/corriger` se verra ici.
audit-nothing = Rien de tel n’a changé pendant ce temps. Laisse de côté `qui`, `quoi`, `du` ou `au` pour en voir plus.
# $who (personne) : celle dont on voit les changements
audit-by = par { $who }
# $when (texte) : un moment ; $who : une personne, ou le suivant ; $about (terme) : l’un de ceux ci-dessous
audit-line = { $when } · { $who } · **{ $about }**
audit-somebody = une personne qu’on ne connaît plus
audit-same = > C’était déjà réglé ainsi.
# $more (nombre) : combien de lignes n’avaient pas la place
audit-more = > { $more ->
    [one] … et { $more } autre, dans le tableau
   *[other] … et { $more } autres, dans le tableau
}

## Ce qui a changé

audit-about-settings = Réglages
audit-about-roles = Rôles
# $name (texte)
audit-about-value = Valeur « { $name } »
# $name (texte)
audit-about-item = Récompense « { $name } »
audit-about-allowance = Réserve de { $who }
# $who : une personne
audit-about-extension = Points prolongés de { $who }
audit-about-extension-all = Points prolongés pour tout le monde
audit-label-longer = De plus
# $name : la récompense
audit-about-order = Sa propre commande de { $name }, approuvée
audit-about-detail = Ce qui a été dit avec une commande de { $name }
audit-label-terms = Conditions
audit-about-import = Récompenses d’un fichier
audit-label-added = Ajoutées
audit-label-changed = Modifiées
audit-about-milestone = Jours proposés à des membres
audit-allowance-as-others = comme les autres
audit-about-campaign = Campagne « { $name } »
# $who : une personne
audit-about-award = Prime pour { $who }
# $what (terme) : bravo, soutien ou prime ; $number (texte) : comme dans /historique
audit-about-correction = Correction ({ $what } { $number })
# $what (texte) : comme c’est noté
audit-about-unknown = { $what }

audit-label-name = Nom
audit-label-description = Description
# $label (terme) : l’un des deux ci-dessus ; $language (texte) : son nom
audit-label-in = { $label } ({ $language })
audit-label-choosable = Peut être choisie
audit-label-offered = Dans la boutique
audit-label-price = Prix
audit-label-looked-at = Consulté
audit-label-stock = Stock
audit-label-kind = Sorte
audit-label-points = Montant
audit-label-asked = Personnes consultées
audit-label-expires = Expire
audit-label-state = Où elle en est
audit-label-owed = Dû par qui l’avait dépensé
audit-label-unknown = Tel que noté
audit-state-waiting = attend un deuxième admin
audit-state-done = repris
audit-state-declined = écartée
audit-none = rien

## Le fichier

# $changes (nombre), $zone (texte) : un fuseau horaire
audit-file = Voici ce que les admins ont changé en tableau, du plus récent au plus ancien, une ligne par chose réglée : { $changes ->
    [one] { $changes } changement
   *[other] { $changes } changements
}. Les heures sont celles du fuseau { $zone }. Colle une personne, comme `<@123>`, dans Discord pour voir qui c’est.
# $day (texte) : comme 2026-11-24
audit-file-name = journal-{ $day }.csv
audit-file-who = Qui
audit-file-what = Quoi
audit-file-about = Lequel
audit-file-field = Changé
audit-file-before = Avant
audit-file-after = Après

access-history = ton historique
access-rewards = ce que tu as reçu de la boutique
access-record = ce que des admins ont fait qui te concerne
