### What /allowance says.

## Commands

allowance-command = allowance
    .description = What people may give in a period

allowance-show-command = show
    .description = See what people may give here, and what you may

allowance-buy-command = buy
    .description = Turn points of your own into points to give
    .points = points
    .points-description = How many

allowance-role-command = role
    .description = Let those with a role give more in a period
    .role = role
    .role-description = Which role
    .points = points
    .points-description = How many points they may give; without it, as many as others

allowance-member-command = member
    .description = Let one person give more in a period
    .member = member
    .member-description = Who
    .points = points
    .points-description = How many points they may give; without it, as many as others

## Answers

allowance-title = What people may give
# $points (points); $period (text): day, week or month
allowance-all = Everybody: **{ $points }** every { $period }.
# $role (role)
allowance-role = Those with { $role }: **{ $points }**.
# $who (person)
allowance-own = { $who }: **{ $points }**.
allowance-lapses = What is not given in time lapses.
# $most (points)
allowance-carries = Of what is not given in time, up to { $most } are kept for the next period.
# $mine, $left (points); $renews (time)
allowance-mine = You may give **{ $mine }** a period: the most that applies to you. { $left } are left until { $renews }.
allowance-set = Saved: { $who } may give { $points } a period, and whoever has already given in this one from the next on; where more applies to them, that counts.
allowance-unset = Saved: { $who } may give as much as others, and whoever has already given in this period from the next on.
allowance-set-role = Saved: those with { $role } may give { $points } a period, and whoever has already given in this one from the next on; where more applies to somebody, that counts.
allowance-unset-role = Saved: those with { $role } may give as much as others, and whoever has already given in this period from the next on.

# $most (points)
allowance-buyable = `/allowance buy` turns points of your own into points to give: up to { $most } a period.

## Buying

allowance-buy-title = More to give?
# $points, $left, $gives (points); $renews (time)
allowance-buy-ask = { $points } of your own become yours to give. You then have { $left } to spend, and { $gives } to give until { $renews }. This can’t be taken back.
allowance-buy-yes = Turn them into { $units } to give
allowance-buy-no = Not now
# $points, $gives (points); $renews (time)
allowance-bought = { $points } of your own are now yours to give. You can give { $gives } until { $renews }. 💛
allowance-kept = Nothing was taken: your points stay yours to spend.

## Refusals

allowance-refused-not-sold = Points of your own can’t be turned into points to give here. `/allowance show` says what you may give.
allowance-refused-nothing = Please give a number of { $units }, 1 or more.
# $left (points); $renews (time)
allowance-refused-too-much = { $left_count ->
    [0] You have bought as much as one may in this period. You can buy again on { $renews }.
   *[other] You can buy { $left } more until { $renews }. Please choose fewer.
}
# $have (points)
allowance-refused-short = That is more than you have to spend: { $have }. Choose fewer.
allowance-refused-over = That question was about a period that is over. Use `/allowance buy` again.


allowance-refused-everyone = Everybody has that role. What everybody may give is set with the option `allowance` of `/setup`.
# $most (number)
allowance-refused-points = An allowance is 0 to { $most } { $units }. Please give such a number.
allowance-refused-nobody = { $who } is a bot or not in this server. Please choose somebody who can give.
