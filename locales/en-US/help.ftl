### What one can do here.

help-command = help
    .description = See everything you can do here

help-title = What you can do here
help-intro = Your allowance is there to be given, with `/kudos`. What others give you is yours to spend, in `/shop`.
help-everyone = **For everyone**
help-more = For you
help-root = You manage this server, so you can do everything here. `/roles` lets others do some of it.
# $may (list): what the reader’s roles allow, as “look after the rewards with /catalog”
help-roles = Your roles let you { $may }.
help-elsewhere = All of this works in the channels of your server.
# $command (text): a clickable mention; $said (text): its description
help-line = { $command } – { $said }
# $name (text): the menu's name
help-user-menu = **{ $name }** – right-click or hold a person, then Apps
# $name (text): the menu's name
help-message-menu = **{ $name }** – right-click or hold a message, then Apps
