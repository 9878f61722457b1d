### Les points qui expirent : /expiration, rappels, délais, et qui part.

## Commandes

expiry-command = expiration
    .description = Quand les points expirent, qui a un délai de plus, et ce qui expire quand

expiry-policy-command = règle
    .description = Voir ce que ferait une règle, puis l’avoir pour les nouveaux points
    .expire = expirent
    .expire-description = Quand expirent les points reçus à partir de là
    .expire-never = jamais
    .expire-some-months-after-they-were-earned = des mois après avoir été reçus
    .expire-on-a-day-of-each-year = un jour de chaque année
    .expire-after-months-without-activity = après des mois sans activité
    .months = nombre_mois
    .months-description = Combien de mois
    .month = mois
    .month-description = Le mois du dernier jour de la saison, 1 à 12
    .day = jour
    .day-description = Le jour de ce mois
    .carry_over = report
    .carry_over-description = Combien de points non utilisés de chaque membre passent à la saison suivante

expiry-settings-command = réglages
    .description = Voir ou régler les rappels, le délai de plus, le bonus pour qui échange à temps, et les départs
    .reminders = rappels
    .reminders-description = Combien de jours avant on est prévenu, comme 30, 7, 1 ; ou 0 pour jamais
    .extension_days = délai_jours
    .extension_days-description = Combien de jours reçoit qui demande un délai
    .bonus_percent = bonus_pourcent
    .bonus_percent-description = Combien de pour cent s’ajoutent aux points échangés à temps ; 0 pour aucun
    .bonus_days = bonus_jours
    .bonus_days-description = Combien de jours avant leur expiration
    .leavers = départs
    .leavers-description = Ce que deviennent les points de qui quitte le serveur
    .leavers-keep-them = les garder
    .leavers-take-them-back = les reprendre
    .grace_days = grâce_jours
    .grace_days-description = Après combien de jours ils sont repris

expiry-extend-command = prolonger
    .description = Faire durer des points plus longtemps : ceux d’un membre, ou de tout le monde
    .days = jours
    .days-description = Combien de jours de plus
    .member = membre
    .member-description = De qui ; rien pour tout le monde
    .within = dans
    .within-description = Ce qui expire dans tant de jours (sinon 30)

expiry-report-command = bilan
    .description = Voir ce qui expire quand

## Quand les points expirent

expiry-policy-never = jamais
# $n (nombre)
expiry-policy-months = { $n ->
    [one] { $n } mois après avoir été reçus
   *[other] { $n } mois après avoir été reçus
}
# $n (nombre)
expiry-policy-inactivity = { $n ->
    [one] après { $n } mois où l’on n’a rien donné ni échangé
   *[other] après { $n } mois où l’on n’a rien donné ni échangé
}
# $day (texte) : un jour de l’année
expiry-policy-yearly = après le { $day } de chaque année
# $day (texte) : un jour de l’année ; $carries (points)
expiry-policy-yearly-carries = après le { $day } de chaque année ; pour chaque membre, jusqu’à { $carries } passent à la saison suivante

## Ce que ferait une règle

expiry-preview-title = Ce qui changerait
# $policy (texte) : une règle
expiry-preview-policy = Les nouveaux points expireraient : **{ $policy }**.
# $policy (texte) : une règle
expiry-preview-same = Les nouveaux points expirent : { $policy }. C’est déjà ainsi.
# $at (texte) : un jour
expiry-preview-today = Des points reçus aujourd’hui pourraient servir jusqu’au { $at }.
expiry-preview-soon = ⚠️ C’est dans moins d’une semaine : on n’aurait presque pas de temps. Choisis un autre jour, ou continue si c’est voulu.
# $points (points) ; $people (terme)
expiry-preview-lately = Cela touche ce que l’on reçoit à partir de maintenant. Ces 30 derniers jours, c’était { $points }, par { $people }.
# $never, $dated (points)
expiry-preview-kept = Ce que l’on a garde sa date : { $never } n’expirent jamais, { $dated } expirent comme prévu.
expiry-preview-never = Personne n’y perd rien.
expiry-preview-yes = Utiliser dès maintenant
expiry-adopted-title = Les nouveaux points expirent…
expiry-adopted = Ce que l’on a garde sa date. La nouvelle règle est annoncée, et chacun est prévenu avant que rien n’expire.
expiry-settings-title = Points qui expirent
expiry-nobody = personne
# $n (nombre)
expiry-people = { $n } personnes
expiry-few = moins de 5 personnes

## Rappels

# $points (points)
expiry-reminder-title = { $points } expirent bientôt
# $points (points) ; $at (texte) : un jour
expiry-reminder-line = **{ $points }** à utiliser jusqu’au { $at }
# $n (nombre)
expiry-more-dates = { $n ->
    [one] … et { $n } autre jour. `/solde` le montre.
   *[other] … et { $n } autres jours. `/solde` les montre.
}
# $carries (points)
expiry-reminder-carries = De ce qui reste à la fin de la saison, jusqu’à { $carries } passent à la suivante.
# $n (nombre) : pour cent
expiry-reminder-bonus = Qui les échange avant en retrouve { $n } % en bonus.
expiry-button-redeem = Ce que je peux avoir
expiry-button-give = Les donner
expiry-button-pool = Participer à plusieurs
expiry-button-ask = Demander un délai

## Délai de plus

# $points (points) ; $days (nombre)
expiry-asked = Tu as demandé un délai pour { $points } : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de plus. Tu sauras ce qu’il en est.
expiry-card =
    .title = Un délai pour des points
    .body = { $by } demande un délai : **{ $points }**, qui expirent jusqu’au { $at }, dureraient { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } de plus.
    .waiting = Personne n’a encore décidé.
    .approved = { $by } a donné le délai.
    .refused = { $by } a refusé.
    .approve = Donner le délai
    .refuse = Refuser
expiry-reason =
    .title = Pourquoi pas ?
    .label = Ce que tu dis à qui a demandé
# $by : une personne ; $days (nombre)
expiry-told-approved = Les points de { $by } durent { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de plus. C’est annoncé.
# $by : une personne
expiry-told-refused = Tu as refusé. { $by } saura pourquoi.
expiry-decided-approved-title = Tu as un délai de plus ✅
# $points (points) ; $days (nombre)
expiry-decided-approved = Pour ta demande ({ $points }), c’est { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de plus. `/solde` montre les nouvelles dates.
expiry-decided-refused-title = Pas de délai pour tes points
expiry-decided-refused = Ta demande a été refusée. Tu peux encore les échanger à temps : `/boutique`.
# $reason (texte)
expiry-decided-refused-why = Ta demande a été refusée : { $reason }
    Tu peux encore les échanger à temps : `/boutique`.
expiry-extended-title = Tes points durent plus longtemps ✅
# $points (points) ; $at (texte) : un jour
expiry-extended-line = **{ $points }** à utiliser désormais jusqu’au { $at }
expiry-extended-one-title = Prolongés
# $who : une personne
expiry-extended-one = Les points de { $who } :
# $points (points) ; $at (texte) : un jour ; $days (nombre)
expiry-everybody-sure = { $points } de tout le monde, tout ce qui expire jusqu’au { $at }, dureraient { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de plus. Tout le monde est prévenu.
expiry-everybody-yes = Oui, pour tout le monde
# $points (points) ; $days (nombre)
expiry-everybody-begun = C’est lancé : { $points } durent { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de plus. Tout le monde est prévenu quand c’est fait.
expiry-everybody-title = Des points durent plus longtemps ✅
# $at (texte) : un jour ; $days (nombre)
expiry-everybody = Tout ce qui aurait expiré jusqu’au { $at } dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de plus. `/solde` montre tes dates.

## Ce qui expire quand

expiry-report-title = Ce qui expire quand
# $never, $dated (points) ; $people (terme)
expiry-report-sum = { $never } n’expirent jamais. { $dated } expirent, de { $people } :
# $month (texte) ; $points (points)
expiry-report-month = **{ $month } :** { $points }
# $points (points)
expiry-report-later = **Plus tard :** { $points }
expiry-report-button = En tableau
expiry-file = Ce qui expire, par dernier jour où cela peut servir :
expiry-file-name = expiration.csv
expiry-file-day = dernier jour
expiry-file-points = points
expiry-file-people = personnes

## Qui part

expiry-left-title = À bientôt
# $points (points) ; $until (temps)
expiry-left = Tu as quitté le serveur. Ton solde ({ $points }) reste à toi jusqu’au { $until } : reviens d’ici là et tu le retrouves tel quel. Ensuite il revient au programme.
expiry-back-title = Contents de te revoir 👋
# $points (points)
expiry-back = Ton solde est comme tu l’as laissé : { $points }.
expiry-revoked-title = Tes points sont repartis
# $points (points)
expiry-revoked = Ton absence du serveur a duré, et { $points } sont donc revenus au programme. Si tu reviens, tu peux en gagner d’autres, et ton historique est toujours là.

## Tâches

expiry-job-remind = Rappels des points qui expirent
expiry-job-extend = Points qui durent plus longtemps
expiry-job-look-up = Recherche de qui est parti
expiry-job-revoke = Points de qui est parti

## Pourquoi rien ne se fait

# $least, $most (nombres)
expiry-refused-months = Pour cette règle, dis après combien de mois (`nombre_mois`) : { $least } à { $most }.
expiry-refused-season = Pour cette règle, dis quel jour finit la saison : `mois` et `jour`, comme 12 et 31.
expiry-refused-no-such-day = Aucune année n’a ce jour. Donne un autre `mois` et un autre `jour`.
# $many, $most (nombres)
expiry-refused-reminders = Les rappels sont jusqu’à { $many } nombres de jours de 1 à { $most }, comme 30, 7, 1. 0 veut dire aucun.
# $least, $most (nombres)
expiry-refused-range = Donne un nombre de { $least } à { $most }.
# $least, $most (nombres)
expiry-refused-days = Des points peuvent durer { $least } à { $most } jours de plus. Donne un tel nombre.
# $least, $most (nombres)
expiry-refused-within = Dis dans combien de jours (`dans`) : { $least } à { $most }.
# $through (temps)
expiry-refused-nothing = Rien n’expire jusqu’au { $through }. `/solde` montre toutes les dates.
expiry-refused-asked = Tu as déjà demandé, et personne n’a encore décidé. Tu sauras ce qu’il en est.
expiry-refused-decided = Quelqu’un d’autre a déjà décidé.
expiry-refused-own = C’est ta propre demande : quelqu’un d’autre en décide.
# $least, $most (nombres)
expiry-refused-reason = Donne une raison de { $least } à { $most } caractères : qui a demandé la lira.
expiry-refused-no-place = On ne peut encore demander à personne : ce serveur n’a pas dit où vont les demandes. Dis-le à ses admins ; cela se règle avec `salon_commandes` dans `/réglages`.
expiry-refused-same = C’est déjà ainsi.
