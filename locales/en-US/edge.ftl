### What is said whatever the command.

refused-must-manage = This is for those who manage the server. Ask one of them.
# $roles (list): Discord roles
refused-needs-role = This is for { $roles }, and for those who manage the server. Ask one of them.
# $refused (term): one of the two above; $may (list): what the reader’s own roles allow, as “look after the rewards with /catalog”
refused-but-may =
    { $refused }
    Your own roles let you { $may }.
refused-stale = This button is too old and no longer works. Type the command again.
refused-in-direct-message = This works in a server only: type it in one of its channels.
ledger-other-content = This was already done with other details. Type the command again.
# $id: under which we find it in the log
fault-apology = Something went wrong on our side, and nothing was changed. Please try again in a moment; if it happens again, give an admin this code: { $id }
refused-old-command = This command has changed since Discord last showed it to you. Restart Discord, or wait a minute, and type it again.
# $id: under which we find it in the log
fault-no-room = This can’t be kept right now, and nothing was changed. Please try again in a few minutes; if it still fails, give an admin this code: { $id }
# $id: under which we find it in the log
fault-out-of-reach = Our books can’t be reached right now, and nothing was changed. Please try again in a few minutes; if it still fails, give an admin this code: { $id }
# $id: under which we find it in the log
fault-unsettled = The connection to our books broke at the last moment, so this may or may not have been kept. Look at `/history` in a few minutes before you try again; if that doesn’t tell, give an admin this code: { $id }
vault-refused-key = Reasons can’t be written or read right now: their key is missing. Points, rewards and kudos without a reason work as usual. Tell an admin: `ovation doctor` says which key is needed.
