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
