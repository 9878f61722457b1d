//! Delivery of the outbox: in order per lane, with retry, and never twice.
mod sent;

use super::call::Edge;
use crate::app::App;
use crate::base::clock::{Instant, backoff, pause};
use crate::base::db::{Fault, Turns};
use crate::base::ids::{MessageId, drawn_at};
use crate::base::outbox::{self, Lane, Notice, Why};
use crate::base::person::{RoleChange, RoleTrouble};
use crate::base::refusal::Failure;
use crate::feature::{Delivery, Looked, NoticeKind, RoleLearned};
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use sent::{Sent, judge, may_not_post, role_trouble};
use serenity::all::{ChannelId, CreateMessage, GetMessages, GuildId, Nonce, RoleId, UserId};
use serenity::http::Http;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

/// How long Discord surely remembers a nonce.
const NONCE_MEMORY: Duration = Duration::from_secs(120);

/// The longest time between two attempts at a notice that holds its lane.
const LONGEST: Duration = Duration::from_secs(64);

/// How far this machine's clock may be from Discord's.
const SKEW: Duration = Duration::from_secs(60);

/// How many lanes are served at once.
const AT_ONCE: usize = 32;

/// How soon it is looked again at what another process is delivering.
const OTHERS: Duration = Duration::from_millis(50);

/// How long a post waits for an answer that is under way.
const ANSWERING: Duration = Duration::from_millis(20);

/// What delivers the outbox.
#[derive(Clone)]
pub struct Courier {
    app: App,
    edge: Arc<Edge>,
    http: Arc<Http>,
    kinds: Arc<Vec<NoticeKind>>,
    turns: Arc<Turns>,
}

impl Courier {
    /// With every kind of notice that is known.
    pub fn new(edge: &Arc<Edge>, http: Arc<Http>, kinds: Vec<NoticeKind>) -> Self {
        Courier {
            app: edge.app.clone(),
            edge: edge.clone(),
            http,
            kinds: Arc::new(kinds),
            turns: Arc::new(edge.app.db.turns()),
        }
    }

    /// Delivers for ever: at once when something was written, and when something put off is due.
    pub async fn run(self) {
        loop {
            let changed = self.app.db.changed();
            self.after_answers().await;
            if let Err(fault) = self.drain().await {
                tracing::error!(%fault, "the outbox could not be delivered");
                pause(Duration::from_secs(1)).await;
            }
            let next = outbox::next_due(&self.app).await.ok().flatten();
            let next = next
                .unwrap_or(Instant(i64::MAX))
                .min(self.app.now().after(Duration::from_secs(30)));
            tokio::select! {
                () = changed => {}
                () = self.app.clock.sleep_until(next) => {}
            }
        }
    }

    /// Waits while somebody is being answered, for a moment at most: people come before posts.
    async fn after_answers(&self) {
        let answered = self.edge.answered.notified();
        if !self.edge.under_way.is_empty() {
            let _ = tokio::time::timeout(ANSWERING, answered).await;
        }
    }

    /// Delivers all that is due now, many lanes at once; none waits for another.
    ///
    /// # Errors
    /// A fault of the database; what Discord refuses is settled with the notice.
    pub async fn drain(&self) -> Result<(), Fault> {
        let (mut under_way, mut busy) = (FuturesUnordered::new(), HashSet::new());
        let mut others = HashSet::new();
        loop {
            let known = busy.len() + others.len();
            for notice in outbox::due(&self.app, AT_ONCE + known).await? {
                let lane = (notice.guild, notice.lane);
                if busy.len() < AT_ONCE && !others.contains(&lane) && busy.insert(lane) {
                    under_way.push(async move { (lane, self.in_turn(&notice).await) });
                }
            }
            let Some((lane, done)) = under_way.next().await else {
                break;
            };
            busy.remove(&lane);
            if !done? {
                others.insert(lane);
            }
        }
        // What another process is at is looked at again, in case that it dies.
        if !others.is_empty() {
            pause(OTHERS).await;
        }
        Ok(())
    }

    /// Delivers a notice, unless another process is at its lane: then `false`.
    async fn in_turn(&self, notice: &Notice) -> Result<bool, Fault> {
        let turn = notice.turn();
        if !self.turns.take(turn).await? {
            return Ok(false);
        }
        // It may have been delivered since it was read, by whoever had the turn before.
        let due = self.app.db.is_alone() || outbox::is_due(&self.app, notice).await?;
        let done = match due {
            true => self.deliver(notice).await,
            false => Ok(()),
        };
        self.turns.end(turn).await?;
        done.map(|()| true)
    }

    async fn deliver(&self, notice: &Notice) -> Result<(), Fault> {
        outbox::begin(&self.app, notice).await?;
        let Some(kind) = self.kinds.iter().find(|kind| kind.kind == notice.kind) else {
            return self
                .set_aside(notice, "no room knows this kind of notice")
                .await;
        };
        // What can't be made into a message is tried again like what can't be sent: others go on meanwhile.
        let sent = self.attempt(notice, kind).await;
        match sent.unwrap_or_else(|fault| Sent::Passing(fault.to_string())) {
            Sent::Arrived(message) => self.arrived(notice, kind, message).await,
            Sent::Elsewhere(message, lane) => {
                let notice = notice.clone();
                self.arrived(&Notice { lane, ..notice }, kind, Some(message))
                    .await
            }
            Sent::Looked(there, learn) => self.looked(notice, there, learn).await,
            Sent::Changed(came, learn) => self.changed(notice, came, learn).await,
            Sent::Unreachable(why) if notice.channel().is_some() => self.hold(notice, &why).await,
            Sent::Unreachable(why) if notice.keeps => self.miss(notice, &why.said).await,
            Sent::Unreachable(why) => self.set_aside(notice, &why.said).await,
            Sent::Refused(why) if notice.keeps => self.miss(notice, &why).await,
            Sent::Refused(why) => self.set_aside(notice, &why).await,
            Sent::Passing(why) => self.put_off(notice, &why).await,
        }
    }

    async fn attempt(&self, notice: &Notice, kind: &NoticeKind) -> Result<Sent, Fault> {
        let sent = match (kind.render)(&self.app, notice).await? {
            Delivery::Nothing => return Ok(Sent::Arrived(None)),
            Delivery::Look(user, learn) => return self.look(notice, user, learn).await,
            Delivery::Role(change, learn) => {
                return Ok(self.change_role(notice, change, learn).await);
            }
            Delivery::Edit(id, message) => {
                self.edit(notice, id, message.signed(&mark(notice))).await
            }
            Delivery::Post(message) => self.post(notice, message.signed(&mark(notice))).await,
        };
        Ok(sent.unwrap_or_else(|error| judge(&error)))
    }

    async fn look(
        &self,
        notice: &Notice,
        user: crate::base::ids::UserId,
        learn: Looked,
    ) -> Result<Sent, Fault> {
        let found = super::people::person(&self.http, notice.guild, user).await;
        let person = found.map_err(Failure::into_fault)?;
        Ok(Sent::Looked(person.present, learn))
    }

    /// What the room does of it is done once: together with settling the notice.
    async fn looked(&self, notice: &Notice, there: bool, learn: Looked) -> Result<(), Fault> {
        let learned = self.app.db.attempt(|| async {
            let mut tx = self.app.db.begin().await?;
            outbox::delivered(&mut tx, notice, None)?;
            learn(&self.app, &mut tx, notice, there).await?;
            Ok(tx.commit().await?)
        });
        match learned.await.map_err(Failure::into_fault) {
            Ok(()) => Ok(()),
            Err(fault) => self.put_off(notice, &fault.to_string()).await,
        }
    }

    /// Discord takes such a change as often as it is made.
    async fn change_role(&self, notice: &Notice, change: RoleChange, learn: RoleLearned) -> Sent {
        let guild = GuildId::new(notice.guild.0.unsigned_abs());
        let user = UserId::new(change.user.0.unsigned_abs());
        let role = RoleId::new(change.role.0.unsigned_abs());
        let done = match change.gets {
            true => self.http.add_member_role(guild, user, role, None).await,
            false => self.http.remove_member_role(guild, user, role, None).await,
        };
        match done {
            Ok(()) => Sent::Changed(Ok(()), learn),
            Err(error) => match role_trouble(&error) {
                Some(trouble) => Sent::Changed(Err(trouble), learn),
                None => Sent::Passing(error.to_string()),
            },
        }
    }

    /// As for [`Courier::looked`].
    async fn changed(
        &self,
        notice: &Notice,
        came: Result<(), RoleTrouble>,
        learn: RoleLearned,
    ) -> Result<(), Fault> {
        let learned = self.app.db.attempt(|| async {
            let mut tx = self.app.db.begin().await?;
            outbox::delivered(&mut tx, notice, None)?;
            learn(&self.app, &mut tx, notice, came).await?;
            Ok(tx.commit().await?)
        });
        match learned.await.map_err(Failure::into_fault) {
            Ok(()) => Ok(()),
            Err(fault) => self.put_off(notice, &fault.to_string()).await,
        }
    }

    /// Where the bot may not post, or not even look, a card goes out as a follow-up.
    async fn post(
        &self,
        notice: &Notice,
        message: super::message::Message,
    ) -> serenity::Result<Sent> {
        match self.post_once(notice, message.clone()).await {
            Err(error) if may_not_post(&error) && notice.follow_up.is_some() => {
                self.follow_up(notice, message).await
            }
            sent => Ok(Sent::Arrived(Some(sent?))),
        }
    }

    async fn post_once(
        &self,
        notice: &Notice,
        message: super::message::Message,
    ) -> serenity::Result<MessageId> {
        let channel = self.channel(notice.lane).await?;
        if let Some(found) = self.already_there(notice, channel).await? {
            return Ok(found);
        }
        let post = message.post().nonce(Nonce::String(notice.nonce()));
        self.create(channel, post.enforce_nonce(true)).await
    }

    async fn create(&self, channel: ChannelId, post: CreateMessage) -> serenity::Result<MessageId> {
        Ok(MessageId(
            channel
                .send_message(&self.http, post)
                .await?
                .id
                .get()
                .cast_signed(),
        ))
    }

    /// Where the bot may not post, a card goes out as a public answer to the command that caused it.
    async fn follow_up(
        &self,
        notice: &Notice,
        message: super::message::Message,
    ) -> serenity::Result<Sent> {
        let token = notice.follow_up.as_deref().unwrap_or_default();
        self.introduce().await?;
        let follow_up = message.in_public().follow_up();
        let sent = self
            .http
            .create_followup_message(token, &follow_up, Vec::new())
            .await?;
        let lane = Lane::Channel(crate::base::ids::ChannelId(
            sent.channel_id.get().cast_signed(),
        ));
        Ok(Sent::Elsewhere(
            MessageId(sent.id.get().cast_signed()),
            lane,
        ))
    }

    /// Finds out which application this is: answers to commands name it, and only the connection of whoever serves is told.
    async fn introduce(&self) -> serenity::Result<()> {
        if self.http.application_id().is_none() {
            let application = self.http.get_current_application_info().await?;
            self.http.set_application_id(application.id);
        }
        Ok(())
    }

    async fn edit(
        &self,
        notice: &Notice,
        id: MessageId,
        message: super::message::Message,
    ) -> serenity::Result<Sent> {
        let channel = self.channel(notice.lane).await?;
        let id = serenity::all::MessageId::new(id.0.unsigned_abs());
        channel.edit_message(&self.http, id, message.edit()).await?;
        Ok(Sent::Arrived(None))
    }

    async fn channel(&self, lane: Lane) -> serenity::Result<ChannelId> {
        match lane {
            Lane::Channel(id) => Ok(ChannelId::new(id.0.unsigned_abs())),
            Lane::Direct(user) => {
                let user = UserId::new(user.0.unsigned_abs());
                Ok(user.create_dm_channel(&self.http).await?.id)
            }
        }
    }

    /// After an answer that was lost longer ago than Discord remembers nonces, the channel is read back for the
    /// notice's mark before it is posted again.
    async fn already_there(
        &self,
        notice: &Notice,
        channel: ChannelId,
    ) -> serenity::Result<Option<MessageId>> {
        let lost = self.app.now().since(notice.maybe_sent_at()) >= NONCE_MEMORY;
        if !lost {
            return Ok(None);
        }
        let mark = mark(notice);
        // Another notice about the same may have been posted before this one was written.
        let written = drawn_at(notice.id.0).before(SKEW);
        let messages = channel
            .messages(&self.http, GetMessages::new().limit(100))
            .await?;
        let later = messages.iter().filter(|message| {
            Instant::from_millis(message.timestamp.unix_timestamp() * 1_000) >= written
        });
        let ours = later.into_iter().find(|message| {
            let footers = message
                .embeds
                .iter()
                .filter_map(|embed| embed.footer.as_ref());
            footers
                .into_iter()
                .any(|footer| footer.text.ends_with(&mark))
        });
        Ok(ours.map(|message| MessageId(message.id.get().cast_signed())))
    }

    async fn arrived(
        &self,
        notice: &Notice,
        kind: &NoticeKind,
        message: Option<MessageId>,
    ) -> Result<(), Fault> {
        let mut tx = self.app.db.begin().await?;
        outbox::delivered(&mut tx, notice, message)?;
        if notice.held {
            outbox::release(&mut tx, notice.guild, notice.lane).await?;
        }
        if let Some(message) = message {
            (kind.on_delivered)(&self.app, &mut tx, notice, message).await?;
        }
        tx.commit().await
    }

    /// Holds the lane, and tells those who can mend it, once.
    async fn hold(&self, notice: &Notice, why: &Why) -> Result<(), Fault> {
        let mut tx = self.app.db.begin().await?;
        if outbox::hold(&mut tx, &self.app, notice, why).await? {
            tracing::warn!(guild = %notice.guild, lane = ?notice.lane, why = why.said, "a channel can't be reached");
            (self.edge.held)(&self.app, &mut tx, notice.guild, notice.lane).await?;
        }
        tx.commit().await
    }

    /// Whoever takes no direct messages finds it beside a later answer.
    async fn miss(&self, notice: &Notice, why: &str) -> Result<(), Fault> {
        let mut tx = self.app.db.begin().await?;
        outbox::miss(&mut tx, notice, why)?;
        tx.commit().await
    }

    async fn set_aside(&self, notice: &Notice, why: &str) -> Result<(), Fault> {
        tracing::warn!(kind = notice.kind, notice = %notice.id, why, "a notice was set aside");
        let mut tx = self.app.db.begin().await?;
        outbox::set_aside(&mut tx, notice, why)?;
        tx.commit().await
    }

    async fn put_off(&self, notice: &Notice, why: &str) -> Result<(), Fault> {
        let now = self.app.now();
        let tried_for = now.since(notice.tried_at.unwrap_or(now));
        if tried_for >= outbox::GIVEN_UP {
            return self.set_aside(notice, why).await;
        }
        if tried_for >= outbox::PATIENCE {
            tracing::warn!(kind = notice.kind, notice = %notice.id, why, "a notice holds its lane no longer");
            let later = now.after(outbox::SELDOM);
            return outbox::postpone(&self.app, notice, later, why).await;
        }
        let wait = backoff(Duration::from_secs(1), notice.attempts, LONGEST);
        tracing::info!(kind = notice.kind, notice = %notice.id, why, ?wait, "a notice is put off");
        outbox::put_off(&self.app, notice, now.after(wait), why).await
    }
}

/// The mark by which a post is found again: the end of its small print. It names what the post is about, so that an
/// edit leaves it as it is.
fn mark(notice: &Notice) -> String {
    format!("#{:X}", notice.subject)
}
