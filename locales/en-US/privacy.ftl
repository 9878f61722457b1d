### What members decide about their own data: /privacy.

## Commands

privacy-command = privacy
    .description = Decide what others see of you, and what is kept
privacy-boards-command = boards
    .description = Take yourself off the leaderboards, or go back on
    .show = show
    .show-description = On: others see your place. Off: only you do
    .show-on = on
    .show-off = off
privacy-export-command = export
    .description = Get everything that is kept about you here, as files
privacy-erase-command = erase
    .description = Have everything erased that is kept about you here

## Boards

privacy-boards-shown = You are on the leaderboards. Others see your place from now on.
privacy-boards-hidden = You are off the leaderboards. Your { $units } count as before, and only you see your place. Go back on with `/privacy boards`.

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
export-file-data = { $file }: all of it for machines, and what you changed as an admin
# $when (text)
export-erased = You asked to be erased; that will be on { $when }.
export-by = From
export-to = To
export-reason = Reason
export-message = Message
export-undone = Taken back
export-reward = Reward
export-price = Price
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

privacy-refused-unknown = Nothing is kept about you here.
privacy-refused-not-asked = Nothing is about to be erased. `/privacy erase` shows what that would mean.
