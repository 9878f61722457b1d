### Ce que dit /corriger.

## Commande

correct-command = corriger
    .description = Reprendre ce qui n’aurait pas dû être donné
    .entry = mouvement
    .entry-description = Lequel : choisis-en un récent, ou tape son numéro tiré d’un historique
    .reason = raison
    .reason-description = Pourquoi, en 3 à 500 caractères ; les personnes concernées la lisent

## Choisir

correction-what-kudos = bravo
correction-what-boost = soutien
correction-what-award = prime
correction-what-milestone = points pour un jour
# $what (texte) : l’un des trois ci-dessus ; $points (points) ; $day (texte) : une date
correction-choice = { $day } · { $what } · { $points }
# Suit le choix. $note (texte) : ce qui a été dit avec
correction-choice-note = { " " }· « { $note } »

## Réponses

# $what (texte), $points (points), $from (personnes)
correction-done = C’est corrigé ({ $what }) : j’ai repris { $points } à { $from }. Ce sera dans `/historique`, avec ta raison.
correction-done-nothing = C’est corrigé ({ $what }). Rien n’était à reprendre.
# $owed (points)
correction-done-owed = Il reste { $owed } à rembourser, car la somme avait déjà servi, au moins en partie : ce qui arrivera ensuite paiera d’abord cette dette.
# $channel (salon) : où se trouve la fiche
correction-waits = Pour reprendre { $points }, il faut un deuxième admin. Quelqu’un d’autre doit confirmer dans { $channel } ; rien n’a encore bougé.
correction-declined = Non confirmé ({ $what }) : rien ne change.

## La fiche pour le deuxième admin

correction-card =
    .title = Une correction à confirmer
    .body = { $by } veut reprendre { $points } à { $from } ({ $what }). La raison :
    .reason = { $reason }
    .number = Mouvement { $number }
    .waiting = **Un autre admin doit confirmer.**
    .confirmed = **Confirmée par { $by }.**
    .declined = **Écartée par { $by }.**
    .confirm = Confirmer
    .decline = Écarter

## Refus

correction-refused-no-entry = Ce mouvement n’existe pas. Commence à taper et choisis dans la liste, ou copie son numéro depuis `/historique`, comme `#1F0A2B3C4D`.
correction-refused-order = Ce mouvement appartient à une commande. Refuse la commande sur sa fiche, et la somme sera rendue.
correction-refused-kind = Seuls les bravos, les soutiens et les primes se corrigent. S’il manque maintenant quelque chose à quelqu’un, attribue-lui une `/prime`.
correction-refused-reversed = C’est déjà repris. Il n’y a plus rien à faire.
# $least, $most (nombres)
correction-refused-reason = Dis pourquoi, en { $least } à { $most } caractères : les personnes concernées le lisent.
# $who (personne), $missing (points)
correction-refused-spent = { $who } en a dépensé une partie : il manque { $missing }. Attends qu’il y en ait assez, ou permets les dettes avec `/réglages_points dettes:True` : ce serait alors dû.
correction-refused-waiting = Une autre correction de ce mouvement attend un deuxième admin. Confirme-la ou écarte-la d’abord.
correction-refused-no-correction = Cette correction n’existe plus. Redemande-la avec `/corriger`.
correction-refused-own = C’est toi qui as demandé cette correction : un autre admin doit en décider.
# $at (instant)
correction-refused-confirmed = Cette correction a déjà été confirmée le { $at }. Il n’y a plus rien à faire.
correction-refused-declined = Cette correction a déjà été écartée le { $at }. Si elle est finalement nécessaire, redemande-la avec `/corriger`.
