### What every room says.
###
### Tone: friendly, short, active; say what to do next. American spelling.
###
### Every message also has these variables:
###   $unit, $units   what this program calls a point, in the singular and the plural
###   $emoji          the emoji of a point, or nothing
###   $gender         the grammatical gender of $unit: masculine, feminine, neuter or common
###   $initial        the sound that $unit begins with: vowel or consonant
### An amount of points $x is a text such as "5 stars ⭐", and $x_count is its number.

## People

somebody-who-left = someone who left

## Lengths of time

# $n (number): whole days
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}

## Places

# $n (number): the place
rank = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}

## Days, as somebody asks for them. $from, $to, $day (text): dates

days-on = on { $day }
days-between = from { $from } to { $to }
days-from = from { $from }
days-to = to { $to }
# $typed (text): what was typed
days-refused-no-date = “{ $typed }” isn’t a date that I can read. Please write it as year-month-day, for example `2026-11-24`.
days-refused-backwards = The last day comes before the first. Please exchange `from` and `to`.

## Pages of what is told newest first

# $page (number)
page-number = Page { $page }
page-newer = Newer
page-older = Older

## Files for spreadsheets

file-button = As a table (CSV)
file-when = Date and time
file-kind = Kind
file-cause = Cause
file-amount = Amount
file-number = Number
file-too-large = That is too much for one file. Please ask for fewer days with `from` and `to`, one year at a time for example.
