### Rewards that several people pool for: /pool.

## Commands

pool-command = pool
    .description = Get a reward together with others
pool-start-command = start
    .description = Start a pool for a reward: everybody who likes to chips in
    .item = item
    .item-description = The reward: start typing its name
    .until = until
    .until-description = The last day to chip in, as in 2026-12-24; at most 90 days from now
    .note = note
    .note-description = What the others should know; it stands on the card
pool-join-command = join
    .description = Chip in
    .pool = pool
    .pool-description = Which pool: start typing the reward’s name
    .points = points
    .points-description = How many; no more is taken than is missing
pool-list-command = list
    .description = See the pools that are open
pool-show-command = show
    .description = See one pool, and what you have in it
    .pool = pool
    .pool-description = Which pool: start typing the reward’s name
pool-leave-command = leave
    .description = Take back what you chipped in, while the pool is open
    .pool = pool
    .pool-description = Which pool: start typing the reward’s name
pool-cancel-command = cancel
    .description = Call off a pool that you started: everybody gets theirs back
    .pool = pool
    .pool-description = Which pool: start typing the reward’s name

## The card

pool-title = Together for { $name } 🤝
# $bar (text): a bar of ten parts; $percent, $raised, $people (numbers); $goal (points)
pool-progress = { $bar } { $percent }% · { $raised } of { $goal } · { $people ->
    [0] nobody yet
    [one] 1 person
   *[other] { $people } people
}
# The same once it is over
pool-came-to = { $bar } { $percent }% · { $raised } of { $goal }
# $until: a day and how far it is
pool-open = { $starter } started this pool and gets the reward for everybody. Chip in until { $until }: once the goal is reached, it is ordered for all. If it isn’t, everybody gets theirs back.
# $state: how far the order is
pool-ordered = The goal is reached 🎉 { $starter } gets it for everybody. The order: { $state }
pool-reached = placed
pool-given-back = The goal was reached, but the order came to nothing: everybody has their { $units } back.
pool-missed = The time is over, and the goal was not reached: everybody has their { $units } back.
pool-cancelled = This pool was called off: everybody has their { $units } back.
pool-cancelled-by = { $by } called this pool off: everybody has their { $units } back.
# $why: a sentence, one of those below
pool-failed = { $why } Everybody has their { $units } back.
pool-note = > { $note }
pool-people = { $n ->
    [one] Who chipped in
   *[other] Who chipped in ({ $n })
}
pool-people-more = { $people } and { $n ->
    [one] 1 more
   *[other] { $n } more
}
pool-mine = You have in it
pool-value = { $value }
pool-button-chip = Chip in…
pool-button-leave = Take mine back
pool-button-cancel = Call it off
pool-form =
    .title = Chip in
    .label = How many?
    .hint = No more is taken than is missing
pool-choice = { $name } — { $percent }% · { $missing } missing

pool-why-gone = The reward was taken out of the shop.
pool-why-sold-out = The reward is sold out.
pool-why-price = The reward costs something else by now.
pool-why-gate = Whoever started the pool can’t have this reward just now.

## Answers

pool-started =
    .title = The pool for { $name } is open 🤝
    .body = The goal is { $goal }, until { $until }. It’s on a card here for everybody to see. Will you chip in first?
pool-joined =
    .title = Thank you for chipping in for { $name } 💛
    .body = You chipped in { $points } and have { $left } left.
    .less = Only that much was missing, so no more was taken.
    .ordered = That was the last of it: it is ordered for everybody, and { $starter } gets it 🎉
    .failed = The pool for **{ $name }** comes to nothing: { $why } Nothing of yours was taken, and everybody has what they had chipped in back.
pool-left = You are out of the pool for **{ $name }** and have { $left } now.
pool-called-off = The pool for **{ $name }** is called off. Everybody has what they had chipped in back and is told.

## Those that are open

pool-list-title = Open pools 🤝
pool-list-empty = No pool is open. Start one for a reward that you would like to have together: `/pool start`.
pool-list-intro = You have { $wallet } to chip in.
pool-line = **{ $name }** — until { $until }
pool-line-mine = { $mine } of it are yours.
pool-list-pick = Chip in for…
pool-sooner = Those before
pool-later = Those after

## Once it is over

pool-news =
    .ordered-title = { $name }: you did it together 🎉
    .title = { $name }: the pool is over ↩️
    .ordered = The goal is reached and the reward is ordered for everybody; { $starter } gets it. You had chipped in { $points }.
    .ordered-own = The goal is reached and the reward is ordered for everybody. You get it for all: see `/orders show`.
    .missed = The time is over: { $raised } of { $goal } had come together.
    .cancelled = It was called off.
    .failed = { $why }
    .back = You have your { $points } back.
    .all-back = Whoever had chipped in has their { $units } back.

## Refusals

pool-refused-unknown = There is no open pool for “{ $typed }”. See in `/pool list` which ones there are.
pool-refused-ordered = This pool has reached its goal and is ordered. See in `/pool list` which ones are open.
pool-refused-missed = The time of this pool is over. See in `/pool list` which ones are open.
pool-refused-cancelled = This pool was called off. See in `/pool list` which ones are open.
pool-refused-failed = This pool came to nothing: { $why } See in `/pool list` which ones are open.
pool-refused-too-few = That is too little: chip in { $least } or more.
pool-refused-no-number = That isn’t a whole number. Click again and write one, such as 20.
pool-refused-not-enough = You have { $held }: chip in no more than that.
pool-refused-again = The reward can be had again. Please chip in once more.
pool-refused-not-in = You have chipped nothing into this pool. See in `/pool list` where you have.
pool-refused-not-yours = Somebody else started this pool. You can take back what you chipped in with `/pool leave`.
pool-refused-too-many = You have { $most } pools open already. Wait until one is over, or call one off with `/pool cancel`.
pool-refused-sold-out = “{ $name }” is sold out for now. Look in `/shop` for something else.
pool-refused-asks = “{ $name }” asks for something only one person can tell, such as an address, so nobody can pool for it. Pick another one in `/shop`.
pool-refused-when = A pool is open until a day from today up to { $most } days from now. Please choose such a day.
pool-refused-note-too-long = That note is too long: { $longest } characters is the limit.

## By itself

pool-job-close = Closing pools whose time is over
