//! Links between the papers lead somewhere.
use super::read;
use std::path::Path;

const PAPERS: [&str; 7] = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "docs/operations.md",
    "docs/privacy.md",
    "docs/sandbox.md",
    "sandbox/README.md",
];

/// The targets of Markdown links that are neither on the web nor in the same file.
fn targets(text: &str) -> Vec<&str> {
    let after = text.split("](").skip(1);
    let targets = after.filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    let local = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    local
        .map(|target| target.split('#').next().unwrap_or(target))
        .collect()
}

#[test]
fn every_link_leads_to_a_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut dead = Vec::new();
    for paper in PAPERS {
        let folder = root.join(paper).parent().expect("a folder").to_owned();
        let text = read(paper);
        let missing = targets(&text)
            .into_iter()
            .filter(|target| !folder.join(target).exists());
        dead.extend(missing.map(|target| format!("{paper}: {target}")));
    }
    assert_eq!(dead, Vec::<String>::new());
}

#[test]
fn targets_are_found() {
    let text = "[a](docs/a.md#b), [c](https://d.example) and [e](#f)";
    assert_eq!(targets(text), ["docs/a.md"]);
}
