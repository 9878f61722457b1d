### Ce qui se dit, quelle que soit la commande.

refused-must-manage = Ceci est réservé aux personnes qui gèrent le serveur. Demande à l’une d’elles.
refused-stale = Ce bouton est trop ancien et ne marche plus. Tape de nouveau la commande.
refused-in-direct-message = Ceci ne marche que sur un serveur : écris-le dans un de ses salons.
ledger-other-content = Ceci a déjà été fait avec d’autres détails. Tape de nouveau la commande.
fault-apology = Quelque chose s’est mal passé de notre côté, et rien n’a changé. Réessaie dans un instant ; si cela continue, donne ce code à un admin : { $id }
refused-old-command = Cette commande a changé depuis que Discord te l’a montrée. Redémarre Discord, ou attends une minute, puis tape-la de nouveau.
