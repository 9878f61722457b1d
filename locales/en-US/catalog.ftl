### The rewards that points buy.

## Commands

catalog-command = catalog
    .description = Manage the rewards that points buy
catalog-add-command = add
    .description = Add a reward to the shop
    .name = name
    .name-description = What it is called
    .price = price
    .price-description = What it costs
    .stock = stock
    .stock-description = How many there are; leave it empty for no limit
    .description-name = description
    .description-description = What one gets
    .kind = kind
    .kind-description = What sort of reward it is (merchandise unless you say otherwise)
    .kind-gift-card = Gift card
    .kind-merchandise = Merchandise
    .kind-experience = Experience
    .kind-discount = Discount
    .kind-credit = Credit
    .kind-perk = Perk
    .kind-donation = Donation
    .kind-professional-development = Professional development
    .language = language
    .language-description = The language of the name and the description (the program’s unless you say otherwise)
    .language-english = English
    .language-french = French
catalog-edit-command = edit
    .description = Change a reward, or give its name and description in another language
    .item = item
    .item-description = The reward
    .name = name
    .name-description = What it is called
    .price = price
    .price-description = What it costs
    .stock = stock
    .stock-description = How many there are
    .unlimited = unlimited
    .unlimited-description = Take the limit off: as many as are asked for
    .description-name = description
    .description-description = What one gets; “none” to empty it
    .kind = kind
    .kind-description = What sort of reward it is
    .kind-gift-card = Gift card
    .kind-merchandise = Merchandise
    .kind-experience = Experience
    .kind-discount = Discount
    .kind-credit = Credit
    .kind-perk = Perk
    .kind-donation = Donation
    .kind-professional-development = Professional development
    .language = language
    .language-description = The language of the name and the description (the program’s unless you say otherwise)
    .language-english = English
    .language-french = French
catalog-retire-command = retire
    .description = Take a reward out of the shop; orders of it stay
    .item = item
    .item-description = The reward
catalog-list-command = list
    .description = List the rewards with everything that is set
shop-command = shop
    .description = See the rewards and what you can afford

## Kinds of reward

catalog-kind-gift-card = Gift card
catalog-kind-merchandise = Merchandise
catalog-kind-experience = Experience
catalog-kind-discount = Discount
catalog-kind-credit = Credit
catalog-kind-perk = Perk
catalog-kind-donation = Donation
catalog-kind-development = Professional development

## A reward

# In the list of choices while typing.
catalog-choice = { $name } — { $price }
# $left (number): how many there are
catalog-stock = { $left ->
    [0] sold out
   *[other] { $left } left
}
catalog-stock-unlimited = always in stock
# $languages: the languages that it has texts in
catalog-line = { $price } · { $kind } · { $stock } · { $languages }

## The shop

shop-title = Shop 🎁
shop-intro = You have { $wallet } to spend. Pick a reward with `/redeem`.
# $wallet (points)
shop-in-reach = With { $wallet } you can have these. Pick one with `/redeem`.
# $wallet (points)
shop-nothing-in-reach = With { $wallet } there is nothing to be had yet. `/shop` shows everything.
shop-empty = The shop is still empty. Come back soon!
shop-line = { $price } · { $kind } · { $stock } · { $reach }
shop-reach-yes = you can afford it ✅
shop-reach-missing = { $missing } to go
shop-reach-sold-out = back when it’s restocked
shop-page = Page { $page } of { $pages }
shop-previous = Previous
shop-next = Next

## What admins see

catalog-title = Catalog 🎁
catalog-intro = Change a reward with `/catalog edit`, or take it out with `/catalog retire`.
catalog-empty = There are no rewards yet. Add the first one with `/catalog add`.
catalog-added = **{ $name }** is in the shop now ✅
catalog-edited = **{ $name }** is changed ✅
catalog-retired = **{ $name }** is out of the shop ✅ Orders already placed stay.

## Refusals

catalog-refused-name = A reward needs a name of 1 to { $longest } characters that can be seen. Please choose another.
catalog-refused-name-taken = There is already a reward called “{ $name }”. Choose another name, or change that one with `/catalog edit`.
catalog-refused-description = That description is too long: { $longest } characters is the limit.
catalog-refused-price = A price is a whole number from 1 to { $most }.
catalog-refused-stock = The stock is a whole number from 0 to { $most }; leave it empty for no limit.
catalog-refused-stock-and-unlimited = Choose one: a stock, or no limit.
catalog-refused-nothing-to-change = What should change? Fill in at least one more option.
catalog-refused-unknown = There is no reward called “{ $typed }”. It may have a new name: look in `/shop`.
catalog-refused-retired = “{ $name }” is no longer offered. See what there is in `/shop`.
