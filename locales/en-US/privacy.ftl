### What members decide about their own data: /privacy.

## Commands

privacy-command = privacy
    .description = Decide what others see of you, and what is kept
privacy-show-command = show
    .description = See what is kept about you here, who sees it, how long, and what you can decide
privacy-boards-command = boards
    .description = Take yourself off the leaderboards, or go back on
    .show = show
    .show-description = On: others see your place. Off: only you do
    .show-on = on
    .show-off = off
privacy-digests-command = digests
    .description = Have yourself named in digests, or not
    .name = name
    .name-description = On: digests may name you. Off: they leave your kudos out
    .name-on = on
    .name-off = off
privacy-birthdays-command = birthdays
    .description = Have your birthday and other days celebrated, or not
    .celebrate = celebrate
    .celebrate-description = On: days that you set or accept are celebrated. Off: they are forgotten at once
    .celebrate-on = on
    .celebrate-off = off

privacy-insight-command = insight
    .description = Have yourself counted, without a name, where the program looks back, or not
    .count = count
    .count-description = On: what you get counts when a campaign is tried on the past. Off: it is left out
    .count-on = on
    .count-off = off
privacy-export-command = export
    .description = Get everything that is kept about you here, as files
privacy-contact-command = contact
    .description = Ask those who run this program something about your data
    .message = message
    .message-description = What you would like to know, or to have done
privacy-erase-command = erase
    .description = Have everything erased that is kept about you here

## What is kept about one

meeting-told = -# This program keeps what it needs to work: who thanked whom, for how much, and why. See what exactly, who sees it and for how long:
meeting-changed = -# What this program keeps about you, or for how long, has changed. See how it is now:
meeting-asked = -# This program asks before it keeps more about you than which points are yours. See what it would keep, and accept it if you like:
meeting-button = What is kept
notice-title = What is kept about you here
notice-told = This program keeps what it needs to work, and tells you here what that is.
notice-asked = This program asks you first. Until you accept, it keeps no more than your Discord id and the points that others gave you; you can’t give or order yet.
notice-changed = **What is said here has changed since you joined.** Read it again, and accept it to go on.
notice-joined = You joined.
notice-kept-before = What was kept before stays until you have it erased: `/privacy erase`.
# $at (time)
notice-joined-on = You joined { $at }.
# $points (points), $until (time)
notice-waiting = **Waiting for you:** { $points }, until { $until }.
# $at (time)
notice-erased = **Your data will be erased** { $at }: `/privacy erase`.
notice-kept = **What, and why**
notice-kept-who = Your Discord id, your language, when you first took part and last gave: to know whose { $units } are whose, and to answer in your language.
notice-kept-points = How { $units } moved: from whom, to whom, how many and when. These are the books.
notice-kept-words = What you write: why you thank, award, correct or refuse. It is for those who read the cards and their own history, and it is encrypted where it is stored.
notice-kept-orders = What you order, so that you get it (an address only until you have it), and what you wish for, to tell you once it is in reach. What the shop lacks, if you say so: it is encrypted where it is stored, and read without your name.
notice-kept-dates = Your birthday (day and month alone), your first day and other days, if you give them or accept them: to celebrate them. They are encrypted where they are stored.
notice-kept-changes = What you set or award as an admin, so that it can be traced.
notice-seen = **Who sees it**
notice-anywhere = the channel where it is typed
# $place: a channel
notice-seen-cards = Everybody in { $place }: kudos and awards with their reasons.
notice-seen-boards = Everybody here: the leaderboards, if you are on them.
notice-seen-digests = Everybody here: digests, which name those whose kudos stood out, if they don’t mind.
notice-seen-dates = What you say of your days: everybody by a card, and those who run the program two days before; or you alone; or nobody.
notice-seen-you = You alone: your balance, your history and your list of orders.
# $place: a channel
notice-seen-admins = Those who run the program: who was awarded what, and your history if they ask for it, which you see below. Those who decide on orders: your orders, in { $place }.
notice-seen-operator = Whoever runs this bot, and Discord for what it shows. Nobody else gets anything.
notice-long = **For how long**
# $wait: a length of time
notice-long-days = Until you have it erased, which happens { $wait } after you ask. Then the books still say that { $units } moved, and no longer whose they were.
notice-long-at-once = Until you have it erased, which happens within an hour. Then the books still say that { $units } moved, and no longer whose they were.
# $n (number): months
notice-long-reasons = { $n ->
    [one] What you write, and links to messages: 1 month.
   *[other] What you write, and links to messages: { $n } months.
}
# $n (number): months
notice-long-access = { $n ->
    [one] Who read your data: 1 month.
   *[other] Who read your data: { $n } months.
}
notice-long-dates = Your days: until you have them forgotten. What is proposed to you and you don’t answer: 30 days.
notice-long-short = A day: what you tried and was refused, and copies of your data that you asked for.
notice-read = **Who has read it by name**
notice-read-by-nobody = Nobody but you.
# $who: a person; $what: what they read; $day (text)
notice-read-by = { $who }: { $what }, { $day }
notice-requests = **What you asked**
# $asked (text): a date; $due (time)
notice-request-waits = { $asked }: to be answered by { $due }
# $asked, $at (text): dates
notice-request-done = { $asked }: answered { $at }
# $asked, $at (text): dates; $answer (text)
notice-request-answered = { $asked }: answered { $at }, “{ $answer }”
notice-yours = **Yours to decide**
notice-yours-on-boards = You are on the leaderboards.
notice-yours-off-boards = You are not on the leaderboards.
notice-yours-in-digests = Digests may name you.
notice-yours-off-digests = Digests don’t name you.
notice-yours-counted = Where a campaign is tried on the past, what you got counts, without your name.
notice-yours-uncounted = Where a campaign is tried on the past, what you got is left out.
notice-yours-celebrated = Days that you set or accept are celebrated.
notice-yours-uncelebrated = None of your days is celebrated.
notice-yours-data = `/privacy export` hands you all of it, `/privacy erase` has it erased, and `/privacy contact` asks those who run the program.
# $version (text)
notice-version = -# Notice { $version }
notice-button-join = I accept
notice-button-withdraw = I no longer accept
notice-button-on-boards = Show me on leaderboards
notice-button-off-boards = Take me off leaderboards
notice-button-in-digests = Name me in digests
notice-button-off-digests = Leave me out of digests
notice-button-counted = Count me
notice-button-uncounted = Don’t count me
notice-button-celebrated = Celebrate my days
notice-button-uncelebrated = Forget my days

## Boards

privacy-boards-shown = You are on the leaderboards. Others see your place from now on.
privacy-boards-hidden = You are off the leaderboards. Your { $units } count as before, and only you see your place. Go back on with `/privacy boards`.
privacy-digests-named = Digests may name you from now on, where a kudos of yours stands out.
privacy-digests-unnamed = Digests leave out your kudos from now on. Change it with `/privacy digests`.
privacy-counted = What you get counts from now on, without your name, where the program looks back.
privacy-uncounted = What you get is left out from now on where the program looks back. Change it with `/privacy insight`.
privacy-celebrated = Days that you set or accept are celebrated from now on. `/milestone set` sets them.
privacy-uncelebrated = Your days and what was proposed to you are forgotten, and nobody asks you about others. To change it: `/privacy birthdays`.

## Everything that is kept

# $made, $until (time)
export-here = Here is everything that is kept about you in this server, as of { $made }. Begin with `index.txt`, and keep it to yourself: it says why people thanked you. Until { $until } you would get the same file again.
# $day (text)
export-name = my-data-{ $day }.zip
export-index-name = index.txt
export-history-name = history.csv
export-kudos-name = kudos.csv
export-orders-name = orders.csv
export-data-name = data.json
# $day (text)
export-title = Everything that is kept about you in this server, { $day }
# $zone (text)
export-zone = Times are in { $zone }.
# $id (text)
export-user = Your Discord user: { $id }
# $since (text)
export-since = Known here since: { $since }
# $language (text)
export-language = Language, as Discord told it last: { $language }
# $shown (text): yes or no
export-boards = On the leaderboards: { $shown }
# $when (text)
export-gave = You gave last: { $when }
export-none = none
export-wallet = To spend: { $points }
export-allowance = To give: { $points }
export-score = Received so far: { $points }
# $file (text), $rows (number)
export-file-history = { $file }: how your { $units } came and went, oldest first ({ $rows })
export-file-kudos = { $file }: kudos that you gave or got, with their reasons ({ $rows })
export-file-orders = { $file }: what you ordered ({ $rows })
# $n (number)
export-dates = { $n ->
    [one] Days to celebrate: 1, in the file for machines
   *[other] Days to celebrate: { $n }, in the file for machines
}
export-wishes = { $n ->
    [one] Wishes: 1, in the file for machines
   *[other] Wishes: { $n }, in the file for machines
}
export-file-data = { $file }: all of it for machines, and what you changed as an admin
# $when (text)
export-erased = You asked to be erased; that will be on { $when }.
export-by = From
export-to = To
export-reason = Reason
export-note = note
export-told = What you told with it
export-message = Message
export-undone = Taken back
export-reward = Reward
export-price = Price
export-worth = Worth in money
export-state = State

## Being erased

privacy-erase-title = Erase your data here?
privacy-erase-goes = **What goes:** who you are, your language and your settings, every reason you wrote, and what was written to you. Others see “someone who left” in your place, and whoever comes back is new.
privacy-erase-stays = **What stays:** that points moved and when, without a name. Everybody else’s { $units } stay as they are.
# $points (points): what is in the wallet
privacy-erase-points = **You lose { $points }.** Spend them first, if you like: `/shop`.
# $n (number): orders that nobody has decided on
privacy-erase-orders = { $n ->
    [one] **An order of yours** still waits for a decision: it is taken back.
   *[other] **{ $n } of your orders** still wait for a decision: they are taken back.
 } Collect first what was approved.
# $wait (time)
privacy-erase-days = Nothing happens at once: you have { $wait } to change your mind.
privacy-erase-at-once = This program does it within the hour, and it can’t be undone.
privacy-button-go-on = Go on
privacy-sure-title = Are you sure?
privacy-sure = It can’t be undone once it is done. If you would rather stay, just leave this message.
# $points (points): what is in the wallet
privacy-sure-points = You would lose { $points }, and it can’t be undone once it is done. If you would rather stay, just leave this message.
privacy-button-erase = Erase my data
privacy-asked-title = Your data will be erased
# $due (time)
privacy-asked = It happens { $due }, or within the hour after that. Until then everything works as before, and you can change your mind: here, or with `/privacy erase`.
privacy-button-keep = Keep my data
privacy-kept = Everything stays as it is. Good to have you here!

## Requests

# $due (time)
contact-sent = Sent to those who run this program. They are to answer by { $due }; you’ll get the answer as a direct message, and `/privacy show` keeps it.
contact-card-title = A request about personal data
# $by: who asks
contact-card-by = { $by } asks:
# $text: what was written
contact-quoted = { $text }
# $due (time)
contact-card-due = To be answered by { $due }.
# $by: who answered; $at (time)
contact-card-answered = Answered by { $by } { $at }:
contact-card-closed = Closed: who asked has left.
contact-button-answer = Answer
# $by: who asks; $due (time)
contact-reminder = A request of { $by } about their data still waits for an answer, due by { $due }.
# $at (time)
contact-answered = To what you asked about your data { $at }:
# $by: who asked
contact-done = Sent to { $by }.
contact-form-title = Answer this request
contact-form-label = Your answer

## The monthly check

safety-title = How people’s data is kept
safety-well = Everything is as it should be.
# $n (number): how many things
safety-wrong = { $n ->
    [one] **One thing is to be done.**
   *[other] **{ $n } things are to be done.**
}
# $n (number): how many keys
safety-keys = Texts are encrypted ({ $n ->
    [one] 1 key
   *[other] { $n } keys
}).
safety-keys-old = { $n } keys are still under the old master key: run `ovation rekey`.
safety-keys-foreign = { $n } keys need a master key that is not here: `ovation doctor` says which.
safety-files = The database’s files are its owner’s alone.
# $files (text)
safety-files-open = Others on the machine may read { $files }: `chmod 600` them.
safety-permissions = The bot may do what it needs here, and no harm.
safety-permissions-unknown = What the bot may do here is not known yet.
# $few, $many (text): permissions, as Discord calls them
safety-permissions-few = The bot needs, and lacks: { $few }.
safety-permissions-many = The bot doesn’t need, and should not have: { $many }.
safety-permissions-both = The bot needs, and lacks: { $few }. It doesn’t need, and should not have: { $many }.
safety-retention = Nothing is kept longer than it may be.
# $n (number): how many texts
safety-retention-late = { $n ->
    [one] One text is kept longer than it may be: see the log.
   *[other] { $n } texts are kept longer than they may be: see the log.
}
safety-erasures = Nobody waits too long to be erased.
safety-erasures-late = { $n ->
    [one] One person should have been erased by now: see the log.
   *[other] { $n } people should have been erased by now: see the log.
}
# $n (number): how many requests
safety-requests = { $n ->
    [0] No request about data waits for an answer.
    [one] One request about data waits for an answer, and has time.
   *[other] { $n } requests about data wait for an answer, and have time.
}
safety-requests-late = { $n ->
    [one] One request about data should have been answered by now.
   *[other] { $n } requests about data should have been answered by now.
}
safety-readings-none = Nobody read other people’s data by name in the last month.
# $readers, $people (number)
safety-readings = { $people ->
    [one] Read by name in the last month: the data of one person, by { $readers }.
   *[other] Read by name in the last month: the data of { $people } people, by { $readers }.
}
# $n (number): how many advisories
safety-advisories = Known weaknesses of what the bot is built from, borne for stated reasons: { $n } (`deny.toml`).
# $due (time)
safety-review = The rules are to be reviewed by { $due }.
safety-review-late = The rules should have been reviewed by { $due }: read `/setup_privacy` and `/roles show` with whoever is responsible.
safety-button-reviewed = The rules were reviewed
# $due (time)
safety-reviewed = Noted, thank you. The next review is due by { $due }.

# $least, $most (number): characters
privacy-refused-words = Please write between { $least } and { $most } characters.
privacy-refused-no-place = This program has not said yet where such requests go. Ask somebody who manages this server; they can set it with `/setup_privacy auditor_channel:`.
# $most (number)
privacy-refused-too-many = { $most } of your requests still wait for an answer. Please wait for one of them first: `/privacy show`.
privacy-refused-answered = This request was answered, so there is nothing left to do.
privacy-refused-unknown = Nothing is kept about you here.
privacy-refused-not-asked = Nothing is about to be erased. `/privacy erase` shows what that would mean.

## By itself

privacy-job-waiting = Points that wait for people to join
privacy-job-remind = Reminders of requests about data
privacy-job-check = Monthly check of how data is kept
privacy-job-retain = Forgetting what was kept long enough
privacy-job-erase = Erasing people
