//! What happens where several bonuses meet.
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// How the bonuses of campaigns that run at once come together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stacking {
    /// The one that adds most counts alone.
    #[default]
    Best,
    /// Each adds to the points that were given.
    Add,
    /// Each adds to what those before it made of them.
    Multiply,
}

impl Stacking {
    /// Every one of them.
    pub const ALL: [Stacking; 3] = [Stacking::Best, Stacking::Add, Stacking::Multiply];

    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Stacking::Best => phrase!("setup-points-command.stacking-the-best-one"),
            Stacking::Add => phrase!("setup-points-command.stacking-added-up"),
            Stacking::Multiply => phrase!("setup-points-command.stacking-multiplied"),
        }
    }
}
