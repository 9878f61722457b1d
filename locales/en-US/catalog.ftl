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
catalog-terms-command = terms
    .description = Say on what terms a reward can be had; “none” and 0 take a term away
    .item = item
    .item-description = The reward
    .category = category
    .category-description = Under what it is found in the shop
    .picture = picture
    .picture-description = Where its picture is: an address that begins with https://
    .face_value = face_value
    .face_value-description = What it is worth in money, as “10 EUR”: for reports
    .approval = approval
    .approval-description = Whether somebody has to approve of each order
    .limit = limit
    .limit-description = How often one person may have it
    .limit_per = limit_per
    .limit_per-description = In what stretch of time (ever unless you say otherwise)
    .limit_per-month = month
    .limit_per-quarter = quarter
    .limit_per-year = year
    .from = from
    .from-description = The first day on which it can be had
    .to = to
    .to-description = The last day on which it can be had
    .only_for = only_for
    .only_for-description = Only people with this Discord role may have it; @everyone lifts it
    .active_days = active_days
    .active_days-description = Only people who have given kudos within so many days may have it
    .min_score = min_score
    .min_score-description = Only people who have received as much may have it
    .perk_role = perk_role
    .perk_role-description = The Discord role that one gets; @everyone lifts it
    .perk_days = perk_days
    .provider = provider
    .provider-description = Who delivers it, for its face value
    .provider-tremendous = Tremendous
    .provider-xoxoday-plum = Xoxoday Plum
    .provider-our-own-billing = our own billing
    .product = product
    .product-description = What they know it by: `/provider products` lists it
    .perk_days-description = For how many days one has the role (for good unless you say otherwise)
    .perk_until = perk_until
    .perk_until-description = The last day on which people have the role, as for early access
    .asks = asks
    .asks-description = What people have to tell with their order
    .asks-an-address = an address
    .asks-a-day = a day
    .asks-an-invoice = an invoice
    .asks-nothing = nothing
    .valid_for = valid_for
    .valid_for-description = For what alone its code counts, as “the Pro plan”
catalog-codes-command = codes
    .description = Add codes that a reward hands out; its stock is counted by them
    .item = item
    .item-description = The reward
    .file = file
    .file-description = One code on each line; leave it out to fill in a form
catalog-restore-command = restore
    .description = Offer a reward again that was taken out of the shop
    .item = item
    .item-description = The reward
catalog-retire-command = retire
    .description = Take a reward out of the shop; orders of it stay
    .item = item
    .item-description = The reward
catalog-list-command = list
    .description = List the rewards with everything that is set
catalog-export-command = export
    .description = Get all rewards as a table for a spreadsheet
catalog-import-command = import
    .description = Check a table of rewards, then add and change what it says
    .file = file
    .file-description = CSV in UTF-8 with the columns that “export” has, or some of them; at most 1,000 rows
    .apply = apply
    .apply-description = Import it at once where nothing is wrong

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

## On what terms

# $n (number): how often one person may have it
catalog-limit-ever = { $n ->
    [one] once per person
   *[other] { $n } times per person
}
catalog-limit-month = { $n ->
    [one] once a month per person
   *[other] { $n } times a month per person
}
catalog-limit-quarter = { $n ->
    [one] once a quarter per person
   *[other] { $n } times a quarter per person
}
catalog-limit-year = { $n ->
    [one] once a year per person
   *[other] { $n } times a year per person
}
catalog-gate-role = for { $role }
# $days (number)
catalog-gate-active = for those who gave within { $days ->
    [one] a day
   *[other] { $days } days
}
catalog-gate-inactive = for those who gave nothing for { $days ->
    [one] a day
   *[other] { $days } days
}
catalog-gate-score = for those who have received { $score }
catalog-gate-opens = from { $at }
catalog-gate-closes = until { $at }
# $what: a product
catalog-gate-valid-for = counts for { $what } alone
catalog-term-category = under “{ $category }”
catalog-term-face = worth { $money }
catalog-term-product = delivered by { $provider } ({ $product })
catalog-term-codes = hands out codes
catalog-term-no-approval = no approval needed
catalog-term-perk = the role { $role }
catalog-term-perk-until = the role { $role } until { $at }
catalog-term-asks-address = asks for an address
catalog-term-asks-day = asks for a day
catalog-term-asks-invoice = asks for an invoice
catalog-asked-address = Address 📮
catalog-asked-day = Day 📅
catalog-asked-invoice = Invoice 🧾
# $days (number)
catalog-term-perk-days = the role { $role } for { $days ->
    [one] 1 day
   *[other] { $days } days
}

## How far it is from somebody

catalog-reach-yes = you can afford it ✅
catalog-reach-missing = { $missing } to go
catalog-reach-sold-out = back when it’s restocked
catalog-reach-gone = no longer offered

## What admins see

catalog-title = Catalog 🎁
catalog-intro = Change a reward with `/catalog edit`, or take it out with `/catalog retire`.
catalog-empty = There are no rewards yet. Add the first one with `/catalog add`.
catalog-page = Page { $page } of { $pages }
catalog-previous = Previous
catalog-next = Next
catalog-added = **{ $name }** is in the shop now ✅
catalog-edited = **{ $name }** is changed ✅
catalog-restored = **{ $name }** is in the shop again ✅
# $n (number): how many were added; $free (number): how many nobody has
catalog-codes =
    .title = Add codes
    .label = One code on each line
    .hint = They are kept encrypted, and each is shown to one person alone.
    .added = { $n ->
        [one] 1 code is added to **{ $name }** ✅ { $free } to be had now.
       *[other] { $n } codes are added to **{ $name }** ✅ { $free } to be had now.
    }
catalog-retired = **{ $name }** is out of the shop ✅ Orders already placed stay.

## How far a reward is

# $days (number): how long one saves for it
catalog-band-easy = { $days ->
    [one] About a day of a usual allowance: within easy reach.
   *[other] About { $days } days of a usual allowance: within easy reach.
}
catalog-band-medium = About { $days } days of a usual allowance: something to save for.
catalog-band-dream = About { $days } days of a usual allowance: a big dream.
# $price (points), $effort: how far it is, as above
catalog-band-choice = { $price } · { $effort }
# $price (points)
catalog-band-none-easy = Nothing in the shop is within easy reach yet: something for at most { $price } keeps everybody going.

## Files of rewards

# What stands over the columns. $language (text): a language, in itself
catalog-column-id = id
catalog-column-name = name
catalog-column-name-in = name ({ $language })
catalog-column-description = description
catalog-column-description-in = description ({ $language })
catalog-column-price = price
catalog-column-stock = stock
catalog-column-kind = kind
catalog-column-category = category
catalog-column-retired = out of the shop
catalog-column-approval = approval
catalog-column-face = face value
catalog-column-limit = limit
catalog-column-limit-per = limit per
catalog-column-from = from
catalog-column-to = to
catalog-column-role = only for
catalog-column-active-days = active days
catalog-column-score = min score
catalog-column-perk-role = perk role
catalog-column-perk-days = perk days
catalog-column-perk-until = perk until
catalog-column-asks = asks
catalog-column-valid-for = valid for
catalog-column-picture = picture
catalog-column-provider = provider
catalog-column-product = product
catalog-column-codes = codes
catalog-cell-yes = yes
catalog-cell-no = no
catalog-cell-month = month
catalog-cell-address = address
catalog-cell-day = day
catalog-cell-invoice = invoice
catalog-cell-quarter = quarter
catalog-cell-year = year
catalog-cell-none = nothing
# $n (number): how many rewards
catalog-exported = { $n ->
    [one] Here is 1 reward with everything that is set. Change it in a spreadsheet, then bring it back with `/catalog import`.
   *[other] Here are { $n } rewards with everything that is set. Change them in a spreadsheet, then bring them back with `/catalog import`.
}
# $day (text): as in 2026-11-24
catalog-file-name = catalog-{ $day }.csv
catalog-import-title = Nothing is wrong with this file
# $added, $changed, $left (numbers): how many rewards
catalog-import-sums = { $added } to add · { $changed } to change · { $left } as they are. Nothing is done yet.
catalog-import-same = Every reward is as the file says already: there is nothing to do.
# $name (text), $price (points)
catalog-import-new = **{ $name }** is new, for { $price }
# $name (text), $changes: what changes
catalog-import-change = **{ $name }**: { $changes }
# $column (text): what stands over it; $before, $after: what is in it
catalog-import-cell = { $column } { $before } → { $after }
# $n (number): how many are not listed
catalog-import-more = { $n ->
    [one] And 1 more.
   *[other] And { $n } more.
}
catalog-import-lasts = The button works for a day.
# $n (number): how many rewards
catalog-import-button = { $n ->
    [one] Import 1 reward
   *[other] Import { $n } rewards
}
# $added, $changed (numbers): how many rewards
catalog-imported = Done ✅ { $added } added, { $changed } changed.
# $n (number): how many cells
catalog-import-problems = { $n ->
    [one] 1 cell is wrong: nothing was imported
   *[other] { $n } cells are wrong: nothing was imported
}
# $line, $place (numbers), $column (text), $why: what is wrong
catalog-import-problem = Line { $line }, column { $place } ({ $column }): { $why }
catalog-import-problem-absent = Line { $line }, { $column }: { $why }
catalog-import-problem-unnamed = Line { $line }, column { $place }: { $why }
catalog-import-mend = Mend the file, then bring it again with `/catalog import`.
# $typed (text): what stands in the cell
catalog-wrong-number = “{ $typed }” is no whole number that fits here.
catalog-wrong-truth = “{ $typed }” is neither yes nor no.
# $known: what there is
catalog-wrong-kind = “{ $typed }” is no kind of reward. There are: { $known }.
catalog-wrong-per = “{ $typed }” is no stretch of time: write month, quarter or year, or leave it empty.
catalog-wrong-role = “{ $typed }” is no Discord role: write its id, as `<@&123>`.
catalog-wrong-provider = “{ $typed }” delivers nothing here. There are: { $known }.
catalog-wrong-asked = “{ $typed }” can’t be asked. There are: { $known }.
catalog-wrong-codes = Codes are added with `/catalog codes`, and not by a file. Leave this as it was.
catalog-wrong-id = There is no reward “{ $typed }” here. Leave the cell empty to add a new one.
# $first (number): a line
catalog-wrong-twice = Line { $first } is about the same reward.
catalog-wrong-beyond = There is no column over “{ $typed }”. Put text that has separators in it between straight quotation marks.
catalog-wrong-new = A new reward can’t be out of the shop already. Leave its row out.
catalog-wrong-retired = This reward is out of the shop: write “no” here to offer it again as it says.
# $most (number)
catalog-wrong-products = At most { $most } products of providers can be set by one file. Bring it in parts.

## Refusals

catalog-codes-empty = There is no code in it. Write one on each line.
catalog-codes-too-many = That is too much at once: at most { $most } codes, in at most 256 KB. Nothing was added.
catalog-codes-no-code = Line { $line } is no code: letters, digits and signs without spaces, at most { $longest }. Nothing was added.
catalog-codes-twice = Line { $line } says the same as line { $above }. Nothing was added.
catalog-codes-known = The code on line { $line } is there already. Nothing was added.
catalog-codes-counted = The stock of this reward is counted by its codes. Add some with `/catalog codes`.
catalog-codes-file = That took too long. Try again, or hand the codes over in a file.
catalog-sheet-file = That file is larger than { $most } KB. Bring it in parts.
catalog-sheet-no-text = That file is no table that can be read. Save it as CSV in UTF-8, then bring it again.
catalog-sheet-empty = There is no reward in that file: the first line says what stands in the columns, and each other line is a reward. `/catalog export` shows how.
catalog-sheet-rows = A file has at most { $most } rewards. Bring it in parts.
# $head (text): what stands over the column
catalog-sheet-column = What stands in the column “{ $head }”? `/catalog export` shows what columns are called; take this one out, or give it one of those names.
catalog-sheet-twice = The column “{ $head }” is there twice. Keep one of them.
catalog-sheet-which = Which rewards are meant? Add the column “id” or “name”, as `/catalog export` has them.
catalog-sheet-no-draft = That file can’t be imported any more, or somebody else has checked it. Bring it again with `/catalog import`.
catalog-refused-provider-without-product = What are they to deliver? Add `product`, as `/provider products` lists it.
catalog-refused-product-without-provider = Who delivers it? Add `provider`.
catalog-refused-product-without-face = For how much? Add `face_value`, as “10 EUR”.
catalog-refused-no-product = They sell nothing called “{ $product }”: `/provider products` lists what there is.
catalog-refused-face-not-sold = They don’t sell it for that amount: `/provider products` tells for which they do.
catalog-refused-offered = “{ $name }” is in the shop already. Change it with `/catalog edit`.
catalog-refused-category = A category’s name has 1 to { $longest } characters that can be seen. Please choose another.
catalog-refused-no-category = There is no category “{ $typed }”. See all of them in `/shop`.
catalog-refused-category-gone = Nothing is under that category any more. `/shop` shows everything.
catalog-refused-picture = That is no address of a picture: it begins with https:// and has at most { $longest } characters.
catalog-refused-face = What is it worth? Write an amount and a currency, as “10 EUR”.
catalog-refused-per-without-limit = How often in that time? Add `limit`.
catalog-refused-window-backwards = It would end before it begins. Choose a later last day.
catalog-refused-days-without-role = Which role is that for? Add `perk_role`.
catalog-refused-days-and-until = A role is for a number of days or until a day, not both. Give one of them.
# $longest (number)
catalog-refused-valid-for = Say in at most { $longest } characters for what the code counts, or “none”.
# $longest (number)
catalog-refused-address = That’s no full address. Write the name, street, postcode, city and country, in at most { $longest } characters.
catalog-refused-day = Choose a day from today up to a year from now.
# $longest (number)
catalog-refused-invoice = Write the number of the invoice or renewal, in at most { $longest } characters.
catalog-refused-not-yet = This can be had from { $at } on. See what there is now in `/shop`.
catalog-refused-over = This could be had until { $at }. See what there is now in `/shop`.
catalog-refused-role = This is for people with the role { $role }. See what else there is in `/shop`.
# $days (number)
catalog-refused-active = This is for people who have given kudos within { $days ->
    [one] a day
   *[other] { $days } days
}: say thank you with `/kudos`, then come back.
catalog-refused-inactive = This is for people who have given no kudos for { $days ->
    [one] a day
   *[other] { $days } days
}. See what else there is in `/shop`.
catalog-refused-score = This is for people who have received { $needed }; you have received { $got } so far. See what else there is in `/shop`.
catalog-refused-limit = You’ve had this as often as one may: { $limit }. See what else there is in `/shop`.
catalog-refused-name = A reward needs a name of 1 to { $longest } characters that can be seen. Please choose another.
catalog-refused-name-taken = There is already a reward called “{ $name }”. Choose another name, or change that one with `/catalog edit`.
catalog-refused-description = That description is too long: { $longest } characters is the limit.
catalog-refused-price = A price is a whole number from 1 to { $most }.
catalog-refused-stock = The stock is a whole number from 0 to { $most }; leave it empty for no limit.
catalog-refused-stock-and-unlimited = Choose one: a stock, or no limit.
catalog-refused-nothing-to-change = What should change? Fill in at least one more option.
catalog-refused-unknown = There is no reward called “{ $typed }”. It may have a new name: look in `/shop`.
catalog-refused-retired = “{ $name }” is no longer offered. See what there is in `/shop`.
