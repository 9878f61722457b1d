//! A value and its names.
use crate::base::fold::fold;
use crate::base::ids::ValueId;
use crate::base::inert;
use crate::base::locale::{Locale, Phrase};
use crate::base::texts::Texts;
use crate::phrase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest name, in characters.
pub const LONGEST: usize = 50;

/// What the company stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Its id.
    pub id: ValueId,
    /// Its name per language.
    pub names: Texts<String>,
    /// Whether it is no longer to be chosen; kudos that carry it keep it.
    pub retired: bool,
}

impl Value {
    /// Its name for a reader, else in the program's language.
    pub fn name(&self, reader: Locale, program: Locale) -> &str {
        self.names
            .in_language(reader, program)
            .map_or("", String::as_str)
    }

    /// Its names as they are compared, each once.
    pub fn folded(&self) -> BTreeSet<String> {
        self.names.iter().map(|(_, name)| fold(name)).collect()
    }

    /// Whether what was typed is a part of its name in any language.
    pub fn matches(&self, folded: &str) -> bool {
        self.folded().iter().any(|name| name.contains(folded))
    }
}

/// A value that was added, or renamed in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// As it is.
    pub value: Value,
    /// The name that was given.
    pub name: String,
    /// In which language.
    pub language: Locale,
    /// Whether it is new.
    pub new: bool,
}

/// The values that can be chosen.
#[derive(Clone, Debug)]
pub struct Listing {
    /// In the order of their names in the program's language.
    pub values: Vec<Value>,
    /// The program's language.
    pub language: Locale,
}

/// A name as it is kept: on one line, without what can't be seen.
///
/// # Errors
/// A name that is empty or too long.
pub fn name(typed: &str) -> Result<String, ValueRefusal> {
    let clean = inert::clean(typed);
    let name = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() > LONGEST || fold(&name).is_empty() {
        return Err(ValueRefusal::Name);
    }
    Ok(name)
}

/// What the room refuses.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueRefusal {
    /// A name that is empty or too long.
    Name,
    /// Another value has the name.
    Taken(String),
    /// No value, or a retired one, has the name.
    Unknown(String),
}

impl ValueRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            ValueRefusal::Name => phrase!("values-refused-name", most = LONGEST),
            ValueRefusal::Taken(name) => phrase!("values-refused-taken", name = name),
            ValueRefusal::Unknown(name) => phrase!("values-refused-unknown", name = name),
        }
    }
}
crate::refusals!(ValueRefusal);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        assert_eq!(name(" Team\n spirit "), Ok("Team spirit".into()));
        for bad in ["", " \u{200b} ", &"x".repeat(51)] {
            assert_eq!(name(bad), Err(ValueRefusal::Name), "{bad:?}");
        }
    }

    #[test]
    fn a_value_is_found_in_any_language() {
        let mut names = Texts::new(Locale::EnUs, "Team spirit".to_owned());
        names.set(Locale::Fr, "Esprit d’équipe".into());
        let value = Value {
            id: ValueId(1),
            names,
            retired: false,
        };
        assert!(value.matches("equipe") && value.matches("spirit"));
        assert!(!value.matches("audace"));
        assert_eq!(value.name(Locale::Fr, Locale::EnUs), "Esprit d’équipe");
    }
}
