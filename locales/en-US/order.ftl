### Orders of rewards.

## Commands

redeem-command = redeem
    .description = Get a reward for your points
    .item = item
    .item-description = The reward: start typing its name
orders-command = orders
    .description = Your orders, and those that wait
orders-show-command = show
    .description = See your orders: take one back, or say that you have it
orders-queue-command = queue
    .description = See the orders on which somebody has to act
    .orders = orders
    .orders-description = Which ones (those to be decided unless you say otherwise)
    .orders-to-be-decided = to be decided
    .orders-to-be-handed-over = to be handed over
    .orders-on-their-way = on their way
    .member = member
    .member-description = Only this person’s

donations-command = donations
    .description = Give points to a cause, and see what was given

## How far an order is

order-state-placed = waiting for approval ⏳
order-state-endorsed = approved by one, a second person decides ⏳
order-state-approved = approved ✅
order-state-fulfilled = handed over 📦
order-state-received = received 🎁
order-state-failed = could not be delivered ↩️
order-state-refused = refused ❌
order-state-cancelled = canceled ↩️

## Ordering

order-offer =
    .title = { $name }?
    .body = It costs { $price }. You’ll have { $left } left.
    .changed = The price has changed: it was { $was }, it is { $price } now. You’d have { $left } left. Do you still want it?
    .confirm = Confirm
    .decline = Not now
# $state: how far the order is
order-placed =
    .title = { $name } is ordered 🎉
    .unasked = You paid { $price } and have { $left } left. Your order is { $state }. See it in `/orders show`.
    .body = You paid { $price } and have { $left } left. Your order is { $state }; you’ll get a message as soon as it’s decided. See it in `/orders show`.
order-declined = All right, nothing was ordered. Your { $units } are still yours 👍

## The card for those who decide

order-card =
    .title = Order: { $name }
    .body = Placed on { $at }
    .member = Member
    .price = Price
    .state = State
    .value = { $value }
    .together =
        { $member } together with { $n ->
            [one] 1 other person
           *[other] { $n } other people
        }
    .decided = { $state } by { $by }
    .approve = Approve
    .refuse = Refuse
    .fulfil = Handed over
    .fail = Can’t be delivered
order-note =
    .title = Hand this order over
    .label = What should the member know? (optional)
order-fail =
    .title = This order can’t be delivered
    .label = Why? The member will read it.
order-alone =
    .ask = This order is your own, and nobody else approves orders here. You may approve it: that is recorded, and everybody who runs the program is told.
    .confirm = Approve my own order
    .told = { $member } approved their own order: **{ $name }** for { $price }. Nobody else approves orders here.
order-reason =
    .title = Refuse this order
    .label = Why? The member will read it.
order-decided =
    .done = Approved ✅ { $member } has got **{ $name }**.
    .given = Approved ✅ The bot gives { $member } the role now, or says here what stands in the way.
    .endorsed = You approve of **{ $name }** ✅ It costs enough that a second person approves too.
    .fulfilled = **{ $name }** is handed over 📦 { $member } is told and can say that it has arrived.
    .failed = { $member } gets { $price } back for **{ $name }** and is told why.
    .approved = Approved ✅ { $member } will be told. Now see that they get **{ $name }**.
    .refused = Refused. { $member } gets { $price } back for **{ $name }** and will be told why.
    .shared = **{ $name }** comes to nothing. { $member } and all who had chipped in have their { $units } back and are told.

## What the member is told

order-approved =
    .title = { $name } is approved 🎉
    .body = Your order for { $price } is approved. You’ll hear as soon as it’s handed over.
order-rescued =
    .title = A bonus for { $name } 🎁
    .body = { $bonus } are added, since you redeemed in time.
order-refused =
    .title = { $name } was not approved
    .body =
        You got { $price } back. The reason:
        { $reason }
    .shared =
        Everybody who had chipped in has their { $units } back. The reason:
        { $reason }

order-fulfilled =
    .here = Here is { $name } 🎁
    .title = { $name } is on its way 📦
    .body = It was handed over. Tell us once you have it.
    .noted =
        It was handed over. Here is what you need to know:
        { $note }
    .role = You have the role { $role } now.
    .have-it = I have it
# $code: for its owner alone
order-code = Your code: `{ $code }` Keep it to yourself; `/orders show` shows it again.
order-code-locked = Your code can’t be read just now: ask those who run this program.
# $left (number): how many codes nobody has
order-low = { $left ->
    [0] **{ $name }** has handed out its last code. Add more with `/catalog codes`.
    [one] **{ $name }** has 1 code left. Add more with `/catalog codes`.
   *[other] **{ $name }** has { $left } codes left. Add more with `/catalog codes`.
}
# What the member is told
order-cause-role-forbidden = The bot may not give this role. Those who run the program are told.
order-cause-role-gone = There is no such role any more. Those who run the program are told.
order-cause-member-gone = You are not in the server.
order-cause-provider = Whoever delivers it can’t just now. Those who run the program are told.
order-cause-invoice = There is no such invoice or renewal. Look at its number, and order it again.
# What those who can mend it are told
order-trouble = The order of **{ $name }** for { $member } met a problem.
order-mend-role-forbidden = The bot may not give or take back the role: allow it “Manage Roles”, and move its own role above this one (server settings, roles). Where it was to be given, the { $units } went back.
order-mend-role-gone = There is no such role any more: choose another with `/catalog terms perk_role:`. The { $units } went back.
order-mend-provider = Its provider refuses it: see why with `/provider show`. The { $units } went back.
order-mend-member-gone = They have left the server. The { $units } went back.
order-shared =
    .title = { $name } comes to nothing ↩️
    .refused = The order that you had chipped in for was not approved. You have your { $points } back.
    .cancelled = The order that you had chipped in for was taken back. You have your { $points } back.
    .failed = What you had chipped in for can’t be delivered. You have your { $points } back.
order-failed =
    .title = { $name } can’t be delivered

order-receipt =
    .title = Thank you for giving 💚
    .body = You gave { $price } to **{ $name }** on { $at }. Keep this as your receipt.
    .together = Together with { $n ->
        [one] 1 other person
       *[other] { $n } other people
    } you gave { $price } to **{ $name }** on { $at }. Keep this as your receipt.
    .worth = The program gives { $money } for it.

## Giving

causes-title = Giving 💚
causes-intro = You have { $wallet }. Pick a cause, and they go to it.
causes-empty = There is no cause to give to yet. See what there is in `/shop`.
# $n (number): how often it was given to
causes-line = { $n ->
    [0] { $price } each time · nobody has given yet
    [one] { $price } each time · { $points } given once so far
   *[other] { $price } each time · { $points } given in { $n } times so far
}
causes-own = { $own } of it came from you.
causes-pick = Give to…

## One’s own orders

orders-title = Your orders 🧾
orders-empty = You haven’t ordered anything yet. See what there is in `/shop`.
# $at: when it was placed
orders-line = **{ $number }. { $name }** — { $price } — { $state }
    Placed on { $at }
orders-note = Good to know: { $note }
orders-reason = Reason: { $reason }
orders-have-it = I have { $number }: { $name }
orders-received = Enjoy **{ $name }** 🎁
orders-cancel = Cancel { $number }: { $name }
orders-cancelled = **{ $name }** is canceled. You got { $price } back and have { $held } now.
orders-cancelled-shared = **{ $name }** is canceled. Everybody who had chipped in has their { $units } back; you have { $held } now.
orders-back = Your orders
orders-newer = Newer
orders-older = Older

## Refusals

order-refused-not-enough = You have { $held } and need { $missing } more. See in `/shop` what you can afford already.
order-refused-out-of-stock = “{ $name }” is sold out for now. Look in `/shop` for something else, or try again later.
order-refused-no-draft = This confirmation is too old. Start again with `/redeem`.
order-refused-not-your-draft = This confirmation is for somebody else. Get your own with `/redeem`.
order-refused-no-order = There is no such order any more. See yours in `/orders show`.
order-refused-not-your-order = This order is somebody else’s. See yours in `/orders show`.
order-refused-at-provider = Its provider is at it, and has not said yet what becomes of it. You are told here if it can’t be delivered.
order-refused-own-alone = This order is your own, and nobody else approves orders here.
order-refused-second-needed = You approve of this order already. It costs enough that a second person has to as well.
order-refused-own-order = This order is your own: somebody else has to decide on it.
order-refused-still-placed = This order is still to be approved. Approve it first.
order-refused-already-approved = This order was already approved on { $at }. There’s nothing left to do.
order-refused-already-fulfilled = This order was already handed over on { $at }. There’s nothing left to do.
order-refused-already-received = This order has arrived already, on { $at }. There’s nothing left to do.
order-refused-already-failed = This order could not be delivered, it was said on { $at }; the { $units } went back.
order-refused-already-refused = This order was already refused on { $at }; the { $units } went back.
order-refused-already-cancelled = This order was already canceled on { $at }; the { $units } went back.
order-refused-elsewhere = Order this in your server, with `/redeem`: from here nobody there would see it.
order-refused-reason-missing = A refusal needs a reason: the member will want to know. Click Refuse again and write one.
order-refused-not-told = This reward asks for more before it can be ordered. Choose it again with `/redeem`.
order-refused-nothing-told = Nothing is kept of that any more: the order is over, or its owner has left.
order-refused-reason-too-long = That reason is too long: { $longest } characters is the limit. Click Refuse again and shorten it.

## By itself

order-job-drafts = Forgetting orders that nobody confirmed

## Orders that wait

orders-queue-undecided = Orders to be decided 🧾
orders-queue-approved = Orders to be handed over 🧾
orders-queue-sent = Orders on their way 🧾
orders-queue-empty = Nothing waits here. 👍
# $at: since when it is where it is
orders-queue-line = **{ $name }** for { $member } — { $price } — { $state }
    Since { $at }
orders-queue-choice = { $name } — { $price }
orders-queue-pick = Pick one to act on it
orders-sooner = Those before
orders-later = Those after
# $n (number): how many orders; $since: since when the first waits
orders-waiting =
    .title = Orders wait 🧾
    .body = { $n ->
        [one] 1 order has waited since { $since }. See it with `/orders queue`.
       *[other] { $n } orders wait, the first since { $since }. See them with `/orders queue`.
    }
order-job-remind = Reminding approvers of orders that wait
order-job-perks = Taking back roles whose time is over
order-job-providers = Asking providers what became of orders
order-job-close = Closing orders that arrived long ago

## What has to be told with an order

order-asks-address =
    .will = You’ll be asked where to send it. Only those who hand orders over see the address, and it is erased once you have the reward.
    .title = Where should it be sent?
    .label = Name and address
    .hint = Name, street, postcode and city, country
order-asks-day =
    .will = You’ll be asked for the day.
    .title = On which day?
    .label = Day
    .hint = As 2026-12-24
order-asks-invoice =
    .will = You’ll be asked for the invoice or renewal.
    .title = What is it credited to?
    .label = Number of the invoice or renewal
    .hint = As it stands on the invoice
order-ask-again = That took too long, and nothing was ordered. Please click **Confirm** again.
# $text: several lines
order-told-address =
    To this address:
    { $text }
order-told-day = For { $text }
order-told-invoice = For the invoice or renewal { $text }
order-told-locked = What you told us can’t be read just now: ask those who run this program.
order-told-head = **{ $name }** for { $member }
order-told-erased = It is erased once the order is over. That you looked is recorded.
# $money: an amount; $invoice: its number
order-credited =
    .title = { $name } is credited 🧾
    .body = { $money } are booked to { $invoice }.
    .plain = It is booked to { $invoice }.
## The report

catalog-report-command = report
    .description = See what became of the rewards: what is wanted, how long it takes, what it is worth
    .from = from
    .from-description = The first day, as in 2026-11-24 (January 1 unless you say otherwise)
    .to = to
    .to-description = The last day, as in 2026-11-24
report-title = The catalog 🎁
# $outstanding, $stocked (points), $unlimited (number): how many rewards are always in stock
report-outstanding = People have { $outstanding } to spend. What is counted in the shop costs { $stocked } in all{ $unlimited ->
    [0] .
    [one] ; 1 reward is always in stock.
   *[other] ; { $unlimited } rewards are always in stock.
}
report-redeemed = Redeemed
# $name (text): a reward; $n (number): how often
report-redeemed-line = { $name }: { $n ->
    [one] once, { $points }
   *[other] { $n } times, { $points }
}
report-redeemed-none = Nothing in these days.
report-by-kind = By kind
report-kind-line = { $kind }: { $n ->
    [one] once, { $points }
   *[other] { $n } times, { $points }
}
report-total = **All together:** { $n ->
    [one] once, { $points }
   *[other] { $n } times, { $points }
}
report-took = From order to hand-over
# $n (number): how many; $median, $ninth: lengths of time
report-took-line = { $n ->
    [one] 1 was handed over, after { $median }.
   *[other] { $n } were handed over: half of them within { $median }, nine of ten within { $ninth }. What is there at once is not counted.
}
report-took-none = Nobody had to wait for anything that was handed over in these days.
report-scarce = Sold out, or nearly
report-scarce-line = { $name }: { $left }
report-scarce-none = Nothing is running out.
report-worth = Worth in money of what people got
# $sums: amounts of money; $n (number): how many people
report-worth-line = { $sums }, by { $n ->
    [one] 1 person
   *[other] { $n } people
}, without donations.
report-worth-button = Worth by person (CSV)
report-worth-said = Here is what each person got that is worth money, by year and without donations, each at its face value when it was ordered. Paste a person, such as `<@123>`, into Discord to see who it is. Each of them can see in `/privacy show` that you read it.
report-worth-none = Nothing that has a face value was handed over.
report-unwanted = Nobody ordered
report-unwanted-line = { $name }, for { $price }
report-unwanted-new = Nothing has been there for a month yet.
report-unwanted-none = Everything that has been there for a month was ordered.
# $n (number): how many more there are
report-more = { $n ->
    [one] … and 1 more, in the table
   *[other] … and { $n } more, in the table
}
# $days (text): as in 2026-01-01_2026-11-24
report-file-rewards = report-{ $days }.csv
report-file-received = worth-{ $days }.csv
report-head-name = Reward
report-head-kind = Kind
report-head-price = Price
report-head-stock = Stock
report-head-offered = In the shop
report-head-times = How often
report-head-points = Points
report-head-year = Year
report-head-who = Who
report-head-worth = Worth
report-head-currency = Currency
