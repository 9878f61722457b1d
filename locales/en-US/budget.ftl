### What /budget says.

## Commands

budget-command = budget
    .description = What is set aside for kudos and awards, and what points are worth

budget-show-command = show
    .description = See what is set aside, what is left of it, and what points are worth

budget-kudos-command = kudos
    .description = Set how many points kudos and boosts may bring
    .points = points
    .points-description = How many; 0 for no limit
    .per = per
    .per-description = For how long (otherwise as before, or a month)
    .per-month = month
    .per-quarter = quarter
    .per-year = year
    .when_empty = when_empty
    .when_empty-description = What happens once they are used up
    .when_empty-thanks-without-points = thanks without points
    .when_empty-no-kudos-with-points = no kudos with points

budget-awards-command = awards
    .description = Set how many points may be awarded
    .points = points
    .points-description = How many; 0 for no limit
    .per = per
    .per-description = For how long (otherwise as before, or a month)
    .per-month = month
    .per-quarter = quarter
    .per-year = year

budget-milestones-command = milestones
    .description = Set how many points birthdays and other days may bring
    .points = points
    .points-description = How many; 0 for no limit
    .per = per
    .per-description = For how long (otherwise as before, or a month)
    .per-month = month
    .per-quarter = quarter
    .per-year = year

budget-rescues-command = rescues
    .description = Set how many points the bonus for redeeming in time may bring
    .points = points
    .points-description = How many; 0 for no limit
    .per = per
    .per-description = For how long (otherwise as before, or a month)
    .per-month = month
    .per-quarter = quarter
    .per-year = year

budget-worth-command = worth
    .description = Say what points are worth in money
    .points = points
    .points-description = How many points; 0 no longer says it
    .amount = amount
    .amount-description = How much money they are worth, as in 10 or 0.50
    .currency = currency
    .currency-description = In which currency, as in EUR, USD or CAD

## What there is

budget-title = Budgets
budget-saved = Saved: the budgets
# $points (points)
budget-amount = { $points }
# $points (points); $money (money)
budget-amount-worth = { $points } ({ $money })
# $points (term): an amount; $per (term): month, quarter or year
budget-kudos = **Kudos and boosts:** { $points } a { $per }.
# $points (term): an amount; $per (term): month, quarter or year
budget-awards = **Awards:** { $points } a { $per }.
budget-milestones = **Birthdays and other days:** { $points } a { $per }.
budget-rescues = **Bonus for redeeming in time:** { $points } a { $per }.
budget-none-kudos = **Kudos and boosts:** no budget. Allowances alone limit them.
budget-none-awards = **Awards:** no budget.
budget-none-milestones = **Birthdays and other days:** no budget.
budget-none-rescues = **Bonus for redeeming in time:** no budget.
# $left (term): an amount; $n (number): how many; $again (time)
budget-left = { $n ->
    [0] Nothing is left until { $again }.
    [one] { $left } is left until { $again }.
   *[other] { $left } are left until { $again }.
}
budget-lasts = At this pace it lasts until then.
budget-unknown = How long it will last can be told after a day, and once some was given.
budget-then-thanks = Once it is used up, kudos go as thanks without { $units }.
budget-then-refuse = Once it is used up, kudos with points wait until it is filled again; a thank-you without points always goes.
budget-now-thanks = It is used up: until then, kudos go as thanks without { $units }.
budget-now-refuse = It is used up: until then, kudos with { $units } wait; a thank-you without any always goes.
budget-now-awards = It is used up: until then, nothing can be awarded.
budget-then-awards = Once it is used up, nothing can be awarded until it is filled again.
budget-now-milestones = It is used up: until then, cards go without { $units }.
budget-now-rescues = It is used up: until then, there is no bonus.
budget-then-milestones = Once it is used up, cards go without { $units }.
budget-then-rescues = Once it is used up, there is no bonus.
# $worth (term): "100 points = 10.00 EUR"
budget-worth = **Worth:** { $worth }.
budget-no-worth = **Worth:** not said. `/budget worth` says what points are worth in money.
# $each (term): an amount; $period (term): day, week or month
budget-allowance = **Each may give:** { $each } a { $period }.
# $price (term): an amount; $days (number)
budget-median = **Rewards:** half of them cost { $price } or less. Whoever receives as much as each may give has that in { $days ->
    [one] about a day
   *[other] about { $days } days
}.
