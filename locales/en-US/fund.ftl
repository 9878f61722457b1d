### What is told of budgets to those who run the program.

fund-title-kudos = The budget for kudos
fund-title-awards = The budget for awards
# $percent (number); $left, $size (points); $again (time)
fund-low = { $percent } % of it are spent: { $left } of { $size } are left until { $again }.
# $at (time)
fund-forecast = At this pace it will be used up on { $at }.
# $size (points); $again (time)
fund-empty = All { $size } are spent. It is filled again on { $again }.
fund-empty-thanks = Until then, kudos go as thanks without points.
fund-empty-kudos = Until then, kudos with points are refused; a thank-you without points always goes.
fund-empty-awards = Until then, nothing can be awarded.
fund-more = `/budget show` tells more; `/budget kudos` and `/budget awards` add to a budget.
fund-job-renew = Budgets: filled again
