### Giving, boosting and taking back.

## Commands

kudos-command = kudos
    .description = Thank somebody, with points from your allowance
    .member = member
    .member-description = Whom you thank
    .points = points
    .points-description = Points for each; 0 simply says thank you
    .reason = reason
    .reason-description = What you are thankful for
    .value = value
    .value-description = The company value that this stands for
    .member2 = member2
    .member2-description = A second person
    .member3 = member3
    .member3-description = A third person
    .member4 = member4
    .member4-description = A fourth person
    .member5 = member5
    .member5-description = A fifth person
give-kudos-menu = Give kudos
give-kudos-for-this-menu = Give kudos for this

## Answers

# $to: who got it; $channel: where the card appears
kudos-thanked = You thanked { $to }. Everybody will see it in { $channel }. 💚
# $to: who got it; $channel: where the card appears; $left: what the budget has; $again: when
kudos-thanked-unpaid = { $left_count ->
    [0] You thanked { $to }, without { $units }: the budget for kudos is used up until { $again }. Your allowance is untouched. Everybody will see it in { $channel }. 💚
   *[other] You thanked { $to }, without { $units }: until { $again } the budget for kudos has no more than { $left } in all. Your allowance is untouched; take it back and give less, if you prefer. Everybody will see it in { $channel }. 💚
}
# $each: points for each; $sum (number): how many in all; $people (number): how many people
kudos-given = { $people ->
    [one] You gave { $each } to { $to }. Everybody will see it in { $channel }. 🎉
   *[other] You gave { $each } each to { $to }: { $sum } in all. Everybody will see it in { $channel }. 🎉
}
# $left (number): how many are left
kudos-left = { $left ->
    [0] That was all of your allowance. It renews on { $renews }.
   *[other] You can give { $left } more. Your allowance renews on { $renews }.
}
# $who: who has not joined; $people (number): how many; $until (time)
kudos-waits = { $people ->
    [one] { $who } has not joined here yet: until { $until } it waits for them, and then it goes back.
   *[other] { $who } have not joined here yet: until { $until } it waits for them, and then it goes back.
}
kudos-boosted = { $people ->
    [one] You added { $each } for { $to }. 🚀
   *[other] You added { $each } each for { $to }. 🚀
}
# $returned: what came back to the allowance
kudos-undone = You took your kudos back from { $from }. { $returned } returned to your allowance.
kudos-undone-thanks = You took your thank-you back from { $from }.
kudos-undone-late = You took your kudos back from { $from }. Its { $units } were from an allowance that has ended, so they don’t return.

## The public card

# $giver: who gives; $to: who gets it
kudos-card-people = { $giver } thanks { $to }
kudos-card-title = { $people ->
    [one] Kudos: { $each }
   *[other] Kudos: { $each } each
}
kudos-card-thanks = Thank you!
kudos-card-undone = Taken back
kudos-card-reason = { $reason }
kudos-card-no-reason = No more words needed 👏
kudos-card-link = [To the message]({ $link })
# $who: who has not joined; $until (time)
kudos-card-waits = -# Waits for { $who } until { $until }: `/privacy show` tells how to join.
kudos-card-returned = { $people ->
    [one] -# Went back: { $who } has not joined.
   *[other] -# Went back: { $who } have not joined.
}
kudos-card-bonus = Bonus
# $who; $sum (text): as in "5 + 5 New Year = 10 points"
kudos-bonus-for = { $who }: { $sum }
kudos-card-value = Value
kudos-card-value-name = { $value }
kudos-card-boosts = { $n ->
    [one] { $n } boost
   *[other] { $n } boosts
}
# $who: the booster; $each: points for each; $people (number): how many people
kudos-card-boost = { $people ->
    [one] { $who } added { $each }
   *[other] { $who } added { $each } each
}
# By one of those who were thanked, for the others: $to
kudos-card-boost-for = { $people ->
    [one] { $who } added { $each } for { $to }
   *[other] { $who } added { $each } each for { $to }
}
kudos-card-more-boosts = … and { $n } more
kudos-button-boost = Boost
kudos-button-undo = Undo

## Before giving: a choice holds 100 characters, a hint 100 as well

# $points (points); $name (text): a campaign
kudos-ahead-bonus = { $name } adds { $points }
# $points (points); $name (text): a campaign
kudos-ahead-bonus-at-most = { $name } adds up to { $points }
# $name (text): a campaign
kudos-ahead-used-up = { $name } is used up, no bonus
# $left (points)
kudos-ahead-short = more than your { $left } left
# $left (points)
kudos-ahead-left = you have { $left } left
# $again (text): a date
kudos-ahead-thanks = the budget is used up until { $again }: goes as thanks
# $again (text): a date
kudos-ahead-refused = the budget is used up until { $again }
# $left (points)
kudos-ahead-too-much-thanks = the budget has { $left } left: goes as thanks
# $left (points)
kudos-ahead-too-much = the budget has { $left } left
# $left (points)
kudos-ahead-budget = the budget has { $left } left
kudos-ahead-only-thanks = a thank-you without { $units }

## Modals: labels hold 45 characters

kudos-boost-title = Boost this kudos
kudos-modal-title = Give kudos
kudos-modal-points = Points (for each person)
kudos-modal-reason = What are you thankful for?
kudos-modal-value = Company value (if one fits)

## Refusals: what happened, and what to do next

kudos-refused-oneself = You can’t give kudos to yourself. Whom could you thank today?
kudos-refused-bot = { $who } is a bot and can’t receive kudos. Choose a person.
kudos-refused-gone = { $who } is not in this server. Choose somebody who is here.
kudos-refused-twice = You named { $who } twice. Name each person once.
kudos-refused-no-amount = That is not a number of { $units }. Type a whole number, such as 5; 0 simply says thank you.
kudos-refused-nothing = A boost adds a whole number of { $units }, 1 or more. Please try again, with 5 for example.
kudos-refused-too-much = That is too much at once: give at most { $largest } to each person.
kudos-refused-reason-short = { $least ->
    [one] Please say why: they will be glad to read it.
   *[other] Please say why, in at least { $least } characters: they will be glad to read it.
}
kudos-refused-reason-long = That reason is too long. Please keep it to { $longest } characters.
kudos-refused-unknown-value = That is not one of the values here. Pick one from the list that appears as you type, or leave it out.
kudos-refused-no-allowance = There are no points for you to give here. `/kudos points:0` says thank you all the same.
kudos-refused-no-allowance-buy = There are no points for you to give here. `/allowance buy` turns points of your own into some, and `/kudos points:0` says thank you all the same.
# $left: points; $renews: when
kudos-refused-short = { $left_count ->
    [0] You have given your whole allowance. It renews on { $renews }. Until then, `/kudos points:0` says thank you all the same.
   *[other] That is more than you have left to give: { $left }. Your allowance renews on { $renews }.
}
# $left: points; $renews: when
kudos-refused-short-buy = { $left_count ->
    [0] You have given your whole allowance. It renews on { $renews }. Until then, `/allowance buy` turns points of your own into points to give, and `/kudos points:0` says thank you all the same.
   *[other] That is more than you have left to give: { $left }. Your allowance renews on { $renews }; until then, `/allowance buy` turns points of your own into points to give.
}
# $left: points; $again: when
kudos-refused-budget = { $left_count ->
    [0] The budget for kudos is used up until { $again }. Until then, `/kudos points:0` says thank you all the same.
   *[other] That is more than the budget for kudos has left until { $again }: { $left } in all. Give less, or say thank you with `/kudos points:0`.
}
kudos-refused-pair-limit = { $limit ->
    [one] You have thanked { $who } once today, which is the limit here. You can thank them again on { $again }.
   *[other] You have thanked { $who } { $limit } times today, which is the limit here. You can thank them again on { $again }.
}
kudos-refused-cooldown = One moment: you can give again on { $until }.
kudos-refused-too-young = Your Discord account is too new to give here. You can start on { $until }.
kudos-refused-missing = This kudos is no longer here, so there is nothing left to change.
kudos-refused-not-yours = Only the person who gave this kudos can take it back.
kudos-refused-never = Kudos can’t be taken back here. Ask an admin if something went wrong.
# $window: a length of time
kudos-refused-too-late = It is too late: a kudos can only be taken back within { $window }. Ask an admin if something went wrong.
kudos-refused-spent = Some of those { $units } have already been spent, so this kudos can’t be taken back. Ask an admin if something went wrong.
kudos-refused-taken-back = This kudos was taken back, so there is nothing left to change.
kudos-refused-own-boost = This is your own kudos. Use `/kudos` to give more.
kudos-refused-boost-for-oneself = You can’t boost a kudos that you alone received. Use `/kudos` to thank somebody.
kudos-refused-left = Whoever got this kudos has left, and can’t receive any more. Use `/kudos` to thank somebody who is here.
