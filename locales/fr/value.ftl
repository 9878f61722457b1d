### Ce que dit /valeurs.

## Commandes

values-command = valeurs
    .description = Les valeurs de l’entreprise qu’un bravo peut porter

values-add-command = ajouter
    .description = Ajouter une valeur, ou son nom dans une autre langue
    .name = nom
    .name-description = Son nom, de 1 à 50 caractères
    .language = langue
    .language-description = La langue du nom (sinon celle du programme)
    .language-english = anglais
    .language-french = français
    .for = pour
    .for-description = Une valeur existante qui reçoit ce nom dans cette langue

values-retire-command = retirer
    .description = Retirer une valeur : les bravos passés la gardent, les nouveaux ne peuvent plus la choisir
    .value = valeur
    .value-description = La valeur à retirer

values-list-command = liste
    .description = Voir les valeurs que l’on peut choisir

## Réponses

# $name (texte) ; $language (texte) : sa langue
values-added = Ajoutée : **{ $name }** ({ $language }). Les bravos peuvent maintenant la porter. Si ton équipe lit d’autres langues, donne-lui aussi un nom dans ces langues : `/valeurs ajouter` avec `pour`.
values-renamed = Enregistré ({ $language }) : cette valeur s’appelle maintenant **{ $name }**.
values-retired = Retirée : **{ $name }**. Les bravos qui la portent la gardent ; les nouveaux ne peuvent plus la choisir.
values-title = Valeurs de l’entreprise
values-none = Il n’y en a pas encore. Ajoute la première avec `/valeurs ajouter`.
values-line = **{ $name }**
values-other = { $language } : { $name }
# $n (nombre) : celles qui n’avaient plus de place
values-more = { $n ->
    [one] … et { $n } autre
   *[other] … et { $n } autres
}

## Refus

# $most (nombre) : le nom le plus long, en caractères
values-refused-name = Le nom d’une valeur a de 1 à { $most } caractères visibles. Choisis-en un autre.
# $name (texte) : ce qui a été tapé
values-refused-taken = Une valeur s’appelle déjà « { $name } ». Choisis un autre nom, ou vois-les toutes avec `/valeurs liste`.
values-refused-unknown = Aucune valeur ne s’appelle « { $name } ». Choisis dans la liste qui apparaît quand tu tapes, ou vois-les toutes avec `/valeurs liste`.
