//! What the code asks of the texts: its `tr!` and `phrase!` calls, wherever they stand, and its string literals.

use std::collections::BTreeSet;
use std::path::Path;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::catalog::{Catalog, argument};

/// One `tr!` or `phrase!`.
struct Call {
    place: String,
    key: String,
    names: BTreeSet<String>,
}

/// What was found in the code, without its tests.
#[derive(Default)]
pub struct Calls {
    calls: Vec<Call>,
    literals: BTreeSet<String>,
}

impl Calls {
    /// The calls in `src/`.
    pub fn of_crate() -> Calls {
        let mut calls = Calls::default();
        calls.folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        assert!(!calls.literals.is_empty(), "no code was read");
        calls
    }

    /// The calls in one source text.
    pub fn of_source(file: &str, source: &str) -> Calls {
        let mut calls = Calls::default();
        calls.source(file, source);
        calls
    }

    /// The calls that no text answers, or one with other variables.
    pub fn misfits(&self, texts: &Catalog) -> Vec<String> {
        let mut misfits: Vec<String> = self
            .calls
            .iter()
            .filter_map(|call| call.misfit(texts))
            .collect();
        misfits.sort();
        misfits
    }

    /// The texts that no literal names. Those of commands are asked for by the command's name.
    pub fn unused(&self, texts: &Catalog) -> Vec<String> {
        let referred = texts.referred();
        let used = |key: &str| {
            self.literals.contains(key) || referred.contains(key) || key.starts_with('-')
        };
        let of_command = |key: &str| matches!(key.split('.').next(), Some(id) if id.ends_with("-command") || id.ends_with("-menu"));
        texts
            .iter()
            .map(|(key, _)| key.clone())
            .filter(|key| !used(key) && !of_command(key))
            .collect()
    }

    fn folder(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.folder(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !path.ends_with("tests.rs")
            {
                self.source(
                    &path.display().to_string(),
                    &std::fs::read_to_string(&path).unwrap(),
                );
            }
        }
    }

    fn source(&mut self, file: &str, source: &str) {
        self.tokens(file, source.parse().unwrap());
    }

    fn tokens(&mut self, file: &str, stream: TokenStream) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while let Some(tree) = trees.get(at) {
            at += if is_test_item(&trees[at..]) {
                item_length(&trees[at..])
            } else {
                1
            };
            match (tree, trees.get(at), trees.get(at + 1)) {
                (
                    TokenTree::Ident(name),
                    Some(TokenTree::Punct(bang)),
                    Some(TokenTree::Group(group)),
                ) if (name == "tr" || name == "phrase") && bang.as_char() == '!' => {
                    let place = format!("{file}:{}", name.span().start().line);
                    self.calls.extend(Call::parse(place, group.stream()));
                }
                (TokenTree::Group(group), ..) => self.tokens(file, group.stream()),
                (TokenTree::Literal(_), ..) => self.literals.extend(string(tree)),
                _ => {}
            }
        }
    }
}

impl Call {
    /// `None` where the key is no literal, as in the macros' own definitions.
    fn parse(place: String, arguments: TokenStream) -> Option<Call> {
        let trees: Vec<TokenTree> = arguments.into_iter().collect();
        let mut parts =
            trees.split(|tree| matches!(tree, TokenTree::Punct(comma) if comma.as_char() == ','));
        let key = parts.find_map(|part| if let [key] = part { string(key) } else { None })?;
        Some(Call {
            place,
            key,
            names: parts.filter_map(assigned).collect(),
        })
    }

    fn misfit(&self, texts: &Catalog) -> Option<String> {
        let Call { place, key, names } = self;
        let passed: BTreeSet<String> = names.iter().map(|name| argument(name)).collect();
        match texts.variables(key) {
            Some(used) if used == passed => None,
            Some(used) => Some(format!(
                "{place}: {key}: passes {passed:?}, the text uses {used:?}"
            )),
            None => Some(format!("{place}: {key}: missing")),
        }
    }
}

/// The name in `name = value`.
fn assigned(part: &[TokenTree]) -> Option<String> {
    match part {
        [TokenTree::Ident(name), TokenTree::Punct(equals), ..]
            if equals.as_char() == '=' && equals.spacing() == Spacing::Alone =>
        {
            Some(name.to_string())
        }
        _ => None,
    }
}

fn string(tree: &TokenTree) -> Option<String> {
    Some(
        syn::parse_str::<syn::LitStr>(&tree.to_string())
            .ok()?
            .value(),
    )
}

/// Whether `#[cfg(test)]` stands here.
fn is_test_item(trees: &[TokenTree]) -> bool {
    matches!(trees, [TokenTree::Punct(hash), TokenTree::Group(group), ..]
        if hash.as_char() == '#' && group.stream().to_string().replace(' ', "") == "cfg(test)")
}

/// How many tokens the item here has: up to its body or its semicolon.
fn item_length(trees: &[TokenTree]) -> usize {
    let ends = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    };
    trees
        .iter()
        .position(ends)
        .map_or(trees.len(), |last| last + 1)
}
