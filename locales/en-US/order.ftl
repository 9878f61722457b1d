### Orders of rewards.

## Commands

redeem-command = redeem
    .description = Get a reward for your points
    .item = item
    .item-description = The reward: start typing its name
orders-command = orders
    .description = See your orders, or take one back

## How far an order is

order-state-placed = waiting for approval ⏳
order-state-approved = approved ✅
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
    .body = You paid { $price } and have { $left } left. Your order is { $state }; you’ll get a message as soon as it’s decided. See it in `/orders`.
order-declined = All right, nothing was ordered. Your { $units } are still yours 👍

## The card for those who decide

order-card =
    .title = Order: { $name }
    .body = Placed on { $at }
    .member = Member
    .price = Price
    .state = State
    .value = { $value }
    .decided = { $state } by { $by }
    .approve = Approve
    .refuse = Refuse
order-reason =
    .title = Refuse this order
    .label = Why? The member will read it.
order-decided =
    .approved = Approved ✅ { $member } will be told. Now see that they get **{ $name }**.
    .refused = Refused. { $member } gets { $price } back for **{ $name }** and will be told why.

## What the member is told

order-approved =
    .title = { $name } is approved 🎉
    .body = Your order for { $price } is approved. Enjoy!
    .bonus = { $bonus } are added, since you redeemed in time.
order-refused =
    .title = { $name } was not approved
    .body =
        You got { $price } back. The reason:
        { $reason }

## One’s own orders

orders-title = Your orders 🧾
orders-empty = You haven’t ordered anything yet. See what there is in `/shop`.
# $at: when it was placed
orders-line = **{ $number }. { $name }** — { $price } — { $state }
    Placed on { $at }
orders-reason = Reason: { $reason }
orders-cancel = Cancel { $number }: { $name }
orders-cancelled = **{ $name }** is canceled. You got { $price } back and have { $held } now.
orders-back = Your orders
orders-newer = Newer
orders-older = Older

## Refusals

order-refused-not-enough = You have { $held } and need { $missing } more. See in `/shop` what you can afford already.
order-refused-out-of-stock = “{ $name }” is sold out for now. Look in `/shop` for something else, or try again later.
order-refused-no-draft = This confirmation is too old. Start again with `/redeem`.
order-refused-not-your-draft = This confirmation is for somebody else. Get your own with `/redeem`.
order-refused-no-order = There is no such order any more. See yours in `/orders`.
order-refused-not-your-order = This order is somebody else’s. See yours in `/orders`.
order-refused-own-order = This order is your own: somebody else has to decide on it.
order-refused-still-placed = This order is still waiting. Please try again.
order-refused-already-approved = This order was already approved on { $at }. There’s nothing left to do.
order-refused-already-refused = This order was already refused on { $at }; the { $units } went back.
order-refused-already-cancelled = This order was already canceled on { $at }; the { $units } went back.
order-refused-reason-missing = A refusal needs a reason: the member will want to know. Click Refuse again and write one.
order-refused-reason-too-long = That reason is too long: { $longest } characters is the limit. Click Refuse again and shorten it.

## By itself

order-job-drafts = Forgetting orders that nobody confirmed
