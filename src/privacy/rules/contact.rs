//! What people ask of those who run a program about their data.
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, MemberId, MessageId, RequestId, UserId};
use crate::base::inert::clean;
use crate::base::locale::Speech;
use crate::privacy::rules::PrivacyRefusal;
use std::ops::RangeInclusive;

/// How long a request, or its answer, may be, in characters.
pub const WORDS: RangeInclusive<usize> = 3..=1_000;
/// How many requests one may have open at once.
pub const OPEN: i64 = 3;
/// How many days before its time a request is brought to mind; from its day on, daily.
pub const REMINDED: [i64; 3] = [7, 3, 1];

/// A request.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Who asks.
    pub member: MemberId,
    /// What; nothing once it was erased. As it is stored, it is encrypted.
    pub body: Option<String>,
    /// When it was asked.
    pub asked_at: Instant,
    /// By when it is to be answered.
    pub due_at: Instant,
    /// When it was.
    pub answered_at: Option<Instant>,
    /// By whom.
    pub answered_by: Option<MemberId>,
    /// What; as it is stored, it is encrypted.
    pub answer: Option<String>,
    /// Where those who answer read it.
    pub channel: ChannelId,
    /// The message that shows it there.
    pub message: Option<MessageId>,
}

/// A request with its people.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The request.
    pub request: Request,
    /// Who asks.
    pub by: UserId,
    /// Who answered.
    pub answered_by: Option<UserId>,
    /// How the program speaks in public.
    pub public: Speech,
    /// How it speaks to the one who asks.
    pub private: Speech,
}

/// A text as it is kept, if it may be.
///
/// # Errors
/// It is too short or too long.
pub fn words(typed: &str) -> Result<String, PrivacyRefusal> {
    let text = clean(typed).trim().to_owned();
    match WORDS.contains(&text.chars().count()) {
        true => Ok(text),
        false => Err(PrivacyRefusal::Words),
    }
}

/// Whether a request is brought to mind on a day that is so many days before its time.
pub fn is_reminded(days_left: i64) -> bool {
    days_left <= 0 || REMINDED.contains(&days_left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_comes_to_mind_and_what_is_overdue_daily() {
        let reminded: Vec<i64> = (-2..=30).filter(|left| is_reminded(*left)).collect();
        assert_eq!(reminded, [-2, -1, 0, 1, 3, 7]);
        assert!(words("  a ").is_err() && words(&"a".repeat(1_001)).is_err());
        assert_eq!(
            words(" Where is it? ").ok().as_deref(),
            Some("Where is it?")
        );
    }
}
