### What admins changed: /audit.

## Command

audit-command = audit
    .description = See what admins changed, when, and from what to what
    .who = who
    .who-description = Only what this person changed
    .what = what
    .what-description = Only changes of this sort
    .what-settings = settings
    .what-roles = roles
    .what-values = values
    .what-rewards = rewards
    .what-files-of-rewards = files of rewards
    .what-awards = awards
    .what-corrections = corrections
    .what-campaigns = campaigns
    .what-allowances = allowances
    .what-points-that-last-longer = points that last longer
    .from = from
    .from-description = The first day, as in 2026-11-24
    .to = to
    .to-description = The last day, as in 2026-11-24
    .what-milestones = milestones
    .what-orders-approved-alone = orders approved alone
    .what-looks-at-addresses = looks at addresses

## The page

audit-title = What admins changed
audit-empty = No admin has changed anything yet. What is set with `/setup`, `/roles`, `/values`, `/catalog`, `/award` or `/correct` will show here.
audit-nothing = Nothing like that was changed in that time. Leave out `who`, `what`, `from` or `to` to see more.
# $who (person): those whose changes are shown
audit-by = by { $who }
# $when (text): a time; $who: a person, or the next one; $about (term): one of those below
audit-line = { $when } · { $who } · **{ $about }**
audit-somebody = somebody no longer known
audit-same = > It was set like this already.
# $more (number): how many lines there was no room for
audit-more = > { $more ->
    [one] … and { $more } more, in the table
   *[other] … and { $more } more, in the table
}

## What was changed

audit-about-settings = Settings
audit-about-roles = Roles
# $name (text)
audit-about-value = Value “{ $name }”
# $name (text)
audit-about-item = Reward “{ $name }”
audit-about-allowance = Allowance of { $who }
# $who: a person
audit-about-extension = Points of { $who } last longer
audit-about-extension-all = Everybody’s points last longer
audit-label-longer = Longer by
# $name: the reward
audit-about-order = Their own order of { $name }, approved
audit-about-detail = What was told with an order of { $name }
audit-label-terms = Terms
audit-about-import = Rewards from a file
audit-label-added = Added
audit-label-changed = Changed
audit-about-milestone = Days that people were asked about
audit-allowance-as-others = as others
audit-about-campaign = Campaign “{ $name }”
# $who: a person
audit-about-award = Award to { $who }
# $what (term): kudos, boost or award; $number (text): as /history shows it
audit-about-correction = Correction of { $what } { $number }
# $what (text): as it is stored
audit-about-unknown = { $what }

audit-label-name = Name
audit-label-description = Description
# $label (term): one of the two above; $language (text): its name
audit-label-in = { $label } ({ $language })
audit-label-choosable = Can be chosen
audit-label-offered = In the shop
audit-label-price = Price
audit-label-looked-at = Looked at
audit-label-stock = Stock
audit-label-kind = Kind
audit-label-points = Amount
audit-label-asked = People asked
audit-label-expires = Expires
audit-label-state = Where it stands
audit-label-owed = Owed by those who had spent it
audit-label-unknown = As recorded
audit-state-waiting = waits for a second admin
audit-state-done = taken back
audit-state-declined = declined
audit-none = none

## The file

# $changes (number), $zone (text): a time zone
audit-file = Here is what admins changed as a table for spreadsheets, newest first, one row for each thing that was set: { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
}. Times are in { $zone }. Paste a person, such as `<@123>`, into Discord to see who it is.
# $day (text): as 2026-11-24
audit-file-name = audit-{ $day }.csv
audit-file-who = Who
audit-file-what = What
audit-file-about = Which one
audit-file-field = Changed
audit-file-before = Before
audit-file-after = After

access-history = your history
access-rewards = what you got from the shop
access-record = what admins did that concerns you
