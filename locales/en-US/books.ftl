### What a stretch of time came to: /books.

## Command

books-command = books
    .description = See what was issued, given, redeemed and expired, and what is outstanding
    .period = period
    .period-description = Of which time (otherwise this month)
    .period-this-month = this month
    .period-last-month = last month
    .period-this-week = this week
    .period-last-week = last week
    .period-this-year = this year
    .period-last-year = last year
    .period-everything = everything
    .from = from
    .from-description = The first day, as in 2026-11-24, instead of a period
    .to = to
    .to-description = The last day, as in 2026-11-24, instead of a period

## The books

books-title = The books
# $days (text): “from … to …”; $zone (text): a time zone
books-days = -# { $days } · { $zone }
books-everything = since the beginning
books-running = -# This time is still running: it is as of now.
# $opening, $closing (points)
books-outstanding = **Outstanding, to spend or to give:** { $opening } at the beginning, { $closing } at the end
books-balance = The beginning and what moved add up to the end ✅
books-unbalanced = **These books do not balance.** Please tell whoever runs the bot: `ovation doctor` finds out where.
# $points (points)
books-opening = At the beginning: **{ $points }**
# $points (points)
books-closing = At the end: **{ $points }**
# $what (term): one of those below; $amount (number)
books-came = { $what }: { $amount ->
    [0] 0
   *[other] +{ $amount }
}
# $what (term): one of those below; $amount (number)
books-went = { $what }: { $amount ->
    [0] 0
   *[other] −{ $amount }
}

books-issued = Issued
books-given = Given
books-returned = Returned or bought to give
books-refunded = Refunded
books-restored = Brought back to be corrected
books-advanced = Advanced
books-from-budgets = From budgets
books-taken-back = Taken back
books-used = Used, or no longer set aside
books-to-budgets = To budgets
books-chipped-in = Chipped in
books-given-back = Given back
books-from-pools = Back from pools
books-to-pools = Into pools
books-redeemed = Redeemed
books-expired = Expired
books-lapsed = Lapsed
books-revoked = Revoked
books-repaid = Paid back

books-by-kind = All movements, by kind
books-by-cause = All movements, by cause
# $of (term): a kind or a cause; $points (number); $movements (number): how many there were
books-sum = { $of }: { $points } in { $movements ->
    [one] { $movements } movement
   *[other] { $movements } movements
}
books-still = Nothing moved.

## The file

books-file = Here are the books as a table for spreadsheets: what was there, everything that moved by its ends, kind and cause, and what is there.
# $days (text): as 2026-11-01_2026-11-30
books-file-name = books-{ $days }.csv
books-file-line = Line
books-file-opening = At the beginning
books-file-moved = Moved
books-file-closing = At the end
books-file-from = From
books-file-to = To
books-file-movements = Movements

## Refusals

books-refused-both = Choose one: a `period`, or days by `from` and `to`.
