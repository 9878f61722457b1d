### What is told of budgets to those who run the program.

fund-title-kudos = The budget for kudos
fund-title-awards = The budget for awards
fund-title-milestones = The budget for birthdays and other days
fund-title-rescues = The budget for the bonus of redeeming in time
# $left, $size (points); $again (time)
fund-low = Most of it is spent: until { $again } there { $left_count ->
    [one] is { $left } left, of { $size }.
   *[other] are { $left } left, of { $size }.
}
# $at (time)
fund-forecast = At this pace it will be used up on { $at }.
# $size (points); $again (time)
fund-empty = All of it is spent: { $size }. It is filled again on { $again }.
fund-empty-thanks = Until then, kudos go as thanks without points.
fund-empty-kudos = Until then, kudos with points are refused; a thank-you without points always goes.
fund-empty-awards = Until then, nothing can be awarded.
fund-empty-milestones = Until then, cards go without { $units }.
fund-empty-rescues = Until then, there is no bonus.
fund-more = `/budget show` tells more; `/budget kudos` and `/budget awards` set a larger one.
fund-job-renew = Budgets: filled again
