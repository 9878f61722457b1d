//! Sections of a file between `<!-- name -->` and `<!-- /name -->`, which a test writes.

/// Holds a file to its sections: what differs is written, and the test fails.
pub fn hold(file: &str, sections: &[(&str, String)]) {
    let old = super::read(file);
    let new = sections.iter().fold(old.clone(), |text, (name, body)| {
        replaced(&text, name, body).unwrap_or_else(|| panic!("{file} has no section {name}"))
    });
    if old == new {
        return;
    }
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::write(path, new).expect("the file can be written");
    panic!(
        "{file} had drifted from what it describes and was written anew: read the difference and commit it"
    );
}

fn replaced(text: &str, name: &str, body: &str) -> Option<String> {
    let (before, rest) = text.split_once(&format!("<!-- {name} -->\n"))?;
    let end = format!("<!-- /{name} -->");
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}<!-- {name} -->\n{body}\n{end}{after}"))
}

#[test]
fn only_the_section_changes() {
    let text = "a\n<!-- x -->\nold\n<!-- /x -->\nb\n";
    assert_eq!(
        replaced(text, "x", "new").as_deref(),
        Some("a\n<!-- x -->\nnew\n<!-- /x -->\nb\n")
    );
    assert_eq!(replaced(text, "y", "new"), None);
}
