### Whether the books are as they were written.

verify-command = verify
    .description = Check that the record of your points is as it was written
    .head = head
    .head-description = A line that you kept from an earlier check or from a weekly post

## One's own statement against the chain of seals

verify-title = Everything is as it was written
verify-title-wrong = Something is not as it was written
# $entries (number), $points (points)
verify-whole =
    { $entries ->
        [one] The one entry on your statement is sealed and unchanged, and comes to what you can spend: { $points }.
       *[other] The { $entries } entries on your statement are sealed and unchanged, and come to what you can spend: { $points }.
    }
verify-none = Nothing is sealed on your statement yet. Once something moves, you can check it here.
# $entries (number)
verify-waiting =
    { $entries ->
        [one] One entry is so new that its seal is still to come.
       *[other] { $entries } entries are so new that their seals are still to come.
    }
# $number (text): the number of the entry, as in /history
verify-altered = Entry { $number } is not what was sealed. Tell an admin its number: `ovation doctor --ledger` shows them more.
# $number (text): the number of the entry
verify-deleted = Entry { $number } is on your statement only in part: the rest was deleted. Tell an admin its number: `ovation doctor --ledger` shows them more.
# $number (text): the number of the entry
verify-unsealed = Entry { $number } should have been sealed long ago, and is not. Tell an admin its number: `ovation doctor --ledger` shows them more.
# $points, $posted (points)
verify-wallet = You can spend { $points }, but your statement comes to { $posted }. Tell an admin: `ovation doctor --ledger` shows them more.
verify-kept-same = The head that you kept is still there: nothing before it was changed or removed.
verify-kept-other = The head that you kept is not the one in the books: something before it was changed. Show both to an admin.
verify-kept-missing = The head that you kept is further on than the books go: something was removed. Show both to an admin.
# $head (text): how many seals there are, and the hash of the last
verify-head = **Keep this:** `{ $head }`
    It stands for everything written so far. With `/verify head:` you can see later whether any of it was changed.
verify-no-head = That is no head. Paste the whole line, as an earlier `/verify` or a weekly post showed it: a number, a colon and 64 letters and digits.
