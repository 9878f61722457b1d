### What the program does by itself, and what it could not say: /jobs.

## Command

jobs-command = jobs
    .description = See what the program does by itself and what it could not say, or have one of it done now
    .run = run
    .run-description = What to do now, whatever its schedule says

## What it does

upkeep-title = What the program does by itself
# $job, $last, $next (text)
upkeep-line = **{ $job }** · last: { $last } · next: { $next }
# $job (text); $at, $next (text): relative times; $times (number); $id (text): as in the log
upkeep-line-failed = **{ $job }** failed { $at }{ $times ->
    [one] {""}
   *[other] , { $times } times
}; tried again { $next }. Whoever runs the bot finds why in its log, under `{ $id }`. ⚠️
# $at (text): a relative time
upkeep-at = { $at }
upkeep-never = not yet
upkeep-idle = as soon as there is something to do
# $job (text); $at (text): a relative time
upkeep-ran = Done: **{ $job }** ran { $at } ✅

## What it could not say

upkeep-stuck-title = What could not be said
# $channel (mention); $n (number): messages; $since, $next (text): relative times
upkeep-held = { $channel } can’t be reached since { $since }; { $n ->
    [one] one message waits
   *[other] { $n } messages wait
}. Let the bot see the channel, send messages and embed links there, or choose another one in `/setup`. Tried again { $next }.
# $n (number): messages; $since (text): a relative time
upkeep-held-gone = A channel was deleted, as was found { $since }; { $n ->
    [one] one message waits
   *[other] { $n } messages wait
}. Choose another channel in `/setup`: they go there.
# $n (number): messages; $why (text): in Discord’s words
upkeep-given-up = { $n ->
    [one] One message was given up
   *[other] { $n } messages were given up
}. Discord said: “{ $why }”
upkeep-retry = Try again now
# $n (number): messages that had been put off or given up
upkeep-retried = { $n ->
    [0] Every channel is tried again now.
    [one] Every channel is tried again now, and so is the message that had been put off or given up.
   *[other] Every channel is tried again now, and so are the { $n } messages that had been put off or given up.
} `/jobs` shows what is left.
upkeep-held-title = A channel can’t be reached
# $channel (mention)
upkeep-held-told = The bot may not post in { $channel }, or the channel was deleted. What it has to say there waits, in order, and nothing is lost. Let it see the channel, send messages and embed links, or choose another one in `/setup`: it goes on by itself. `/jobs` shows what waits.
upkeep-refused-no-job = There is nothing of that name to do: choose from what `/jobs` offers for `run`.
