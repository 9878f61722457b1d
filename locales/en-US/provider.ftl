### Those who deliver rewards over the internet: gift cards and the like.

## Commands

provider-command = provider
    .description = See who can deliver rewards, and what they sell
provider-show-command = show
    .description = See which are set up, what the accounts hold, and what went wrong last
provider-products-command = products
    .description = Find what can be linked to a reward
    .provider = provider
    .provider-description = Who sells it
    .provider-tremendous = Tremendous
    .provider-xoxoday-plum = Xoxoday Plum
    .provider-our-own-billing = our own billing
    .search = search
    .search-description = Part of its name, or its id

## How it stands

provider-title = Who delivers rewards 📦
# $provider: a company, or the operator’s own billing
provider-line = **{ $provider }**
provider-tremendous = Tremendous
provider-plum = Xoxoday Plum
provider-billing = our own billing
provider-intro = Find what to link to a reward with `/provider products`.
provider-not-set-up = Not set up for this server. Whoever runs the bot can do that: it takes an account there, and its key in the bot’s settings.
# $balance (money)
provider-holds = Set up ✅ The account holds { $balance }.
provider-holds-untold = Set up ✅ There is no balance to show.
# $why: part of a sentence, as below
provider-unknown = Set up, but the account could not be looked at: { $why }.
# $orders (number): how many
provider-waiting = { $orders ->
    [one] { $orders } order waits for delivery.
   *[other] { $orders } orders wait for delivery.
}
# $why: part of a sentence, as below; $at: when it was last tried
provider-problem = Last problem: { $why }, { $at }.

## What they sell

# $provider: a company
provider-products-title = What { $provider } sells 🎁
provider-products-none = Nothing like that. Try a shorter part of the name, or leave the search empty.
# $name: what it is called; $id: what to link; $currencies: codes; $faces: amounts of money
provider-product = **{ $name }** · { $id } · { $currencies } · { $faces }
provider-product-any = **{ $name }** · { $id } · { $currencies } · any amount
# $least and $most (money)
provider-face-between = { $least } to { $most }
# $more (number): how many are not shown
provider-products-more = { $more ->
    [one] … and { $more } more: search for part of its name.
   *[other] … and { $more } more: search for part of a name.
}

## Why something is not delivered, or not yet: parts of sentences

provider-why-not-set-up = it is not set up for this server
provider-why-insufficient-balance = the account there holds too little
provider-why-product-gone = it is sold no longer, or not to this account
provider-why-out-of-stock = there is none left at the moment
provider-why-face-refused = it can’t be had for that amount
provider-why-bad-credentials = the account’s key is refused
provider-why-cancelled = the order was taken back there
provider-why-rejected = the order was refused there
provider-why-unknown-invoice = there is no such invoice or renewal
provider-why-pending = it is ordered and not delivered yet
provider-why-under-way = it is being ordered at this moment
provider-why-silent = no answer came in time
provider-why-unreachable = there was no connection
provider-why-failing = something is wrong on their side
provider-why-busy = too much was asked at once
provider-why-garbled = the answer could not be read
provider-why-ours = our own database did not answer

## Refusals

# $provider: a company
provider-refused-not-set-up = { $provider } is not set up for this server. Whoever runs the bot can do that: it takes an account there, and its key in the bot’s settings.
provider-refused-bad-credentials = { $provider } refuses the account’s key. Whoever runs the bot has to renew it in the bot’s settings.
# $why: part of a sentence, as above
provider-refused-unavailable = { $provider } can’t be asked right now: { $why }. Please try again in a few minutes.
