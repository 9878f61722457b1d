//! What admins change: the one list of it. Whoever records something new adds a line, and the compiler names the rest.

/// A sort of thing that admins change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// How the program works.
    Settings,
    /// Who may do what.
    Role,
    /// What the company stands for.
    Value,
    /// A reward of the catalog.
    Item,
    /// Rewards from a file.
    Import,
    /// Points from the program.
    Award,
    /// What was taken back, or was to be.
    Correction,
    /// A festive or seasonal bonus.
    Campaign,
    /// What somebody may give.
    Allowance,
    /// Points that last longer.
    Extension,
    /// Days that somebody was asked about.
    Milestone,
    /// An order that somebody decided on alone.
    Order,
    /// A look at what a member told with their order.
    Detail,
}

impl Topic {
    /// Every one of them.
    pub const ALL: [Topic; 13] = [
        Topic::Settings,
        Topic::Role,
        Topic::Value,
        Topic::Item,
        Topic::Import,
        Topic::Award,
        Topic::Correction,
        Topic::Campaign,
        Topic::Allowance,
        Topic::Extension,
        Topic::Milestone,
        Topic::Order,
        Topic::Detail,
    ];

    /// As records begin with it, and as buttons carry it.
    pub fn word(self) -> &'static str {
        match self {
            Topic::Settings => "settings",
            Topic::Role => "roles",
            Topic::Value => "value",
            Topic::Item => "item",
            Topic::Import => "import",
            Topic::Award => "award",
            Topic::Correction => "correction",
            Topic::Campaign => "campaign",
            Topic::Allowance => "allowance",
            Topic::Extension => "extension",
            Topic::Milestone => "milestone",
            Topic::Order => "order",
            Topic::Detail => "detail",
        }
    }

    /// The reverse of [`Topic::word`].
    pub fn from_word(word: &str) -> Option<Topic> {
        Topic::ALL.into_iter().find(|topic| topic.word() == word)
    }

    /// One thing of this sort.
    pub fn of(self, id: i64) -> What {
        What {
            topic: self,
            id: Some(id),
        }
    }
}

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct What {
    /// Of which sort it is.
    pub topic: Topic,
    /// Which one; none where a program has one alone.
    pub id: Option<i64>,
}

impl What {
    /// The program's settings.
    pub const SETTINGS: What = What {
        topic: Topic::Settings,
        id: None,
    };

    /// Which Discord roles hold the program's.
    pub const ROLES: What = What {
        topic: Topic::Role,
        id: None,
    };

    /// The reverse of its `Display`; none for what this version never records.
    pub fn parse(text: &str) -> Option<What> {
        let (word, id) = match text.split_once(' ') {
            Some((word, id)) => (word, Some(id.parse().ok()?)),
            None => (text, None),
        };
        let topic = Topic::from_word(word)?;
        Some(What { topic, id })
    }
}

/// As it is stored and sealed: "settings", "item 12".
impl std::fmt::Display for What {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.topic.word())?;
        self.id.map_or(Ok(()), |id| write!(f, " {id}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_changed_comes_back_as_it_went() {
        for topic in Topic::ALL {
            let what = topic.of(12);
            assert_eq!(What::parse(&what.to_string()), Some(what));
        }
        assert_eq!(What::SETTINGS.to_string(), "settings");
        assert_eq!(What::parse("settings"), Some(What::SETTINGS));
        for other in ["", "tax", "item x", "item 1 2", " item"] {
            assert_eq!(What::parse(other), None, "{other}");
        }
    }
}
