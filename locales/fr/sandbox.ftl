### La page du bac à sable : où elle est, et ses visites guidées.

sandbox-page = La page : { $url }
sandbox-no-browser = Aucun navigateur n’a pu être ouvert : vas-y toi-même.

## Qui tu peux être

cast-staff = De l’équipe
cast-french = De l’équipe, lit en français
cast-admin = Admin
cast-customer = Cliente ou client
cast-closed = A fermé ses messages privés
cast-newcomer = Vient d’arriver, n’a pas encore adhéré

## La visite d’un membre

tour-member = Premiers pas d’un membre
tour-thank = Remercie quelqu’un
    .text = Tape `/bravo` en bas, choisis Bob, donne 5 points et dis pourquoi. Entrée envoie.
tour-card = Regarde la carte
    .text = Tout le monde la lit dans #recognition. Vas-y.
tour-dave = Deviens quelqu’un d’autre
    .text = Ici, tu peux être six personnes. Deviens Dave : le choix est en bas à gauche.
tour-boost = Ajoute tes points
    .text = Appuie sur Boost sous la carte et dis combien de points tu ajoutes.
tour-balance = Vois le résultat
    .text = Redeviens Chloé et tape `/solde`. Toi seul vois la réponse.
tour-shop = Vois ce que valent les points
    .text = Tape `/boutique` pour voir les récompenses.
tour-week = Laisse passer une semaine
    .text = L’horloge attend que tu la déplaces. Déplace-la avec la barre du haut : ce qui est prévu en chemin est fait.

## La visite d’un admin

tour-admin = Premiers pas d’un admin
tour-setup = Règle le programme
    .text = Tape `/réglages` et choisis ce qui te plaît, par exemple combien de points chacun peut donner.
tour-value = Nomme une valeur
    .text = Tape `/valeurs ajouter` et nomme ce qui compte pour ton équipe. Les remerciements pourront la porter.
tour-award = Attribue des points
    .text = Tape `/prime`, choisis quelqu’un et dis pourquoi.
tour-feasts = Prévois un bonus
    .text = Tape `/campagne fêtes` pour voir les prochaines fêtes, ou crées-en un avec `/campagne créer`.
tour-new-year = Va au Nouvel An
    .text = Laisse l’horloge aller au 1er janvier 2027. Des semaines de travail passent en un instant.
tour-books = Lis les comptes
    .text = Tape `/comptes` : d’où vient chaque point, où il va, et que tout tombe juste.
tour-wire = Regarde les échanges
    .text = Ouvre l’inspecteur en haut à droite : chaque événement, chaque appel, et si Discord l’accepterait.
