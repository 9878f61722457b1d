### Ce que dit /anniversaire : anniversaires, anniversaires d’arrivée et autres jours.

## Commandes

milestone-command = anniversaire
    .description = Les anniversaires et autres jours qui sont fêtés
milestone-set-command = régler
    .description = Faire fêter ton anniversaire ou ton arrivée, ou dire qui le voit
    .visibility = visibilité
    .visibility-description = Qui le voit : tout le monde par une carte, toi seul, ou personne et rien ne se passe
    .visibility-everybody = tout le monde
    .visibility-only-me = moi seulement
    .visibility-nobody = personne
    .birthday = naissance
    .birthday-description = Jour et mois, comme 14/03 ; une année n’est pas gardée
    .start = arrivée
    .start-description = Le jour de ton arrivée ici, comme 01/09/2021
milestone-show-command = voir
    .description = Voir tes jours, et ce qui t’est proposé
milestone-forget-command = oublier
    .description = Faire oublier des jours à toi
    .what = quoi
    .what-description = Lesquels
    .what-birthday = naissance
    .what-start-date = arrivée
    .what-other-days = autres jours
milestone-setup-command = réglages
    .description = Voir ou régler ce qui est fêté, où, et ce que cela apporte
    .birthdays = naissances
    .birthdays-description = Si les anniversaires sont fêtés
    .anniversaries = arrivées
    .anniversaries-description = Si les anniversaires d’arrivée sont fêtés
    .occasions = occasions
    .occasions-description = Si d’autres jours sont fêtés, que tu proposes aux gens
    .channel = salon
    .channel-description = Où vont les cartes (sinon là où vont les bravos)
    .birthday_points = points_naissance
    .birthday_points-description = Combien de points apporte un anniversaire, de 0 à 1 000 000
    .years = années
    .years-description = Ce qu’apportent tant d’années, comme 1:50 3:100 5:200 ; 0 pour rien
    .heads_up = prévenir
    .heads_up-description = Si les admins l’apprennent deux jours avant de ce que tout le monde verra
milestone-import-command = importer
    .description = Vérifier un CSV de personnes et de leurs jours, puis demander à chacune
    .file = fichier
    .file-description = Trois colonnes : membre (nom ou identifiant), nature (anniversaire, arrivée ou un nom), date
milestone-occasion-command = occasion
    .description = Demander à quelqu’un si un autre de ses jours peut être fêté
    .name = nom
    .name-description = Comment il s’appelle, en 60 caractères au plus
    .member = membre
    .member-description = De qui est ce jour
    .date = date
    .date-description = Quel jour, comme 01/05/2027

## Ses propres jours

milestone-mine = Tes jours
milestone-saved = C’est noté : tes jours
milestone-accepted = Merci : ce sera fêté
milestone-declined = C’est noté : c’est oublié
milestone-none = Aucun pour l’instant. `/anniversaire régler` fait fêter ton anniversaire ou ton arrivée.
milestone-what-birthday = Anniversaire
milestone-what-start = Arrivée
milestone-what-occasion = Un autre jour
# $name (texte)
milestone-what-named = { $name }
milestone-locked = illisible pour l’instant
# $what (terme) ; $day (texte)
milestone-line-public = **{ $what } :** { $day }. Tout le monde le voit.
# $what (terme) ; $day (texte)
milestone-line-private = **{ $what } :** { $day }. Toi seul le vois.
# $what (terme) ; $day (texte)
milestone-line-hidden = **{ $what } :** { $day }. Personne ne le voit, et rien ne se passe.
# $what (terme) ; $day (texte) ; $by (personne) ; $until (temps)
milestone-line-proposed = **{ $what } :** { $day }. Proposé par { $by } ; rien n’est montré avant ton accord. Sans réponse, c’est oublié le { $until }.
# $zone (texte)
milestone-when = -# C’est fêté vers 9:00 là où se passent tes journées ({ $zone }) ; `/notifications` le change.
milestone-year-dropped = L’année de ta naissance n’est pas gardée.
milestone-leap = Quand il n’y a pas de 29 février, c’est fêté le 28.

## Propositions

milestone-invite-title = Pouvons-nous fêter ceci ?
# $by (personne) ; $what (terme) ; $day (texte)
milestone-invite = { $by } propose de fêter un jour à toi : **{ $what }**, { $day }. Rien n’est montré ni prévu avant ton accord.
# $until (temps)
milestone-invite-until = Sans réponse, c’est oublié le { $until }.
milestone-button-public = Tout le monde peut le voir
milestone-button-private = Pour moi seulement
milestone-button-decline = Non merci
# $member (personne)
milestone-proposed = { $member } recevra la question. Rien n’est montré avant son accord, et sans réponse c’est oublié après 30 jours.
# $member (personne)
milestone-proposed-before = { $member } a déjà reçu la question, ou a réglé ce jour.
# $member (personne)
milestone-unwanted = { $member } ne souhaite pas être à la fête : la question n’est pas posée.

## Fichiers

milestone-draft-title = Rien ne cloche dans ce tableau
# $n (nombre)
milestone-draft = { $n ->
    [one] Il a { $n } jour. Personne n’a encore reçu de question.
   *[other] Il a { $n } jours. Personne n’a encore reçu de question.
}
milestone-draft-asks = Une fois importé, chaque personne reçoit la question ; rien n’est montré avant son accord. Qui a réglé son jour, a déjà reçu la question ou ne souhaite pas être à la fête est laissé de côté. Le bouton sert un jour.
# $n (nombre)
milestone-draft-dropped = { $n ->
    [one] L’année de { $n } anniversaire n’est pas gardée.
   *[other] Les années de { $n } anniversaires ne sont pas gardées.
}
# $n (nombre)
milestone-button-import = { $n ->
    [one] Importer { $n } ligne
   *[other] Importer { $n } lignes
}
# $n (nombre)
milestone-problems = { $n ->
    [one] { $n } case est fausse : rien n’est importé
   *[other] { $n } cases sont fausses : rien n’est importé
}
# $line, $column (nombres) ; $name, $why (termes)
milestone-problem = Ligne { $line }, colonne { $column } ({ $name }) : { $why }
# $n (nombre)
milestone-problems-more = { $n ->
    [one] Et { $n } de plus.
   *[other] Et { $n } de plus.
}
milestone-problems-mend = Corrige le fichier, puis rapporte-le avec `/anniversaire importer`.
milestone-column-user = membre
milestone-column-kind = nature
milestone-column-date = date
milestone-wrong-missing = elle est vide
# $who (texte)
milestone-wrong-not-here = personne dans ce serveur ne s’appelle « { $who } »
# $who (texte)
milestone-wrong-bot = « { $who } » est un bot
# $typed (texte)
milestone-wrong-no-day = « { $typed } » n’est pas un jour ; un anniversaire s’écrit 14/03, le reste 14/03/2027
# $typed (texte)
milestone-wrong-past = { $typed } est passé
milestone-wrong-long = un nom a 60 caractères au plus
milestone-wrong-off = cela n’est pas fêté ici : `/anniversaire réglages`
# $first (nombre)
milestone-wrong-twice = la ligne { $first } dit la même chose
# $n (nombre)
milestone-imported = { $n ->
    [one] C’est fait : { $n } personne recevra la question.
   *[other] C’est fait : { $n } personnes recevront la question.
}
milestone-imported-none = C’est fait : personne n’a de question à recevoir. Leurs jours sont réglés, la question est déjà posée, ou ils ne souhaitent pas être à la fête.

## Cartes

milestone-title-birthday = Joyeux anniversaire ! 🎂
# $n (nombre)
milestone-title-years = { $n ->
    [one] { $n } an ensemble 🎉
   *[other] { $n } ans ensemble 🎉
}
# $name (texte)
milestone-title-occasion = { $name } 🎉
# $member (personne)
milestone-card-above = Félicitations, { $member } !
# $member (personne)
milestone-card-birthday = C’est l’anniversaire de { $member }.
# $member (personne) ; $n (nombre)
milestone-card-years = { $n ->
    [one] { $member } est arrivé ici il y a { $n } an.
   *[other] { $member } est arrivé ici il y a { $n } ans.
}
# $member (personne)
milestone-card-occasion = Un jour à fêter pour { $member }.
milestone-card-late = (Un peu tard, et tout aussi chaleureusement.)
# $member (personne) ; $points (points)
milestone-card-points = { $member } reçoit **{ $points }** du programme.
# $n (nombre) ; $points (points)
milestone-card-boosts = { $n ->
    [one] { $n } soutien : { $points }
   *[other] { $n } soutiens : { $points }
}
# $n (nombre)
milestone-card-signed = { $n ->
    [one] Signée par { $n } personne
   *[other] Signée par { $n } personnes
}
# $by (personne) ; $text (texte)
milestone-card-signature = { $by } : { $text }
# $n (nombre)
milestone-card-more = { $n ->
    [one] et { $n } de plus
   *[other] et { $n } de plus
}
milestone-card-gone-title = Un jour qui a été fêté
milestone-card-gone = Ce qui était dit ici est oublié.
milestone-button-sign = Signer
milestone-button-boost = Soutenir
milestone-form-sign = Signer la carte
milestone-form-text = Ce que tu souhaites
milestone-form-boost = Soutenir la carte
milestone-form-points = Combien de points donner
# $member (personne)
milestone-signed = Tes mots sont sur la carte de { $member }. Signe de nouveau pour les changer.
# $to (personnes) ; $points (points) ; $left (nombre) ; $renews (temps)
milestone-boosted = { $to } reçoit **{ $points }** de toi. Tu peux encore donner { $left } jusqu’au { $renews }.

## À soi seul

milestone-wish-birthday = C’est bien de t’avoir ici. Toi seul vois ceci.
# $n (nombre)
milestone-wish-years = { $n ->
    [one] Tu es ici depuis { $n } an. Merci ! Toi seul vois ceci.
   *[other] Tu es ici depuis { $n } ans. Merci ! Toi seul vois ceci.
}
milestone-wish-occasion = C’est ton jour. Toi seul vois ceci.
# $points (points)
milestone-wish-points = **{ $points }** du programme sont dans ton solde.

## Ce qui vient

milestone-ahead-title = Ce qui sera bientôt fêté
# $day (texte) ; $who (personne) ; $what (terme)
milestone-ahead = { $day } : { $who }, { $what }
milestone-ahead-birthday = anniversaire
# $n (nombre)
milestone-ahead-years = { $n ->
    [one] { $n } an ici
   *[other] { $n } ans ici
}
# $n (nombre)
milestone-ahead-more = { $n ->
    [one] et { $n } de plus
   *[other] et { $n } de plus
}

## Réglages

milestone-setup-title = Ce qui est fêté
milestone-setup-saved = C’est enregistré : ce qui est fêté

## Tâches

milestone-job-celebrate = Fêtes
milestone-job-invite = Demander si l’on peut fêter
milestone-job-tidy = Oublier propositions et cartes anciennes

## Refus

milestone-refused-off = Cela n’est pas fêté ici. Qui mène le programme peut le changer avec `/anniversaire réglages`.
# $typed (texte)
milestone-refused-birthday = « { $typed } » n’est pas un jour de l’année. Écris le jour et le mois, comme 14/03.
# $typed (texte)
milestone-refused-date = « { $typed } » n’est pas une date. Écris le jour, le mois et l’année, comme 01/09/2021.
milestone-refused-nothing = Dites de quel jour il s’agit : `naissance`, `arrivée` ou les deux.
milestone-refused-past = Ce jour est passé. Choisis-en un qui vient.
# $most (nombre)
milestone-refused-name = Un jour a un nom de 1 à { $most } caractères. Donne-lui-en un.
# $most (nombre)
milestone-refused-too-many = Cette personne a déjà { $most } autres jours. Quand certains seront passés, tu pourras en proposer d’autres.
# $member (personne)
milestone-refused-bot = { $member } est un bot et n’a pas de jour à fêter. Choisis une personne.
# $member (personne)
milestone-refused-left = { $member } n’est plus dans ce serveur. Choisis quelqu’un qui y est.
milestone-refused-gone = Ce n’est plus là. `/anniversaire voir` montre ce qu’il y a.
# $most (nombre)
milestone-refused-signature = Écris de 1 à { $most } caractères.
milestone-refused-own-card = Cette carte est pour toi : ce sont les autres qui la signent. Tu peux les remercier avec `/bravo`.
# $most (nombre)
milestone-refused-file = Ce fichier dépasse { $most } Ko. Apporte-le en plusieurs parties.
milestone-refused-no-text = Ce fichier n’est pas un tableau lisible. Enregistre-le en CSV, en UTF-8.
# $most (nombre)
milestone-refused-rows = Un fichier a de 1 à { $most } lignes sous les titres de ses colonnes. Apporte-le en plusieurs parties.
milestone-refused-no-draft = Ce tableau ne peut plus être importé, ou quelqu’un d’autre l’a vérifié. Rapporte-le avec `/anniversaire importer`.
