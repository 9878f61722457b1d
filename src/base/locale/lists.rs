//! Several things named in one sentence.

use icu::list::{ListFormatter, options::ListFormatterOptions};

use super::Locale;

thread_local! {
    static LISTS: [Option<ListFormatter>; Locale::ALL.len()] =
        Locale::ALL.map(|locale| ListFormatter::try_new_and(and_locale(locale).into(), ListFormatterOptions::default()).ok());
}

/// American English has a comma before "and", which reads badly between mentions; the list is written as in Britain.
const fn and_locale(locale: Locale) -> icu::locale::Locale {
    match locale {
        Locale::EnUs => icu::locale::locale!("en-GB"),
        Locale::Fr => locale.icu(),
    }
}

/// "Bob, Carol and Dan"; in French "Bob, Carol et Dan".
pub fn and(items: impl IntoIterator<Item = String>, locale: Locale) -> String {
    let items: Vec<String> = items.into_iter().collect();
    LISTS.with(|lists| match &lists[locale as usize] {
        Some(list) => list.format_to_string(items.iter()),
        None => items.join(", "),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(names: &[&str], locale: Locale) -> String {
        and(names.iter().map(|name| (*name).to_owned()), locale)
    }

    #[test]
    fn lists_are_joined_as_each_language_does() {
        assert_eq!(said(&[], Locale::EnUs), "");
        assert_eq!(said(&["Bob"], Locale::EnUs), "Bob");
        assert_eq!(said(&["Bob", "Dan"], Locale::Fr), "Bob et Dan");
        assert_eq!(
            said(&["Bob", "Carol", "Dan"], Locale::EnUs),
            "Bob, Carol and Dan"
        );
        assert_eq!(
            said(&["Bob", "Carol", "Dan"], Locale::Fr),
            "Bob, Carol et Dan"
        );
    }
}
