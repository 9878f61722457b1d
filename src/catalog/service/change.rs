//! What admins change in the catalog, each with its record in the same transaction.
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::fold::fold;
use crate::base::ids::{GuildId, ItemId};
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::catalog::rules::{Around, CatalogRefusal, Effort, Item, Recorded, Told, Wish};
use crate::catalog::store;
use crate::member::service as member;
use crate::program::rules::Settings;
use crate::program::service as program;
use crate::provider::service as provider;

/// Adds a reward.
///
/// # Errors
/// What is out of bounds, or that the name is taken; or a fault of the database.
pub async fn add(app: &App, admin: &Admin, wish: &Wish) -> Outcome<Told> {
    let work = || try_add(app, admin, wish);
    audit::once(app, admin.guild, &admin.key, work).await
}

async fn try_add(app: &App, admin: &Admin, wish: &Wish) -> Outcome<Told> {
    let mut tx = app.db.begin().await?;
    let program = program::load(&mut tx, admin.guild, app.now()).await?;
    if let Some(item) = changed_before(&mut tx, admin).await? {
        return told(tx, &program.settings, admin.guild, item).await;
    }
    let item = wish.create(ItemId(app.id()), around(&program.settings, admin))?;
    record(&mut tx, app, admin, None, Some(&item)).await?;
    take_names(&mut tx, admin.guild, &item).await?;
    let (texts, terms) = written(&item)?;
    store::insert(&mut tx, admin.guild, &item, (&texts, &terms), app.now()).await?;
    told(tx, &program.settings, admin.guild, item).await
}

/// Changes what is asked for of a reward.
///
/// # Errors
/// No such reward, what is out of bounds, or that the name is taken; or a fault of the database.
pub async fn edit(app: &App, admin: &Admin, typed: &str, wish: &Wish) -> Outcome<Told> {
    is_sold(app, admin, typed, wish).await?;
    let work = || try_edit(app, admin, typed, wish);
    audit::once(app, admin.guild, &admin.key, work).await
}

/// Whether the provider sells what is asked for, for so much: it is asked while no transaction waits.
async fn is_sold(app: &App, admin: &Admin, typed: &str, wish: &Wish) -> Outcome<()> {
    if wish.terms.product.is_none() && wish.terms.face.is_none() {
        return Ok(());
    }
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, admin.guild, app.now())
        .await?
        .settings;
    let names = (admin.locale, settings.language);
    let item = super::find(&mut tx, admin.guild, typed, names).await?;
    drop(tx);
    let terms = wish.apply(&item, around(&settings, admin))?.terms;
    let (Some(wanted), Some(face)) = (&terms.product, &terms.face) else {
        return Ok(());
    };
    match provider::product(app, admin.guild, wanted).await? {
        None => Err(CatalogRefusal::NoProduct(wanted.product.clone()).into()),
        Some(product) if !product.takes(face) => Err(CatalogRefusal::FaceNotSold.into()),
        Some(_) => Ok(()),
    }
}

async fn try_edit(app: &App, admin: &Admin, typed: &str, wish: &Wish) -> Outcome<Told> {
    let mut tx = app.db.begin().await?;
    let program = program::load(&mut tx, admin.guild, app.now()).await?;
    let language = program.settings.language;
    if let Some(item) = changed_before(&mut tx, admin).await? {
        return told(tx, &program.settings, admin.guild, item).await;
    }
    let found = super::find(&mut tx, admin.guild, typed, (admin.locale, language)).await?;
    // Read again once it is held: what another admin changes meanwhile must not be undone by what was read before.
    if !store::hold(&mut tx, admin.guild, found.id).await? {
        return Err(Fault::Overtaken.into());
    }
    let before = super::get(&mut tx, admin.guild, found.id).await?;
    let item = wish.apply(&before, around(&program.settings, admin))?;
    record(&mut tx, app, admin, Some(&before), Some(&item)).await?;
    store::free_names(&mut tx, admin.guild, item.id).await?;
    take_names(&mut tx, admin.guild, &item).await?;
    let (texts, terms) = written(&item)?;
    let sets_stock = wish.stock()?.is_some();
    if !store::update(&mut tx, admin.guild, &item, (&texts, &terms), sets_stock).await? {
        return Err(Fault::Overtaken.into());
    }
    told(tx, &program.settings, admin.guild, item).await
}

/// Takes a reward out of the shop. Orders of it stay.
///
/// # Errors
/// No such reward, or it was retired before; or a fault of the database.
pub async fn retire(app: &App, admin: &Admin, typed: &str) -> Outcome<Told> {
    let work = || try_retire(app, admin, typed);
    audit::once(app, admin.guild, &admin.key, work).await
}

async fn try_retire(app: &App, admin: &Admin, typed: &str) -> Outcome<Told> {
    let mut tx = app.db.begin().await?;
    let program = program::load(&mut tx, admin.guild, app.now()).await?;
    let language = program.settings.language;
    if let Some(item) = changed_before(&mut tx, admin).await? {
        return told(tx, &program.settings, admin.guild, item).await;
    }
    let item = super::find(&mut tx, admin.guild, typed, (admin.locale, language)).await?;
    record(&mut tx, app, admin, Some(&item), None).await?;
    if !store::retire(&mut tx, admin.guild, item.id).await? {
        let name = item.name(admin.locale, language).to_owned();
        return Err(CatalogRefusal::Retired(name).into());
    }
    store::free_names(&mut tx, admin.guild, item.id).await?;
    told(tx, &program.settings, admin.guild, item).await
}

/// Offers a reward again that was taken out of the shop.
///
/// # Errors
/// No such reward, it is offered, or its name is taken by now; or a fault of the database.
pub async fn restore(app: &App, admin: &Admin, typed: &str) -> Outcome<Told> {
    let work = || try_restore(app, admin, typed);
    audit::once(app, admin.guild, &admin.key, work).await
}

async fn try_restore(app: &App, admin: &Admin, typed: &str) -> Outcome<Told> {
    let mut tx = app.db.begin().await?;
    let program = program::load(&mut tx, admin.guild, app.now()).await?;
    let language = program.settings.language;
    if let Some(item) = changed_before(&mut tx, admin).await? {
        return told(tx, &program.settings, admin.guild, item).await;
    }
    let names = (admin.locale, language);
    let item = super::find_retired(&mut tx, admin.guild, typed, names).await?;
    record(&mut tx, app, admin, None, Some(&item)).await?;
    take_names(&mut tx, admin.guild, &item).await?;
    if !store::restore(&mut tx, admin.guild, item.id).await? {
        return Err(Fault::Overtaken.into());
    }
    let item = Item {
        retired: false,
        ..item
    };
    told(tx, &program.settings, admin.guild, item).await
}

pub(super) fn around(settings: &Settings, admin: &Admin) -> Around {
    Around {
        language: settings.language,
        zone: settings.zone,
        reads: admin.locale,
        guild: admin.guild,
    }
}

/// Its texts and its terms, as they are stored.
pub(super) fn written(item: &Item) -> Result<(String, String), Fault> {
    let texts = serde_json::to_string(&item.texts)?;
    Ok((texts, serde_json::to_string(&item.terms)?))
}

/// The reward that the same request has changed before.
pub(super) async fn changed_before(tx: &mut Tx, admin: &Admin) -> Outcome<Option<Item>> {
    let what = audit::changed(tx, admin.guild, &admin.key).await?;
    let id = what.and_then(|what| what.strip_prefix("item ")?.parse().ok());
    match id {
        Some(id) => Ok(Some(super::get(tx, admin.guild, ItemId(id)).await?)),
        None => Ok(None),
    }
}

/// Commits, and tells what came of it: of the first time as well, which may share this commit.
async fn told(mut tx: Tx, settings: &Settings, guild: GuildId, item: Item) -> Outcome<Told> {
    let cheapest = store::cheapest(&mut tx, guild).await?;
    tx.commit().await?;
    Ok(Told {
        effort: Effort::of(item.price, cheapest, settings),
        language: settings.language,
        item,
    })
}

/// Records a change. Who finds that the same request has just been recorded looks again.
pub(super) async fn record(
    tx: &mut Tx,
    app: &App,
    admin: &Admin,
    before: Option<&Item>,
    after: Option<&Item>,
) -> Outcome<()> {
    let actor = member::enlist(tx, app, admin.guild, &[admin.user]).await?[0];
    let id = before.or(after).map_or(0, |item| item.id.0);
    let told = |item| serde_json::to_value(Recorded::from(item));
    let change = audit::Change {
        guild: admin.guild,
        actor,
        key: &admin.key,
        what: Topic::Item.of(id),
        before: before.map(told).transpose()?,
        after: after.map(told).transpose()?,
    };
    match audit::record(tx, app, &change).await? {
        true => Ok(()),
        false => Err(Fault::Overtaken.into()),
    }
}

/// No other reward may go by one of its names, in whatever language: what is typed by hand must name one.
async fn take_names(tx: &mut Tx, guild: GuildId, item: &Item) -> Outcome<()> {
    for folded in item.folded() {
        if !store::take_name(tx, guild, &folded, item.id).await? {
            let names = item.texts.iter().map(|(_, words)| &words.name);
            let taken = names.into_iter().find(|name| fold(name) == folded);
            return Err(CatalogRefusal::NameTaken(taken.cloned().unwrap_or(folded)).into());
        }
    }
    Ok(())
}
