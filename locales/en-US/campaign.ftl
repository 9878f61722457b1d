### What campaigns say: to admins, in posts, and on the cards of what they add to.

## Commands

campaign-command = campaign
    .description = Plan and run festive bonuses

campaign-create-command = create
    .description = Plan a campaign; nothing starts before you launch it
    .feast = feast
    .feast-description = A feast: it brings a name and dates, which you may change
    .feast-new-year = New Year
    .feast-lunar-new-year = Lunar New Year
    .feast-eid-al-fitr = Eid al-Fitr
    .feast-easter = Easter
    .feast-bastille-day = Bastille Day
    .feast-rosh-hashanah = Rosh Hashanah
    .feast-diwali = Diwali
    .feast-thanksgiving = Thanksgiving
    .feast-christmas = Christmas
    .feast-our-anniversary = Our anniversary
    .name = name
    .name-description = What it is called
    .from = from
    .from-description = Its first day, as in 2026-12-31, with a time if you like: 2026-12-31 18:00
    .to = to
    .to-description = Its last day, which counts whole, or when it ends: 2027-01-01 12:00
    .percent = percent
    .percent-description = How much it adds to the points: 100 doubles them
    .flat = flat
    .flat-description = Or a fixed number of points, each time
    .fund = fund
    .fund-description = How many points it may add in all
    .cap = cap
    .cap-description = How many it may add for one person; 0 for no limit
    .on = on
    .on-description = What it adds to; kudos, if you say nothing
    .on-kudos = kudos
    .on-awards = awards
    .on-kudos-and-awards = kudos and awards
    .role = role
    .role-description = Only for those with this role; @everyone for all
    .active = active
    .active-description = Only for those who gave kudos within so many days; 0 for all
    .inactive = inactive
    .inactive-description = Only for those who gave none for so many days; 0 for all
    .channel = channel
    .channel-description = Where it is posted; where the weekly post goes, if you say nothing
    .lasts = lasts
    .lasts-description = For how many days the bonus points last; 0 for as long as other points
    .remind = remind
    .remind-description = Whether there is a post on its last day
    .yearly = yearly
    .yearly-description = Whether it comes again each year, with a fund as large
    .language = language
    .language-description = The language of the name (otherwise the program’s)
    .language-english = English
    .language-french = French

campaign-edit-command = edit
    .description = Change a campaign
    .campaign = campaign
    .campaign-description = Which one
    .feast = feast
    .feast-description = A feast: it brings a name and dates
    .feast-new-year = New Year
    .feast-lunar-new-year = Lunar New Year
    .feast-eid-al-fitr = Eid al-Fitr
    .feast-easter = Easter
    .feast-bastille-day = Bastille Day
    .feast-rosh-hashanah = Rosh Hashanah
    .feast-diwali = Diwali
    .feast-thanksgiving = Thanksgiving
    .feast-christmas = Christmas
    .feast-our-anniversary = Our anniversary
    .name = name
    .name-description = What it is called
    .from = from
    .from-description = Its first day, as in 2026-12-31 or 2026-12-31 18:00
    .to = to
    .to-description = Its last day, which counts whole, or when it ends
    .percent = percent
    .percent-description = How much it adds to the points: 100 doubles them
    .flat = flat
    .flat-description = Or a fixed number of points, each time
    .fund = fund
    .fund-description = How many points it may add in all, with those already added
    .cap = cap
    .cap-description = How many it may add for one person; 0 for no limit
    .on = on
    .on-description = What it adds to
    .on-kudos = kudos
    .on-awards = awards
    .on-kudos-and-awards = kudos and awards
    .role = role
    .role-description = Only for those with this role; @everyone for all
    .active = active
    .active-description = Only for those who gave kudos within so many days; 0 for all
    .inactive = inactive
    .inactive-description = Only for those who gave none for so many days; 0 for all
    .channel = channel
    .channel-description = Where it is posted
    .lasts = lasts
    .lasts-description = For how many days the bonus points last; 0 for as long as other points
    .remind = remind
    .remind-description = Whether there is a post on its last day
    .yearly = yearly
    .yearly-description = Whether it comes again each year, with a fund as large
    .language = language
    .language-description = The language of the name (otherwise the program’s)
    .language-english = English
    .language-french = French

campaign-list-command = list
    .description = Show all campaigns

campaign-show-command = show
    .description = Show a campaign whole, with what can be done with it
    .campaign = campaign
    .campaign-description = Which one

campaign-cancel-command = cancel
    .description = End a campaign now; what it has given stays
    .campaign = campaign
    .campaign-description = Which one

campaign-rehearse-command = rehearse
    .description = See what a campaign would have done in the past
    .campaign = campaign
    .campaign-description = Which one
    .days = days
    .days-description = Over how many days until now; 90, if you say nothing

campaign-feasts-command = feasts
    .description = Show when feasts are, this year and the next

campaigns-command = campaigns
    .description = See which bonuses run and which come

## Feasts

feast-new-year = New Year
feast-lunar-new-year = Lunar New Year
feast-eid-al-fitr = Eid al-Fitr
feast-easter = Easter
feast-bastille-day = Bastille Day
feast-rosh-hashanah = Rosh Hashanah
feast-diwali = Diwali
feast-thanksgiving = Thanksgiving
feast-christmas = Christmas
feast-anniversary = Our anniversary

## What it adds. $n (number): percent; $points (points)

campaign-percent-kudos = +{ $n } % on each kudos
campaign-percent-awards = +{ $n } % on each award
campaign-percent-both = +{ $n } % on each kudos and award
campaign-flat-kudos = +{ $points } on each kudos
campaign-flat-awards = +{ $points } on each award
campaign-flat-both = +{ $points } on each kudos and award

## For whom. $n (number): days

campaign-audience-everybody = for everybody
campaign-audience-active = { $n ->
    [one] for those who gave kudos within a day
   *[other] for those who gave kudos within { $n } days
}
campaign-audience-inactive = { $n ->
    [one] for those who have given no kudos for a day
   *[other] for those who have given no kudos for { $n } days
}
# $role (role)
campaign-audience-role = for those with { $role }
# $activity (text): one of the two above
campaign-audience-both = { $activity } and have { $role }

## Its card. The labels stand before a colon

# $name (text): the campaign's; $state (text)
campaign-title = { $name } · { $state }
# $language (text)
campaign-label-name = Name ({ $language })
campaign-label-from = From
campaign-label-until = Until
campaign-label-rule = Bonus
campaign-label-audience = Audience
campaign-label-fund = Fund
campaign-label-cap = At most for each
campaign-label-channel = Posted in
campaign-label-lasts = Bonus points last
# $n (number)
campaign-value-lasts = { $n ->
    [one] 1 day
   *[other] { $n } days
}
campaign-value-lasts-as-others = as long as other points
campaign-label-remind = Post on the last day
campaign-label-yearly = Every year
campaign-label-start = Words at the start
campaign-label-last-day = Words on the last day
campaign-label-end = Words at the end
campaign-value-none = none
campaign-value-undecided = to be decided
campaign-value-no-cap = no limit
campaign-value-no-words = none
campaign-value-weekly-channel = the channel of the weekly post
campaign-value-same-dates = yes, on the same dates
# $feast (text)
campaign-value-with-feast = yes, with { $feast }
campaign-state-draft = draft
campaign-state-launched = launched
campaign-state-scheduled = scheduled
campaign-state-running = running
campaign-state-paused = fund empty
campaign-state-ended = ended
campaign-state-cancelled = cancelled
campaign-lack-window = its days (`from`, `to`)
campaign-lack-rule = its bonus (`percent` or `flat`)
campaign-lack-fund = its fund (`fund`)
campaign-notes = Good to know
campaign-note-ready = Nothing runs yet. **Rehearse** shows what it would have cost; **Launch** sets its fund aside and plans its posts.
# $parts (list)
campaign-note-lacks = Still to be decided: { $parts }. Say it with `/campaign edit`.
# $starts, $ends (times)
campaign-note-window = It begins on { $starts } and ends on { $ends }.
# $time (text): a civil time
campaign-note-skipped = Clocks skip the hour that was typed that night: { $time } counts.
campaign-note-twice = Clocks show { $time } twice that night: the earlier one counts.
# $spent, $fund (points); $members (number)
campaign-note-spent = { $members ->
    [one] So far it has added { $spent } of { $fund }, for one person.
   *[other] So far it has added { $spent } of { $fund }, for { $members } people.
}
campaign-note-paused = Its fund is empty: kudos and awards go on without the bonus. A larger `fund` in `/campaign edit` lets it go on.
# $names (list): campaigns; $how (text)
campaign-note-beside = At the same time: { $names }. Where bonuses meet: { $how } (`/setup_points`).
campaign-button-launch = Launch
campaign-button-words = Words
campaign-button-rehearse = Rehearse
campaign-button-discard = Discard
campaign-button-cancel = Cancel
campaign-button-end = Yes, end it
campaign-sure-draft = Discard the draft **{ $name }**? It can’t be launched any more then.
# $left (points)
campaign-sure = End **{ $name }** now? What it has given stays; { $left } of its fund go back to the program.
# A form's title: 45 characters at most
campaign-words-title = Words for its posts

## Lists

campaign-list-title = Campaigns
campaign-list-none = There are none yet. Plan the first with `/campaign create`: a feast brings its dates along.
# $starts, $ends (texts): dates; $left (points)
campaign-list-line = **{ $name }** · { $state } · { $starts } to { $ends } · { $left } left
campaign-list-over = **{ $name }** · { $state } · { $starts } to { $ends }
campaign-list-draft = **{ $name }** · { $state }
campaign-list-more = { $n ->
    [one] … and { $n } more
   *[other] … and { $n } more
}
# $from (text): a date
campaign-choice = { $name } · { $state } · { $from }
campaign-choice-draft = { $name } · { $state }
campaign-feasts-title = Feasts
# $feast (text); $now, $then (texts): dates
campaign-feast = **{ $feast }**: { $now } · { $then }
campaign-feast-unknown = not known yet
campaign-feasts-hint = -# Feasts that follow the moon may be kept a day earlier or later where you are: give your own `from` and `to` to `/campaign create`, and a yearly campaign keeps its distance from the feast.

## What everybody reads

# $rule, $whose (texts); $cap (points)
campaign-promise = { $rule }, { $whose }.
campaign-promise-cap = { $rule }, { $whose }; at most { $cap } for each.
campaign-post-start = { $name } begins 🎉
campaign-post-last-day = Last day of { $name } ⏳
campaign-post-end = { $name } has ended
# $words (text): the admins' own
campaign-post-words = { $words }
# $until (time)
campaign-post-until = It ends on { $until }.
# $fund (points)
campaign-post-fund = -# { $fund } are set aside for it. When they are gone, everything goes on without the bonus; `/campaigns` shows what is left.
campaign-post-cancelled = It was ended early.
# $added, $left (points); $members (number)
campaign-post-results = { $members ->
    [one] It added { $added } to what one person received. Thank you!
   *[other] It added { $added } to what { $members } people received. Thank you!
}
campaign-post-nobody = Nobody has received a bonus this time. Thank you for every kind word all the same!
campaign-post-left = -# { $left } of its fund were left, and went back to the program.
campaigns-title = Bonuses
campaigns-none = No bonus runs, and none is planned. A thank-you is always in season: `/kudos`.
campaigns-name = { $name }
# $starts, $ends (texts): dates
campaigns-comes = It begins on { $starts } and ends on { $ends }.
campaigns-runs = It ends on { $ends }.
# $left (points); $percent (number)
campaigns-left = { $left } of its fund are left ({ $percent } %).
campaigns-paused = Its fund is empty: everything goes on without the bonus.
# $room (points)
campaigns-room = You can still receive { $room } from it.
# $how (text)
campaigns-stacking = Where bonuses meet: { $how }
bonus-base = { $points }
# $sum (text): what comes before; $name (text): a campaign
bonus-plus = { $sum } + { $points } { $name }
# $total (points)
bonus-sum = { $sum } = **{ $total }**

## To those who run the program

campaign-fund-title = The fund of { $name }
# $percent (number); $left, $fund (points); $ends (time)
campaign-fund-low = { $percent } % of it are spent: { $left } of { $fund } are left, and it ends on { $ends }. `/campaign edit` with a larger `fund` adds to it.
campaign-fund-empty = All { $fund } are spent, and it ends on { $ends }. Kudos and awards go on without the bonus; `/campaign edit` with a larger `fund` lets it go on.
campaign-job-turn = Campaigns: beginning, last day, end

## Rehearsal

campaign-rehearsal-title = { $name }, rehearsed
# $days (number); $added, $fund (points)
campaign-rehearsal-added = { $days ->
    [one] Over the last day it would have added { $added } of { $fund }.
   *[other] Over the last { $days } days it would have added { $added } of { $fund }.
}
# $day (text)
campaign-rehearsal-empty = Its fund would have been empty on { $day }.
campaign-rehearsal-lasts = Its fund would have lasted.
# $members, $of (numbers)
campaign-rehearsal-members = { $members } of { $of } people who received something would have got a bonus.
# $percent (number)
campaign-rehearsal-largest = The ten who got most would have had { $percent } % of it.
# $collusion (points); $days (number)
campaign-rehearsal-risk = { $days ->
    [one] Two people who thank each other as often as the limits allow could take { $collusion } in a day.
   *[other] Two people who thank each other as often as the limits allow could take { $collusion } in { $days } days.
}
campaign-rehearsal-audience = -# Everybody was taken for its audience: who had which role then, and who had given lately, is not known.
# $n (number): how many people
campaign-rehearsal-out = -# { $n ->
    [one] One person is left out, who is not to be counted.
   *[other] { $n } people are left out, who are not to be counted.
} What they got would have cost more.
campaign-rehearsal-day = Day
campaign-rehearsal-given = Points
campaign-rehearsal-bonus = Bonus
campaign-rehearsal-left = Left in the fund
campaign-rehearsal-file = rehearsal.csv

## Refusals

campaign-refused-missing = There is no such campaign. Pick one from the list that appears as you type, or see them all with `/campaign list`.
# $most (number)
campaign-refused-name = A campaign needs a name of 1 to { $most } characters. Give a `name`, or a `feast` that brings one.
campaign-refused-two-rules = Choose one bonus: either `percent` or `flat`.
# $percent, $flat (numbers)
campaign-refused-rule = A bonus is 1 to { $percent } percent, or 1 to { $flat } { $units }. Please give such a number.
campaign-refused-fund = A fund is 1 to { $most } { $units }. Please give such a number.
campaign-refused-lasts = Bonus points last 1 to { $most } days, or 0 for as long as other points. Please give such a number.
campaign-refused-cap = The most for each is 0 to { $most } { $units }; 0 stands for no limit. Please give such a number.
campaign-refused-days = Please give a number of days from 1 to { $most }, or 0 for everybody.
campaign-refused-two-activities = Choose one: those who gave lately (`active`), or those who did not (`inactive`).
campaign-refused-feast = The date of this feast is not known yet. Give your own `from` and `to`, and a `name`.
campaign-refused-words = That is too long for a post. Please keep each to { $most } characters.
campaign-refused-backwards = It would end before it begins. Please choose a later `to`, or an earlier `from`.
campaign-refused-past = These days are over. Please choose a `to` that is still to come.
campaign-refused-long = A campaign lasts { $most } days at most. Please choose an earlier `to`; `yearly` lets it come again.
# $parts (list)
campaign-refused-lacks = It can’t go on yet. Still to be decided: { $parts }. Say it with `/campaign edit`.
campaign-refused-launched = It was launched already. There’s nothing left to do.
campaign-refused-over = It is over, so nothing of it can be changed. Plan another with `/campaign create`.
campaign-refused-promised = It has begun, and people count on its bonus, its audience and its limits: these can’t be changed any more. You may change its name, words, fund and end, or cancel it and plan another.
campaign-refused-spent = It has added more than that already. Please choose a larger `fund`.
