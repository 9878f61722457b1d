//! The source files: which room and which kind each one is.

use std::fs;
use std::path::{Path, PathBuf};

/// The parts of the house that are not rooms. Every other folder or file at the top of `src/` is one.
const HOUSE: [&str; 10] = [
    "app", "base", "cli", "discord", "feature", "features", "http", "jobs", "lib", "main",
];

pub struct Source {
    /// Relative to `src/`, with `/`.
    pub path: String,
    pub ast: syn::File,
}

impl Source {
    pub fn parse(path: &str, text: &str) -> Self {
        let ast = syn::parse_file(text).unwrap_or_else(|error| panic!("src/{path}: {error}"));
        Self {
            path: path.to_owned(),
            ast,
        }
    }

    /// Every file below `src/`, except tests, which may look anywhere.
    pub fn all() -> Vec<Self> {
        let src = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = vec![];
        walk(&src, &mut files);
        files.sort();
        let relative = |file: &PathBuf| {
            file.strip_prefix(&src)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/")
        };
        let text = |file: &PathBuf| {
            fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        };
        let kept = files.iter().filter(|file| !file.ends_with("tests.rs"));
        kept.map(|file| Self::parse(&relative(file), &text(file)))
            .collect()
    }

    /// `["kudos", "store", "boosts"]` for `kudos/store/boosts.rs`.
    pub fn module(&self) -> Vec<String> {
        let path = self.path.trim_end_matches(".rs").trim_end_matches("/mod");
        let root = ["lib", "main"].contains(&path);
        if root {
            vec![]
        } else {
            path.split('/').map(str::to_owned).collect()
        }
    }

    pub fn room(&self) -> Option<String> {
        let top = self.top();
        (!HOUSE.contains(&top)).then(|| top.to_owned())
    }

    /// The name of its floor: a room's file says it itself, the rest goes by its part of the house.
    pub fn kind(&self) -> String {
        let module = self.module();
        match (self.top(), module.get(1)) {
            ("jobs", _) => "runner".to_owned(),
            (top, _) if HOUSE.contains(&top) => top.to_owned(),
            (_, None) => "head".to_owned(),
            (_, Some(kind)) => kind.clone(),
        }
    }

    /// Whether one of the owners in `table::OWNED` means this file.
    pub fn belongs_to(&self, owner: &str) -> bool {
        let module = self.module();
        let part = module.join("/");
        let store = owner == "store" && module.contains(&owner.to_owned()); // the house has stores, too
        store || self.kind() == owner || part == owner || part.starts_with(&format!("{owner}/"))
    }

    fn top(&self) -> &str {
        self.path
            .trim_end_matches(".rs")
            .split('/')
            .next()
            .unwrap_or_default()
    }
}

fn walk(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
