### What members wish for.

## Commands

wishlist-command = wishlist
    .description = What you wish for
wishlist-show-command = show
    .description = See what you wish for, how far it is, and take something off
wishlist-add-command = add
    .description = Wish for a reward: you are told once you can afford it
    .item = item
    .item-description = The reward: start typing its name
wishlist-remove-command = remove
    .description = Take a reward off your wishlist
    .item = item
    .item-description = The reward
wishlist-suggest-command = suggest
    .description = Say what the shop lacks; it is read without your name
    .text = text
    .text-description = What you would like to find there
catalog-wishes-command = wishes
    .description = See what members wish for and what they say the shop lacks, without names

## Your wishes

wish-title = Your wishlist 💛
# $wallet (points)
wish-intro = You have { $wallet } to spend. You are told once you can afford one of these.
wish-empty = Nothing is on it yet. Pick a reward in `/shop`, or say what is missing there with `/wishlist suggest`.
# $reach: how far it is
wish-line = **{ $name }** — { $price } · { $reach }
wish-ideas = **What the shop lacks**
# $text (text): what a member wrote
wish-idea = “{ $text }”
wish-idea-locked = Written down, but it can’t be read at the moment
wish-added = **{ $name }** is on your wishlist 💛
wish-dropped = **{ $name }** is off your wishlist.
wish-noted = Noted, thank you! Those who look after the rewards read it without your name.
wish-forgotten = That is forgotten.
wish-look = See more of…
wish-take-off = Take off my wishlist…
wish-shop = Shop
wish-list = My wishlist
wish-for-you = For you

## What is suggested

wish-suggested-title = For you 🎁
# $wallet (points)
wish-suggested = You have { $wallet } to spend. These could be for you:
# $wallet (points)
wish-nothing-suggested = With { $wallet } there is nothing to suggest yet. `/shop` shows everything.
# $why: why it is suggested
wish-suggestion = **{ $name }** — { $price } · { $why }
wish-why-wished = it is on your wishlist
wish-why-like = like { $name }, which you had
wish-why-fits = about what you have
wish-suggestions-off = No suggestions? `/notifications suggestions:False` turns them off.

## What members are told

wish-reached-title = A wish is in reach 💛
wish-back-title = A wish is back 💛
# $wallet (points)
wish-wallet = You have { $wallet } to spend.
wish-reached = **{ $name }** — { $price }
# $reach: how far it is
wish-back = **{ $name }** is back in the shop — { $price } · { $reach }
wish-news-title = New in the shop 🎁
# $n (number)
wish-news-more = { $n ->
    [one] and one more in `/shop`
   *[other] and { $n } more in `/shop`
}
wish-news-off = No news of rewards? `/notifications new_rewards:False` turns them off.
wish-job-look = Telling members that a wish is in reach
wish-job-news = Telling members which rewards are new

## What admins see

wish-wanted-title = What members wish for 💛
wish-wanted-none = Nobody wishes for anything yet.
# $n (number): how many people; $left: how many there are
wish-wanted-line = **{ $name }** — { $price } · { $left } · { $n ->
    [one] 1 person
   *[other] { $n } people
}
# $n (number): how many people
wish-wanted-gone = **{ $name }** — { $price } · no longer offered · { $n ->
    [one] 1 person
   *[other] { $n } people
}
# $n (number)
wish-wanted-unmet = { $n ->
    [one] 1 wish is for something that can’t be had now.
   *[other] { $n } wishes are for something that can’t be had now.
}
# $n (number)
wish-wanted-out-of-reach = { $n ->
    [one] 1 person can afford nothing that they wish for.
   *[other] { $n } people can afford nothing that they wish for.
}
wish-wanted-ideas = What the shop lacks
wish-wanted-no-ideas = Nobody has said yet. Members do with `/wishlist suggest`.
wish-wanted-newer = Newer
wish-wanted-older = Older

## Refusals

wish-refused-full = A wishlist holds { $most } wishes. Take one off with `/wishlist show` first.
wish-refused-not-wished = “{ $typed }” is not on your wishlist. See what is with `/wishlist show`.
wish-refused-idea-empty = There is nothing to be read in it. Say in a few words what the shop lacks.
wish-refused-idea-too-long = That is too long: { $longest } characters is the limit.
wish-refused-no-suggestions = You have turned suggestions off. `/notifications suggestions:True` turns them on again.
