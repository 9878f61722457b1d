//! `docs/faults.md` names tests that there are.
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What stands in backquotes and names a test: `faults::twice::a_setting`.
fn named(page: &str) -> BTreeSet<&str> {
    let quoted = page.split('`').skip(1).step_by(2);
    let is_test = |name: &&str| {
        let mut characters = name.chars();
        name.contains("::")
            && characters.all(|c| c.is_ascii_lowercase() || "_:0123456789".contains(c))
    };
    quoted.filter(is_test).collect()
}

/// Whether a file of the integration tests, or of the library, has a test of this name.
fn is_there(name: &str) -> bool {
    let Some((module, test)) = name.rsplit_once("::") else {
        return false;
    };
    let file = format!("{}.rs", module.replace("::", "/"));
    let places = [root("tests/it").join(&file), root("src").join(&file)];
    let found = places
        .iter()
        .find_map(|place| std::fs::read_to_string(place).ok());
    // Tests of a small file are in it.
    let inside = module
        .strip_suffix("::tests")
        .map(|module| root("src").join(module.replace("::", "/")));
    let inside = inside.and_then(|file| std::fs::read_to_string(file.with_extension("rs")).ok());
    let function = format!("fn {test}(");
    [found, inside]
        .into_iter()
        .flatten()
        .any(|text| text.contains(&function))
}

#[test]
fn every_test_that_the_page_names_is_there() {
    let page = std::fs::read_to_string(root("docs/faults.md")).expect("the page");
    let named = named(&page);
    assert!(named.len() > 30, "{named:?}");
    let missing: Vec<&&str> = named.iter().filter(|name| !is_there(name)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_test_that_is_not_there_is_missed() {
    assert!(is_there(
        "faults::listed::a_test_that_is_not_there_is_missed"
    ));
    assert!(!is_there("faults::listed::another"));
    assert!(!is_there("faults::nowhere::a_test"));
    assert_eq!(
        named("`a::b`, c::d, `Db::open`, `x`"),
        BTreeSet::from(["a::b"])
    );
}
