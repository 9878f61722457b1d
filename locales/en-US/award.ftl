### What /award says.

## Command

award-command = award
    .description = Award points from the program to a member
    .member = member
    .member-description = Who is awarded
    .points = points
    .points-description = How many points, from 1 to 1,000,000
    .reason = reason
    .reason-description = What for, in 3 to 500 characters; everybody reads it
    .expires_in = expires_in
    .expires_in-description = In how many days it expires, from 1 to 3,650; without it, never

## Answers

# $member (person), $points (amount), $channel (channel): where the card goes
award-done = Done: { $member } has received **{ $points }**. Everybody will see it in { $channel }.
# $at (text): a date
award-done-expires = Whatever is unspent expires on { $at }.
# $member; $until (time)
award-waits = { $member } has not joined here yet: until { $until } it waits for them, and then it goes back.
award-card-title = An award 🏆
award-card-above = Congratulations, { $member }!
# $by (person): the admin
award-card-body = { $member } receives **{ $points }** from the program, awarded by { $by }.
# $at (text): a date
award-card-expires = To be used before { $at }.
# $reason (text)
award-card-reason = > { $reason }

## Refusals

award-refused-oneself = Nobody awards themselves. Please ask another admin if you have earned it.
award-refused-bot = { $member } is a bot and has no use for { $units }. Please choose a person.
award-refused-left = { $member } is no longer in this server, so there is nobody to award. Please choose somebody who is here.
# $least, $most (numbers)
award-refused-points = An award is a number of { $units } from { $least } to { $most }. Please give such a number.
# $least, $most (numbers)
# $left (points); $again (time)
award-refused-budget = { $left_count ->
    [0] The budget for awards is used up until { $again }. `/budget awards` with a larger number of `points` in all lets awards go on.
   *[other] That is more than the budget for awards has left until { $again }: { $left }. Award less, or set a larger one with `/budget awards`.
}
award-refused-days = An award expires in { $least } to { $most } days. Please give such a number, or leave it out: then it never expires.
award-refused-reason = Please say what it is for, in { $least } to { $most } characters.
