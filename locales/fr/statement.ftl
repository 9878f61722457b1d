### Ce que l’on a, et ce qui est venu et reparti.

balance-command = solde
    .description = Voir ce que tu peux dépenser et ce que tu peux encore donner
history-command = historique
    .description = Voir comment tes points sont venus et repartis
    .kind = nature
    .kind-description = Seulement les mouvements de cette nature
    .kind-recognition = reconnaissance
    .kind-award = prime
    .kind-redemption = récompense
    .kind-expiry = expiration
    .kind-correction = correction
    .kind-allowance = réserve
    .kind-pool = cagnotte
    .from = du
    .from-description = Le premier jour, comme 24/11/2026
    .to = au
    .to-description = Le dernier jour, comme 24/11/2026
statement-command = relevé
    .description = Lire comment les points de quelqu’un sont venus et partis ; cette personne le voit
    .member = membre
    .member-description = De qui

## Ce que l’on a

balance-title = Ton solde
# $points (points)
balance-wallet = **À dépenser :** { $points }
# $points (points), $renews (moment)
balance-allowance = **À donner :** { $points }. Ta réserve se renouvelle le { $renews }.
# $points (points)
balance-score = **Reçu jusqu’ici :** { $points }

# $points (points), $day (texte) : une date
balance-expires = -# Dont { $points } à utiliser avant le { $day }
# $points (points)
# $points (points), $until (temps)
balance-waiting = **En attente :** { $points }, jusqu’au { $until }. Ils sont à toi dès que tu adhères : `/confidentialité voir`.
balance-owed = **À rembourser :** { $points }. Ce que tu recevras ensuite le paiera d’abord.

## Ce qui est venu et reparti

history-title = Ton historique
history-empty = Rien n’a encore bougé. Remercie quelqu’un avec `/bravo`, et tu le verras ici.
history-nothing = Aucun de tes points n’a bougé ainsi pendant ce temps. Laisse de côté `nature`, `du` ou `au` pour en voir plus.

# $points (points)
history-came = { $points_count ->
    [0] { $points }
   *[other] +{ $points }
}
# $points (points)
history-went = −{ $points }
# $amount (texte) : l’une des deux sommes ci-dessus ; $why (texte) : l’une des raisons ci-dessous ; $day (texte) : une date
history-line = { $day } · **{ $amount }** · { $why }
# Suit la ligne. $note (texte) : ce qui a été dit avec
history-note =  : « { $note } »
history-note-locked =  : ce qui a été dit est illisible pour le moment
# $number (texte) : le numéro du mouvement
history-number = -# { $number }
# $number (texte) : le numéro du mouvement
history-number-to-allowance = -# vers ta réserve · { $number }
# $number (texte) : le numéro du mouvement
history-number-from-allowance = -# depuis ta réserve · { $number }

## Pourquoi. $who (texte) : une personne, le nom d’une récompense, ou l’un des deux suivants

history-program = le programme
history-rewards = une récompense
history-kudos-given = Bravo à { $who }
history-kudos-received = Bravo de { $who }
history-boost-given = Ton soutien pour { $who }
history-boost-received = Un soutien de { $who }
history-undo-lost = Repris, retour vers { $who }
history-undo-back = Repris à { $who }
history-award = Une prime offerte par { $who }
history-milestone = Pour un anniversaire ou un autre jour
history-rescue = Bonus pour avoir échangé à temps
history-leaver = Ton absence du serveur a duré
history-bonus = Un bonus de la campagne « { $who } »
history-redemption = Échangé contre { $who }
history-chip = Mis en commun pour { $who }
history-refund = Remboursement : { $who }
history-grant = Nouvelle réserve, accordée par { $who }
history-bought = Changé en points à donner
history-lapse = Réserve non donnée à temps, reprise par { $who }
history-expiry = Expiré sans avoir servi, repris par { $who }
history-return-lost = Pas d’adhésion à temps, retour vers { $who }
history-return-back = Retour de { $who }, qui n’a pas adhéré
history-correction-lost = Correction d’un admin, retour vers { $who }
history-correction-back = Correction d’un admin, repris à { $who }
history-restored = Déjà expiré, remis par { $who } pour une correction
history-advanced = Déjà dépensé, avancé par { $who } pour une correction
history-repaid = Remboursé : { $who } l’avait avancé
history-other-went = Parti vers { $who }
history-other-came = Venu de { $who }

## Le fichier

# $rows (nombre), $zone (texte) : un fuseau horaire
history-file = Voici ton historique en tableau, du plus ancien au plus récent : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}. Les heures sont celles du fuseau { $zone }. Colle une personne, comme `<@123>`, dans Discord pour voir qui c’est.
# $day (texte) : comme 2026-11-24
history-file-name = historique-{ $day }.csv
history-file-account = Compte
history-file-wallet = à dépenser
history-file-allowance = à donner
history-file-other = De ou à
history-file-held = À dépenser ensuite
history-file-note = Note
history-file-note-locked = (illisible pour le moment)

## De quelqu’un d’autre

statement-title = Un historique
# $whom : de qui
statement-of = Comment les { $units } de { $whom } sont venus et partis, du plus récent au plus ancien ; tout est dans le fichier.
statement-empty = Rien n’a encore bougé.
statement-seen = -# Cette personne voit dans `/confidentialité voir` que tu l’as lu aujourd’hui.
# $who : quelqu’un
statement-refused-unknown = Rien n’est gardé de { $who } ici.

## Le relevé d’un mois

# $month (texte)
statement-month-title = Tes points en { $month }
# $points (points)
statement-opening = **Au début :** { $points }
# $points (points)
statement-came = **Entrées :** { $points_count ->
    [0] { $points }
   *[other] +{ $points }
}
# $points (points)
statement-went = **Sorties :** { $points_count ->
    [0] { $points }
   *[other] −{ $points }
}
# $points (points)
statement-closing = **À la fin :** { $points }
# $points (points)
statement-expiring = **Expire avant la fin de ce mois :** { $points }. `/solde` montre quand.
statement-more = -# Chaque mouvement est dans `/historique`. `/notifications` désactive ce message.
statement-job-monthly = Relevés mensuels
