//! The Fluent files, embedded at compile time.

use std::sync::LazyLock;

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use unic_langid::LanguageIdentifier;

use super::entries::Entries;
use super::{Locale, numbers};

/// Every room's text in every language: one line per room. A test fails if a file in `locales/` is missing here.
macro_rules! rooms {
    ($($room:literal),* $(,)?) => {
        /// The files of `locales/`: language, room, text.
        pub const SOURCES: &[(Locale, &str, &str)] = &[$(
            (Locale::EnUs, $room, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en-US/", $room, ".ftl"))),
            (Locale::Fr, $room, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/fr/", $room, ".ftl"))),
        )*];
    };
}

rooms![
    "allowance",
    "award",
    "board",
    "books",
    "budget",
    "campaign",
    "catalog",
    "common",
    "correction",
    "digest",
    "edge",
    "enrolment",
    "expiry",
    "fund",
    "help",
    "kudos",
    "ledger",
    "milestone",
    "notification",
    "order",
    "pool",
    "privacy",
    "program",
    "provider",
    "role",
    "sandbox",
    "seal",
    "shop",
    "statement",
    "trail",
    "upkeep",
    "value",
    "wish",
];

/// The texts of a language.
struct Texts {
    entries: Entries,
    /// How texts are filled; it holds none itself.
    bundle: FluentBundle<FluentResource>,
}

static ENGLISH: LazyLock<Texts> = LazyLock::new(|| texts(Locale::EnUs));
static FRENCH: LazyLock<Texts> = LazyLock::new(|| texts(Locale::Fr));

fn of(locale: Locale) -> &'static Texts {
    match locale {
        Locale::EnUs => &ENGLISH,
        Locale::Fr => &FRENCH,
    }
}

fn texts(locale: Locale) -> Texts {
    let files = SOURCES.iter().filter(|(of, ..)| *of == locale);
    let (entries, twice) = Entries::of(files.map(|(.., text)| *text));
    // Tests keep such files from being released.
    if !twice.is_empty() {
        tracing::error!(locale = locale.tag(), ?twice, "Fluent files repeat keys");
    }
    let bundle = bundle(locale);
    Texts { entries, bundle }
}

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
    let formatter: fn(&FluentValue<'_>, &_) -> _ = match locale {
        Locale::EnUs => |value, _| number(value, Locale::EnUs),
        Locale::Fr => |value, _| number(value, Locale::Fr),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would stand inside mentions and break them; members' text brings its own where it needs them.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(formatter));
    if let Err(error) = bundle.add_builtins() {
        tracing::error!(%error, "Fluent's own functions cannot be added");
    }
    bundle
}

/// How a bundle shows a number: ICU groups it as the language does.
fn number(value: &FluentValue<'_>, locale: Locale) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(numbers::group(number.value as i64, locale))
        }
        _ => None,
    }
}

/// The text named `key` in `locale`, else in English, else the key itself.
pub(super) fn format(locale: Locale, key: &str, values: &FluentArgs<'_>) -> String {
    if let Some(text) = find(locale, key, Some(values)) {
        return text;
    }
    tracing::error!(key, locale = locale.tag(), "a text is missing");
    find(Locale::EnUs, key, Some(values)).unwrap_or_else(|| key.to_owned())
}

/// The text named `key` (`message` or `message.attribute`) in `locale`, if there is one.
pub(super) fn find(locale: Locale, key: &str, values: Option<&FluentArgs<'_>>) -> Option<String> {
    let texts = of(locale);
    let (message, attribute) = key
        .split_once('.')
        .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let pattern = texts.entries.pattern(message, attribute)?;
    let mut errors: Vec<FluentError> = Vec::new();
    let text = texts
        .bundle
        .format_pattern(&pattern, values, &mut errors)
        .into_owned();
    if !errors.is_empty() {
        tracing::error!(
            key,
            locale = locale.tag(),
            ?errors,
            "a text was filled only in part"
        );
    }
    Some(text)
}
