### Si les comptes sont tels qu’ils ont été écrits.

verify-command = vérifier
    .description = Vérifier que le relevé de tes points est tel qu’il a été écrit
    .head = sceau
    .head-description = Une ligne que tu as gardée d’une vérification ou d’un message de la semaine

## Son propre relevé face à la chaîne des sceaux

verify-title = Tout est tel que cela a été écrit
verify-title-wrong = Quelque chose n’est pas tel que cela a été écrit
# $entries (nombre), $points (points)
verify-whole =
    { $entries ->
        [one] La seule écriture de ton relevé est scellée et intacte, et donne bien ce que tu peux dépenser : { $points }.
       *[other] Les { $entries } écritures de ton relevé sont scellées et intactes, et donnent bien ce que tu peux dépenser : { $points }.
    }
verify-none = Rien n’est encore scellé sur ton relevé. Dès que quelque chose bougera, tu pourras le vérifier ici.
# $entries (nombre)
verify-waiting =
    { $entries ->
        [one] Une écriture est si récente que son sceau n’est pas encore posé.
       *[other] { $entries } écritures sont si récentes que leur sceau n’est pas encore posé.
    }
# $number (texte) : le numéro de l’écriture, comme dans /historique
verify-altered = L’écriture { $number } n’est pas celle qui a été scellée. Donne son numéro à l’équipe d’administration : `ovation doctor --ledger` lui en dira plus.
# $number (texte) : le numéro de l’écriture
verify-deleted = L’écriture { $number } n’est plus qu’en partie sur ton relevé : le reste a été supprimé. Donne son numéro à l’équipe d’administration : `ovation doctor --ledger` lui en dira plus.
# $number (texte) : le numéro de l’écriture
verify-unsealed = L’écriture { $number } devrait être scellée depuis longtemps et ne l’est pas. Donne son numéro à l’équipe d’administration : `ovation doctor --ledger` lui en dira plus.
# $points, $posted (points)
verify-wallet = Tu peux dépenser { $points }, mais ton relevé donne { $posted }. Préviens l’équipe d’administration : `ovation doctor --ledger` lui en dira plus.
verify-kept-same = Le sceau que tu as gardé est toujours là : rien de ce qui précède n’a été changé ni retiré.
verify-kept-other = Le sceau que tu as gardé n’est pas celui des comptes : quelque chose a été changé avant lui. Montre les deux à l’équipe d’administration.
verify-kept-missing = Le sceau que tu as gardé va plus loin que les comptes : quelque chose a été retiré. Montre les deux à l’équipe d’administration.
# $head (texte) : combien il y a de sceaux, et l’empreinte du dernier
verify-head = **À garder :** `{ $head }`
    Cette ligne vaut pour tout ce qui a été écrit jusqu’ici. Avec `/vérifier sceau:`, tu verras plus tard si quelque chose en a été changé.
verify-no-head = Ce n’est pas un sceau. Colle la ligne entière, telle qu’un `/vérifier` ou un message de la semaine l’a montrée : un nombre, deux-points, puis 64 lettres et chiffres.
