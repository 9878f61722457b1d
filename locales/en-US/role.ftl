### Who may do what: /roles.

## Command

roles-command = roles
    .description = See or change who may do what in this program

roles-show-command = show
    .description = Show the roles of this program and who holds them

roles-give-command = give
    .description = Let a Discord role hold a role of this program; there can be several
    .role = role
    .role-description = The role of this program
    .role-program-manager = Program manager
    .role-catalog-manager = Catalog manager
    .role-approver = Approver
    .role-review-manager = Review manager
    .role-auditor = Auditor
    .to = to
    .to-description = The Discord role whose members get it

roles-take-command = take
    .description = Take a role of this program back from a Discord role
    .role = role
    .role-description = The role of this program
    .role-program-manager = Program manager
    .role-catalog-manager = Catalog manager
    .role-approver = Approver
    .role-review-manager = Review manager
    .role-auditor = Auditor
    .from = from
    .from-description = The Discord role whose members lose it

## The roles, and what they allow, as in “Your roles let you …”

role-program = Program manager
role-catalog = Catalog manager
role-approver = Approver
role-review = Review manager
role-auditor = Auditor
role-may-program = run the whole program
role-may-catalog = look after the rewards with `/catalog`
role-may-approver = decide on orders with the buttons on their cards
role-may-review = confirm or decline large corrections with the buttons on their cards
role-may-auditor = see what admins see with `/books`, `/audit`, `/setup`, `/values list`, `/catalog list` and `/roles show`, without changing anything

## The card

roles-title = Who may do what
roles-intro = Whoever manages the server may do everything. Give each role below to one or several Discord roles with `/roles give`, and take it back with `/roles take`.
roles-intro-look = Whoever manages the server may do everything. All others may do what their Discord roles allow here.
# What Discord calls its pages is in bold.
roles-note = Roles are checked each time something is used. Discord lists the commands for everybody; to list them for some roles alone, go to **Server Settings → Integrations** and choose this bot.
# $roles (list): Discord roles
roles-held-by = Held by { $roles }
roles-held-by-nobody = Held by nobody: those who manage the server do it
# $id (text): its number
roles-deleted = a deleted role ({ $id })
# $may (term): what the role allows, as above
roles-can = They can { $may }.
roles-tidy-button = Remove deleted roles

## What changed

# $to: a Discord role; $role (term): its name; $may (term): what it allows
roles-given = { $to } now holds the role **{ $role }**: whoever has { $to } can { $may }. This counts at once, and for as long as they have it.
# $to: a Discord role; $role (term): its name
roles-given-before = { $to } held the role **{ $role }** already.
# $from: a Discord role; $role (term): its name
roles-taken = { $from } no longer holds the role **{ $role }**. What it allowed ends at once, on buttons that are still there too.
# $from: a Discord role; $role (term): its name
roles-not-held = { $from } didn’t hold the role **{ $role }**, so there was nothing to take back. `/roles show` tells who does.
roles-tidied = The roles that were deleted in Discord are removed.

## Refusals

roles-refused-everyone = If everyone held a role, it would protect nothing. Please pick a smaller Discord role.
# $most (number)
roles-refused-too-many = { $most } Discord roles hold it already, and there is no room for more. Take it back from one with `/roles take`, or put the people into one of them.
roles-refused-own = You run this program by this Discord role alone, so you can’t take it from yourself. Ask another program manager, or somebody who manages the server.
