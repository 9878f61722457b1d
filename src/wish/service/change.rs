//! Wishing for something, and no longer.
use super::{Visitor, look};
use crate::app::App;
use crate::base::cut::cut;
use crate::base::db::Tx;
use crate::base::fold::fold;
use crate::base::ids::{IdeaId, ItemId, MemberId};
use crate::base::refusal::Outcome;
use crate::catalog::rules::Item;
use crate::catalog::service as catalog;
use crate::enrolment::service as enrolment;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::rules::Settings;
use crate::program::service as program;
use crate::wish::rules::{Changed, Done, MOST, Picked, WishRefusal, idea};
use crate::wish::store::{self, ideas};

/// Wishes for a reward; once, however often it is asked for.
///
/// # Errors
/// No such reward, or as many wishes as one may have; or a fault of the database.
pub async fn add(app: &App, by: &Visitor, typed: &str) -> Outcome<Done> {
    let added = app.db.attempt(|| try_add(app, by, typed)).await?;
    done(app, by, Some(Changed::Added(Box::new(added)))).await
}

async fn try_add(app: &App, by: &Visitor, typed: &str) -> Outcome<Item> {
    let (mut tx, settings, me) = enter(app, by).await?;
    let names = (by.locale, settings.language);
    let item = catalog::find(&mut tx, by.guild, typed, names).await?;
    let wallet = ledger::wallet(&mut tx, by.guild, me, app.now()).await?;
    // Whoever can pay for it sees that now, and need not be told later.
    let ready = item.reach(wallet.spendable).is_within();
    let wish = (me, item.id);
    if store::add(&mut tx, by.guild, wish, app.now(), ready).await? {
        count(&mut tx, by, me).await?;
    }
    tx.commit().await?;
    Ok(item)
}

/// Notes what the shop lacks, once for a cause.
///
/// # Errors
/// It can't be read or is too long, or as many as one may have; or a fault of the database.
pub async fn propose(app: &App, by: &Visitor, key: &str, typed: &str) -> Outcome<Done> {
    let words = idea(typed)?;
    app.db.attempt(|| try_propose(app, by, key, &words)).await?;
    done(app, by, Some(Changed::Noted)).await
}

async fn try_propose(app: &App, by: &Visitor, key: &str, words: &str) -> Outcome<()> {
    let (mut tx, _, me) = enter(app, by).await?;
    let id = IdeaId(app.id());
    let pen = member::pen(&mut tx, app, by.guild, me).await?;
    let body = pen.encrypt(&app.ids, ideas::place(id), words)?;
    if ideas::add(&mut tx, by.guild, (id, key), me, &body).await? {
        count(&mut tx, by, me).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Begins to change somebody's wishes, if they have joined.
async fn enter(app: &App, by: &Visitor) -> Outcome<(Tx, Settings, MemberId)> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, by.guild, &[by.user]).await?;
    enrolment::admit(&mut tx, by.guild, &program.settings, me[0]).await?;
    member::speaks(&mut tx, by.guild, me[0], by.locale).await?;
    Ok((tx, program.settings, me[0]))
}

async fn count(tx: &mut Tx, by: &Visitor, me: MemberId) -> Outcome<()> {
    match store::count_one(tx, by.guild, me, MOST).await? {
        true => Ok(()),
        false => Err(WishRefusal::Full.into()),
    }
}

/// Takes a reward off somebody's list that they typed by hand, whether it is in the shop or not.
///
/// # Errors
/// It is not on their list; or a fault of the database.
pub async fn drop(app: &App, by: &Visitor, typed: &str) -> Outcome<Done> {
    let mut tx = app.db.read().await?;
    let wishes = match member::find(&mut tx, by.guild, by.user).await? {
        Some(me) => look::wishes(&mut tx, by.guild, me.id).await?,
        None => Vec::new(),
    };
    std::mem::drop(tx);
    let items: Vec<Item> = wishes.into_iter().map(|one| one.item).collect();
    let chosen = typed.trim().parse().ok().map(ItemId);
    let mut by_id = items.iter().filter(|item| Some(item.id) == chosen);
    let by_name = |item: &&Item| item.folded().contains(&fold(typed));
    let found = by_id.next().or_else(|| items.iter().find(by_name));
    let found = found.ok_or_else(|| WishRefusal::NotWished(cut(typed.trim(), 80)))?;
    pick(app, by, Some(Picked::Item(found.id))).await
}

/// Takes what somebody picked off their list; what is not there any more, or never was, changes nothing.
///
/// # Errors
/// A fault of the database.
pub async fn pick(app: &App, by: &Visitor, picked: Option<Picked>) -> Outcome<Done> {
    let Some(picked) = picked else {
        return done(app, by, None).await;
    };
    let changed = app.db.attempt(|| try_drop(app, by, picked)).await?;
    done(app, by, changed).await
}

async fn try_drop(app: &App, by: &Visitor, picked: Picked) -> Outcome<Option<Changed>> {
    let mut tx = app.db.begin().await?;
    let Some(me) = member::find(&mut tx, by.guild, by.user).await? else {
        return Ok(None);
    };
    let dropped = match picked {
        Picked::Item(id) => store::drop(&mut tx, by.guild, (me.id, id)).await?,
        Picked::Idea(id) => ideas::drop(&mut tx, by.guild, (me.id, id)).await?,
    };
    if dropped {
        store::uncount(&mut tx, by.guild, me.id, 1).await?;
    }
    let changed = match picked {
        Picked::Item(id) => {
            let mut found = catalog::those(&mut tx, by.guild, &[id]).await?;
            found.pop().map(|item| Changed::Dropped(Box::new(item)))
        }
        Picked::Idea(_) => Some(Changed::Forgotten),
    };
    tx.commit().await?;
    Ok(changed)
}

async fn done(app: &App, by: &Visitor, changed: Option<Changed>) -> Outcome<Done> {
    let sheet = look::sheet(app, by).await?;
    Ok(Done { sheet, changed })
}
