### What /correct says.

## Command

correct-command = correct
    .description = Take back what should not have been given
    .entry = entry
    .entry-description = Which one: pick a recent one, or type its number from a history
    .reason = reason
    .reason-description = Why, in 3 to 500 characters; everyone concerned reads it

## Choosing

correction-what-kudos = kudos
correction-what-boost = boost
correction-what-award = award
correction-what-milestone = points for a day
# $what (text): one of the three above; $points (points); $day (text): a date
correction-choice = { $day } · { $what } · { $points }
# Follows the choice. $note (text): what was said with it
correction-choice-note = { " " }· “{ $note }”

## Answers

# $what (text), $points (points), $from (people)
correction-done = Corrected: the { $what } is taken back. { $points } left { $from }, who will see it in `/history` with your reason.
correction-done-nothing = Corrected: the { $what } is taken back. It had brought no { $units }.
# $owed (points)
correction-done-owed = { $owed } of it had been spent and is owed now: new { $units } pay it first.
# $channel (channel): where the card is
correction-waits = Taking back { $points } needs a second admin. Somebody else has to confirm it in { $channel }; nothing has moved yet.
correction-declined = Declined: the { $what } stays as it is.

## The card for the second admin

correction-card =
    .title = A correction to confirm
    .body = { $by } wants to take back { $points } from { $from } ({ $what }). The reason:
    .reason = { $reason }
    .number = Entry { $number }
    .waiting = **Another admin has to confirm it.**
    .confirmed = **Confirmed by { $by }.**
    .declined = **Declined by { $by }.**
    .confirm = Confirm
    .decline = Decline

## Refusals

correction-refused-no-entry = There is no such entry. Start typing and pick one from the list, or copy its number from `/history`, as in `#1F0A2B3C4D`.
correction-refused-order = This belongs to an order. Refuse the order on its card, and its { $units } go back.
correction-refused-kind = Only kudos, boosts and awards can be corrected. If somebody has too few { $units } now, give them an `/award`.
correction-refused-reversed = This was taken back already. There’s nothing left to do.
# $least, $most (numbers)
correction-refused-reason = Please say why, in { $least } to { $most } characters: everyone concerned reads it.
# $who (person), $missing (points)
correction-refused-spent = { $who } has spent some of it and lacks { $missing }. Wait until they have enough, or allow debts with `/setup_points allow_debt:True`: they would owe it then.
correction-refused-waiting = Another correction of this waits for a second admin. Confirm or decline that one first.
correction-refused-no-correction = This correction is no longer there. Ask for it again with `/correct`.
correction-refused-own = You asked for this correction, so another admin has to decide on it.
# $at (time)
correction-refused-confirmed = This correction was already confirmed on { $at }. There’s nothing left to do.
correction-refused-declined = This correction was already declined on { $at }. If it is needed after all, ask for it again with `/correct`.
