### The page of the sandbox: where it is, and its guided tours.

sandbox-page = The page: { $url }
sandbox-no-browser = No browser could be opened: go there yourself.

## Whom one can be

cast-staff = Staff
cast-french = Staff, reads French
cast-admin = Admin
cast-customer = Customer
cast-closed = Has closed direct messages
cast-newcomer = Newcomer, has not joined yet

## The tour of a member

tour-member = First steps of a member
tour-thank = Thank somebody
    .text = Type `/kudos` below, choose Bob, give 5 points, and say what for. Enter sends it.
tour-card = See the card
    .text = Everybody reads it in #recognition. Go there.
tour-dave = Be somebody else
    .text = You can be six people here. Become Dave: the switch is at the bottom left.
tour-boost = Add your own points
    .text = Press Boost below the card, and say how many points you add.
tour-balance = See what came of it
    .text = Type `/balance`. Only you see the answer.
tour-shop = See what points buy
    .text = Type `/shop` to see the rewards.
tour-week = Let a week pass
    .text = The clock stands still until you move it. Move it with the bar at the top: what is due on the way is done.

## The tour of an admin

tour-admin = First steps of an admin
tour-setup = Set the program up
    .text = Type `/setup` and set what you like, for example how many points each may give.
tour-value = Name a value
    .text = Type `/values add` and name what your team stands for. People tag their thanks with it.
tour-award = Award points
    .text = Type `/award`, choose somebody, and say what for.
tour-feasts = Plan a bonus
    .text = Type `/campaign feasts` to see which feasts come next, or create one with `/campaign create`.
tour-new-year = Go to New Year
    .text = Let the clock run to the 1st of January 2027. Weeks of work pass in a moment.
tour-books = Read the books
    .text = Type `/books`: where every point came from and went, and that it adds up.
tour-wire = Look at the wire
    .text = Open the inspector at the top right: each event and each call, and whether Discord would take it.
