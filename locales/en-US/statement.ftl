### What one has, and how it came and went.

balance-command = balance
    .description = See what you can spend and what you can still give
history-command = history
    .description = See how your points came and went
    .kind = kind
    .kind-description = Only movements of this kind
    .kind-recognition = recognition
    .kind-award = award
    .kind-redemption = redemption
    .kind-expiry = expiry
    .kind-correction = correction
    .kind-allowance = allowance
    .kind-pool = pool
    .from = from
    .from-description = The first day, as in 2026-11-24
    .to = to
    .to-description = The last day, as in 2026-11-24
statement-command = statement
    .description = Read how somebody’s points came and went; they see that you did
    .member = member
    .member-description = Whose

## What one has

balance-title = Your balance
# $points (points)
balance-wallet = **To spend:** { $points }
# $points (points), $renews (time)
balance-allowance = **To give:** { $points }. Your allowance renews on { $renews }.
# $points (points)
balance-score = **Received so far:** { $points }

# $points (points), $day (text): a date
balance-expires = -# { $points } of it to use before { $day }
# $points (points)
# $points (points), $until (time)
balance-waiting = **Waiting for you:** { $points }, until { $until }. They are yours once you join: `/privacy show`.
balance-owed = **Owed:** { $points }. What you receive next pays this first.

## How it came and went

history-title = Your history
history-empty = Nothing has moved yet. Thank somebody with `/kudos`, and it will show here.
history-nothing = None of your points moved like that in that time. Leave out `kind`, `from` or `to` to see more.

# $points (points)
history-came = { $points_count ->
    [0] { $points }
   *[other] +{ $points }
}
# $points (points)
history-went = −{ $points }
# $amount (text): one of the two above; $why (text): one of those below; $day (text): a date
history-line = { $day } · **{ $amount }** · { $why }
# Follows the line. $note (text): what was said with it
history-note = : “{ $note }”
history-note-locked = : what was said can’t be read right now
# $number (text): the movement's number
history-number = -# { $number }
# $number (text): the movement's number
history-number-to-allowance = -# to your allowance · { $number }
# $number (text): the movement's number
history-number-from-allowance = -# from your allowance · { $number }

## Why. $who (text): a person, a reward's name, or one of the next two

history-program = the program
history-rewards = rewards
history-kudos-given = Kudos to { $who }
history-kudos-received = Kudos from { $who }
history-boost-given = Your boost for { $who }
history-boost-received = A boost from { $who }
history-undo-lost = Taken back and returned to { $who }
history-undo-back = Taken back from { $who }
history-award = An award from { $who }
history-milestone = For a birthday or another day of yours
history-rescue = Bonus for redeeming in time
history-leaver = You had left the server for long
history-bonus = A bonus from { $who }
history-redemption = Spent on { $who }
history-chip = Chipped in for { $who }
history-refund = A refund for { $who }
history-grant = New allowance, from { $who }
history-bought = Turned into points to give
history-lapse = Allowance not given in time, back to { $who }
history-expiry = Expired unused, back to { $who }
history-return-lost = You had not joined in time, returned to { $who }
history-return-back = Back from { $who }, who has not joined
history-correction-lost = An admin’s correction, returned to { $who }
history-correction-back = An admin’s correction, back from { $who }
history-restored = Had expired, brought back by { $who } for a correction
history-advanced = Already spent, advanced by { $who } for a correction
history-repaid = Paid back to { $who }: it was owed
history-other-went = Moved to { $who }
history-other-came = Moved from { $who }

## The file

# $rows (number), $zone (text): a time zone
history-file = Here is your history as a table for spreadsheets, oldest first: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}. Times are in { $zone }. Paste a person, such as `<@123>`, into Discord to see who it is.
# $day (text): as 2026-11-24
history-file-name = history-{ $day }.csv
history-file-account = Account
history-file-wallet = to spend
history-file-allowance = to give
history-file-other = From or to
history-file-held = To spend afterwards
history-file-note = Note
history-file-note-locked = (can’t be read right now)

## Of somebody else

statement-title = A history
# $whom: whose
statement-of = How the { $units } of { $whom } came and went, the latest first; all of it is in the file.
statement-empty = Nothing has moved yet.
statement-seen = -# They see in `/privacy show` that you read it today.
# $who: somebody
statement-refused-unknown = Nothing is kept about { $who } here.

## The statement of a month

# $month (text)
statement-month-title = Your points in { $month }
# $points (points)
statement-opening = **At the beginning:** { $points }
# $points (points)
statement-came = **In:** { $points_count ->
    [0] { $points }
   *[other] +{ $points }
}
# $points (points)
statement-went = **Out:** { $points_count ->
    [0] { $points }
   *[other] −{ $points }
}
# $points (points)
statement-closing = **At the end:** { $points }
# $points (points)
statement-expiring = **Expires until the end of this month:** { $points }. `/balance` shows when.
statement-more = -# Each movement is in `/history`. `/notifications` switches this message off.
statement-job-monthly = Monthly statements
