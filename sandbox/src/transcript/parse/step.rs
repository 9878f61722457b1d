//! What lines mean.

/// What a line asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// A comment or a blank line.
    Nothing,
    /// Somebody does something.
    Act {
        /// The person's name.
        who: String,
        /// Where; anywhere or the default channel if not given.
        place: Option<Place>,
        /// What they do.
        action: Action,
    },
    /// Somebody looks at everything in a place.
    Look {
        /// The person's name.
        who: String,
        /// Where; the default channel if not given.
        place: Option<Place>,
    },
    /// A line for the host.
    Host(String),
}

/// A place to type or to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A channel, by its name without `#`.
    Channel(String),
    /// The direct messages with the bot.
    Dm,
}

/// Something that a person does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Types a slash command.
    Slash {
        /// Its name, with its subcommands.
        command: String,
        /// Its options.
        options: Vec<Given>,
    },
    /// Clicks a button or chooses in a menu.
    Press {
        /// What stands between the brackets.
        label: String,
        /// On which message.
        on: Target,
    },
    /// Fills the open form and submits it.
    Fill(Vec<(String, String)>),
    /// Uses a command from a person's menu.
    UserMenu {
        /// Whose menu.
        target: String,
        /// The name of the command.
        name: String,
    },
    /// Uses a command from a message's menu.
    MessageMenu {
        /// Which message.
        on: Target,
        /// The name of the command.
        name: String,
    },
    /// Adds a reaction.
    React {
        /// `⭐`, or `name:id`.
        emoji: String,
        /// On which message.
        on: Target,
    },
    /// Takes a reaction back.
    Unreact {
        /// `⭐`, or `name:id`.
        emoji: String,
        /// On which message.
        on: Target,
    },
    /// Writes a message.
    Say(String),
}

/// An option of a slash command, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The name of the option.
    pub name: String,
    /// Its value.
    pub value: String,
    /// What is to become of it.
    pub mark: Mark,
    /// Whether it stood in quotes. If not, a mark may turn out to be the end of the value.
    pub quoted: bool,
}

impl Given {
    /// The value as it stands in the line, with its mark.
    pub fn literal(&self) -> String {
        let sign = match self.mark {
            Mark::Typed => "",
            Mark::Asked => "?",
            Mark::Picked => "!",
        };
        format!("{}{sign}", self.value)
    }
}

/// What is to become of the value of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It is sent as it was typed.
    Typed,
    /// Suggestions for it are asked for; nothing is sent.
    Asked,
    /// The first suggestion for it is sent.
    Picked,
}

/// Which of the messages that somebody sees: the nth newest of those that fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// 1 is the newest.
    pub nth: usize,
    /// A text that the message shows.
    pub text: Option<String>,
}
