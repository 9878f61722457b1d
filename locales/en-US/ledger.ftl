### The words of the books: why points move.

## Kinds

kind-recognition = Recognition
kind-award = Award
kind-purchase = Purchase
kind-referral = Referral
kind-engagement = Engagement
kind-bonus = Bonus
kind-milestone = Milestone
kind-loyalty = Loyalty
kind-redemption = Redemption
kind-expiry = Expiry
kind-correction = Correction
kind-pool = Pooled
kind-allowance = Allowance

## Accounts: where points are

account-wallet = To spend
account-allowance = To give
account-fund = Budgets
account-pool = In pools
account-mint = The program
account-redeemed = Rewards
account-expired = Expired
account-lapsed = Not given in time
account-revoked = Revoked
account-owed = Owed

## Causes: what was done

cause-kudos = kudos
cause-boost = boost
cause-undo = undo
cause-award = award
cause-redemption = order
cause-refund = refund
cause-expiry = expiry
cause-correction = correction
cause-erasure = erasure
cause-return = not joined in time
cause-carry = carried over
cause-extension = lasts longer
cause-leaver = left the server
cause-rescue = redeemed in time
cause-chip = chipped in
cause-fund = points set aside
cause-grant = new allowance
cause-allowance = bought to give
cause-milestone = birthday or other day
cause-lapse = not given in time
# $word (text): a cause that has no name here
cause-other = { $word }

## By itself

ledger-job-refusals = Forgetting old refusals
ledger-job-expire = Expiring points
