//! The floors of the house: what each kind of file may use. The compiler keeps rooms apart, this test the floors.

mod judge;
mod paths;
mod shape;
mod source;
mod table;
mod tests;

use judge::House;
use source::Source;

#[test]
fn the_house_stands() {
    let sources = Source::all();
    assert!(!sources.is_empty(), "there is something to judge");
    let violations = House::new(&sources).violations();
    assert!(
        violations.is_empty(),
        "docs/architecture.md says otherwise:\n{}",
        violations.join("\n")
    );
}

#[test]
fn the_documentation_shows_the_same_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/architecture.md");
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let table = table::markdown();
    assert!(
        text.contains(&table),
        "docs/architecture.md needs this table:\n\n{table}"
    );
}

/// Tests may look anywhere.
fn is_test(item: &syn::Item) -> bool {
    let attributes = match item {
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => return false,
    };
    let cfg_test = |attribute: &syn::Attribute| matches!(attribute.parse_args::<syn::Ident>(), Ok(what) if what == "test");
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg") && cfg_test(attribute))
}
