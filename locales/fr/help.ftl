### Ce que l’on peut faire ici.

help-command = aide
    .description = Voir tout ce que tu peux faire ici

help-title = Ce que tu peux faire ici
help-intro = Ta réserve est là pour être donnée, avec `/bravo`. Ce que les autres te donnent est à toi, à dépenser dans `/boutique`.
help-everyone = **Pour tout le monde**
help-more = Pour toi
help-root = Tu gères ce serveur : tu peux donc tout faire ici. `/rôles` permet à d’autres d’en faire une partie.
# $may (liste) : ce que permettent les rôles de qui lit, comme « gérer les récompenses avec /catalogue »
help-roles = Tes rôles te permettent de { $may }.
help-elsewhere = Tout cela se passe dans les salons de ton serveur.
# $command (texte) : une mention cliquable ; $said (texte) : sa description
help-line = { $command } – { $said }
# $name (texte) : le nom du menu
help-user-menu = **{ $name }** – clic droit ou appui long sur une personne, puis Applications
# $name (texte) : le nom du menu
help-message-menu = **{ $name }** – clic droit ou appui long sur un message, puis Applications
