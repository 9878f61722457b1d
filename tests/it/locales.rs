//! The texts of all languages are complete, alike and well set, and the code asks for no others.
//!
//! Each check returns what is wrong, and is shown a bad sample beside the real files.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calls;
mod catalog;
mod commands;
mod typography;

use std::collections::BTreeSet;
use std::path::Path;

use ovation::base::locale::{Locale, SOURCES};

use calls::Calls;
use catalog::Catalog;

const NONE: [String; 0] = [];

/// All texts of a language. No file may have errors, and no two files the same key.
fn catalog(locale: Locale) -> Catalog {
    let mut all = Catalog::default();
    for (_, room, source) in SOURCES.iter().filter(|(of, ..)| *of == locale) {
        let problems = all.read(source);
        assert_eq!(problems, NONE, "{}/{room}.ftl", locale.tag());
    }
    all
}

fn sample(source: &str) -> Catalog {
    let mut catalog = Catalog::default();
    assert_eq!(catalog.read(source), NONE);
    catalog
}

#[test]
fn every_file_is_embedded() {
    let mut found = Vec::new();
    for locale in Locale::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(locale.tag());
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            found.push((
                locale,
                name.strip_suffix(".ftl")
                    .expect("only .ftl files")
                    .to_owned(),
            ));
        }
    }
    let mut embedded: Vec<_> = SOURCES
        .iter()
        .map(|(locale, room, _)| (*locale, (*room).to_owned()))
        .collect();
    found.sort();
    embedded.sort();
    assert_eq!(
        found, embedded,
        "list every room in src/base/locale/bundles.rs"
    );
}

#[test]
fn errors_and_repetitions_are_noticed() {
    assert_eq!(
        Catalog::default().read("good = ok\nbad = { $n ->\n").len(),
        1
    );
    assert_eq!(Catalog::default().read("a = 1\na = 2\n"), ["a: twice"]);
}

#[test]
fn all_languages_have_the_same_keys_and_variables() {
    let english = catalog(Locale::EnUs);
    for locale in Locale::ALL {
        assert_eq!(
            english.differences(&catalog(locale)),
            NONE,
            "{}",
            locale.tag()
        );
    }
    let one = sample("a = { $n } for { $cost }\n  .tip = x\nb = { a }\nonly = x\n");
    let other = sample("a = { $cost_count ->\n *[other] { $m } { $gender }\n }\nb = { a }\n");
    let a = "a: variables {\"cost\", \"n\"} and {\"cost\", \"m\"}";
    let b = "b: variables {\"cost\", \"n\"} and {\"cost\", \"m\"}";
    assert_eq!(
        one.differences(&other),
        [a, "a.tip: missing", b, "only: missing"]
    );
}

#[test]
fn the_code_and_the_files_agree() {
    let english = catalog(Locale::EnUs);
    let calls = Calls::of_crate();
    assert_eq!(calls.misfits(&english), NONE);
    assert_eq!(calls.unused(&english), NONE);
}

#[test]
fn wrong_calls_and_unused_texts_are_noticed() {
    let texts =
        sample("hi = { $who } { $cost_count } { $units }\n  .tip = x\nold = x\nx-command = x\n");
    let calls = Calls::of_source(
        "a.rs",
        r#"fn f() { vec![tr!(&s, "hi", who = g::<A, B>(tr!(s, "gone")), cost = a == b)]; phrase!("hi.tip", n = 1) }
           #[cfg(test)] mod tests { fn f() { tr!(s, "old"); } }"#,
    );
    let misfits = [
        "a.rs:1: gone: missing",
        "a.rs:1: hi.tip: passes {\"n\"}, the text uses {}",
    ];
    assert_eq!(calls.misfits(&texts), misfits);
    assert_eq!(calls.unused(&texts), ["old"]);
}

#[test]
fn texts_fit_a_message() {
    for locale in Locale::ALL {
        assert_eq!(
            catalog(locale).longer_than(2_000),
            BTreeSet::new(),
            "{}",
            locale.tag()
        );
    }
    let long = sample("a = { $n ->\n  [one] abc\n *[other] abcdef\n }\nb = abc\n");
    assert_eq!(long.longer_than(5), BTreeSet::from(["a".to_owned()]));
}

#[test]
fn commands_named_in_sentences_exist_in_that_language() {
    for locale in Locale::ALL {
        assert_eq!(
            commands::unknown(&catalog(locale)),
            NONE,
            "{}",
            locale.tag()
        );
    }
    let names = "kudos-command = bravo\n  .member = collègue\nvalues-command = valeurs\nvalues-add-command = ajouter\n";
    let texts = "a = Tape `/bravo collègue:x` ou `/valeurs ajouter`.\nb = Ou `/kudos`, ou `/valeurs enlever`.\n";
    let found = commands::unknown(&sample(&format!("{names}{texts}")));
    assert_eq!(found, ["b: /kudos", "b: /valeurs enlever"]);
}

#[test]
fn french_is_well_set() {
    assert_eq!(typography::french(&catalog(Locale::Fr)), NONE);
    let good = "a = Prix\u{202f}: 5\u{202f}! «\u{202f}{ $x }\u{202f}» à 9:00, <t:5:R>, vu\u{202f}?!\nb = **Prix\u{202f}:** { $x }\u{202f}; l’ami…\n";
    assert_eq!(typography::french(&sample(good)), NONE);
    for bad in [
        "Prix : 5",
        "Bravo!",
        "{ $x } ?",
        "{ $x }: y",
        "**Prix:**",
        "« a »",
        "«a\u{202f}»",
        "l'ami",
        "a...",
        "\"a\"",
    ] {
        assert_eq!(
            typography::french(&sample(&format!("a = {bad}\n"))).len(),
            1,
            "{bad}"
        );
    }
    assert_eq!(
        typography::french(&sample("a = { $n ->\n  [one] Bravo!\n *[other] x\n }\n")).len(),
        1
    );
}
