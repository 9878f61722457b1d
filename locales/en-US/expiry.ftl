### Points that expire: /expiry, reminders, more time, and those who leave.

## Commands

expiry-command = expiry
    .description = When points expire, who gets more time, and what expires when

expiry-policy-command = policy
    .description = See what a rule would do, then have it for new points
    .expire = expire
    .expire-description = When points expire that people get from then on
    .expire-never = never
    .expire-some-months-after-they-were-earned = some months after they were earned
    .expire-on-a-day-of-each-year = on a day of each year
    .expire-after-months-without-activity = after months without activity
    .months = months
    .months-description = How many months
    .month = month
    .month-description = The month of the last day of the season, 1 to 12
    .day = day
    .day-description = The day of that month
    .carry_over = carry_over
    .carry_over-description = How many unused points of each member are carried over into the next season

expiry-settings-command = settings
    .description = See or set reminders, more time, the bonus for redeeming in time, and leavers
    .reminders = reminders
    .reminders-description = How many days before people are reminded, as in 30, 7, 1; or 0 for never
    .extension_days = extension_days
    .extension_days-description = How many days those get who ask for more time
    .bonus_percent = bonus_percent
    .bonus_percent-description = How many percent are added to points that are redeemed in time; 0 for none
    .bonus_days = bonus_days
    .bonus_days-description = How many days before they expire that is
    .leavers = leavers
    .leavers-description = What becomes of the points of those who leave the server
    .leavers-keep-them = keep them
    .leavers-take-them-back = take them back
    .grace_days = grace_days
    .grace_days-description = After how many days they are taken back

expiry-extend-command = extend
    .description = Have points last longer: one member’s, or everybody’s
    .days = days
    .days-description = For how many days more
    .member = member
    .member-description = Whose; leave it out for everybody
    .within = within
    .within-description = What expires within so many days is meant (otherwise 30)

expiry-report-command = report
    .description = See what expires when

## When points expire

expiry-policy-never = never
# $n (number)
expiry-policy-months = { $n ->
    [one] a month after they were earned
   *[other] { $n } months after they were earned
}
# $n (number)
expiry-policy-inactivity = { $n ->
    [one] after a month in which their owner gave and redeemed nothing
   *[other] after { $n } months in which their owner gave and redeemed nothing
}
# $day (text): a day of the year
expiry-policy-yearly = after { $day } of each year
# $day (text): a day of the year; $carries (points)
expiry-policy-yearly-carries = after { $day } of each year; up to { $carries } of each member are carried over

## What a rule would do

expiry-preview-title = What would change
# $policy (text): a rule
expiry-preview-policy = New points would expire: **{ $policy }**.
# $policy (text): a rule
expiry-preview-same = New points expire { $policy }. That is so already.
# $at (text): a day
expiry-preview-today = Points earned today could be spent until { $at }.
expiry-preview-soon = ⚠️ That is within a week: people would have hardly any time. Choose another day, or go on if you mean it.
# $points (points); $people (term)
expiry-preview-lately = It touches what people earn from now on. In the last 30 days that was { $points }, by { $people }.
# $never, $dated (points)
expiry-preview-kept = What they have keeps its date: { $never } never expire, { $dated } expire as they would have.
expiry-preview-never = Nobody loses anything by this.
expiry-preview-yes = Use this from now on
expiry-adopted-title = New points expire…
expiry-adopted = What people have keeps its date. They are told of the new rule, and reminded before anything expires.
expiry-settings-title = Points that expire
expiry-nobody = nobody
# $n (number)
expiry-people = { $n } people
expiry-few = fewer than 5 people

## Reminders

# $points (points)
expiry-reminder-title = { $points } expire soon
# $points (points); $at (text): a day
expiry-reminder-line = **{ $points }** can be spent until { $at }
# $n (number)
expiry-more-dates = { $n ->
    [one] … and on { $n } more day. `/balance` shows it.
   *[other] … and on { $n } more days. `/balance` shows them.
}
# $carries (points)
expiry-reminder-carries = Up to { $carries } of what is left at the end of the season are carried over into the next.
# $n (number): percent
expiry-reminder-bonus = Whoever redeems them before gets { $n }% of them back as a bonus.
expiry-button-redeem = What I can have for them
expiry-button-give = Give them away
expiry-button-pool = Chip in together
expiry-button-ask = Ask for more time

## More time

# $points (points); $days (number)
expiry-asked = You asked for more time for { $points }: { $days ->
    [one] { $days } day
   *[other] { $days } days
} more. You are told what comes of it.
expiry-card =
    .title = More time for points
    .body = { $by } asks for more time: **{ $points }**, which expire until { $at }, would last { $days ->
        [one] { $days } day
       *[other] { $days } days
    } longer.
    .waiting = Nobody has decided yet.
    .approved = { $by } gave the time.
    .refused = { $by } refused.
    .approve = Give the time
    .refuse = Refuse
expiry-reason =
    .title = Why not?
    .label = What you tell the one who asked
# $by: a person; $days (number)
expiry-told-approved = The points of { $by } last { $days ->
    [one] { $days } day
   *[other] { $days } days
} longer. They are told.
# $by: a person
expiry-told-refused = You refused. { $by } is told why.
expiry-decided-approved-title = You have more time ✅
# $points (points); $days (number)
expiry-decided-approved = The { $points } that you asked for last { $days ->
    [one] { $days } day
   *[other] { $days } days
} longer. `/balance` shows the new dates.
expiry-decided-refused-title = No more time for your points
expiry-decided-refused = Your request was refused. You can still redeem them in time: `/shop`.
# $reason (text)
expiry-decided-refused-why = Your request was refused: { $reason }
    You can still redeem them in time: `/shop`.
expiry-extended-title = Your points last longer ✅
# $points (points); $at (text): a day
expiry-extended-line = **{ $points }** can now be spent until { $at }
expiry-extended-one-title = They last longer
# $who: a person
expiry-extended-one = The points of { $who }:
# $points (points); $at (text): a day; $days (number)
expiry-everybody-sure = { $points } of everybody’s, all that expire until { $at }, would last { $days ->
    [one] { $days } day
   *[other] { $days } days
} longer. Everybody is told.
expiry-everybody-yes = Yes, for everybody
# $points (points); $days (number)
expiry-everybody-begun = It is begun: { $points } last { $days ->
    [one] { $days } day
   *[other] { $days } days
} longer. Everybody is told once it is done.
expiry-everybody-title = Points last longer ✅
# $at (text): a day; $days (number)
expiry-everybody = All points that would have expired until { $at } last { $days ->
    [one] { $days } day
   *[other] { $days } days
} longer. `/balance` shows your dates.

## What expires when

expiry-report-title = What expires when
# $never, $dated (points); $people (term)
expiry-report-sum = { $never } never expire. { $dated } do, of { $people }:
# $month (text); $points (points)
expiry-report-month = **{ $month }:** { $points }
# $points (points)
expiry-report-later = **Later:** { $points }
expiry-report-button = As a table
expiry-file = What expires, by the last day on which it can be spent:
expiry-file-name = expiry.csv
expiry-file-day = last day
expiry-file-points = points
expiry-file-people = people

## Those who leave

expiry-left-title = Goodbye for now
# $points (points); $until (time)
expiry-left = You left the server. Your { $points } stay yours until { $until }: come back before then and you find them as they are. After that they go back to the program.
expiry-back-title = Welcome back 👋
# $points (points)
expiry-back = Your wallet is as you left it: { $points }.
expiry-revoked-title = Your points went back
# $points (points)
expiry-revoked = You have been away from the server for long, so { $points } went back to the program. If you return, you can earn new ones, and your history is still there.

## Jobs

expiry-job-remind = Reminders of points that expire
expiry-job-extend = Points that last longer
expiry-job-look-up = Looking for those who have left
expiry-job-revoke = Points of those who have left

## Why nothing is done

# $least, $most (numbers)
expiry-refused-months = For this rule, say after how many `months`: { $least } to { $most }.
expiry-refused-season = For this rule, say which day ends the season: `month` and `day`, as in 12 and 31.
expiry-refused-no-such-day = No year has this day. Please give another `month` and `day`.
# $many, $most (numbers)
expiry-refused-reminders = Reminders are up to { $many } numbers of days from 1 to { $most }, as in 30, 7, 1. 0 stands for none.
# $least, $most (numbers)
expiry-refused-range = Please give a number from { $least } to { $most }.
# $least, $most (numbers)
expiry-refused-days = Points can last { $least } to { $most } days longer. Please give such a number.
# $least, $most (numbers)
expiry-refused-within = Please say `within` how many days: { $least } to { $most }.
# $through (time)
expiry-refused-nothing = Nothing expires until { $through }. `/balance` shows every date.
expiry-refused-asked = You have asked already, and nobody has decided yet. You are told what comes of it.
expiry-refused-decided = Somebody else has decided on this already.
expiry-refused-own = This is your own request: somebody else decides on it.
# $least, $most (numbers)
expiry-refused-reason = Please give a reason of { $least } to { $most } characters: the one who asked will read it.
expiry-refused-no-place = Nobody can be asked yet: this server has not said where requests go. Tell its admins; they set `orders_channel` in `/setup`.
expiry-refused-same = That is so already.
