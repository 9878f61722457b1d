### Ce que disent les campagnes : aux admins, dans les annonces, et sur les cartes de ce qu’elles augmentent.

## Commandes

campaign-command = campagne
    .description = Préparer et mener des bonus de saison

campaign-create-command = créer
    .description = Préparer une campagne ; rien ne commence avant son lancement
    .feast = fête
    .feast-description = Une fête : elle apporte un nom et des dates, que tu peux changer
    .feast-new-year = Nouvel An
    .feast-lunar-new-year = Nouvel An lunaire
    .feast-eid-al-fitr = Aïd el-Fitr
    .feast-easter = Pâques
    .feast-bastille-day = 14 Juillet
    .feast-rosh-hashanah = Roch Hachana
    .feast-diwali = Diwali
    .feast-thanksgiving = Thanksgiving
    .feast-christmas = Noël
    .feast-our-anniversary = Notre anniversaire
    .name = nom
    .name-description = Comment elle s’appelle
    .from = du
    .from-description = Son premier jour, par ex. 31/12/2026, avec une heure au besoin : 31/12/2026 18h00
    .to = au
    .to-description = Son dernier jour, compté en entier, ou l’heure de sa fin : 01/01/2027 12h00
    .percent = pourcent
    .percent-description = Ce qu’elle ajoute aux points : 100 les double
    .flat = fixe
    .flat-description = Ou un nombre fixe de points, chaque fois
    .fund = budget
    .fund-description = Combien de points elle peut ajouter en tout
    .cap = plafond
    .cap-description = Combien elle peut ajouter par personne ; 0 pour aucune limite
    .on = sur
    .on-description = À quoi elle s’ajoute ; aux bravos, si tu ne dis rien
    .on-kudos = bravos
    .on-awards = primes
    .on-kudos-and-awards = bravos et primes
    .role = rôle
    .role-description = Seulement pour qui a ce rôle ; @everyone pour tout le monde
    .active = actifs
    .active-description = Seulement pour qui a donné des bravos depuis tant de jours ; 0 pour tout le monde
    .inactive = inactifs
    .inactive-description = Seulement pour qui n’en a pas donné depuis tant de jours ; 0 pour tout le monde
    .channel = salon
    .channel-description = Où elle est annoncée ; là où va l’annonce de la semaine, si tu ne dis rien
    .lasts = durée
    .lasts-description = Pendant combien de jours durent les points en plus ; 0 pour autant que les autres
    .remind = rappel
    .remind-description = S’il y a une annonce le dernier jour
    .yearly = chaque_année
    .yearly-description = Si elle revient chaque année, avec un budget égal
    .language = langue
    .language-description = La langue du nom (sinon celle du programme)
    .language-english = anglais
    .language-french = français

campaign-edit-command = modifier
    .description = Modifier une campagne
    .campaign = campagne
    .campaign-description = Laquelle
    .feast = fête
    .feast-description = Une fête : elle apporte un nom et des dates
    .feast-new-year = Nouvel An
    .feast-lunar-new-year = Nouvel An lunaire
    .feast-eid-al-fitr = Aïd el-Fitr
    .feast-easter = Pâques
    .feast-bastille-day = 14 Juillet
    .feast-rosh-hashanah = Roch Hachana
    .feast-diwali = Diwali
    .feast-thanksgiving = Thanksgiving
    .feast-christmas = Noël
    .feast-our-anniversary = Notre anniversaire
    .name = nom
    .name-description = Comment elle s’appelle
    .from = du
    .from-description = Son premier jour, par ex. 31/12/2026 ou 31/12/2026 18h00
    .to = au
    .to-description = Son dernier jour, compté en entier, ou l’heure de sa fin
    .percent = pourcent
    .percent-description = Ce qu’elle ajoute aux points : 100 les double
    .flat = fixe
    .flat-description = Ou un nombre fixe de points, chaque fois
    .fund = budget
    .fund-description = Combien de points elle peut ajouter en tout, avec ceux déjà ajoutés
    .cap = plafond
    .cap-description = Combien elle peut ajouter par personne ; 0 pour aucune limite
    .on = sur
    .on-description = À quoi elle s’ajoute
    .on-kudos = bravos
    .on-awards = primes
    .on-kudos-and-awards = bravos et primes
    .role = rôle
    .role-description = Seulement pour qui a ce rôle ; @everyone pour tout le monde
    .active = actifs
    .active-description = Seulement pour qui a donné des bravos depuis tant de jours ; 0 pour tout le monde
    .inactive = inactifs
    .inactive-description = Seulement pour qui n’en a pas donné depuis tant de jours ; 0 pour tout le monde
    .channel = salon
    .channel-description = Où elle est annoncée
    .lasts = durée
    .lasts-description = Pendant combien de jours durent les points en plus ; 0 pour autant que les autres
    .remind = rappel
    .remind-description = S’il y a une annonce le dernier jour
    .yearly = chaque_année
    .yearly-description = Si elle revient chaque année, avec un budget égal
    .language = langue
    .language-description = La langue du nom (sinon celle du programme)
    .language-english = anglais
    .language-french = français

campaign-list-command = liste
    .description = Voir toutes les campagnes

campaign-show-command = voir
    .description = Voir une campagne en entier, avec ce qu’on peut en faire
    .campaign = campagne
    .campaign-description = Laquelle

campaign-cancel-command = annuler
    .description = Terminer une campagne maintenant ; ce qu’elle a donné reste
    .campaign = campagne
    .campaign-description = Laquelle

campaign-rehearse-command = répéter
    .description = Voir ce qu’une campagne aurait fait dans le passé
    .campaign = campagne
    .campaign-description = Laquelle
    .days = jours
    .days-description = Sur combien de jours jusqu’à maintenant ; 90, si tu ne dis rien

campaign-feasts-command = fêtes
    .description = Voir quand sont les fêtes, cette année et la suivante

campaigns-command = campagnes
    .description = Voir quels bonus sont en cours et lesquels arrivent

## Fêtes

feast-new-year = Nouvel An
feast-lunar-new-year = Nouvel An lunaire
feast-eid-al-fitr = Aïd el-Fitr
feast-easter = Pâques
feast-bastille-day = 14 Juillet
feast-rosh-hashanah = Roch Hachana
feast-diwali = Diwali
feast-thanksgiving = Thanksgiving
feast-christmas = Noël
feast-anniversary = Notre anniversaire

## Ce qu’elle ajoute. $n (nombre) : pour cent ; $points (points)

campaign-percent-kudos = +{ $n } % sur chaque bravo
campaign-percent-awards = +{ $n } % sur chaque prime
campaign-percent-both = +{ $n } % sur chaque bravo et chaque prime
campaign-flat-kudos = +{ $points } sur chaque bravo
campaign-flat-awards = +{ $points } sur chaque prime
campaign-flat-both = +{ $points } sur chaque bravo et chaque prime

## Pour qui. $n (nombre) : jours

campaign-audience-everybody = pour tout le monde
campaign-audience-active = { $n ->
    [one] pour qui a donné des bravos depuis { $n } jour
   *[other] pour qui a donné des bravos depuis { $n } jours
}
campaign-audience-inactive = { $n ->
    [one] pour qui n’a pas donné de bravos depuis { $n } jour
   *[other] pour qui n’a pas donné de bravos depuis { $n } jours
}
# $role (rôle)
campaign-audience-role = pour qui a { $role }
# $activity (texte) : l’un des deux ci-dessus
campaign-audience-both = { $activity } et a { $role }

## Sa carte. Les noms sont suivis de deux points

# $name (texte) : celui de la campagne ; $state (texte)
campaign-title = { $name } · { $state }
# $language (texte)
campaign-label-name = Nom ({ $language })
campaign-label-from = Du
campaign-label-until = Jusqu’au
campaign-label-rule = Bonus
campaign-label-audience = Public
campaign-label-fund = Budget
campaign-label-cap = Au plus par personne
campaign-label-channel = Annoncée dans
campaign-label-lasts = Durée des points en plus
# $n (nombre)
campaign-value-lasts = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
campaign-value-lasts-as-others = celle des autres points
campaign-label-remind = Annonce le dernier jour
campaign-label-yearly = Chaque année
campaign-label-start = Mots du début
campaign-label-last-day = Mots du dernier jour
campaign-label-end = Mots de la fin
campaign-value-none = aucun
campaign-value-undecided = à décider
campaign-value-no-cap = sans limite
campaign-value-no-words = aucun
campaign-value-weekly-channel = le salon de l’annonce de la semaine
campaign-value-same-dates = oui, aux mêmes dates
# $feast (texte)
campaign-value-with-feast = oui, avec la fête ({ $feast })
campaign-state-draft = brouillon
campaign-state-launched = lancée
campaign-state-scheduled = prévue
campaign-state-running = en cours
campaign-state-paused = budget épuisé
campaign-state-ended = terminée
campaign-state-cancelled = annulée
campaign-lack-window = ses jours (`du`, `au`)
campaign-lack-rule = son bonus (`pourcent` ou `fixe`)
campaign-lack-fund = son budget (`budget`)
campaign-notes = Bon à savoir
campaign-note-ready = Rien n’est encore lancé. **Répéter** montre ce qu’elle aurait coûté ; **Lancer** met son budget de côté et prévoit ses annonces.
# $parts (liste)
campaign-note-lacks = Reste à décider : { $parts }. Dis-le avec `/campagne modifier`.
# $starts, $ends (temps)
campaign-note-window = Elle commence le { $starts } et finit le { $ends }.
# $time (texte) : une heure civile
campaign-note-skipped = Les horloges sautent l’heure indiquée cette nuit-là : c’est { $time } qui compte.
campaign-note-twice = Les horloges montrent { $time } deux fois cette nuit-là : c’est la première qui compte.
# $spent, $fund (points) ; $members (nombre)
campaign-note-spent = { $members ->
    [one] Jusqu’ici elle a ajouté { $spent } sur { $fund }, pour { $members } personne.
   *[other] Jusqu’ici elle a ajouté { $spent } sur { $fund }, pour { $members } personnes.
}
campaign-note-paused = Son budget est épuisé : bravos et primes continuent sans le bonus. Un plus grand `budget` dans `/campagne modifier` la fait repartir.
# $names (liste) : campagnes ; $how (texte)
campaign-note-beside = En même temps : { $names }. Là où des bonus se rencontrent : { $how } (`/réglages_points`).
campaign-button-launch = Lancer
campaign-button-words = Mots
campaign-button-rehearse = Répéter
campaign-button-discard = Abandonner
campaign-button-cancel = Annuler
campaign-button-end = Oui, terminer
campaign-sure-draft = Abandonner le brouillon **{ $name }** ? On ne pourra plus le lancer.
# $left (points)
campaign-sure = Terminer **{ $name }** maintenant ? Ce qu’elle a donné reste ; { $left } de son budget reviennent au programme.
# Le titre d’un formulaire : 45 caractères au plus
campaign-words-title = Les mots de ses annonces

## Listes

campaign-list-title = Campagnes
campaign-list-none = Il n’y en a pas encore. Prépare la première avec `/campagne créer` : une fête apporte ses dates.
# $starts, $ends (textes) : dates ; $left (points)
campaign-list-line = **{ $name }** · { $state } · du { $starts } au { $ends } · reste { $left }
campaign-list-over = **{ $name }** · { $state } · du { $starts } au { $ends }
campaign-list-draft = **{ $name }** · { $state }
campaign-list-more = { $n ->
    [one] … et { $n } autre
   *[other] … et { $n } autres
}
# $from (texte) : une date
campaign-choice = { $name } · { $state } · { $from }
campaign-choice-draft = { $name } · { $state }
campaign-feasts-title = Fêtes
# $feast (texte) ; $now, $then (textes) : dates
campaign-feast = **{ $feast }** : { $now } · { $then }
campaign-feast-unknown = pas encore connue
campaign-feasts-hint = -# Les fêtes qui suivent la lune peuvent tomber un jour plus tôt ou plus tard chez toi : donne tes propres `du` et `au` à `/campagne créer`, et une campagne annuelle gardera sa distance à la fête.

## Ce que tout le monde lit

# $rule, $whose (textes) ; $cap (points)
campaign-promise = { $rule }, { $whose }.
campaign-promise-cap = { $rule }, { $whose } ; au plus { $cap } par personne.
campaign-post-start = { $name } commence 🎉
campaign-post-last-day = Dernier jour de « { $name } » ⏳
campaign-post-end = « { $name } », c’est fini
# $words (texte) : ceux des admins
campaign-post-words = { $words }
# $until (temps)
campaign-post-until = Cela finit le { $until }.
# $fund (points)
campaign-post-fund = -# { $fund } sont mis de côté. Une fois épuisés, tout continue sans le bonus ; `/campagnes` montre ce qui reste.
campaign-post-cancelled = Elle a été terminée plus tôt que prévu.
# $added, $left (points) ; $members (nombre)
campaign-post-results = { $members ->
    [one] Elle a ajouté { $added } à ce qu’a reçu { $members } personne. Merci !
   *[other] Elle a ajouté { $added } à ce qu’ont reçu { $members } personnes. Merci !
}
campaign-post-nobody = Personne n’a reçu de bonus cette fois. Merci tout de même pour chaque mot gentil !
campaign-post-left = -# { $left } de son budget restaient, et sont revenus au programme.
campaigns-title = Bonus
campaigns-none = Aucun bonus n’est en cours ni prévu. Un merci est toujours de saison : `/bravo`.
campaigns-name = { $name }
# $starts, $ends (textes) : dates
campaigns-comes = Commence le { $starts } et finit le { $ends }.
campaigns-runs = Finit le { $ends }.
# $left (points) ; $percent (nombre)
campaigns-left = Il reste { $left } de son budget ({ $percent } %).
campaigns-paused = Son budget est épuisé : tout continue sans le bonus.
# $room (points)
campaigns-room = Tu peux encore en recevoir { $room }.
# $how (texte)
campaigns-stacking = Là où des bonus se rencontrent : { $how }
bonus-base = { $points }
# $sum (texte) : ce qui précède ; $name (texte) : une campagne
bonus-plus = { $sum } + { $points } { $name }
# $total (points)
bonus-sum = { $sum } = **{ $total }**

## À qui mène le programme

campaign-fund-title = Le budget de « { $name } »
# $percent (nombre) ; $left, $fund (points) ; $ends (temps)
campaign-fund-low = { $percent } % en sont dépensés : il reste { $left } sur { $fund }, et elle finit le { $ends }. `/campagne modifier` avec un plus grand `budget` l’augmente.
campaign-fund-empty = Tout est dépensé ({ $fund }), et elle finit le { $ends }. Bravos et primes continuent sans le bonus ; `/campagne modifier` avec un plus grand `budget` la fait repartir.
campaign-job-turn = Campagnes : début, dernier jour, fin

## Répétition

campaign-rehearsal-title = { $name }, en répétition
# $days (nombre) ; $added, $fund (points)
campaign-rehearsal-added = { $days ->
    [one] Sur le dernier jour, elle aurait ajouté { $added } sur { $fund }.
   *[other] Sur les { $days } derniers jours, elle aurait ajouté { $added } sur { $fund }.
}
# $day (texte)
campaign-rehearsal-empty = Son budget aurait été épuisé le { $day }.
campaign-rehearsal-lasts = Son budget aurait suffi.
# $members, $of (nombres)
campaign-rehearsal-members = Sur { $of } personnes qui ont reçu quelque chose, { $members } auraient eu un bonus.
# $percent (nombre)
campaign-rehearsal-largest = Les dix qui ont le plus reçu en auraient eu { $percent } %.
# $collusion (points) ; $days (nombre)
campaign-rehearsal-risk = { $days ->
    [one] Deux personnes qui se remercient autant que les limites le permettent pourraient en tirer { $collusion } en { $days } jour.
   *[other] Deux personnes qui se remercient autant que les limites le permettent pourraient en tirer { $collusion } en { $days } jours.
}
campaign-rehearsal-audience = -# Tout le monde a été compté dans son public : qui avait alors quel rôle, et qui avait donné peu avant, on ne le sait pas.
# $n (nombre) : combien de personnes
campaign-rehearsal-out = -# { $n ->
    [one] { $n } personne est laissée de côté, qui ne veut pas être comptée.
   *[other] { $n } personnes sont laissées de côté, qui ne veulent pas être comptées.
} Ce qu’elles ont reçu aurait coûté plus.
campaign-rehearsal-day = Jour
campaign-rehearsal-given = Points
campaign-rehearsal-bonus = Bonus
campaign-rehearsal-left = Reste du budget
campaign-rehearsal-file = repetition.csv

## Refus

campaign-refused-missing = Il n’y a pas de telle campagne. Choisis-en une dans la liste qui s’affiche quand tu écris, ou vois-les toutes avec `/campagne liste`.
# $most (nombre)
campaign-refused-name = Il faut à une campagne un nom de 1 à { $most } caractères. Donne un `nom`, ou une `fête` qui en apporte un.
campaign-refused-two-rules = Choisis un seul bonus : `pourcent` ou `fixe`.
# $percent, $flat (nombres)
campaign-refused-rule = Un bonus est de 1 à { $percent } pour cent, ou de 1 à { $flat } { $units }. Donne un nombre entre les deux.
campaign-refused-fund = Un budget va de 1 à { $most } { $units }. Donne un nombre entre les deux.
campaign-refused-lasts = Les points en plus durent de 1 à { $most } jours, ou 0 pour autant que les autres. Donne un tel nombre.
campaign-refused-cap = Le plafond par personne va de 0 à { $most } { $units } ; 0 veut dire sans limite. Donne un nombre entre les deux.
campaign-refused-days = Donne un nombre de jours de 1 à { $most }, ou 0 pour tout le monde.
campaign-refused-two-activities = Choisis : qui a donné récemment (`actifs`), ou qui n’a pas donné (`inactifs`).
campaign-refused-feast = La date de cette fête n’est pas encore connue. Donne tes propres `du` et `au`, et un `nom`.
campaign-refused-words = C’est trop long pour une annonce. Reste à { $most } caractères pour chacune.
campaign-refused-backwards = Elle finirait avant de commencer. Choisis un `au` plus tard, ou un `du` plus tôt.
campaign-refused-past = Ces jours sont passés. Choisis un `au` encore à venir.
campaign-refused-long = Une campagne dure { $most } jours au plus. Choisis un `au` plus tôt ; `chaque_année` la fait revenir.
# $parts (liste)
campaign-refused-lacks = Elle ne peut pas encore continuer. Reste à décider : { $parts }. Dis-le avec `/campagne modifier`.
campaign-refused-launched = Elle est déjà lancée. Il n’y a plus rien à faire.
campaign-refused-over = Elle est terminée : on n’y change plus rien. Prépare-en une autre avec `/campagne créer`.
campaign-refused-promised = Elle a commencé, et on compte sur son bonus, son public et ses limites : on ne les change plus. Tu peux changer son nom, ses mots, son budget et sa fin, ou l’annuler et en préparer une autre.
campaign-refused-spent = Elle a déjà ajouté plus que cela. Choisis un plus grand `budget`.
