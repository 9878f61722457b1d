### Ce que dit /réglages.

## Commande

setup-command = réglages
    .description = Voir ou changer le fonctionnement du programme
    .unit = unité
    .unit-description = Le nom d’un point, comme « étoile » (avec unités)
    .units = unités
    .units-description = Le nom de plusieurs points, comme « étoiles » (avec unité)
    .unit_gender = genre_unité
    .unit_gender-description = Le genre du mot, si sa langue en a
    .unit_gender-masculine = masculin
    .unit_gender-feminine = féminin
    .unit_gender-neuter = neutre
    .unit_gender-common = commun
    .unit_language = langue_unité
    .unit_language-description = La langue d’unité et d’unités (sinon celle du programme)
    .unit_language-english = anglais
    .unit_language-french = français
    .emoji = emoji
    .emoji-description = L’emoji qui suit les sommes ; « aucun » pour s’en passer
    .recognition_channel = salon_reconnaissance
    .recognition_channel-description = Où les bravos et les primes sont célébrés
    .orders_channel = salon_commandes
    .orders_channel-description = Où les commandes attendent une décision
    .weekly_channel = salon_hebdo
    .weekly_channel-description = Où paraît le classement de la semaine
    .time_zone = fuseau
    .time_zone-description = Le fuseau horaire du programme, comme Europe/Paris
    .language = langue
    .language-description = La langue des messages publics
    .language-english = anglais
    .language-french = français
    .allowance = réserve
    .allowance-description = Combien de points chaque membre peut donner par période
    .period = période
    .period-description = À quel rythme la réserve est renouvelée
    .period-day = jour
    .period-week = semaine
    .period-month = mois
    .reason_required = raison_requise
    .reason_required-description = Si un bravo demande une raison
    .reason_min = raison_min
    .reason_min-description = La raison la plus courte, en caractères
    .largest_kudos = bravo_max
    .largest_kudos-description = Le plus de points qu’un bravo donne à une personne
    .pair_limit = limite_par_paire
    .pair_limit-description = Bravos à la même personne par jour ; 0 pour aucune limite
    .cooldown = délai
    .cooldown-description = Secondes entre deux bravos d’une même personne ; 0 pour aucun délai
    .account_age = âge_du_compte
    .account_age-description = L’âge d’un compte Discord pour donner, en jours ; 0 pour tous
    .undo_window = délai_reprise
    .undo_window-description = Combien de minutes on peut reprendre un bravo ; 0 pour jamais
    .approver_role = rôle_décideur
    .approver_role-description = Le seul rôle Discord qui décide des commandes ; pour plusieurs, vois /rôles
    .post_day = jour_hebdo
    .post_day-description = Le jour du classement de la semaine
    .post_day-monday = lundi
    .post_day-tuesday = mardi
    .post_day-wednesday = mercredi
    .post_day-thursday = jeudi
    .post_day-friday = vendredi
    .post_day-saturday = samedi
    .post_day-sunday = dimanche
    .post_hour = heure_hebdo
    .post_hour-description = L’heure du classement de la semaine, de 0 à 23
    .reset = rétablir
    .reset-description = Ce qui revient au réglage d’origine
    .reset-unit = unité
    .reset-emoji = emoji
    .reset-recognition-channel = salon de reconnaissance
    .reset-orders-channel = salon des commandes
    .reset-weekly-channel = salon hebdomadaire
    .reset-approver-role = rôle décideur

setup-points-command = réglages_points
    .description = Voir ou changer les règles des remboursements, corrections, bonus et réserves non données
    .refund_floor = remboursé_pour
    .refund_floor-description = Combien de jours restent au moins les points remboursés ; 0 pour aucun délai
    .allow_debt = dettes
    .allow_debt-description = Si une correction peut reprendre des points dépensés, qui restent alors dus
    .second_admin = deuxième_admin
    .second_admin-description = Au-delà de combien de points il faut un deuxième admin ; 0 pour jamais
    .stacking = cumul
    .stacking-description = Ce qui se passe là où des bonus de plusieurs campagnes se rencontrent
    .stacking-the-best-one = le meilleur
    .stacking-added-up = additionnés
    .stacking-multiplied = multipliés
    .carry_over = report
    .carry_over-description = Combien de points non donnés restent pour la période suivante ; 0 pour aucun
    .buy_allowance = achat_réserve
    .buy_allowance-description = Combien de points à soi on peut changer en points à donner, par période ; 0 pour aucun

setup-posts-command = réglages_annonces
    .description = Voir ou changer ce qui est annoncé
    .boards = classements
    .boards-description = Quels classements montre l’annonce de la semaine
    .boards-both = les deux
    .boards-most-received = le plus reçu
    .boards-most-given = le plus donné
    .digest = résumé
    .digest-description = À quel rythme publier un résumé : bravos distingués, nouvelles récompenses, ce qui arrive
    .digest-never = jamais
    .digest-every-week = chaque semaine
    .digest-every-month = chaque mois
    .news = nouvelles
    .news-description = Si les membres sont prévenus quand une règle qui les engage change

setup-orders-command = réglages_commandes
    .description = Voir ou changer comment les commandes sont approuvées
    .approval_above = accord_dès
    .approval_above-description = Au-delà, même une récompense sans accord en demande un ; 0 pour aucune limite
    .two_above = deux_dès
    .two_above-description = Au-delà, deux personnes approuvent ; 0 pour aucune limite
    .remind_days = rappel_jours
    .remind_days-description = Après combien de jours d’attente prévenir qui approuve ; 0 pour jamais
    .approve_alone = approuver_seul
    .approve_alone-description = Si qui approuve sans collègue peut approuver ses propres commandes ; chacun le voit

setup-privacy-command = réglages_données
    .description = Voir ou changer les règles des données personnelles
    .enrolment = adhésion
    .enrolment-description = Si l’on dit aux gens ce qui est gardé d’eux, ou si on leur demande d’abord
    .enrolment-tell-people = le dire
    .enrolment-ask-people = demander
    .pending_days = délai_attente
    .pending_days-description = Si l’on demande : combien de jours les points attendent qui n’a pas encore adhéré
    .erasure_days = délai_effacement
    .erasure_days-description = Combien de jours on peut encore renoncer à être effacé ; 0 pour aucun
    .reasons_months = mois_raisons
    .reasons_months-description = Combien de mois est gardé ce que les gens écrivent : raisons, et liens vers des messages
    .access_months = mois_accès
    .access_months-description = Combien de mois est gardé qui a lu les données de qui
    .auditor_channel = salon_audit
    .auditor_channel-description = Où vont les demandes sur les données et la vérification du mois : garde-le privé
    .contact_days = délai_réponse
    .contact_days-description = En combien de jours répondre à une demande sur les données de quelqu’un

## La carte

setup-title = Les réglages de ton programme
setup-intro-look = Voici comment marche ce programme. Tu peux le voir, pas le changer.
setup-intro = Choisis dans les menus ci-dessous, ou change n’importe quel réglage par son option, comme `/réglages réserve:200`. Pour revenir à un réglage d’origine, vide son menu ou utilise l’option `rétablir`.
setup-group-points = Points
setup-group-budgets = Budgets · /budget
setup-group-places = Salons
setup-group-roles = Qui peut faire quoi · /rôles
setup-group-time = Heure, langue et message de la semaine
setup-group-posts = Ce qui est annoncé · /réglages_annonces
setup-group-kudos = Règles des bravos
setup-group-expiry = Points qui expirent · /expiration
setup-group-books = Remboursements, corrections, bonus · /réglages_points
setup-group-orders = Commandes · /réglages_commandes
setup-group-privacy = Données personnelles · /réglages_données

# $label (terme) : le nom du réglage ; $value : ce qu’il est
setup-line = **{ $label }** : { $value }

setup-label-unit = Nom d’un point
setup-label-emoji = Emoji
setup-label-allowance = Réserve
setup-label-period = Renouvelée chaque
setup-label-role-allowances = Davantage pour des rôles
setup-label-carry-over = Gardé de ce qui n’est pas donné, au plus
setup-label-buy-allowance = Points à soi qui peuvent devenir des points à donner
setup-label-budget-kudos = Budget des bravos
setup-label-budget-awards = Budget des primes
setup-label-budget-milestones = Budget des anniversaires et autres jours
setup-label-budget-rescues = Budget pour qui échange à temps
setup-label-worth = Ce que valent les points
setup-label-recognition-channel = Bravos et primes
setup-label-orders-channel = Commandes
setup-label-weekly-channel = Message de la semaine
setup-label-time-zone = Fuseau horaire
setup-label-language = Langue des messages publics
setup-label-post-day = Jour du message de la semaine
setup-label-post-hour = Heure du message de la semaine
setup-label-reason-required = Raison requise
setup-label-reason-min = Raison la plus courte
setup-label-largest-kudos = Plus grand bravo
setup-label-pair-limit = Bravos à la même personne par jour
setup-label-cooldown = Attente entre deux bravos
setup-label-account-age = Âge minimal d’un compte
setup-label-undo-window = Délai pour reprendre
setup-label-post-boards = Classements de la semaine
setup-label-digests = Résumé
setup-label-rule-news = Nouvelles des règles changées
setup-label-birthdays = Anniversaires fêtés
setup-label-anniversaries = Anniversaires d’arrivée fêtés
setup-label-occasions = Autres jours fêtés
setup-label-milestone-channel = Salon des cartes
setup-label-birthday-points = Un anniversaire apporte
setup-label-years = Les années apportent
setup-label-heads-up = Prévenir deux jours avant
# $n (nombre) : d’années ; $points (points)
setup-value-years = { $n ->
    [one] dès { $n } an { $points }
   *[other] dès { $n } ans { $points }
}
setup-value-no-years = rien
setup-label-refund-floor = Durée minimale d’un remboursement
setup-label-allow-debt = Correction de points dépensés
setup-label-second-admin = Deuxième admin pour corriger au-delà de
setup-label-expiry = Les nouveaux points expirent
setup-label-reminders = Rappels
setup-label-extension = Délai de plus, s’il est accordé
setup-label-rescue = Bonus pour qui échange à temps
setup-label-leavers = Points de qui part
setup-label-stacking = Là où des bonus se rencontrent
setup-label-enrolment = Avant de garder des données
setup-label-pending-days = Les points attendent qui n’a pas adhéré
setup-label-erasure-days = Délai pour renoncer à un effacement
setup-label-reasons-months = Les raisons sont gardées
setup-label-access-months = Qui a lu les données de qui est gardé
setup-label-approval-above = Toute commande est approuvée au-delà de
setup-label-two-above = Deux personnes approuvent au-delà de
setup-label-order-reminder = Qui approuve est prévenu après
setup-label-alone = Qui approuve sans collègue peut approuver ses propres commandes
# $n (nombre) : combien
setup-value-days = { $n ->
    [one] 1 jour
   *[other] { $n } jours
}
setup-label-auditor-channel = Demandes sur les données, et vérification du mois
setup-label-contact-days = Délai de réponse à une demande sur les données

# $n (nombre) : combien
setup-value-months = { $n ->
    [one] 1 mois
   *[other] { $n } mois
}
setup-value-orders-channel = là où vont les commandes
setup-value-no-emoji = aucun
setup-value-no-limit = sans limite
setup-value-no-wait = aucune
setup-value-any-age = peu importe
setup-value-never = jamais
setup-value-yes = oui
setup-value-no = non
setup-value-no-floor = pas plus qu’avant
setup-value-debt = permise, le reste est dû
setup-value-no-debt = refusée
setup-value-no-reminders = aucun
# $days (liste) : des nombres de jours
setup-value-reminders = { $days } jours avant
setup-value-no-rescue = aucun
# $n (nombre) : pour cent ; $within (texte) : une durée
setup-value-rescue = +{ $n } % dans les { $within } avant qu’ils expirent
setup-value-leavers-keep = restent
setup-value-leavers-at-once = reviennent au programme
# $wait (texte) : une durée
setup-value-leavers-grace = reviennent au programme après { $wait }
setup-value-no-second = jamais
setup-value-at-once = aucun, c’est fait tout de suite
setup-value-standard = « point », le mot habituel
# $one, $many (texte) : le mot ; $language (texte) : sa langue ; $noun_gender (terme)
setup-value-unit-gendered = { $one } / { $many } ({ $language }, { $noun_gender })
setup-value-unit = { $one } / { $many } ({ $language })
# $role (rôle) ; $points (points)
setup-value-role-allowance = { $points } pour { $role }
setup-value-same-for-all = personne n’a plus
setup-value-lapses = rien, c’est perdu
setup-value-not-sold = aucun
setup-value-no-budget = aucun, sans limite
# $points (points) ; $per (terme) : mois, trimestre ou année
setup-value-budget-thanks = { $points } par { $per }, puis des mercis sans points
# $points (points) ; $per (terme) : mois, trimestre ou année
setup-value-budget-refuse = { $points } par { $per }, puis rien
setup-value-no-worth = pas précisé
# $points (points) ; $money (argent)
setup-value-worth = { $points } = { $money }
setup-value-where-typed = là où la commande est tapée
setup-value-recognition-channel = là où vont les bravos
setup-value-managers = les personnes qui gèrent le serveur
# $n (nombre)
setup-value-characters = { $n ->
    [one] { $n } caractère
   *[other] { $n } caractères
}

setup-pick-recognition = Où célébrer les bravos ?
setup-pick-orders = Où envoyer les commandes ?
setup-pick-approver = Qui décide des commandes ?
setup-pick-language = Quelle langue pour les messages publics ?
setup-pick-period = À quel rythme renouveler la réserve ?

## Ce qui a changé

setup-saved = Enregistré
setup-same = Rien n’a changé
setup-unchanged = C’était déjà réglé ainsi.
# $label (terme) : le nom du réglage ; $before, $after : ce qu’il était et est
setup-change = **{ $label }** : { $before } → { $after }
# $ends (instant) : la fin de la période en cours
setup-note-period = La période en cours se termine toujours le { $ends } ; la suivante suivra le nouveau réglage.
setup-note-allowance = Qui a déjà donné pendant la période en cours garde la réserve de cette période ; les autres ont tout de suite la nouvelle.

## Nouvelles des règles changées

setup-news-title = Les règles ont changé
setup-news-intro = Voici ce qui est différent maintenant :

## Refus

# $label (terme) : le nom du réglage ; $least, $most (nombres)
setup-refused-range = { $label } : donne un nombre de { $least } à { $most }.
# $most (nombre) : le mot le plus long, en caractères
setup-refused-word = Le nom d’un point a de 1 à { $most } caractères. Choisis un autre mot.
setup-refused-both-words = Pour nommer tes points, donne `unité` et `unités` ensemble, comme `/réglages unité:étoile unités:étoiles`. Quand une langue a ses mots, `genre_unité` peut changer seul.
setup-refused-emoji = Ce n’est pas un emoji seul. Donnes-en un, comme ⭐ ou l’un de ceux de ton serveur, ou écris `aucun` pour t’en passer.
# $typed (texte) : ce qui a été tapé
setup-refused-zone = Aucun fuseau horaire ne s’appelle « { $typed } ». Tape le nom d’une grande ville proche et choisis dans la liste.
# $near (texte) : le fuseau sans doute voulu
setup-refused-zone-near = Aucun fuseau horaire ne s’appelle « { $typed } ». Voulais-tu dire `{ $near }` ? Choisis-le dans la liste.
# $most (nombre)
setup-refused-budget = Un budget va de 0 à { $most } { $units } ; 0 veut dire aucun budget. Donne un nombre entre les deux.
setup-refused-worth = Dis combien d’argent valent tant de { $units } : un nombre sans signe, sans plus de décimales que sa monnaie, et les trois lettres de celle-ci, comme dans `/budget valeur points:100 montant:10 monnaie:EUR`.
# $most (nombre)
setup-refused-order-limit = Une limite de commandes va de 0 à { $most } { $units } ; 0 pour aucune. Donne un tel nombre.
setup-refused-order-days = Qui approuve est prévenu après 0 à { $most } jours ; 0 pour jamais. Donne un tel nombre.
setup-refused-milestone-points = Un anniversaire apporte de 0 à { $most } { $units }. Donne un tel nombre.
setup-refused-years = Écris les années, deux-points et les { $units }, par exemple `1:50 3:100 5:200` : dès un an 50, dès trois ans 100, dès cinq ans 200. Jusqu’à 20 paires, chaque année une fois ; 0 pour rien.
setup-refused-everyone = Si tout le monde décidait des commandes, chacun approuverait les siennes. Choisis un rôle plus restreint.

## Comment marchent les points ici

rules-command = règles
    .description = Voir comment marchent les points ici
rules-title = Comment marchent les points ici
rules-intro = Voici les règles telles qu’elles sont réglées. Qui elles engagent apprend quand l’une d’elles change.
rules-giving = Donner
# $points (points) ; $period (terme) : un jour, une semaine ou un mois
rules-allowance = Chacun peut donner { $points } par { $period } avec `/bravo`. C’est seulement pour donner : on ne dépense pas sa propre réserve.
rules-role-allowances = Certains rôles peuvent donner plus : `/réserve voir` le dit.
rules-lapses = Ce qui n’est pas donné d’ici là se perd.
# $most (points)
rules-carries = De ce qui n’est pas donné, jusqu’à { $most } restent pour la fois suivante.
# $most (points)
rules-buys = Avec `/réserve acheter`, on peut changer jusqu’à { $most } de son propre solde pour les donner.
# $points (points) ; $per (terme) : mois, trimestre ou année
rules-budget-thanks = Tous les bravos ensemble apportent jusqu’à { $points } par { $per } ; ensuite, ce sont des mercis sans { $units }.
# $points (points) ; $per (terme) : mois, trimestre ou année
rules-budget-refuse = Tous les bravos ensemble apportent jusqu’à { $points } par { $per } ; ensuite, il n’y en a plus jusqu’au prochain budget.
rules-limits = Limites
# $most (points)
rules-largest = Un bravo apporte à chacun jusqu’à { $most }.
# $n (nombre)
rules-reason = Il lui faut une raison d’au moins { $n ->
    [one] { $n } caractère
   *[other] { $n } caractères
}.
# $n (nombre)
rules-pair = La même personne peut être remerciée { $n ->
    [one] { $n } fois
   *[other] { $n } fois
} par jour par la même personne.
# $wait (texte) : une durée
rules-cooldown = Entre deux bravos d’une même personne, il faut { $wait }.
# $age (texte) : une durée
rules-age = Seuls les comptes d’au moins { $age } peuvent donner.
# $wait (texte) : une durée
rules-undo = On peut le reprendre pendant { $wait }, avec ses soutiens, sauf si c’est déjà dépensé.
rules-no-undo = On ne peut pas le reprendre.
rules-nobody-themselves = Personne ne se donne à soi-même, et personne ne décide de ce qui est à soi.
rules-spending = Dépenser
rules-shop = Ce que l’on te donne est à toi, à dépenser dans `/boutique`. Une commande refusée ou annulée rend tout.
# $worth (texte) : tant de points pour tant d’argent
rules-worth = Ce que vaut un point : { $worth }.
# $days (texte) : une durée
rules-refund = Ce qui revient peut servir pendant { $days } au moins.
rules-debt = Ce qui est corrigé après avoir été dépensé est dû : ce qui arrive le paie d’abord.
rules-no-debt = Personne ne doit jamais rien.
rules-campaigns = `/campagnes` montre quels bonus sont en cours et ce qu’ils ajoutent.
rules-expiring = Avec le temps
# $policy (texte) : une règle
rules-expiry = Ce qui arrive expire : { $policy }.
rules-not-retroactive = Une règle changée vaut pour la suite : ce que tu as garde sa date.
rules-soonest = Ce qui expire d’abord est dépensé d’abord. `/solde` montre chaque date.
# $days (liste) : des nombres de jours
rules-reminders = Un rappel vient { $days } jours avant que rien n’expire, comme tu le veux dans `/notifications`.
# $days (texte) : une durée
rules-extension = Sous un rappel, tu peux demander un délai : { $days } s’il est accordé.
# $n (nombre) : pour cent ; $days (texte) : une durée
rules-rescue = Qui échange dans les { $days } avant l’expiration en retrouve { $n } % en bonus.
rules-leavers-keep = Qui quitte le serveur retrouve son solde à son retour.
rules-leavers-at-once = Ce qu’a quelqu’un qui quitte le serveur revient au programme.
# $days (texte) : une durée
rules-leavers-grace = Qui quitte le serveur retrouve son solde en revenant sous { $days } ; ensuite il revient au programme.
rules-yours = Tu décides
# $days (texte) : une durée
rules-consent = Rien n’est gardé de toi avant ton accord : d’ici là, ce que l’on te donne t’attend { $days }.
rules-data = `/confidentialité` montre ce qui est gardé de toi, et ce que tu peux décider.
rules-news = Les règles changées sont annoncées à tout le monde.
