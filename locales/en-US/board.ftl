### Who received and gave most.

leaderboard-command = leaderboard
    .description = See who received or gave the most
    .board = board
    .board-description = Received or given? Received unless you choose
    .board-received = received
    .board-given = given
    .period = period
    .period-description = Since when? This week unless you choose
    .period-week = week
    .period-month = month
    .period-all = all

## A board

board-received = Most received
board-given = Most given
# $since (text): a Monday
board-week = This week (since { $since })
# $month (text): a month and its year
board-month = This month ({ $month })
board-all = Since the beginning
# $place (number), $who (person), $points (points)
board-line = **{ $place }.** { $who } — { $points }
board-empty-received = Nobody is here yet. Thank somebody with `/kudos`, and they will be the first.
board-empty-given = Nobody is here yet. Thank somebody with `/kudos`, and you will be the first.
# $who (person who looks), $place (place), $points (points)
board-own = { $who } is { $place }, with { $points }.
# $who (person who looks)
board-own-none = { $who } has no place here yet.
# $place (place), $points (points)
board-own-hidden = You are hidden; you would be { $place }, with { $points }. Go back on with `/privacy boards`.
board-own-hidden-none = You are hidden, and would have no place here yet. Go back on with `/privacy boards`.
# $page (number)
board-page = Page { $page }
board-back = Previous
board-further = Next

## Privacy


## The weekly post

# $from, $to (text): a Monday and a Sunday
board-post-title = The week from { $from } to { $to }
board-post-received = **Most received** – well deserved!
board-post-given = **Most given** – thank you for saying thanks!
# $line (text): a place; $moved (text): one of the three below
board-line-moved = { $line } · { $moved }
# $n (number): places, since the week before
board-moved-up = up { $n }
board-moved-down = down { $n }
board-moved-new = new this week
board-post-empty = It was a quiet week here. Who deserves a kind word? `/kudos` is all it takes.
# Nobody who thanked or was thanked is on the boards, or nobody gave points. $n (number): kudos
board-post-unranked = { $n ->
    [one] There was 1 thank-you this week. 💚
   *[other] There were { $n } thank-yous this week. 💚
} `/leaderboard` shows who is on the boards.
# $head (text): how many seals the books have, and the hash of the last
board-post-head = -# The books as the week closed: `{ $head }`
# $mark (text): the post's mark, which must come last

## By itself

board-job-close = Closing the week
board-job-post = Weekly leaderboard
