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

/// The one file whose job takes calls that the compiler can't vouch for.
const UNSAFE: [&str; 1] = ["base/footprint.rs"];

#[test]
fn unsafe_code_stands_in_one_file() {
    let sources = Source::all();
    let found = sources.iter().filter(|source| allows_unsafe(&source.ast));
    let found: Vec<_> = found.map(|source| &source.path).collect();
    assert_eq!(found, UNSAFE);
}

/// Whether a file lifts the lint against unsafe code, which is there for all of them.
fn allows_unsafe(file: &syn::File) -> bool {
    struct Allows(bool);
    impl<'ast> syn::visit::Visit<'ast> for Allows {
        fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
            if let syn::Meta::List(list) = &attribute.meta {
                self.0 |= list.tokens.to_string().contains("unsafe_code");
            }
        }
    }
    let mut allows = Allows(false);
    syn::visit::Visit::visit_file(&mut allows, file);
    allows.0
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
