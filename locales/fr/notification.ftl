### Ce que dit /notifications.

## Commandes

notifications-command = notifications
    .description = Ce que tu veux savoir, et comment
    .direct_messages = messages_privés
    .direct_messages-description = Quels messages privés tu reçois
    .direct_messages-none = aucun
    .direct_messages-answers-to-what-i-asked = les réponses à mes demandes
    .direct_messages-everything-about-me = tout ce qui me concerne
    .digest = résumé
    .digest-description = Si le reste t’est montré ensemble, avec la réponse à une commande suivante
    .mentions = mentions
    .mentions-description = Si les messages publics te notifient
    .quiet_from = calme_dès
    .quiet_from-description = L’heure à partir de laquelle rien ne te notifie et aucun message privé ne vient
    .quiet_until = calme_jusque
    .quiet_until-description = L’heure à laquelle tes heures calmes finissent ; la même que la première pour aucune
    .language = langue
    .language-description = La langue dans laquelle je te parle de moi-même
    .language-english = anglais
    .language-french = français
    .time_zone = fuseau
    .time_zone-description = Où se passent tes journées, comme Europe/Paris
    .statement = relevé
    .statement-description = Si tu reçois un relevé de chaque mois en message privé
    .wishes = souhaits
    .wishes-description = Si tu veux savoir quand un de tes souhaits est à ta portée
    .new_rewards = nouveautés
    .new_rewards-description = Si tu veux savoir une fois par semaine quelles récompenses sont nouvelles
    .suggestions = propositions
    .suggestions-description = Si des récompenses te sont proposées dans la boutique
    .reset = rétablir
    .reset-description = Ce qui doit être de nouveau comme sans toi
    .reset-language = langue
    .reset-time-zone = fuseau
    .reset-quiet-hours = heures calmes

## Ce qui est réglé

notifications-title = Tes notifications
notifications-saved = C’est noté : tes notifications
notifications-direct-never = **Messages privés :** aucun.
notifications-direct-answers = **Messages privés :** ce que deviennent tes demandes, comme une commande.
notifications-direct-everything = **Messages privés :** tout ce qui te concerne, rappels compris.
notifications-digest = **Résumé :** ce qui ne vient pas en message privé t’est montré avec la réponse à une commande suivante.
# $n (nombre)
notifications-digest-waits = **Résumé :** ce qui ne vient pas en message privé t’est montré avec la réponse à une commande suivante. { $n ->
    [one] Un tel message attend.
   *[other] { $n } tels messages attendent.
}
notifications-no-digest = **Résumé :** désactivé. Ce qui ne vient pas en message privé ne t’est pas dit.
notifications-mentions = **Mentions :** les messages qui te nomment te notifient.
notifications-no-mentions = **Mentions :** les messages te nomment sans te notifier.
# $from, $until (texte) : heures
notifications-quiet = **Heures calmes :** de { $from } à { $until }, rien ne te notifie et aucun message privé ne vient.
notifications-no-quiet = **Heures calmes :** aucune.
# $language (texte)
notifications-language = **Langue :** { $language }, quand je te parle de moi-même. Les réponses viennent dans la langue de ton Discord.
notifications-discord-language = **Langue :** celle de ton Discord.
# $zone (texte)
notifications-zone = **Fuseau :** { $zone }.
# $zone (texte)
notifications-program-zone = **Fuseau :** celui de ce programme, { $zone }.
notifications-statement = **Relevé mensuel :** en message privé.
notifications-no-statement = **Relevé mensuel :** désactivé.
notifications-wishes = **Souhaits :** tu sais dès que l’un d’eux est à ta portée, ou de retour.
notifications-no-wishes = **Souhaits :** rien ne t’en est dit.
notifications-new-rewards = **Nouveautés :** tu les apprends une fois par semaine.
notifications-no-new-rewards = **Nouveautés :** désactivées.
notifications-suggestions = **Propositions :** des récompenses qui pourraient te plaire te sont proposées dans la boutique.
notifications-no-suggestions = **Propositions :** désactivées, et aucune n’est faite.

## Pourquoi rien n’est réglé

notifications-refused-quiet = Les heures calmes ont un début et une fin : donne `calme_dès` et `calme_jusque`.
# $typed (texte)
notifications-refused-zone = Il n’y a pas de fuseau « { $typed } ». Choisis-en un dans la liste, comme Europe/Paris.
