//! Why nothing is kept, shown or imported.
use super::{LARGEST, LONGEST, NAME, OCCASIONS, ROWS, What};
use crate::base::ids::UserId;
use crate::base::locale::Phrase;
use crate::phrase;

/// Why nothing is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MilestoneRefusal {
    /// It is not celebrated here.
    Off,
    /// It is no day, or can't be read without guessing.
    NoDay(What, String),
    /// Nothing is named, and nothing was before.
    Nothing,
    /// A day that is over.
    Past,
    /// A name that is empty or too long.
    Name,
    /// Too many other days of one person.
    TooMany,
    /// A bot has no days.
    Bot(UserId),
    /// They are not in the server.
    Left(UserId),
    /// It is not there any more, or not theirs.
    Gone,
    /// A signature that is empty or too long.
    Signature,
    /// Nobody signs their own card.
    OwnCard,
    /// A file that is too large.
    File,
    /// It is no text.
    NoText,
    /// It has no rows, or too many.
    Rows,
    /// What was checked is gone, or somebody else checked it.
    NoDraft,
}

impl MilestoneRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            MilestoneRefusal::Off => phrase!("milestone-refused-off"),
            MilestoneRefusal::NoDay(What::Birthday, typed) => {
                phrase!("milestone-refused-birthday", typed = typed)
            }
            MilestoneRefusal::NoDay(_, typed) => phrase!("milestone-refused-date", typed = typed),
            MilestoneRefusal::Nothing => phrase!("milestone-refused-nothing"),
            MilestoneRefusal::Past => phrase!("milestone-refused-past"),
            MilestoneRefusal::Name => phrase!("milestone-refused-name", most = NAME),
            MilestoneRefusal::TooMany => phrase!("milestone-refused-too-many", most = OCCASIONS),
            MilestoneRefusal::Bot(bot) => phrase!("milestone-refused-bot", member = *bot),
            MilestoneRefusal::Left(who) => phrase!("milestone-refused-left", member = *who),
            MilestoneRefusal::Gone => phrase!("milestone-refused-gone"),
            MilestoneRefusal::Signature => phrase!("milestone-refused-signature", most = LONGEST),
            MilestoneRefusal::OwnCard => phrase!("milestone-refused-own-card"),
            MilestoneRefusal::File => {
                phrase!("milestone-refused-file", most = LARGEST / 1_024)
            }
            MilestoneRefusal::NoText => phrase!("milestone-refused-no-text"),
            MilestoneRefusal::Rows => phrase!("milestone-refused-rows", most = ROWS),
            MilestoneRefusal::NoDraft => phrase!("milestone-refused-no-draft"),
        }
    }
}
crate::refusals!(MilestoneRefusal);
