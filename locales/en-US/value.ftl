### What /values says.

## Commands

values-command = values
    .description = The company values that kudos can be tagged with

values-add-command = add
    .description = Add a value, or its name in another language
    .name = name
    .name-description = What it is called, in 1 to 50 characters
    .language = language
    .language-description = The language of the name (otherwise the program’s)
    .language-english = English
    .language-french = French
    .for = for
    .for-description = An existing value that gets this name in this language

values-retire-command = retire
    .description = Retire a value: past kudos keep it, new ones can’t choose it
    .value = value
    .value-description = The value to retire

values-list-command = list
    .description = Show the values that can be chosen

## Answers

# $name (text); $language (text): its language
values-added = Added: **{ $name }** ({ $language }). Kudos can be tagged with it now. If your team reads other languages, name it there too: `/values add` with `for`.
values-renamed = Saved ({ $language }): this value is now called **{ $name }**.
values-retired = Retired: **{ $name }**. Kudos that carry it keep it; new ones can’t choose it.
values-title = Company values
values-none = There are none yet. Add the first with `/values add`.
values-line = **{ $name }**
values-other = { $language }: { $name }
# $n (number): how many there was no room for
values-more = { $n ->
    [one] … and { $n } more
   *[other] … and { $n } more
}

## Refusals

# $most (number): the longest name, in characters
values-refused-name = A value’s name needs 1 to { $most } characters that can be seen. Please choose another.
# $name (text): what was typed
values-refused-taken = There is already a value called “{ $name }”. Choose another name, or see them all with `/values list`.
values-refused-unknown = There is no value called “{ $name }”. Pick one from the list that appears as you type, or see them all with `/values list`.
