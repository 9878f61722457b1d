### The shop, as members look through it.

## Commands

shop-command = shop
    .description = See the rewards and what you can afford
    .item = item
    .item-description = One reward, by its name in any language
    .category = category
    .category-description = Only what is under this category

## The rewards

shop-title = Shop 🎁
# $category (text): what an admin called it
shop-title-category = Shop 🎁 { $category }
# $wallet (points)
shop-intro = You have { $wallet } to spend. Pick a reward below to see more of it.
# $wallet (points)
shop-in-reach = With { $wallet } you can have these. Pick one below to see more of it.
# $wallet (points)
shop-nothing-in-reach = With { $wallet } there is nothing to be had here yet.
shop-empty = The shop is still empty. Come back soon!
shop-line = { $price } · { $kind } · { $stock } · { $reach }
shop-page = Page { $page } of { $pages }
shop-previous = Previous
shop-next = Next
shop-pick-category = Category
shop-all-categories = All rewards
# $category (text); $n (number): how many rewards are under it
shop-category = { $category } ({ $n })
shop-look = See more of…
shop-show-reach = What I can afford
shop-show-all = Show everything
shop-for-you = For you

## One reward

shop-item-price = { $price } · { $kind } · { $stock }
# $wallet (points); $reach: whether it can be afforded
shop-item-you = You have { $wallet }: { $reach }
shop-item-wished = On your wishlist 💛
shop-item-redeem = Redeem
shop-item-wish = Wish for it
shop-item-unwish = Take it off my wishlist
shop-item-back = Back
