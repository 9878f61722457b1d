//! Giving a kudos.
use super::earlier::{among, earlier};
use super::limits::Limits;
use super::pay::{Paying, Payment};
use crate::allowance::service::{self as allowance, Giving};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Guard, Tx};
use crate::base::ids::{ChannelId, EntryId, MemberId, UserId, ValueId};
use crate::base::inert::clean;
use crate::base::locale::Locale;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::vault::Pen;
use crate::campaign::rules::{Bonus, Campaign, Member, On, Terms, sum, terms};
use crate::campaign::service as campaign;
use crate::enrolment::service as enrolment;
use crate::fund::rules::{Current, Fund, Paid, Verdict};
use crate::fund::service as fund;
use crate::kudos::rules::{Beside, Give, Given, KudosRefusal, check, check_beside};
use crate::kudos::store;
use crate::ledger::rules::{Key, NewEntry};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::Program;
use crate::value::service as value;

/// Gives a kudos: all its recipients get their points, or none does.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn give(app: &App, give: &Give) -> Outcome<Given> {
    // Members stay out of it: the ledger knows nobody by their Discord id.
    let content = format!("kudos of {} to {}", give.points.0, give.to.len());
    give_as(app, give, None, content).await
}

/// Gives a kudos to the card of something else: as a boost it needs no reason, brings no bonus, and does not go without points.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn cheer(app: &App, give: &Give, beside: Beside) -> Outcome<Given> {
    let content = format!("cheer {} by {}", beside.card, give.points.0);
    give_as(app, give, Some(beside), content).await
}

async fn give_as(
    app: &App,
    give: &Give,
    beside: Option<Beside>,
    content: String,
) -> Outcome<Given> {
    let key = Key {
        guild: give.guild,
        key: give.key.clone(),
        content,
    };
    ledger::once(app, &key, || attempt(app, (give, beside), &key)).await
}

async fn attempt(app: &App, (asked, beside): (&Give, Option<Beside>), key: &Key) -> Outcome<Given> {
    let (give, guild, now) = (asked, asked.guild, app.now());
    let mut tx = app.db.begin().await?;
    let (program, mut people) = look(&mut tx, app, give).await?;
    let giver = people.giver;
    let budget = budget(&mut tx, give, &program, now).await?;
    if budget == Current::Due {
        drop(tx);
        fund::renew(app, guild, Paid::Kudos).await?;
        return Err(Fault::Overtaken.into());
    }
    let mut verdict = budget.verdict(sum_of(give));
    if beside.is_some() {
        people.campaigns.clear();
        verdict = verdict.or_refuses();
    }
    let thanks;
    let (give, unpaid) = match verdict {
        Verdict::Thanks { left, again } => {
            thanks = without_points(give);
            (&thanks, Some((left, again)))
        }
        Verdict::Pays | Verdict::Refuses { .. } => (give, None),
    };
    let bonuses = bonuses(&mut tx, app, give, &program, &people).await?;
    let id = EntryId(app.id());
    let entry = NewEntry::new(key, id, "kudos", giver, program.settings.dated(now));
    // Everything is queued behind the key and the limits, so that it takes few trips to the database.
    let opening = ledger::opening(&mut tx, &entry)?;
    let mut limits = Limits::default();
    let mut book = Book::new(app, &entry);
    let payment = Payment {
        giver,
        purse: people.giving.purse,
        to: &people.recipients,
        points: give.points,
        program: &program,
    };
    let draft = Draft {
        app,
        asked,
        beside,
        give,
        entry: &entry,
        payment: &payment,
        campaigns: &people.campaigns,
        bonuses: &bonuses,
        fund: budget.fund(),
        verdict,
        data_key: people.giving.data_key.as_deref(),
    };
    let written = draft.write(&mut tx, &mut book, &mut limits).await;
    if !tx.holds(opening).await? {
        drop(tx);
        return earlier(app, &entry, &program, asked).await;
    }
    if let Some(limit) = limits.reached(&mut tx).await? {
        drop(tx);
        return Err(limit.refusal(app, guild, giver, &program.settings).await?);
    }
    let written = written?;
    let (settings, campaigns) = (&program.settings, &people.campaigns);
    let left = written
        .paying
        .settle(&mut tx, app, &mut book, settings, campaigns)
        .await?;
    tx.commit().await?;
    Ok(Given {
        to: users(give).collect(),
        points: give.points,
        left,
        renews: program.period.ends_at,
        channel: written.channel,
        waiting: written.waiting,
        added: said(&bonuses, &people, (give.locale, settings.language)),
        unpaid,
    })
}

/// The budget that pays, where points are given at all.
async fn budget(
    tx: &mut Tx,
    give: &Give,
    program: &Program,
    now: Instant,
) -> Result<Current, Fault> {
    match give.points > Points::ZERO {
        true => fund::current(tx, (give.guild, &program.settings), Paid::Kudos, now).await,
        false => Ok(Current::Unlimited),
    }
}

/// How much all get together; more than anything where that is beyond counting.
fn sum_of(give: &Give) -> Points {
    give.points.times(give.to.len()).unwrap_or(Points(i64::MAX))
}

fn without_points(give: &Give) -> Give {
    Give {
        points: Points::ZERO,
        ..give.clone()
    }
}

/// What campaigns add for whom.
async fn bonuses(
    tx: &mut Tx,
    app: &App,
    give: &Give,
    program: &Program,
    people: &People,
) -> Result<Vec<Bonus>, Fault> {
    let roles = |user: &UserId| {
        let person = give.to.iter().find(|person| person.user == *user);
        person
            .map(|person| person.roles.clone())
            .unwrap_or_default()
    };
    let to = people.recipients.iter().map(|(member, user)| Member {
        member: *member,
        roles: roles(user),
    });
    let to: Vec<Member> = to.collect();
    let settings = (give.guild, &program.settings);
    let given = (On::Kudos, give.points);
    campaign::offers(tx, settings, app.now(), &people.campaigns, given, &to).await
}

/// What campaigns add, in the giver's words.
fn said(bonuses: &[Bonus], people: &People, language: (Locale, Locale)) -> Vec<Terms> {
    let all = people.recipients.iter().map(|(member, user)| Terms {
        who: *user,
        terms: terms(bonuses, &people.campaigns, *member, language),
    });
    all.filter(|terms| !terms.terms.is_empty()).collect()
}

/// Who gives to whom.
struct People {
    giver: MemberId,
    giving: Giving,
    /// In the order of their ids: rows are locked in one order everywhere.
    recipients: Vec<(MemberId, UserId)>,
    /// The campaigns that are on.
    campaigns: Vec<Campaign>,
}

/// The program, and its people with what the giver gives with, in one trip.
async fn look(tx: &mut Tx, app: &App, give: &Give) -> Outcome<(Program, People)> {
    let guild = give.guild;
    let users: Vec<UserId> = std::iter::once(give.giver).chain(users(give)).collect();
    let (program, members, giving) = allowance::enter(tx, app, guild, &users, &give.roles).await?;
    let recipients = members[1..].iter().copied().zip(users[1..].iter().copied());
    let mut people = People {
        giver: members[0],
        giving,
        recipients: recipients.collect(),
        campaigns: campaign::running(tx, guild, &program, app.now()).await?,
    };
    people.recipients.sort_unstable();
    Ok((program, people))
}

fn users(give: &Give) -> impl Iterator<Item = UserId> {
    give.to.iter().map(|person| person.user)
}

/// A kudos that was written, save that the answers were not heard yet.
struct Written {
    paying: Paying,
    /// Where it will be shown.
    channel: ChannelId,
    /// For whom of the recipients it waits, and until when.
    waiting: Option<(Vec<UserId>, Instant)>,
}

/// A kudos that is being written.
struct Draft<'a> {
    app: &'a App,
    /// As it was asked for, and as the budget lets it go.
    asked: &'a Give,
    give: &'a Give,
    /// The card of something else that it goes to.
    beside: Option<Beside>,
    entry: &'a NewEntry,
    payment: &'a Payment<'a>,
    campaigns: &'a [Campaign],
    bonuses: &'a [Bonus],
    /// The budget that pays, if there is one, and what it makes of this.
    fund: Option<&'a Fund>,
    verdict: Verdict,
    /// The giver's, wrapped.
    data_key: Option<&'a str>,
}

impl Draft<'_> {
    /// Writes the kudos if the rules allow it.
    async fn write(
        &self,
        tx: &mut Tx,
        book: &mut Book<'_>,
        limits: &mut Limits,
    ) -> Outcome<Written> {
        let (app, give, payment) = (self.app, self.give, self.payment);
        let (guild, giver, settings) = (give.guild, payment.giver, &payment.program.settings);
        match self.beside {
            None => check(self.asked, settings, self.entry.at)?,
            Some(_) => check_beside(self.asked, settings, self.entry.at)?,
        }
        payment.covers(sum_of(self.asked))?;
        if let Verdict::Refuses { left, again } = self.verdict {
            return Err(KudosRefusal::Budget { left, again }.into());
        }
        enrolment::admit(tx, guild, settings, giver).await?;
        let value = named_value(tx, give).await?;
        if self.beside.is_none() {
            limits.pace(tx, app, guild, giver, settings)?;
        }
        limits.pairs(tx, app, guild, giver, payment.to, settings)?;
        let reason = clean(&give.reason);
        let reason = reason.trim();
        let pen = self.pen(tx, reason).await?;
        let paying = payment.write(tx, book)?;
        let paying = paying.with(campaign::add(
            tx,
            book,
            settings,
            self.campaigns,
            self.bonuses,
        )?);
        let paying = paying.from(fund::draw(tx, book, self.fund, payment.total()?)?);
        if let Some(pen) = pen {
            book.note(tx, &pen, reason)?;
        }
        let channel = match self.beside {
            None => settings.recognition_channel.unwrap_or(give.channel),
            Some(beside) => beside.channel,
        };
        self.keep(tx, value, channel, paying.taken())?;
        Ok(Written {
            waiting: self.hold_back(tx).await?,
            paying,
            channel,
        })
    }

    /// Has it wait for those of the recipients who have not joined.
    async fn hold_back(&self, tx: &mut Tx) -> Result<Option<(Vec<UserId>, Instant)>, Fault> {
        let (to, points) = (self.payment.to, self.payment.points);
        let program = (self.give.guild, &self.payment.program.settings);
        let gets = to.iter().map(|(member, _)| {
            let added = sum(self.bonuses, *member);
            (*member, Points(points.0.saturating_add(added.0)))
        });
        let gets: Vec<(MemberId, Points)> = gets.collect();
        let held = enrolment::hold_back(tx, self.app, program, self.entry.id, &gets).await?;
        Ok(held.map(|(strangers, until)| (among(to, &strangers), until)))
    }

    /// With which the reason is written, if there is one: only then does it take a key.
    async fn pen(&self, tx: &mut Tx, reason: &str) -> Outcome<Option<Pen>> {
        if reason.is_empty() {
            return Ok(None);
        }
        let (guild, giver) = (self.give.guild, self.payment.giver);
        let pen = member::pen_of(tx, self.app, guild, giver, self.data_key).await?;
        Ok(Some(pen))
    }

    fn keep(
        &self,
        tx: &mut Tx,
        value: Option<ValueId>,
        channel: ChannelId,
        taken: Guard,
    ) -> Outcome<()> {
        let (give, entry) = (self.give, self.entry);
        let kudos = store::NewKudos {
            id: entry.id,
            giver: self.payment.giver,
            points: give.points,
            company_value: value,
            link: give.link.clone(),
            channel,
            period: self.payment.program.period.ordinal,
            day: entry.day,
            given_at: entry.at,
        };
        store::insert(tx, give.guild, &kudos, taken)?;
        for (receiver, _) in self.payment.to {
            store::insert_recipient(tx, give.guild, kudos.id, *receiver)?;
        }
        let lane = Lane::Channel(channel);
        let card = match self.beside {
            Some(beside) => {
                store::insert_cheer(tx, give.guild, beside.card, kudos.id)?;
                NewNotice::edit(beside.edit, lane, beside.card)
            }
            None => NewNotice {
                follow_up: Some(give.token.clone()),
                ..NewNotice::new("kudos.card", lane, kudos.id.0)
            },
        };
        Ok(outbox::write(tx, self.app, give.guild, &card)?)
    }
}

async fn named_value(tx: &mut Tx, give: &Give) -> Outcome<Option<ValueId>> {
    let Some(typed) = give
        .value
        .as_deref()
        .map(str::trim)
        .filter(|typed| !typed.is_empty())
    else {
        return Ok(None);
    };
    match value::resolve(tx, give.guild, typed).await? {
        Some(value) => Ok(Some(value.id)),
        None => Err(KudosRefusal::UnknownValue.into()),
    }
}
