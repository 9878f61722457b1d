### Les récompenses à plusieurs : /cagnotte.

## Commandes

pool-command = cagnotte
    .description = Obtenir une récompense à plusieurs
pool-start-command = lancer
    .description = Lancer une cagnotte pour une récompense : participe qui veut
    .item = article
    .item-description = La récompense : commence à taper son nom
    .until = jusqu_au
    .until-description = Le dernier jour pour participer, comme 2026-12-24 ; 90 jours au plus
    .note = mot
    .note-description = Ce que les autres doivent savoir ; ce sera sur la fiche
pool-join-command = participer
    .description = Participer à une cagnotte
    .pool = cagnotte
    .pool-description = Laquelle : commence à taper le nom de la récompense
    .points = points
    .points-description = Combien ; on ne prend pas plus que ce qui manque
pool-list-command = liste
    .description = Voir les cagnottes ouvertes
pool-show-command = voir
    .description = Voir une cagnotte, et ta part
    .pool = cagnotte
    .pool-description = Laquelle : commence à taper le nom de la récompense
pool-leave-command = quitter
    .description = Reprendre ta part, tant que la cagnotte est ouverte
    .pool = cagnotte
    .pool-description = Laquelle : commence à taper le nom de la récompense
pool-cancel-command = annuler
    .description = Annuler une cagnotte que tu as lancée : chacun récupère sa part
    .pool = cagnotte
    .pool-description = Laquelle : commence à taper le nom de la récompense

## La fiche

pool-title = Ensemble pour { $name } 🤝
# $bar (texte) : une barre de dix cases ; $percent, $raised, $people (nombres) ; $goal (points)
pool-progress = { $bar } { $percent } % · { $raised } sur { $goal } · { $people ->
    [0] encore personne
    [one] 1 personne
   *[other] { $people } personnes
}
# La même, une fois finie
pool-came-to = { $bar } { $percent } % · { $raised } sur { $goal }
# $until : un jour et dans combien de temps
pool-open = { $starter } a lancé cette cagnotte et recevra la récompense pour tout le monde. Participe jusqu’au { $until } : dès que le but est atteint, la commande part. Sinon, chacun récupère sa part.
# $state : où en est la commande
pool-ordered = Le but est atteint 🎉 { $starter } reçoit la récompense pour tout le monde. La commande : { $state }
pool-reached = passée
pool-given-back = Le but était atteint, mais la commande n’a pas abouti : chacun a récupéré sa part.
pool-missed = Le temps est écoulé et le but n’est pas atteint : chacun a récupéré sa part.
pool-cancelled = Cette cagnotte est annulée : chacun a récupéré sa part.
pool-cancelled-by = { $by } a annulé cette cagnotte : chacun a récupéré sa part.
# $why : une phrase, l’une de celles d’en bas
pool-failed = { $why } Chacun a récupéré sa part.
pool-note = > { $note }
pool-people = { $n ->
    [one] Qui participe
   *[other] Qui participe ({ $n })
}
pool-people-more = { $people } et { $n ->
    [one] 1 autre
   *[other] { $n } autres
}
pool-mine = Ta part
pool-value = { $value }
pool-button-chip = Participer…
pool-button-leave = Reprendre ma part
pool-button-cancel = Annuler la cagnotte
pool-form =
    .title = Participer
    .label = Combien ?
    .hint = On ne prend pas plus que ce qui manque
pool-choice = { $name } — { $percent } % · reste { $missing }

pool-why-gone = La récompense a été retirée de la boutique.
pool-why-sold-out = La récompense est épuisée.
pool-why-price = La récompense n’est plus à ce prix.
pool-why-gate = La personne qui a lancé la cagnotte n’a pas accès à cette récompense pour l’instant.

## Réponses

pool-started =
    .title = La cagnotte pour { $name } est ouverte 🤝
    .body = Le but : { $goal }, jusqu’au { $until }. Une fiche l’annonce ici à tout le monde. Veux-tu participer tout de suite ?
pool-joined =
    .title = Merci de participer pour { $name } 💛
    .body = Tu as mis { $points } et il te reste { $left }.
    .less = Il ne manquait que cela : rien de plus n’est pris.
    .ordered = Le compte y est : c’est commandé pour tout le monde, et { $starter } le reçoit 🎉
    .failed = La cagnotte pour **{ $name }** n’aboutit pas. { $why } Rien ne t’est pris, et chacun a récupéré sa part.
pool-left = Tu as quitté la cagnotte pour **{ $name }**. Tu as maintenant { $left }.
pool-called-off = La cagnotte pour **{ $name }** est annulée. Chacun a récupéré sa part et va l’apprendre.

## Celles qui sont ouvertes

pool-list-title = Cagnottes ouvertes 🤝
pool-list-empty = Aucune cagnotte n’est ouverte. Lances-en une pour une récompense à plusieurs : `/cagnotte lancer`.
pool-list-intro = Tu as { $wallet } pour participer.
pool-line = **{ $name }** — jusqu’au { $until }
pool-line-mine = Ta part : { $mine }.
pool-list-pick = Participer pour…
pool-sooner = Les précédentes
pool-later = Les suivantes

## Quand c’est fini

pool-news =
    .ordered-title = { $name } : ensemble, c’est réussi 🎉
    .title = { $name } : la cagnotte est finie ↩️
    .ordered = Le but est atteint et la récompense est commandée pour tout le monde ; { $starter } la reçoit. Tu avais mis { $points }.
    .ordered-own = Le but est atteint et la récompense est commandée pour tout le monde. Tu la reçois pour tous : vois `/commandes voir`.
    .missed = Le temps est écoulé : { $raised } réunis sur { $goal }.
    .cancelled = Elle a été annulée.
    .failed = { $why }
    .back = Tu as récupéré { $points }.
    .all-back = Chacun a récupéré sa part.

## Refus

pool-refused-unknown = Il n’y a pas de cagnotte ouverte pour « { $typed } ». Regarde dans `/cagnotte liste` lesquelles existent.
pool-refused-ordered = Cette cagnotte a atteint son but, et c’est commandé. Regarde dans `/cagnotte liste` lesquelles sont ouvertes.
pool-refused-missed = Le temps de cette cagnotte est écoulé. Regarde dans `/cagnotte liste` lesquelles sont ouvertes.
pool-refused-cancelled = Cette cagnotte est annulée. Regarde dans `/cagnotte liste` lesquelles sont ouvertes.
pool-refused-failed = Cette cagnotte n’a pas abouti. { $why } Regarde dans `/cagnotte liste` lesquelles sont ouvertes.
pool-refused-too-few = C’est trop peu : participe avec { $least } ou plus.
pool-refused-no-number = Ce n’est pas un nombre entier. Clique de nouveau et écris-en un, comme 20.
pool-refused-not-enough = Tu as { $held } : ne mets pas plus.
pool-refused-again = La récompense est de nouveau disponible. Participe encore une fois.
pool-refused-not-in = Tu n’as rien mis dans cette cagnotte. Regarde dans `/cagnotte liste` où tu participes.
pool-refused-not-yours = C’est quelqu’un d’autre qui a lancé cette cagnotte. Tu peux reprendre ta part avec `/cagnotte quitter`.
pool-refused-too-many = Tu as déjà { $most } cagnottes ouvertes. Attends que l’une soit finie, ou annules-en une avec `/cagnotte annuler`.
pool-refused-sold-out = « { $name } » est épuisé pour le moment. Regarde autre chose dans `/boutique`.
pool-refused-asks = « { $name } » demande un renseignement qu’une seule personne peut donner, comme une adresse : on ne peut pas s’y mettre à plusieurs. Choisis autre chose dans `/boutique`.
pool-refused-when = Une cagnotte est ouverte jusqu’à un jour entre aujourd’hui et dans { $most } jours. Choisis un tel jour.
pool-refused-note-too-long = Ce mot est trop long : { $longest } caractères au plus.

## De lui-même

pool-job-close = Clôture des cagnottes dont le temps est écoulé
