//! The texts of one language, by key.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// What stands for a value in a [`Text`]'s forms.
pub const VALUE: char = '\u{fffc}';

/// The variables that every message has.
const AUTOMATIC: [&str; 5] = ["unit", "units", "emoji", "gender", "initial"];

/// One text: a message's value or one of its attributes.
#[derive(Default)]
pub struct Text {
    /// The words of the text and of each of its variants, with [`VALUE`] for what is filled in.
    pub forms: Vec<String>,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// The texts of a language: `message` and `message.attribute`.
#[derive(Default)]
pub struct Catalog(BTreeMap<String, Text>);

impl Catalog {
    /// Adds a file's texts and returns what is wrong with it.
    pub fn read(&mut self, source: &str) -> Vec<String> {
        let (resource, mut problems) = match fluent_syntax::parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
        };
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value.as_ref(),
                    &message.attributes,
                ),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                ),
                _ => continue,
            };
            let named = attributes
                .iter()
                .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
            for (key, pattern) in value
                .map(|value| (id.clone(), value))
                .into_iter()
                .chain(named)
            {
                let mut text = Text::default();
                text.pattern(pattern);
                if self.0.insert(key.clone(), text).is_some() {
                    problems.push(format!("{key}: twice"));
                }
            }
        }
        problems
    }

    pub fn iter(&self) -> impl Iterator<Item = (&String, &Text)> {
        self.0.iter()
    }

    /// What a caller passes to the text, directly or for the texts that it refers to. `$x_count` comes with `$x`.
    pub fn variables(&self, key: &str) -> Option<BTreeSet<String>> {
        let text = self.0.get(key)?;
        let own = text
            .variables
            .iter()
            .filter(|name| !AUTOMATIC.contains(&name.as_str()))
            .map(|name| argument(name));
        let referred = text
            .references
            .iter()
            .filter_map(|key| self.variables(key))
            .flatten();
        Some(own.chain(referred).collect())
    }

    /// The texts that other texts refer to.
    pub fn referred(&self) -> BTreeSet<&str> {
        self.0
            .values()
            .flat_map(|text| &text.references)
            .map(String::as_str)
            .collect()
    }

    /// How the other language differs.
    pub fn differences(&self, other: &Catalog) -> Vec<String> {
        let keys: BTreeSet<&String> = self.0.keys().chain(other.0.keys()).collect();
        let difference = |key: &&String| match (self.variables(key), other.variables(key)) {
            (Some(one), Some(two)) if one == two => None,
            (Some(one), Some(two)) => Some(format!("{key}: variables {one:?} and {two:?}")),
            _ => Some(format!("{key}: missing")),
        };
        keys.iter().filter_map(difference).collect()
    }

    /// The texts that have a form of more characters.
    pub fn longer_than(&self, limit: usize) -> BTreeSet<String> {
        let long = |text: &Text| text.forms.iter().any(|form| form.chars().count() > limit);
        self.0
            .iter()
            .filter(|(_, text)| long(text))
            .map(|(key, _)| key.clone())
            .collect()
    }
}

/// The argument that yields a variable.
pub fn argument(variable: &str) -> String {
    variable
        .strip_suffix("_count")
        .unwrap_or(variable)
        .to_owned()
}

impl Text {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut form = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => form.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut form),
            }
        }
        self.forms.push(form);
    }

    fn expression(&mut self, expression: &Expression<&str>, form: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, form),
            Expression::Select { selector, variants } => {
                self.inline(selector, &mut String::new());
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value));
                form.push(VALUE);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, form: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => return form.push_str(value),
            InlineExpression::Placeable { expression } => return self.expression(expression, form),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }

            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute
                    .as_ref()
                    .map(|attribute| format!(".{}", attribute.name))
                    .unwrap_or_default();
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { arguments, .. } => {
                // A term sees only what is passed to it by name, so its own variables are no caller's business.
                arguments
                    .iter()
                    .for_each(|arguments| self.arguments(arguments));
            }
        }
        form.push(VALUE);
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments
            .positional
            .iter()
            .chain(named)
            .for_each(|value| self.inline(value, &mut String::new()));
    }
}
