### Ce que chacun décide de ses propres données : /confidentialité.

## Commandes

privacy-command = confidentialité
    .description = Décider ce que les autres voient de toi, et ce qui est gardé
privacy-boards-command = classements
    .description = Te retirer des classements, ou y revenir
    .show = affichage
    .show-description = Oui : les autres voient ta place. Non : toi seulement
    .show-on = oui
    .show-off = non
privacy-export-command = exporter
    .description = Recevoir tout ce qui est gardé de toi ici, en fichiers
privacy-erase-command = effacer
    .description = Faire effacer tout ce qui est gardé de toi ici

## Classements

privacy-boards-shown = Tu apparais de nouveau dans les classements : les autres y voient ta place.
privacy-boards-hidden = Tu n’apparais plus dans les classements. Tes { $units } comptent comme avant, et personne d’autre ne voit ta place. Pour réapparaître : `/confidentialité classements`.

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
export-file-data = { $file } : le tout pour les machines, et ce que tu as changé comme admin
# $when (texte)
export-erased = Tu as demandé l’effacement ; ce sera le { $when }.
export-by = De
export-to = À
export-reason = Raison
export-message = Message
export-undone = Repris
export-reward = Récompense
export-price = Prix
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

privacy-refused-unknown = Rien n’est gardé de toi ici.
privacy-refused-not-asked = Rien ne va être effacé. `/confidentialité effacer` montre ce que cela voudrait dire.
