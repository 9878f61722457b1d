//! Rules about a file's shape rather than its arrows.

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

use super::source::Source;
use super::table::{COMMAND_LINES, Floor};

/// The lines that break a rule, and why.
pub fn violations(source: &Source, floor: &Floor) -> Vec<(usize, String)> {
    let mut shape = Shape {
        floor,
        found: vec![],
    };
    shape.visit_file(&source.ast);
    shape.found
}

struct Shape<'a> {
    floor: &'a Floor,
    found: Vec<(usize, String)>,
}

impl Shape<'_> {
    fn waits(&mut self, line: usize) {
        if !self.floor.may_await {
            self.found
                .push((line, format!("{} has no async code", self.floor.kind)));
        }
    }

    /// Counted by the body, since the options of a slash command are parameters with a description each.
    fn length(&mut self, name: &syn::Ident, body: &syn::Block) {
        let (start, end) = (body.span().start().line, body.span().end().line);
        if self.floor.kind == "commands" && end - start + 1 >= COMMAND_LINES {
            let why = format!(
                "`{name}` has {} lines; a command stays under {COMMAND_LINES}",
                end - start + 1
            );
            self.found.push((start, why));
        }
    }
}

impl<'ast> Visit<'ast> for Shape<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !super::is_test(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        if let Some(keyword) = signature.asyncness {
            self.waits(keyword.span.start().line);
        }
        visit::visit_signature(self, signature);
    }

    fn visit_expr_async(&mut self, block: &'ast syn::ExprAsync) {
        self.waits(block.async_token.span.start().line);
        visit::visit_expr_async(self, block);
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.length(&function.sig.ident, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.length(&function.sig.ident, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.ident == "store" && !matches!(module.vis, syn::Visibility::Inherited) {
            self.found.push((
                module.ident.span().start().line,
                "`mod store` is private to its room".to_owned(),
            ));
        }
        visit::visit_item_mod(self, module);
    }
}
