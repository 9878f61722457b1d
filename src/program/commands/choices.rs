//! What the options of `/setup` offer to choose from.
use crate::base::civil::Length;
use crate::base::unit::Gender;
use crate::program::rules::{Digests, Enrolment, PostBoards, Stacking};
use crate::program::service::{Place, Resettable};
use chrono::Weekday;

/// The gender of a word.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum GenderChoice {
    #[name = "masculine"]
    Masculine,
    #[name = "feminine"]
    Feminine,
    #[name = "neuter"]
    Neuter,
    #[name = "common"]
    Common,
}

impl From<GenderChoice> for Gender {
    fn from(choice: GenderChoice) -> Gender {
        match choice {
            GenderChoice::Masculine => Gender::Masculine,
            GenderChoice::Feminine => Gender::Feminine,
            GenderChoice::Neuter => Gender::Neuter,
            GenderChoice::Common => Gender::Common,
        }
    }
}

/// How long a period lasts.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum PeriodChoice {
    #[name = "day"]
    Day,
    #[name = "week"]
    Week,
    #[name = "month"]
    Month,
}

impl From<PeriodChoice> for Length {
    fn from(choice: PeriodChoice) -> Length {
        match choice {
            PeriodChoice::Day => Length::Day,
            PeriodChoice::Week => Length::Week,
            PeriodChoice::Month => Length::Month,
        }
    }
}

/// How people join.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum EnrolmentChoice {
    #[name = "tell people"]
    Notice,
    #[name = "ask people"]
    Consent,
}

impl From<EnrolmentChoice> for Enrolment {
    fn from(choice: EnrolmentChoice) -> Enrolment {
        match choice {
            EnrolmentChoice::Notice => Enrolment::Notice,
            EnrolmentChoice::Consent => Enrolment::Consent,
        }
    }
}

/// What happens where bonuses meet.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum StackingChoice {
    #[name = "the best one"]
    Best,
    #[name = "added up"]
    Add,
    #[name = "multiplied"]
    Multiply,
}

impl From<StackingChoice> for Stacking {
    fn from(choice: StackingChoice) -> Stacking {
        match choice {
            StackingChoice::Best => Stacking::Best,
            StackingChoice::Add => Stacking::Add,
            StackingChoice::Multiply => Stacking::Multiply,
        }
    }
}

/// Which boards the weekly post shows.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum BoardsChoice {
    #[name = "both"]
    Both,
    #[name = "most received"]
    Received,
    #[name = "most given"]
    Given,
}

impl From<BoardsChoice> for PostBoards {
    fn from(choice: BoardsChoice) -> PostBoards {
        match choice {
            BoardsChoice::Both => PostBoards::Both,
            BoardsChoice::Received => PostBoards::Received,
            BoardsChoice::Given => PostBoards::Given,
        }
    }
}

/// How often a digest is posted.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum DigestChoice {
    #[name = "never"]
    Never,
    #[name = "every week"]
    Weekly,
    #[name = "every month"]
    Monthly,
}

impl From<DigestChoice> for Digests {
    fn from(choice: DigestChoice) -> Digests {
        match choice {
            DigestChoice::Never => Digests::Never,
            DigestChoice::Weekly => Digests::Weekly,
            DigestChoice::Monthly => Digests::Monthly,
        }
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum DayChoice {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<DayChoice> for Weekday {
    fn from(choice: DayChoice) -> Weekday {
        match choice {
            DayChoice::Monday => Weekday::Mon,
            DayChoice::Tuesday => Weekday::Tue,
            DayChoice::Wednesday => Weekday::Wed,
            DayChoice::Thursday => Weekday::Thu,
            DayChoice::Friday => Weekday::Fri,
            DayChoice::Saturday => Weekday::Sat,
            DayChoice::Sunday => Weekday::Sun,
        }
    }
}

/// What goes back to its default.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum ResetChoice {
    #[name = "unit"]
    Unit,
    #[name = "emoji"]
    Emoji,
    #[name = "recognition channel"]
    Recognition,
    #[name = "orders channel"]
    Orders,
    #[name = "weekly channel"]
    Weekly,
    #[name = "approver role"]
    Approver,
}

impl From<ResetChoice> for Resettable {
    fn from(choice: ResetChoice) -> Resettable {
        match choice {
            ResetChoice::Unit => Resettable::Unit,
            ResetChoice::Emoji => Resettable::Emoji,
            ResetChoice::Recognition => Resettable::Channel(Place::Recognition),
            ResetChoice::Orders => Resettable::Channel(Place::Orders),
            ResetChoice::Weekly => Resettable::Channel(Place::Weekly),
            ResetChoice::Approver => Resettable::Approver,
        }
    }
}
