//! What a button, menu or modal carries: what it is about, never authority.
use crate::base::ids::GuildId;
use std::str::FromStr;

/// Version, action, guild, id and page: a button in a direct message has no guild of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomId {
    /// As in "kudos.undo".
    pub action: String,
    /// The program.
    pub guild: GuildId,
    /// What it is about.
    pub id: i64,
    /// Anything else, as the page or board; may be empty.
    pub extra: String,
}

impl CustomId {
    /// About one thing.
    pub fn new(action: &str, guild: GuildId, id: i64) -> Self {
        CustomId {
            action: action.into(),
            guild,
            id,
            extra: String::new(),
        }
    }

    /// The same with something else to say.
    pub fn with(mut self, extra: impl ToString) -> Self {
        self.extra = extra.to_string();
        self
    }
}

impl std::fmt::Display for CustomId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "1|{}|{}|{}|{}",
            self.action, self.guild, self.id, self.extra
        )
    }
}

impl FromStr for CustomId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(5, '|');
        let mut next = || parts.next().ok_or(());
        if next()? != "1" {
            return Err(());
        }
        Ok(CustomId {
            action: next()?.to_owned(),
            guild: next()?.parse().map_err(drop)?,
            id: next()?.parse().map_err(drop)?,
            extra: next()?.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_as_it_went() {
        let id = CustomId::new("kudos.undo", GuildId(1), 2).with("a|b");
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn what_is_not_ours_is_refused() {
        for text in ["", "2|a|1|2|", "1|a|x|2|", "1|a|1", "hello"] {
            assert_eq!(text.parse::<CustomId>(), Err(()), "{text}");
        }
    }
}
