### What /milestone says: birthdays, work anniversaries and other days.

## Commands

milestone-command = milestone
    .description = Birthdays and other days that are celebrated
milestone-set-command = set
    .description = Have your birthday or first day celebrated, or say who sees it
    .visibility = visibility
    .visibility-description = Who sees it: everybody by a card, only you, or nobody and nothing happens
    .visibility-everybody = everybody
    .visibility-only-me = only me
    .visibility-nobody = nobody
    .birthday = birthday
    .birthday-description = Month and day, as in 03-14; a year is not kept
    .start = start
    .start-description = The day on which you started here, as in 2021-09-01
milestone-show-command = show
    .description = See your days, and what is proposed to you
milestone-forget-command = forget
    .description = Have days of yours forgotten
    .what = what
    .what-description = Which ones
    .what-birthday = birthday
    .what-start-date = start date
    .what-other-days = other days
milestone-setup-command = setup
    .description = See or set what is celebrated, where, and what it brings
    .birthdays = birthdays
    .birthdays-description = Whether birthdays are celebrated
    .anniversaries = anniversaries
    .anniversaries-description = Whether work anniversaries are celebrated
    .occasions = occasions
    .occasions-description = Whether other days are celebrated, which you propose to people
    .channel = channel
    .channel-description = Where cards go (otherwise where kudos go)
    .birthday_points = birthday_points
    .birthday_points-description = How many points a birthday brings, from 0 to 1,000,000
    .years = years
    .years-description = What so many years bring, as in 1:50 3:100 5:200; 0 for nothing
    .heads_up = heads_up
    .heads_up-description = Whether you are told two days before of what everybody will see
milestone-import-command = import
    .description = Check a CSV of people and their days, then ask each of them
    .file = file
    .file-description = Three columns: user (name or id), kind (birthday, start, or a name), date
milestone-occasion-command = occasion
    .description = Ask somebody whether another day of theirs may be celebrated
    .name = name
    .name-description = What it is called, in up to 60 characters
    .member = member
    .member-description = Whose day it is
    .date = date
    .date-description = Which day, as in 2027-05-01

## One’s own days

milestone-mine = Your days
milestone-saved = Noted: your days
milestone-accepted = Thank you: it will be celebrated
milestone-declined = Noted: it is forgotten
milestone-none = None so far. `/milestone set` has your birthday or your first day celebrated.
milestone-what-birthday = Birthday
milestone-what-start = First day
milestone-what-occasion = Another day
# $name (text)
milestone-what-named = { $name }
milestone-locked = can’t be read now
# $what (term); $day (text)
milestone-line-public = **{ $what }:** { $day }. Everybody sees it.
# $what (term); $day (text)
milestone-line-private = **{ $what }:** { $day }. Only you see it.
# $what (term); $day (text)
milestone-line-hidden = **{ $what }:** { $day }. Nobody sees it, and nothing happens.
# $what (term); $day (text); $by (person); $until (time)
milestone-line-proposed = **{ $what }:** { $day }. { $by } proposes it; nothing is shown before you accept. Without an answer it is forgotten { $until }.
# $zone (text)
milestone-when = -# It is celebrated at about 9:00 where your day passes ({ $zone }); `/notifications` changes that.
milestone-year-dropped = The year of your birth is not kept.
milestone-leap = Where there is no February 29, it is celebrated on February 28.

## Proposals

milestone-invite-title = May we celebrate this?
# $by (person); $what (term); $day (text)
milestone-invite = { $by } proposes to celebrate a day of yours: **{ $what }**, { $day }. Nothing is shown or planned before you accept.
# $until (time)
milestone-invite-until = Without an answer it is forgotten { $until }.
milestone-button-public = Everybody may see it
milestone-button-private = Only for me
milestone-button-decline = No, thanks
# $member (person)
milestone-proposed = { $member } will be asked. Nothing is shown before they accept, and without an answer it is forgotten after 30 days.
# $member (person)
milestone-proposed-before = { $member } was asked before, or has set that day.
# $member (person)
milestone-unwanted = { $member } doesn’t want to be celebrated, so they are not asked.

## Files

milestone-draft-title = Nothing is wrong with this table
# $n (number)
milestone-draft = { $n ->
    [one] It has 1 day. Nobody was asked yet.
   *[other] It has { $n } days. Nobody was asked yet.
}
milestone-draft-asks = Once it is imported, each person is asked; nothing is shown before they accept. Who has set their day, was asked before, or doesn’t want to be celebrated is left out. The button works for a day.
# $n (number)
milestone-draft-dropped = { $n ->
    [one] The year of 1 birthday is not kept.
   *[other] The years of { $n } birthdays are not kept.
}
# $n (number)
milestone-button-import = { $n ->
    [one] Import 1 row
   *[other] Import { $n } rows
}
# $n (number)
milestone-problems = { $n ->
    [one] 1 cell is wrong: nothing was imported
   *[other] { $n } cells are wrong: nothing was imported
}
# $line, $column (numbers); $name, $why (terms)
milestone-problem = Line { $line }, column { $column } ({ $name }): { $why }
# $n (number)
milestone-problems-more = { $n ->
    [one] And 1 more.
   *[other] And { $n } more.
}
milestone-problems-mend = Mend the file, then bring it again with `/milestone import`.
milestone-column-user = user
milestone-column-kind = kind
milestone-column-date = date
milestone-wrong-missing = it is empty
# $who (text)
milestone-wrong-not-here = nobody in this server is called “{ $who }”
# $who (text)
milestone-wrong-bot = “{ $who }” is a bot
# $typed (text)
milestone-wrong-no-day = “{ $typed }” is no day; birthdays are as 03-14, others as 2027-03-14
# $typed (text)
milestone-wrong-past = { $typed } is over
milestone-wrong-long = a name has up to 60 characters
milestone-wrong-off = that is not celebrated here: `/milestone setup`
# $first (number)
milestone-wrong-twice = line { $first } says the same
# $n (number)
milestone-imported = { $n ->
    [one] Done: 1 person will be asked.
   *[other] Done: { $n } people will be asked.
}
milestone-imported-none = Done: nobody has to be asked. They have set their days, were asked before, or don’t want to be celebrated.

## Cards

milestone-title-birthday = Happy birthday! 🎂
# $n (number)
milestone-title-years = { $n ->
    [one] 1 year together 🎉
   *[other] { $n } years together 🎉
}
# $name (text)
milestone-title-occasion = { $name } 🎉
# $member (person)
milestone-card-above = Congratulations, { $member }!
# $member (person)
milestone-card-birthday = It is { $member }’s birthday.
# $member (person); $n (number)
milestone-card-years = { $n ->
    [one] { $member } started here 1 year ago.
   *[other] { $member } started here { $n } years ago.
}
# $member (person)
milestone-card-occasion = A day to celebrate for { $member }.
milestone-card-late = (A little late, and no less warmly.)
# $member (person); $points (points)
milestone-card-points = { $member } gets **{ $points }** from the program.
# $n (number); $points (points)
milestone-card-boosts = { $n ->
    [one] 1 boost: { $points }
   *[other] { $n } boosts: { $points }
}
# $n (number)
milestone-card-signed = { $n ->
    [one] Signed by 1 person
   *[other] Signed by { $n } people
}
# $by (person); $text (text)
milestone-card-signature = { $by }: { $text }
# $n (number)
milestone-card-more = { $n ->
    [one] and 1 more
   *[other] and { $n } more
}
milestone-card-gone-title = A day that was celebrated
milestone-card-gone = What was said here is forgotten.
milestone-button-sign = Sign
milestone-button-boost = Boost
milestone-form-sign = Sign the card
milestone-form-text = What you wish them
milestone-form-boost = Boost the card
milestone-form-points = How many points to give
# $member (person)
milestone-signed = Your words are on the card of { $member }. Sign again to change them.
# $to (people); $points (points); $left (number); $renews (time)
milestone-boosted = { $to } gets **{ $points }** from you. You can still give { $left } until { $renews }.

## Alone

milestone-wish-birthday = It is good to have you here. Only you see this.
# $n (number)
milestone-wish-years = { $n ->
    [one] You started here 1 year ago. Thank you! Only you see this.
   *[other] You started here { $n } years ago. Thank you! Only you see this.
}
milestone-wish-occasion = This is your day. Only you see this.
# $points (points)
milestone-wish-points = **{ $points }** from the program are in your wallet.

## What comes

milestone-ahead-title = What will be celebrated soon
# $day (text); $who (person); $what (term)
milestone-ahead = { $day }: { $who }, { $what }
milestone-ahead-birthday = birthday
# $n (number)
milestone-ahead-years = { $n ->
    [one] 1 year here
   *[other] { $n } years here
}
# $n (number)
milestone-ahead-more = { $n ->
    [one] and 1 more
   *[other] and { $n } more
}

## Settings

milestone-setup-title = What is celebrated
milestone-setup-saved = Saved: what is celebrated

## Jobs

milestone-job-celebrate = Celebrations
milestone-job-invite = Asking whether to celebrate
milestone-job-tidy = Forgetting old proposals and cards

## Refusals

milestone-refused-off = That is not celebrated here. Whoever runs the program can change it with `/milestone setup`.
# $typed (text)
milestone-refused-birthday = “{ $typed }” is no day of the year. Please write month and day, as in 03-14.
# $typed (text)
milestone-refused-date = “{ $typed }” is no date. Please write year, month and day, as in 2021-09-01.
milestone-refused-nothing = Please say which day it is: `birthday`, `start`, or both.
milestone-refused-past = That day is over. Please choose one that is still to come.
# $most (number)
milestone-refused-name = A day has a name of 1 to { $most } characters. Please give it one.
# $most (number)
milestone-refused-too-many = They have { $most } other days already. Once some are over, you can propose more.
# $member (person)
milestone-refused-bot = { $member } is a bot and has no days to celebrate. Please choose a person.
# $member (person)
milestone-refused-left = { $member } is no longer in this server. Please choose somebody who is here.
milestone-refused-gone = That is not there any more. `/milestone show` tells what is.
# $most (number)
milestone-refused-signature = Please write 1 to { $most } characters.
milestone-refused-own-card = This card is for you: the others sign it. You can thank them with `/kudos`.
# $most (number)
milestone-refused-file = That file is larger than { $most } KB. Please bring it in parts.
milestone-refused-no-text = That file is no table that can be read. Please save it as CSV in UTF-8.
# $most (number)
milestone-refused-rows = A file has 1 to { $most } rows under the words over its columns. Please bring it in parts.
milestone-refused-no-draft = That table can’t be imported any more, or somebody else has checked it. Please bring it again with `/milestone import`.
