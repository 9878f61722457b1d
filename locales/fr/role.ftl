### Qui peut faire quoi : /rôles.

## Commande

roles-command = rôles
    .description = Voir ou changer qui peut faire quoi dans ce programme

roles-show-command = voir
    .description = Voir les rôles de ce programme et qui les tient

roles-give-command = donner
    .description = Confier un rôle de ce programme à un rôle Discord ; il peut y en avoir plusieurs
    .role = rôle
    .role-description = Le rôle dans ce programme
    .role-program-manager = Responsable du programme
    .role-catalog-manager = Responsable du catalogue
    .role-approver = Responsable des commandes
    .role-review-manager = Responsable des vérifications
    .role-auditor = Audit
    .to = à
    .to-description = Le rôle Discord dont les membres le reçoivent

roles-take-command = retirer
    .description = Retirer un rôle de ce programme à un rôle Discord
    .role = rôle
    .role-description = Le rôle dans ce programme
    .role-program-manager = Responsable du programme
    .role-catalog-manager = Responsable du catalogue
    .role-approver = Responsable des commandes
    .role-review-manager = Responsable des vérifications
    .role-auditor = Audit
    .from = à
    .from-description = Le rôle Discord dont les membres le perdent

## Les rôles, et ce qu’ils permettent, comme dans « Tes rôles te permettent de … »

role-program = Responsable du programme
role-catalog = Responsable du catalogue
role-approver = Responsable des commandes
role-review = Responsable des vérifications
role-auditor = Audit
role-may-program = gérer tout le programme
role-may-catalog = gérer les récompenses avec `/catalogue`
role-may-approver = décider des commandes avec les boutons de leurs cartes
role-may-review = confirmer ou écarter les grandes corrections avec les boutons de leurs cartes
role-may-auditor = voir ce que voient les admins avec `/comptes`, `/journal`, `/réglages`, `/valeurs liste`, `/catalogue liste` et `/rôles voir`, sans rien changer

## La carte

roles-title = Qui peut faire quoi
roles-intro = Les personnes qui gèrent le serveur peuvent tout faire. Confie chaque rôle ci-dessous à un ou plusieurs rôles Discord avec `/rôles donner`, et retire-le avec `/rôles retirer`.
roles-intro-look = Les personnes qui gèrent le serveur peuvent tout faire. Les autres peuvent ce que leurs rôles Discord permettent ici.
# Ce que Discord appelle ses pages est en gras.
roles-note = Les rôles sont vérifiés à chaque utilisation. Discord montre les commandes à tout le monde ; pour ne les montrer qu’à certains rôles, va dans **Paramètres du serveur → Intégrations** et choisis ce bot.
# $roles (liste) : des rôles Discord
roles-held-by = Tenu par { $roles }
roles-held-by-nobody = Tenu par aucun rôle : les personnes qui gèrent le serveur s’en chargent
# $id (texte) : son numéro
roles-deleted = un rôle supprimé ({ $id })
# $may (terme) : ce que le rôle permet, comme ci-dessus
roles-can = Permet de { $may }.
roles-tidy-button = Enlever les rôles supprimés

## Ce qui a changé

# $to : un rôle Discord ; $role (terme) : son nom ; $may (terme) : ce qu’il permet
roles-given = { $to } tient maintenant le rôle **{ $role }** : avoir { $to } permet de { $may }. Cela vaut tout de suite, et tant qu’on l’a.
# $to : un rôle Discord ; $role (terme) : son nom
roles-given-before = { $to } tenait déjà le rôle **{ $role }**.
# $from : un rôle Discord ; $role (terme) : son nom
roles-taken = { $from } ne tient plus le rôle **{ $role }**. Ce qu’il permettait s’arrête aussitôt, même sur les boutons encore affichés.
# $from : un rôle Discord ; $role (terme) : son nom
roles-not-held = { $from } ne tenait pas le rôle **{ $role }** : il n’y avait rien à retirer. `/rôles voir` dit qui le tient.
roles-tidied = Les rôles supprimés dans Discord sont enlevés.

## Refus

roles-refused-everyone = Si tout le monde tenait un rôle, il ne protégerait plus rien. Choisis un rôle Discord plus restreint.
# $most (nombre)
roles-refused-too-many = { $most } rôles Discord le tiennent déjà, et il n’y a pas de place pour un autre. Retire-le à l’un d’eux avec `/rôles retirer`, ou ajoute ces personnes à l’un d’eux.
roles-refused-own = Tu gères ce programme par ce seul rôle Discord : tu ne peux pas te le retirer. Demande à une autre personne responsable du programme, ou à une personne qui gère le serveur.
