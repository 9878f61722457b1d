//! The commands that sentences name.

use super::catalog::Catalog;

/// What stands between backquotes and begins with a slash, and is no command of that language.
pub fn unknown(catalog: &Catalog) -> Vec<String> {
    let mut unknown = Vec::new();
    for (key, text) in catalog.iter() {
        let spans = text.forms.iter().flat_map(|form| form.split('`'));
        let named = spans.filter(|span| span.starts_with('/'));
        unknown.extend(
            named
                .filter(|span| !exists(catalog, span))
                .map(|span| format!("{key}: {span}")),
        );
    }
    unknown
}

/// Whether there is such a command, with this subcommand or option if one is named.
fn exists(catalog: &Catalog, span: &str) -> bool {
    let mut words = span.trim_start_matches('/').split(' ');
    let command = words.next().unwrap_or_default();
    let keys: Vec<&str> = catalog
        .iter()
        .filter(|(key, text)| key.ends_with("-command") && text.forms == [command])
        .filter_map(|(key, _)| key.strip_suffix("-command"))
        .collect();
    let Some(word) = words.next() else {
        return !keys.is_empty();
    };
    keys.iter().any(|stem| match word.split_once(':') {
        Some((option, _)) => has(catalog, &format!("{stem}-command."), "", option),
        None => has(catalog, &format!("{stem}-"), "-command", word),
    })
}

fn has(catalog: &Catalog, start: &str, end: &str, name: &str) -> bool {
    catalog
        .iter()
        .any(|(key, text)| key.starts_with(start) && key.ends_with(end) && text.forms == [name])
}
