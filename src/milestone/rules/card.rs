//! The card that celebrates somebody, and who signs it.
use super::{MilestoneRefusal, What};
use crate::base::ids::{CardId, ChannelId, MessageId, UserId};
use crate::base::inert::clean;
use crate::base::locale::Speech;
use crate::base::points::Points;
use serde::{Deserialize, Serialize};

/// How many signatures are shown; the rest is counted.
pub const SIGNATURES: usize = 20;
/// How long a signature may be, in characters.
pub const LONGEST: usize = 200;

/// What a card tells, and is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardBody {
    /// What is celebrated.
    pub what: What,
    /// What it is called.
    pub name: Option<String>,
    /// How many years it has been.
    pub years: Option<u32>,
    /// Whether it comes late.
    pub late: bool,
}

/// What somebody wrote on a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// Who.
    pub by: UserId,
    /// What; empty where its key is not here.
    pub text: String,
}

/// A card as everybody may see it.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// Who is celebrated.
    pub to: UserId,
    /// For what; none once they were erased.
    pub body: Option<CardBody>,
    /// What they get.
    pub points: Points,
    /// The first of those who signed.
    pub signed: Vec<Signature>,
    /// How many signed.
    pub signatures: usize,
    /// How often it was boosted, and with how many points.
    pub cheers: (i64, Points),
    /// Whom it may ping now.
    pub pinged: Vec<UserId>,
    /// How it speaks.
    pub speech: Speech,
    /// Where it is.
    pub at: Option<(ChannelId, MessageId)>,
}

/// A signature as it is kept.
///
/// # Errors
/// It is empty or too long.
pub fn signature(typed: &str) -> Result<String, MilestoneRefusal> {
    let text = clean(typed).trim().to_owned();
    match (1..=LONGEST).contains(&text.chars().count()) {
        true => Ok(text),
        false => Err(MilestoneRefusal::Signature),
    }
}
