//! Every path that a file names, absolute: in `use` lines, in code, and inside macro calls and attributes.

use std::collections::HashMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::source::Source;

// First the `use` lines are read, then everything, since a name may be used above its `use` line.

/// A path such as `crate::kudos::rules::Reason` or `sqlx::query`, and where it stands.
#[derive(Clone, Debug)]
pub struct Named {
    pub path: Vec<String>,
    pub line: usize,
}

pub fn named(source: &Source) -> Vec<Named> {
    let mut imports = Paths {
        module: source.module(),
        ..Paths::default()
    };
    imports.only_imports = true;
    imports.visit_file(&source.ast);
    let mut paths = Paths {
        module: source.module(),
        aliases: imports.aliases,
        ..Paths::default()
    };
    paths.visit_file(&source.ast);
    paths.found
}

#[derive(Default)]
struct Paths {
    module: Vec<String>,
    /// What a `use` line made of a first segment: `store` stands for `crate::kudos::store`.
    aliases: HashMap<String, Vec<String>>,
    only_imports: bool,
    found: Vec<Named>,
}

impl Paths {
    fn note(&mut self, segments: &[String], line: usize) {
        if !self.only_imports && !segments.is_empty() {
            let path = self.absolute(segments);
            self.found.push(Named { path, line });
        }
    }

    fn absolute(&self, segments: &[String]) -> Vec<String> {
        let here = || [vec!["crate".to_owned()], self.module.clone()].concat();
        match segments.split_first() {
            Some((first, rest)) if first == "self" => [here(), rest.to_vec()].concat(),
            Some((first, _)) if first == "super" => {
                let up = segments
                    .iter()
                    .take_while(|segment| *segment == "super")
                    .count();
                let mut path = here();
                path.truncate(path.len().saturating_sub(up).max(1));
                [path, segments[up..].to_vec()].concat()
            }
            Some((first, rest)) if first == "ovation" => {
                [vec!["crate".to_owned()], rest.to_vec()].concat()
            }
            Some((first, rest)) => match self.aliases.get(first) {
                Some(path) => [path.clone(), rest.to_vec()].concat(),
                None => segments.to_vec(),
            },
            None => vec![],
        }
    }

    fn tree(&mut self, prefix: &[String], tree: &syn::UseTree) {
        let with = |ident: &syn::Ident| [prefix.to_vec(), vec![ident.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.tree(&with(&path.ident), &path.tree),
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.tree(prefix, tree))
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                self.import(prefix.last().cloned(), prefix.to_vec(), &name.ident)
            }
            syn::UseTree::Name(name) => {
                self.import(Some(name.ident.to_string()), with(&name.ident), &name.ident)
            }
            syn::UseTree::Rename(name) => self.import(
                Some(name.rename.to_string()),
                with(&name.ident),
                &name.ident,
            ),
            // Whatever the star brings is something inside.
            syn::UseTree::Glob(glob) => {
                let inside = [prefix.to_vec(), vec!["*".to_owned()]].concat();
                self.note(&inside, glob.star_token.spans[0].start().line);
            }
        }
    }

    fn import(&mut self, alias: Option<String>, path: Vec<String>, ident: &syn::Ident) {
        self.note(&path, ident.span().start().line);
        // `use sqlx;` would stand for itself for ever.
        if let Some(alias) = alias.filter(|alias| path.first() != Some(alias)) {
            let path = self.absolute(&path);
            self.aliases.entry(alias).or_insert(path);
        }
    }

    /// Macro calls are opaque to the parser, so their tokens are read: `ident :: ident :: …`, and `ident !`.
    fn tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut line, mut colons) = (vec![], 0, 0);
        for token in tokens {
            match &token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.flush(&mut path, line);
                    }
                    (line, colons) = (ident.span().start().line, 0);
                    path.push(ident.to_string());
                }
                TokenTree::Punct(punct) if punct.as_char() == '!' => {
                    self.note(&std::mem::take(&mut path), line)
                }
                other => {
                    self.flush(&mut path, line);
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.flush(&mut path, line);
    }

    /// A name alone is a variable or a field, unless a `use` line brought it.
    fn flush(&mut self, path: &mut Vec<String>, line: usize) {
        let path = std::mem::take(path);
        if path.len() > 1
            || path
                .first()
                .is_some_and(|name| self.aliases.contains_key(name))
        {
            self.note(&path, line);
        }
    }
}

fn segments(path: &syn::Path) -> (Vec<String>, usize) {
    let line = path
        .segments
        .first()
        .map_or(0, |segment| segment.ident.span().start().line);
    (
        path.segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect(),
        line,
    )
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let (mut segments, line) = segments(path);
        self.flush(&mut segments, line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let (segments, line) = segments(&call.path);
        self.note(&segments, line);
        self.tokens(call.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        visit::visit_attribute(self, attribute);
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !super::is_test(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.module.push(item.ident.to_string());
        if self.only_imports {
            let child = self.absolute(&["self".to_owned()]);
            self.aliases.insert(item.ident.to_string(), child);
        }
        visit::visit_item_mod(self, item);
        self.module.pop();
    }
}
