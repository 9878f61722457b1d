### Ce qui se dit, quelle que soit la commande.

refused-must-manage = Ceci est réservé aux personnes qui gèrent le serveur. Demande à l’une d’elles.
# $roles (liste) : des rôles Discord
refused-needs-role = Ceci est réservé à { $roles }, et aux personnes qui gèrent le serveur. Demande à l’une d’elles.
# $refused (terme) : l’un des deux ci-dessus ; $may (liste) : ce que permettent les rôles de qui lit, comme « gérer les récompenses avec /catalogue »
refused-but-may =
    { $refused }
    Tes propres rôles te permettent de { $may }.
refused-stale = Ce bouton est trop ancien et ne marche plus. Tape de nouveau la commande.
refused-in-direct-message = Ceci ne marche que sur un serveur : écris-le dans un de ses salons.
ledger-other-content = Ceci a déjà été fait avec d’autres détails. Tape de nouveau la commande.
fault-apology = Quelque chose s’est mal passé de notre côté, et rien n’a changé. Réessaie dans un instant ; si cela continue, donne ce code à un admin : { $id }
refused-old-command = Cette commande a changé depuis que Discord te l’a montrée. Redémarre Discord, ou attends une minute, puis tape-la de nouveau.
# $id: le code sous lequel on le retrouve dans le journal
fault-no-room = Ceci ne peut pas être enregistré pour le moment, et rien n’a changé. Réessaie dans quelques minutes ; si cela échoue encore, donne ce code à un admin : { $id }
# $id: le code sous lequel on le retrouve dans le journal
fault-out-of-reach = Nos comptes sont inaccessibles pour le moment, et rien n’a changé. Réessaie dans quelques minutes ; si cela échoue encore, donne ce code à un admin : { $id }
# $id: le code sous lequel on le retrouve dans le journal
fault-unsettled = La connexion à nos comptes s’est rompue au dernier moment : ceci est peut-être enregistré, ou peut-être pas. Regarde `/historique` dans quelques minutes avant de réessayer ; si cela ne suffit pas, donne ce code à un admin : { $id }
vault-refused-key = Les raisons ne peuvent être ni écrites ni lues pour le moment : leur clé manque. Les points, les récompenses et les bravos sans raison marchent comme d’habitude. Préviens un admin : `ovation doctor` dit quelle clé il faut.
