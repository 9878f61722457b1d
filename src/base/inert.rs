//! Members' text, made inert: it reads as it was typed and does nothing.
//!
//! Discord reads Markdown, mentions and links in what a bot posts, so text that a member typed could ping people, hide a link,
//! imitate the bot's own layout or turn a sentence around. Messages name those who may be pinged besides; this is the second wall.
//!
//! | threat | what is done |
//! |---|---|
//! | bold, spoilers, code, masked links | a backslash before the mark |
//! | headings, lists, quotes | a backslash at the start of the line |
//! | mentions of people, roles, channels, commands, times, custom emoji, `@everyone` | a zero-width space breaks them |
//! | links | stay clickable, in `<…>`, which shows no preview |
//! | controls, bidirectional overrides, invisible letters, floods of accents | removed |
//! | right-to-left text | isolated, so that it doesn't turn its surroundings around |
//!
//! Sources: [Discord's formatting](https://discord.com/developers/docs/reference#message-formatting),
//! [Unicode Standard Annex 9](https://www.unicode.org/reports/tr9/) (bidirectional text),
//! [Technical Standard 51](https://www.unicode.org/reports/tr51/) (emoji sequences).

mod bidi;
mod clean;
mod escape;

pub use clean::clean;

/// The text on its lines, for a place where Discord reads Markdown.
pub fn inert(text: &str) -> String {
    let lines: Vec<String> = clean(text)
        .lines()
        .map(|line| bidi::isolate(escape::line(line)))
        .collect();
    lines.join("\n")
}

/// The text on one line, for a place where Discord reads Markdown.
pub fn inert_line(text: &str) -> String {
    bidi::isolate(escape::line(&one_line(text)))
}

/// The text on one line, for a place that shows text as it is: cleaned, and not escaped.
pub fn plain(text: &str) -> String {
    bidi::isolate(one_line(text))
}

/// The text on its lines, for a place that shows text as it is.
pub fn plain_block(text: &str) -> String {
    let lines: Vec<String> = clean(text)
        .lines()
        .map(|line| bidi::isolate(line.to_owned()))
        .collect();
    lines.join("\n")
}

fn one_line(text: &str) -> String {
    let lines: Vec<String> = clean(text)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests;
