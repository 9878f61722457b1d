### Ce que chacun décide de ses propres données : /confidentialité.

## Commandes

privacy-command = confidentialité
    .description = Décider ce que les autres voient de toi, et ce qui est gardé
privacy-show-command = voir
    .description = Voir ce qui est gardé de toi ici, qui le voit, combien de temps, et ce que tu peux décider
privacy-boards-command = classements
    .description = Te retirer des classements, ou y revenir
    .show = affichage
    .show-description = Oui : les autres voient ta place. Non : toi seulement
    .show-on = oui
    .show-off = non
privacy-digests-command = résumés
    .description = Être nommé·e dans les résumés, ou non
    .name = nommer
    .name-description = Oui : les résumés peuvent te nommer. Non : ils laissent tes bravos de côté
    .name-on = oui
    .name-off = non
privacy-birthdays-command = anniversaires
    .description = Faire fêter ton anniversaire et d’autres jours, ou non
    .celebrate = fêter
    .celebrate-description = Oui : ce que tu règles ou acceptes est fêté. Non : c’est oublié aussitôt
    .celebrate-on = oui
    .celebrate-off = non

privacy-insight-command = regard
    .description = Être compté, sans nom, quand le programme regarde en arrière, ou non
    .count = compter
    .count-description = Oui : ce que tu reçois compte dans l’essai d’une campagne sur le passé. Non : pas compté
    .count-on = oui
    .count-off = non
privacy-export-command = exporter
    .description = Recevoir tout ce qui est gardé de toi ici, en fichiers
privacy-contact-command = contact
    .description = Demander quelque chose sur tes données à qui mène ce programme
    .message = message
    .message-description = Ce que tu voudrais savoir, ou faire faire
privacy-erase-command = effacer
    .description = Faire effacer tout ce qui est gardé de toi ici

## Ce qui est gardé de quelqu’un

meeting-told = -# Ce programme garde ce qu’il lui faut : qui a remercié qui, de combien, et pourquoi. Vois quoi exactement, qui le voit et combien de temps :
meeting-changed = -# Ce que ce programme garde de toi, ou combien de temps, a changé. Vois ce qu’il en est :
meeting-asked = -# Ce programme demande avant de garder de toi plus que les points qui sont à toi. Vois ce qu’il garderait, et accepte-le si tu veux :
meeting-button = Ce qui est gardé
notice-title = Ce qui est gardé de toi ici
notice-told = Ce programme garde ce qu’il lui faut, et te dit ici ce que c’est.
notice-asked = Ce programme te demande d’abord. Tant que tu n’acceptes pas, il ne garde que ton identifiant Discord et les points que d’autres t’ont donnés ; tu ne peux pas encore donner ni commander.
notice-changed = **Ce qui est dit ici a changé depuis ton adhésion.** Relis-le, et accepte-le pour continuer.
notice-joined = Tu as adhéré.
notice-kept-before = Ce qui était gardé avant reste jusqu’à ce que tu le fasses effacer : `/confidentialité effacer`.
# $at (temps)
notice-joined-on = Tu as adhéré le { $at }.
# $points (points), $until (temps)
notice-waiting = **En attente :** { $points }, jusqu’au { $until }.
# $at (temps)
notice-erased = **Tes données seront effacées** le { $at } : `/confidentialité effacer`.
notice-kept = **Quoi, et pourquoi**
notice-kept-who = Ton identifiant Discord, ta langue, quand tu es arrivé et as donné en dernier : pour savoir à qui sont les { $units }, et te répondre dans ta langue.
notice-kept-points = Comment les { $units } ont bougé : de qui, à qui, combien et quand. Ce sont les comptes.
notice-kept-words = Ce que tu écris : pourquoi tu remercies, primes, corriges ou refuses. C’est pour qui lit les cartes et son propre historique, et c’est chiffré là où c’est stocké.
notice-kept-orders = Ce que tu commandes, pour que tu l’aies (une adresse, jusque-là seulement), et ce que tu souhaites, pour te dire quand c’est à ta portée. Ce qui manque à la boutique, si tu le dis : c’est chiffré là où c’est stocké, et lu sans ton nom.
notice-kept-dates = Ton anniversaire (jour et mois seulement), ton arrivée et d’autres jours, si tu les donnes ou les acceptes : pour les fêter. C’est chiffré là où c’est stocké.
notice-kept-changes = Ce que tu règles ou primes comme admin, pour qu’on puisse le retracer.
notice-seen = **Qui le voit**
notice-anywhere = le salon où c’est tapé
# $place : un salon
notice-seen-cards = Tout le monde dans { $place } : les bravos et les primes, avec leurs raisons.
notice-seen-boards = Tout le monde ici : les classements, si tu y es.
notice-seen-digests = Tout le monde ici : les résumés, qui nomment celles et ceux dont les bravos se sont distingués, sauf refus.
notice-seen-dates = Ce que tu dis de tes jours : tout le monde par une carte, et deux jours avant qui mène le programme ; ou toi seul ; ou personne.
notice-seen-you = Toi seul : ton solde, ton historique et la liste de tes commandes.
# $place : un salon
notice-seen-admins = Qui mène le programme : qui a été primé de combien, et ton historique si on le demande, ce que tu vois plus bas. Qui décide des commandes : les tiennes, dans { $place }.
notice-seen-operator = Qui fait tourner ce bot, et Discord pour ce qu’il affiche. Personne d’autre ne reçoit rien.
notice-long = **Combien de temps**
# $wait : une durée
notice-long-days = Jusqu’à ce que tu le fasses effacer, ce qui arrive { $wait } après ta demande. Les comptes disent alors encore que des { $units } ont bougé, et plus à qui ils étaient.
notice-long-at-once = Jusqu’à ce que tu le fasses effacer, ce qui arrive dans l’heure. Les comptes disent alors encore que des { $units } ont bougé, et plus à qui ils étaient.
# $n (nombre) : mois
notice-long-reasons = { $n ->
    [one] Ce que tu écris, et les liens vers des messages : 1 mois.
   *[other] Ce que tu écris, et les liens vers des messages : { $n } mois.
}
# $n (nombre) : mois
notice-long-access = { $n ->
    [one] Qui a lu tes données : 1 mois.
   *[other] Qui a lu tes données : { $n } mois.
}
notice-long-dates = Tes jours : jusqu’à ce que tu les fasses oublier. Ce qu’on te propose et que tu laisses sans réponse : 30 jours.
notice-long-short = Un jour : ce que tu as tenté et qui a été refusé, et les copies de tes données que tu as demandées.
notice-read = **Qui l’a lu sous ton nom**
notice-read-by-nobody = Personne d’autre que toi.
# $who : une personne ; $what : ce qu’elle a lu ; $day (texte)
notice-read-by = { $who } : { $what }, { $day }
notice-requests = **Ce que tu as demandé**
# $asked (texte) : une date ; $due (temps)
notice-request-waits = { $asked } : réponse avant le { $due }
# $asked, $at (texte) : des dates
notice-request-done = { $asked } : réponse le { $at }
# $asked, $at (texte) : des dates ; $answer (texte)
notice-request-answered = { $asked } : réponse le { $at }, « { $answer } »
notice-yours = **À toi de décider**
notice-yours-on-boards = Tu es dans les classements.
notice-yours-off-boards = Tu n’es pas dans les classements.
notice-yours-in-digests = Les résumés peuvent te nommer.
notice-yours-off-digests = Les résumés ne te nomment pas.
notice-yours-counted = Quand une campagne est essayée sur le passé, ce que tu as reçu compte, sans ton nom.
notice-yours-uncounted = Quand une campagne est essayée sur le passé, ce que tu as reçu est laissé de côté.
notice-yours-celebrated = Les jours que tu règles ou acceptes sont fêtés.
notice-yours-uncelebrated = Aucun de tes jours n’est fêté.
notice-yours-data = `/confidentialité exporter` te remet tout cela, `/confidentialité effacer` le fait effacer, et `/confidentialité contact` demande à qui mène le programme.
# $version (texte)
notice-version = -# Notice { $version }
notice-button-join = J’accepte
notice-button-withdraw = Je n’accepte plus
notice-button-on-boards = M’afficher aux classements
notice-button-off-boards = Me retirer des classements
notice-button-in-digests = Me nommer dans les résumés
notice-button-off-digests = Me laisser hors des résumés
notice-button-counted = Me compter
notice-button-uncounted = Ne pas me compter
notice-button-celebrated = Fêter mes jours
notice-button-uncelebrated = Oublier mes jours

## Classements

privacy-boards-shown = Tu apparais de nouveau dans les classements : les autres y voient ta place.
privacy-boards-hidden = Tu n’apparais plus dans les classements. Tes { $units } comptent comme avant, et personne d’autre ne voit ta place. Pour réapparaître : `/confidentialité classements`.
privacy-digests-named = Les résumés peuvent désormais te nommer, quand un de tes bravos se distingue.
privacy-digests-unnamed = Les résumés laissent désormais tes bravos de côté. Pour changer : `/confidentialité résumés`.
privacy-counted = Ce que tu reçois compte désormais, sans ton nom, quand le programme regarde en arrière.
privacy-uncounted = Ce que tu reçois est désormais laissé de côté quand le programme regarde en arrière. Pour changer : `/confidentialité regard`.
privacy-celebrated = Les jours que tu règles ou acceptes sont désormais fêtés. `/anniversaire régler` les règle.
privacy-uncelebrated = Tes jours et ce qui t’était proposé sont oubliés, et personne ne t’en propose d’autres. Pour changer : `/confidentialité anniversaires`.

## Tout ce qui est gardé

# $made, $until (temps)
export-here = Voici tout ce qui est gardé de toi sur ce serveur, à la date du { $made }. Commence par `sommaire.txt`, et garde-le pour toi : il dit pourquoi on t’a remercié. Jusqu’au { $until } tu recevrais encore le même fichier.
# $day (texte)
export-name = mes-donnees-{ $day }.zip
export-index-name = sommaire.txt
export-history-name = historique.csv
export-kudos-name = bravos.csv
export-orders-name = commandes.csv
export-data-name = données.json
# $day (texte)
export-title = Tout ce qui est gardé de toi sur ce serveur, { $day }
# $zone (texte)
export-zone = Les heures sont celles de { $zone }.
# $id (texte)
export-user = Ton compte Discord : { $id }
# $since (texte)
export-since = Connu ici depuis : { $since }
# $language (texte)
export-language = Langue, comme Discord l’a dite en dernier : { $language }
# $shown (texte) : oui ou non
export-boards = Dans les classements : { $shown }
# $when (texte)
export-gave = Dernier don : { $when }
export-none = aucun
export-wallet = À dépenser : { $points }
export-allowance = À donner : { $points }
export-score = Reçu jusqu’ici : { $points }
# $file (texte), $rows (nombre)
export-file-history = { $file } : comment tes { $units } sont venus et partis, du plus ancien au plus récent ({ $rows })
export-file-kudos = { $file } : les bravos que tu as donnés ou reçus, avec leurs raisons ({ $rows })
export-file-orders = { $file } : ce que tu as commandé ({ $rows })
# $n (nombre)
export-dates = { $n ->
    [one] Jours à fêter : { $n }, dans le fichier pour les machines
   *[other] Jours à fêter : { $n }, dans le fichier pour les machines
}
export-wishes = { $n ->
    [one] Souhaits : { $n }, dans le fichier pour les machines
   *[other] Souhaits : { $n }, dans le fichier pour les machines
}
export-file-data = { $file } : le tout pour les machines, et ce que tu as changé comme admin
# $when (texte)
export-erased = Tu as demandé l’effacement ; ce sera le { $when }.
export-by = De
export-to = À
export-reason = Raison
export-note = à savoir
export-told = Ce que tu as dit en commandant
export-message = Message
export-undone = Repris
export-reward = Récompense
export-price = Prix
export-worth = Valeur en argent
export-state = État

## L’effacement

privacy-erase-title = Effacer tes données d’ici ?
privacy-erase-goes = **Ce qui part :** qui tu es, ta langue et tes réglages, toutes les raisons que tu as écrites, et ce qu’on t’a écrit. À ta place, les autres lisent « une personne partie », et qui revient est nouveau.
privacy-erase-stays = **Ce qui reste :** que des { $units } ont bougé et quand, sans nom. Ceux des autres ne changent pas.
# $points (points) : ce qu’il y a dans le portefeuille
privacy-erase-points = **Tu perds { $points }.** Dépense-les avant, si tu veux : `/boutique`.
# $n (nombre) : commandes sans décision
privacy-erase-orders = { $n ->
    [one] **Une de tes commandes** attend encore une décision : elle est annulée.
   *[other] **{ $n } de tes commandes** attendent encore une décision : elles sont annulées.
 } Va d’abord chercher ce qui a été accepté.
# $wait (temps)
privacy-erase-days = Rien ne se passe tout de suite : tu as { $wait } pour changer d’avis.
privacy-erase-at-once = Ce programme le fait dans l’heure, et c’est sans retour.
privacy-button-go-on = Continuer
privacy-sure-title = Tu confirmes ?
privacy-sure = Une fois fait, c’est sans retour. Si tu préfères rester, laisse simplement ce message.
# $points (points) : ce qu’il y a dans le portefeuille
privacy-sure-points = Tu perdrais { $points }, et une fois fait, c’est sans retour. Si tu préfères rester, laisse simplement ce message.
privacy-button-erase = Effacer mes données
privacy-asked-title = Tes données vont être effacées
# $due (temps)
privacy-asked = Ce sera fait { $due }, ou dans l’heure qui suit. D’ici là tout marche comme avant, et tu peux changer d’avis : ici, ou avec `/confidentialité effacer`.
privacy-button-keep = Garder mes données
privacy-kept = Tout reste comme avant. Ça fait plaisir de te garder parmi nous !

## Demandes

# $due (temps)
contact-sent = Envoyé à qui mène ce programme, qui a jusqu’au { $due } pour répondre ; tu recevras la réponse en message privé, et `/confidentialité voir` la garde.
contact-card-title = Une demande sur des données personnelles
# $by : qui demande
contact-card-by = { $by } demande :
# $text : ce qui a été écrit
contact-quoted = { $text }
# $due (temps)
contact-card-due = À répondre avant le { $due }.
# $by : qui a répondu ; $at (temps)
contact-card-answered = Réponse de { $by } le { $at } :
contact-card-closed = Close : qui demandait est parti.
contact-button-answer = Répondre
# $by : qui demande ; $due (temps)
contact-reminder = Une demande de { $by } sur ses données attend encore une réponse, avant le { $due }.
# $at (temps)
contact-answered = À ce que tu as demandé sur tes données le { $at } :
# $by : qui a demandé
contact-done = Envoyé à { $by }.
contact-form-title = Répondre à cette demande
contact-form-label = Ta réponse

## La vérification du mois

safety-title = Comment les données sont gardées
safety-well = Tout est comme il faut.
# $n (nombre) : combien de choses
safety-wrong = { $n ->
    [one] **Une chose est à faire.**
   *[other] **{ $n } choses sont à faire.**
}
# $n (nombre) : combien de clés
safety-keys = Les textes sont chiffrés ({ $n ->
    [one] { $n } clé
   *[other] { $n } clés
}).
safety-keys-old = { $n } clés sont encore sous l’ancienne clé maîtresse : lancer `ovation rekey`.
safety-keys-foreign = { $n } clés demandent une clé maîtresse qui n’est pas là : `ovation doctor` dit laquelle.
safety-files = Les fichiers de la base ne sont qu’à leur propriétaire.
# $files (texte)
safety-files-open = D’autres sur la machine peuvent lire { $files } : `chmod 600`.
safety-permissions = Le bot peut ici ce qu’il lui faut, et rien de nuisible.
safety-permissions-unknown = Ce que le bot peut ici n’est pas encore connu.
# $few, $many (texte) : des permissions, comme Discord les nomme
safety-permissions-few = Il manque au bot : { $few }.
safety-permissions-many = Le bot n’a pas besoin de, et ne devrait pas avoir : { $many }.
safety-permissions-both = Il manque au bot : { $few }. Il n’a pas besoin de, et ne devrait pas avoir : { $many }.
safety-retention = Rien n’est gardé plus longtemps qu’il ne faut.
# $n (nombre) : combien de textes
safety-retention-late = { $n ->
    [one] Un texte est gardé plus longtemps qu’il ne faut : voir le journal du bot.
   *[other] { $n } textes sont gardés plus longtemps qu’il ne faut : voir le journal du bot.
}
safety-erasures = Personne n’attend trop longtemps son effacement.
safety-erasures-late = { $n ->
    [one] Une personne devrait déjà être effacée : voir le journal du bot.
   *[other] { $n } personnes devraient déjà être effacées : voir le journal du bot.
}
# $n (nombre) : combien de demandes
safety-requests = { $n ->
    [0] Aucune demande sur des données n’attend de réponse.
    [one] Une demande sur des données attend une réponse, dans les temps.
   *[other] { $n } demandes sur des données attendent une réponse, dans les temps.
}
safety-requests-late = { $n ->
    [one] Une demande sur des données devrait déjà avoir sa réponse.
   *[other] { $n } demandes sur des données devraient déjà avoir leur réponse.
}
safety-readings-none = Personne n’a lu les données d’autrui sous son nom depuis un mois.
# $readers, $people (nombre)
safety-readings = { $people ->
    [one] Lues par nom depuis un mois : les données d’une personne, par { $readers }.
   *[other] Lues par nom depuis un mois : les données de { $people } personnes, par { $readers }.
}
# $n (nombre) : combien d’alertes
safety-advisories = Faiblesses connues de ce dont le bot est fait, admises pour des raisons écrites : { $n } (`deny.toml`).
# $due (temps)
safety-review = Les règles sont à revoir avant le { $due }.
safety-review-late = Les règles auraient dû être revues avant le { $due } : lire `/réglages_données` et `/rôles voir` avec qui en est responsable.
safety-button-reviewed = Les règles ont été revues
# $due (temps)
safety-reviewed = Noté, merci. La prochaine revue est à faire avant le { $due }.

# $least, $most (nombre) : caractères
privacy-refused-words = Écris entre { $least } et { $most } caractères.
privacy-refused-no-place = Ce programme n’a pas encore dit où vont ces demandes. Adresse-toi à qui gère ce serveur, qui peut le régler avec `/réglages_données salon_audit:`.
# $most (nombre)
privacy-refused-too-many = { $most } de tes demandes attendent encore une réponse. Attends d’abord l’une d’elles : `/confidentialité voir`.
privacy-refused-answered = Cette demande a eu sa réponse : il n’y a plus rien à faire.
privacy-refused-unknown = Rien n’est gardé de toi ici.
privacy-refused-not-asked = Rien ne va être effacé. `/confidentialité effacer` montre ce que cela voudrait dire.

## De lui-même

privacy-job-waiting = Points en attente d’une acceptation
privacy-job-remind = Rappels des demandes sur les données
privacy-job-check = Contrôle mensuel de la garde des données
privacy-job-retain = Oubli de ce qui a été gardé assez longtemps
privacy-job-erase = Effacement des personnes
