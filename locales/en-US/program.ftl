### What /setup says.

## Command

setup-command = setup
    .description = See or change how this program works
    .unit = unit
    .unit-description = What one point is called, as in “star” (together with units)
    .units = units
    .units-description = What many points are called, as in “stars” (together with unit)
    .unit_gender = unit_gender
    .unit_gender-description = The word’s gender, where its language has genders
    .unit_gender-masculine = masculine
    .unit_gender-feminine = feminine
    .unit_gender-neuter = neuter
    .unit_gender-common = common
    .unit_language = unit_language
    .unit_language-description = The language of unit and units (otherwise the program’s)
    .unit_language-english = English
    .unit_language-french = French
    .emoji = emoji
    .emoji-description = The emoji that follows amounts; “none” for none
    .recognition_channel = recognition_channel
    .recognition_channel-description = Where kudos and awards are celebrated
    .orders_channel = orders_channel
    .orders_channel-description = Where orders wait for a decision
    .weekly_channel = weekly_channel
    .weekly_channel-description = Where the weekly leaderboard is posted
    .time_zone = time_zone
    .time_zone-description = The program’s time zone, as in Europe/Paris
    .language = language
    .language-description = The language of public posts
    .language-english = English
    .language-french = French
    .allowance = allowance
    .allowance-description = How many points each member can give per period
    .period = period
    .period-description = How often the allowance is renewed
    .period-day = day
    .period-week = week
    .period-month = month
    .reason_required = reason_required
    .reason_required-description = Whether kudos need a reason
    .reason_min = reason_min
    .reason_min-description = The shortest reason, in characters
    .largest_kudos = largest_kudos
    .largest_kudos-description = The most points that one kudos gives to one person
    .pair_limit = pair_limit
    .pair_limit-description = Kudos to the same person per day; 0 for no limit
    .cooldown = cooldown
    .cooldown-description = Seconds between two kudos of the same giver; 0 for none
    .account_age = account_age
    .account_age-description = How many days old a Discord account must be to give; 0 for any
    .undo_window = undo_window
    .undo_window-description = For how many minutes givers can undo; 0 for never
    .approver_role = approver_role
    .approver_role-description = The one Discord role that decides on orders; for several, see /roles
    .post_day = post_day
    .post_day-description = The day of the weekly leaderboard
    .post_day-monday = Monday
    .post_day-tuesday = Tuesday
    .post_day-wednesday = Wednesday
    .post_day-thursday = Thursday
    .post_day-friday = Friday
    .post_day-saturday = Saturday
    .post_day-sunday = Sunday
    .post_hour = post_hour
    .post_hour-description = The hour of the weekly leaderboard, 0 to 23
    .reset = reset
    .reset-description = What goes back to its default
    .reset-unit = unit
    .reset-emoji = emoji
    .reset-recognition-channel = recognition channel
    .reset-orders-channel = orders channel
    .reset-weekly-channel = weekly channel
    .reset-approver-role = approver role

setup-points-command = setup_points
    .description = See or change the rules for refunds, corrections, bonuses and unused allowance
    .refund_floor = refund_floor
    .refund_floor-description = For how many days refunded points stay at least; 0 for no such time
    .allow_debt = allow_debt
    .allow_debt-description = Whether a correction may take back spent points, which are then owed
    .second_admin = second_admin
    .second_admin-description = Above how many points a correction needs a second admin; 0 for never
    .stacking = stacking
    .stacking-description = What happens where bonuses of several campaigns meet
    .stacking-the-best-one = the best one
    .stacking-added-up = added up
    .stacking-multiplied = multiplied
    .carry_over = carry_over
    .carry_over-description = How many points that were not given are kept for the next period; 0 for none
    .buy_allowance = buy_allowance
    .buy_allowance-description = How many points of their own people may turn into points to give, a period; 0 for none

setup-posts-command = setup_posts
    .description = See or change what is posted
    .boards = boards
    .boards-description = Which boards the weekly post shows
    .boards-both = both
    .boards-most-received = most received
    .boards-most-given = most given
    .digest = digest
    .digest-description = How often a digest is posted: kudos that stood out, new rewards, what comes
    .digest-never = never
    .digest-every-week = every week
    .digest-every-month = every month
    .news = news
    .news-description = Whether members are told when a rule changes that binds them

setup-orders-command = setup_orders
    .description = See or change how orders are approved
    .approval_above = approval_above
    .approval_above-description = From more than this on, rewards that need no approval need it too; 0 for no limit
    .two_above = two_above
    .two_above-description = From more than this on, two people approve; 0 for no limit
    .remind_days = remind_days
    .remind_days-description = After how many days of waiting approvers are told; 0 for never
    .approve_alone = approve_alone
    .approve_alone-description = Whether an only approver may approve their own orders; everybody sees it

setup-privacy-command = setup_privacy
    .description = See or change the rules for people’s data
    .enrolment = enrolment
    .enrolment-description = Whether people are told what is kept about them, or asked first
    .enrolment-tell-people = tell people
    .enrolment-ask-people = ask people
    .pending_days = pending_days
    .pending_days-description = Where people are asked: for how many days points wait for somebody who has not joined
    .erasure_days = erasure_days
    .erasure_days-description = For how many days somebody can change their mind who asked to be erased; 0 for none
    .reasons_months = reasons_months
    .reasons_months-description = For how many months what people write is kept: reasons, and links to messages
    .access_months = access_months
    .access_months-description = For how many months it is kept who read whose data
    .auditor_channel = auditor_channel
    .auditor_channel-description = Where requests about data and the monthly check go: keep it private
    .contact_days = contact_days
    .contact_days-description = In how many days a request about somebody’s data is to be answered

## The card

setup-title = Your program’s settings
setup-intro-look = How this program works. You can see it and not change it.
setup-intro = Pick from the menus below, or change any setting by its option, as in `/setup allowance:200`. To go back to a default, empty its menu or use the option `reset`.
setup-group-points = Points
setup-group-budgets = Budgets · /budget
setup-group-places = Channels
setup-group-roles = Who may do what · /roles
setup-group-time = Time, language and weekly post
setup-group-posts = What is posted · /setup_posts
setup-group-kudos = Rules for kudos
setup-group-expiry = Points that expire · /expiry
setup-group-books = Refunds, corrections, bonuses · /setup_points
setup-group-orders = Orders · /setup_orders
setup-group-privacy = People’s data · /setup_privacy

# $label (term): the setting's name; $value: what it is
setup-line = **{ $label }**: { $value }

setup-label-unit = Name of a point
setup-label-emoji = Emoji
setup-label-allowance = Allowance
setup-label-period = Renewed every
setup-label-role-allowances = More for roles
setup-label-carry-over = Kept of what was not given, at most
setup-label-buy-allowance = Own points that may become points to give
setup-label-budget-kudos = Budget for kudos
setup-label-budget-awards = Budget for awards
setup-label-budget-milestones = Budget for birthdays and other days
setup-label-budget-rescues = Budget for redeeming in time
setup-label-worth = What points are worth
setup-label-recognition-channel = Kudos and awards
setup-label-orders-channel = Orders
setup-label-weekly-channel = Weekly post
setup-label-time-zone = Time zone
setup-label-language = Language of public posts
setup-label-post-day = Day of the weekly post
setup-label-post-hour = Hour of the weekly post
setup-label-reason-required = Reason required
setup-label-reason-min = Shortest reason
setup-label-largest-kudos = Largest kudos
setup-label-pair-limit = Kudos to the same person per day
setup-label-cooldown = Wait between two kudos
setup-label-account-age = Minimum age of an account
setup-label-undo-window = Time to undo
setup-label-post-boards = Boards of the weekly post
setup-label-digests = Digest
setup-label-rule-news = News of changed rules
setup-label-birthdays = Birthdays are celebrated
setup-label-anniversaries = Work anniversaries are celebrated
setup-label-occasions = Other days are celebrated
setup-label-milestone-channel = Cards go to
setup-label-birthday-points = A birthday brings
setup-label-years = Years bring
setup-label-heads-up = Told to you two days before
# $n (number): of years; $points (points)
setup-value-years = { $n ->
    [one] from { $n } year on { $points }
   *[other] from { $n } years on { $points }
}
setup-value-no-years = nothing
setup-label-refund-floor = Refunds last at least
setup-label-allow-debt = Corrections of spent points
setup-label-second-admin = Second admin for corrections above
setup-label-expiry = New points expire
setup-label-reminders = Reminders
setup-label-extension = More time, where it is given
setup-label-rescue = Bonus for redeeming in time
setup-label-leavers = Points of those who leave
setup-label-stacking = Where bonuses meet
setup-label-enrolment = Before data is kept
setup-label-pending-days = Points wait for who has not joined
setup-label-erasure-days = Time to call off an erasure
setup-label-reasons-months = Reasons are kept
setup-label-access-months = Who read whose data is kept
setup-label-approval-above = Every order is approved from more than
setup-label-two-above = Two people approve from more than
setup-label-order-reminder = Approvers are reminded after
setup-label-alone = An only approver may approve their own orders
# $n (number): how many
setup-value-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
setup-label-auditor-channel = Requests about data, and the monthly check
setup-label-contact-days = Time to answer a request about data

# $n (number): how many
setup-value-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
setup-value-orders-channel = where orders go
setup-value-no-emoji = none
setup-value-no-limit = no limit
setup-value-no-wait = none
setup-value-any-age = any
setup-value-never = never
setup-value-yes = yes
setup-value-no = no
setup-value-no-floor = no longer than before
setup-value-debt = allowed, the rest is owed
setup-value-no-debt = refused
setup-value-no-reminders = none
# $days (list): numbers of days
setup-value-reminders = { $days } days before
setup-value-no-rescue = none
# $n (number): percent; $within (text): a length of time
setup-value-rescue = +{ $n }% within { $within } before they expire
setup-value-leavers-keep = are kept
setup-value-leavers-at-once = go back to the program
# $wait (text): a length of time
setup-value-leavers-grace = go back to the program after { $wait }
setup-value-no-second = never
setup-value-at-once = none, it is done at once
setup-value-standard = “point”, the standard word
# $one, $many (text): the word; $language (text): its name; $noun_gender (term)
setup-value-unit-gendered = { $one } / { $many } ({ $language }, { $noun_gender })
setup-value-unit = { $one } / { $many } ({ $language })
# $role (role); $points (points)
setup-value-role-allowance = { $points } for { $role }
setup-value-same-for-all = nobody has more
setup-value-lapses = nothing, it lapses
setup-value-not-sold = none
setup-value-no-budget = none, no limit
# $points (points); $per (term): month, quarter or year
setup-value-budget-thanks = { $points } a { $per }, then thanks without points
# $points (points); $per (term): month, quarter or year
setup-value-budget-refuse = { $points } a { $per }, then none
setup-value-no-worth = not said
# $points (points); $money (money)
setup-value-worth = { $points } = { $money }
setup-value-where-typed = where the command is used
setup-value-recognition-channel = where kudos go
setup-value-managers = those who manage the server
# $n (number)
setup-value-characters = { $n ->
    [one] { $n } character
   *[other] { $n } characters
}

setup-pick-recognition = Where should kudos be celebrated?
setup-pick-orders = Where should orders go?
setup-pick-approver = Who decides on orders?
setup-pick-language = Which language for public posts?
setup-pick-period = How often is the allowance renewed?

## What changed

setup-saved = Saved
setup-same = Nothing changed
setup-unchanged = It was set like this already.
# $label (term): the setting's name; $before, $after: what it was and is
setup-change = **{ $label }**: { $before } → { $after }
# $ends (time): when the running period ends
setup-note-period = The running allowance period still ends on { $ends }; the next one follows the new setting.
setup-note-allowance = Whoever has already given in the running period keeps that period’s allowance; everybody else has the new one at once.

## News of changed rules

setup-news-title = The rules have changed
setup-news-intro = Here is what is different now:

## Refusals

# $label (term): the setting's name; $least, $most (numbers)
setup-refused-range = { $label }: please give a number from { $least } to { $most }.
# $most (number): the longest word, in characters
setup-refused-word = A point’s name needs 1 to { $most } characters. Please choose another word.
setup-refused-both-words = To name your points, give `unit` and `units` together, as in `/setup unit:star units:stars`. Once a language has its words, `unit_gender` can change alone.
setup-refused-emoji = That isn’t a single emoji. Please give one, such as ⭐ or one of your server’s own, or `none` for no emoji.
# $typed (text): what was typed
setup-refused-zone = There is no time zone called “{ $typed }”. Start typing a large city nearby and pick from the list.
# $near (text): the zone that was probably meant
setup-refused-zone-near = There is no time zone called “{ $typed }”. Did you mean `{ $near }`? Pick it from the list.
# $most (number)
setup-refused-budget = A budget is 0 to { $most } { $units }; 0 is no budget. Please give such a number.
setup-refused-worth = Please say how much money that many { $units } are worth: a number without a sign, with no more decimals than its currency has, and the currency’s three letters, as in `/budget worth points:100 amount:10 currency:EUR`.
# $most (number)
setup-refused-order-limit = A limit of orders is 0 to { $most } { $units }; 0 is no limit. Please give such a number.
setup-refused-order-days = Approvers are reminded after 0 to { $most } days; 0 is never. Please give such a number.
setup-refused-milestone-points = A birthday brings 0 to { $most } { $units }. Please give such a number.
setup-refused-years = Please write the years, a colon and the { $units }, as in `1:50 3:100 5:200`: from one year on 50, from three on 100, from five on 200. Up to 20 such pairs, each year once; 0 for none.
setup-refused-everyone = If everyone could decide on orders, people would approve their own. Please pick a smaller role.

## How points work here

rules-command = rules
    .description = See how points work here
rules-title = How points work here
rules-intro = These are the rules as they are set now. Whoever they bind is told when one changes.
rules-giving = Giving
# $points (points); $period (term): a day, a week or a month
rules-allowance = Everybody can give { $points } each { $period } with `/kudos`. They are only for giving: nobody can spend their own.
rules-role-allowances = Some roles can give more: `/allowance show` tells.
rules-lapses = What is not given by then lapses.
# $most (points)
rules-carries = Up to { $most } that are not given are kept for the next time.
# $most (points)
rules-buys = With `/allowance buy`, up to { $most } of one’s own can be turned into some to give.
# $points (points); $per (term): month, quarter or year
rules-budget-thanks = All kudos together bring up to { $points } a { $per }; after that, they go as thanks without { $units }.
# $points (points); $per (term): month, quarter or year
rules-budget-refuse = All kudos together bring up to { $points } a { $per }; after that, there are none until it is filled again.
rules-limits = Limits
# $most (points)
rules-largest = One kudos brings each person up to { $most }.
# $n (number)
rules-reason = It needs a reason of { $n ->
    [one] { $n } character
   *[other] { $n } characters
} or more.
# $n (number)
rules-pair = The same person can be thanked { $n ->
    [one] once
   *[other] { $n } times
} a day by the same person.
# $wait (text): a length of time
rules-cooldown = Between two kudos of one person lie { $wait }.
# $age (text): a length of time
rules-age = Only accounts that are at least { $age } old can give.
# $wait (text): a length of time
rules-undo = It can be taken back for { $wait }, with its boosts, unless the { $units } were spent.
rules-no-undo = It can’t be taken back.
rules-nobody-themselves = Nobody gives to themselves, and nobody decides on what is their own.
rules-spending = Spending
rules-shop = What you are given is yours to spend in `/shop`. Refused and cancelled orders give everything back.
# $worth (text): so many points for so much money
rules-worth = What a point is worth: { $worth }.
# $days (text): a length of time
rules-refund = What comes back can be used for { $days } at least.
rules-debt = What is corrected after it was spent is owed: new { $units } pay it first.
rules-no-debt = Nobody ever owes { $units }.
rules-campaigns = `/campaigns` shows which bonuses run and what they add.
rules-expiring = In time
# $policy (text): a rule
rules-expiry = New { $units } expire: { $policy }.
rules-not-retroactive = A changed rule is for what comes after it: what you have keeps its date.
rules-soonest = What expires first is spent first. `/balance` shows each date.
# $days (list): numbers of days
rules-reminders = You are reminded { $days } days before anything expires, as you wish it in `/notifications`.
# $days (text): a length of time
rules-extension = Under a reminder you can ask for more time: { $days } where it is given.
# $n (number): percent; $days (text): a length of time
rules-rescue = Whoever redeems within { $days } before they expire gets { $n }% of them back as a bonus.
rules-leavers-keep = Whoever leaves the server finds their { $units } on their return.
rules-leavers-at-once = What somebody has who leaves the server goes back to the program.
# $days (text): a length of time
rules-leavers-grace = Whoever leaves the server finds their { $units } if they return within { $days }; after that they go back to the program.
rules-yours = You decide
# $days (text): a length of time
rules-consent = Nothing is kept of you until you accept: until then, what you are given waits for you for { $days }.
rules-data = `/privacy` shows what is kept about you, and what you can decide.
rules-news = Changed rules are posted for all to read.
