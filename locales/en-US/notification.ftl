### What /notifications says.

## Commands

notifications-command = notifications
    .description = What you want to be told, and how
    .direct_messages = direct_messages
    .direct_messages-description = Which direct messages you get
    .direct_messages-none = none
    .direct_messages-answers-to-what-i-asked = answers to what I asked
    .direct_messages-everything-about-me = everything about me
    .digest = digest
    .digest-description = Whether the rest is shown together, with the answer to a later command of yours
    .mentions = mentions
    .mentions-description = Whether posts ping you
    .quiet_from = quiet_from
    .quiet_from-description = The hour from which nothing pings you and no direct message comes
    .quiet_until = quiet_until
    .quiet_until-description = The hour with which your quiet hours end; the same as the first for none
    .language = language
    .language-description = The language in which I speak to you on my own
    .language-english = English
    .language-french = French
    .time_zone = time_zone
    .time_zone-description = Where your day passes, as in Europe/Paris
    .statement = statement
    .statement-description = Whether you get a statement of each month as a direct message
    .wishes = wishes
    .wishes-description = Whether you are told once you can afford something on your wishlist
    .new_rewards = new_rewards
    .new_rewards-description = Whether you are told once a week which rewards are new
    .suggestions = suggestions
    .suggestions-description = Whether rewards are suggested to you in the shop
    .reset = reset
    .reset-description = What is to be again as it is without you
    .reset-language = language
    .reset-time-zone = time zone
    .reset-quiet-hours = quiet hours

## What is switched

notifications-title = Your notifications
notifications-saved = Noted: your notifications
notifications-direct-never = **Direct messages:** none.
notifications-direct-answers = **Direct messages:** what became of what you asked for, such as an order.
notifications-direct-everything = **Direct messages:** everything that is about you, reminders too.
notifications-digest = **Digest:** what you get no direct message for is shown with the answer to a later command of yours.
# $n (number)
notifications-digest-waits = **Digest:** what you get no direct message for is shown with the answer to a later command of yours. { $n ->
    [one] One such message waits.
   *[other] { $n } such messages wait.
}
notifications-no-digest = **Digest:** off. What you get no direct message for, you are not told.
notifications-mentions = **Mentions:** posts that name you ping you.
notifications-no-mentions = **Mentions:** posts name you without a ping.
# $from, $until (text): hours
notifications-quiet = **Quiet hours:** from { $from } to { $until }, nothing pings you and no direct message comes.
notifications-no-quiet = **Quiet hours:** none.
# $language (text)
notifications-language = **Language:** { $language }, where I speak to you on my own. Answers come in the language of your Discord.
notifications-discord-language = **Language:** the one of your Discord.
# $zone (text)
notifications-zone = **Time zone:** { $zone }.
# $zone (text)
notifications-program-zone = **Time zone:** the one of this program, { $zone }.
notifications-statement = **Monthly statement:** as a direct message.
notifications-no-statement = **Monthly statement:** off.
notifications-wishes = **Wishes:** you are told once you can afford something on your wishlist, or it is back.
notifications-no-wishes = **Wishes:** you are not told of them.
notifications-new-rewards = **New rewards:** you are told of them once a week.
notifications-no-new-rewards = **New rewards:** off.
notifications-suggestions = **Suggestions:** rewards that could be for you are suggested in the shop.
notifications-no-suggestions = **Suggestions:** off, and none are made.

## Why nothing is switched

notifications-refused-quiet = Quiet hours have a beginning and an end: name both `quiet_from` and `quiet_until`.
# $typed (text)
notifications-refused-zone = There is no time zone “{ $typed }”. Pick one from the list, as in Europe/Paris.
