//! Cards, and who signed them.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{CardId, ChannelId, GuildId, MemberId, MessageId};
use crate::base::points::Points;
use crate::base::vault::Place;
use crate::{on, run};

/// Where a card's body stands.
pub fn card_at(id: CardId) -> Place {
    Place("milestone_card", id.0)
}

/// Where a signature stands: on its card, by its author's key.
pub fn signature_at(card: CardId) -> Place {
    Place("milestone_signature", card.0)
}

/// A card as it is kept, with the data key of whom it celebrates.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CardRow {
    pub id: CardId,
    pub member: MemberId,
    pub body: Option<String>,
    pub points: Points,
    pub public: bool,
    pub channel: Option<ChannelId>,
    pub message: Option<MessageId>,
    pub data_key: Option<String>,
}

/// A signature as it is kept, with its author's data key.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SignatureRow {
    pub card: CardId,
    pub member: MemberId,
    pub signed_at: Instant,
    pub body: String,
    pub data_key: Option<String>,
}

/// A card that is to be kept.
pub struct NewCard<'a> {
    pub id: CardId,
    pub member: MemberId,
    pub body: &'a str,
    pub points: Points,
    pub channel: Option<ChannelId>,
}

pub async fn insert_card(tx: &mut Tx, guild: GuildId, card: &NewCard<'_>) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into milestone_card (guild, id, member, body, points, public, channel) values ($1, $2, $3, $4, $5, $6, $7)",
        guild,
        card.id,
        card.member,
        card.body,
        card.points,
        card.channel.is_some(),
        card.channel,
    )
}

pub async fn card(tx: &mut Tx, guild: GuildId, id: CardId) -> sqlx::Result<Option<CardRow>> {
    on!(
        tx,
        query_as(
            "select c.id, c.member, c.body, c.points, c.public, c.channel, c.message, k.wrapped as data_key \
             from milestone_card c left join data_key k on k.guild = c.guild and k.member = c.member \
             where c.guild = $1 and c.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// The cards of somebody, the oldest first.
pub async fn cards_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<CardRow>> {
    on!(
        tx,
        query_as(
            "select c.id, c.member, c.body, c.points, c.public, c.channel, c.message, k.wrapped as data_key \
             from milestone_card c left join data_key k on k.guild = c.guild and k.member = c.member \
             where c.guild = $1 and c.member = $2 order by c.id",
            guild,
            member,
        )
        .fetch_all
    )
}

/// Remembers which message shows a card, and where.
pub async fn set_message(
    tx: &mut Tx,
    guild: GuildId,
    id: CardId,
    (channel, message): (ChannelId, MessageId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update milestone_card set channel = $3, message = $4 where guild = $1 and id = $2",
        guild,
        id,
        channel,
        message,
    )
}

/// Keeps a signature, in place of an earlier one by the same person.
pub async fn sign(
    tx: &mut Tx,
    guild: GuildId,
    (card, member): (CardId, MemberId),
    at: Instant,
    body: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into milestone_signature (guild, card, member, signed_at, body) values ($1, $2, $3, $4, $5) \
         on conflict (guild, card, member) do update set body = excluded.body",
        guild,
        card,
        member,
        at,
        body,
    )
}

/// The first signatures on a card.
pub async fn signatures(
    tx: &mut Tx,
    guild: GuildId,
    card: CardId,
    most: i64,
) -> sqlx::Result<Vec<SignatureRow>> {
    on!(
        tx,
        query_as(
            "select s.card, s.member, s.signed_at, s.body, k.wrapped as data_key from milestone_signature s \
             left join data_key k on k.guild = s.guild and k.member = s.member \
             where s.guild = $1 and s.card = $2 order by s.signed_at, s.member limit $3",
            guild,
            card,
            most,
        )
        .fetch_all
    )
}

/// How many signatures are on a card.
pub async fn signed(tx: &mut Tx, guild: GuildId, card: CardId) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from milestone_signature where guild = $1 and card = $2",
            guild,
            card,
        )
        .fetch_one
    )
}

/// What somebody wrote on cards, the oldest first.
pub async fn signatures_of(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Vec<SignatureRow>> {
    on!(
        tx,
        query_as(
            "select s.card, s.member, s.signed_at, s.body, k.wrapped as data_key from milestone_signature s \
             left join data_key k on k.guild = s.guild and k.member = s.member \
             where s.guild = $1 and s.member = $2 order by s.signed_at, s.card",
            guild,
            member,
        )
        .fetch_all
    )
}

/// Forgets what somebody wrote on cards, and what was written on theirs.
pub async fn forget_signatures(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone_signature where guild = $1 and (member = $2 or card in (\
          select id from milestone_card where guild = $1 and member = $2))",
        guild,
        member,
    )
}

/// Forgets what somebody's cards told.
pub async fn forget_cards(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update milestone_card set body = null where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// Forgets cards up to one: all of them, or those that were for one person alone.
pub async fn forget_cards_before(
    tx: &mut Tx,
    guild: GuildId,
    (all, private): (CardId, CardId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone_card where guild = $1 and (id < $2 or id < $3 and not public)",
        guild,
        all,
        private,
    )
}

/// Forgets signatures and boosts of cards up to one.
pub async fn forget_signatures_before(
    tx: &mut Tx,
    guild: GuildId,
    before: CardId,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone_signature where guild = $1 and card < $2",
        guild,
        before,
    )
}
