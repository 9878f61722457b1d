//! Checking a file: what it would change is told, and kept for a button.
use super::{Source, before, try_import};
use crate::app::App;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{DraftId, GuildId, ItemId};
use crate::base::locale::Phrase;
use crate::base::person::Admin;
use crate::base::refusal::{Failure, Outcome};
use crate::catalog::rules::sheet::{Column, Known, Plan, Row, judge};
use crate::catalog::rules::{Brought, CatalogRefusal, Draft, Sheet};
use crate::catalog::service::{change::around, index, those};
use crate::catalog::store::sheet;
use crate::member::service as member;
use crate::phrase;
use crate::program::service as program;
use crate::provider::rules::{Product, ProductRef};
use crate::provider::service as provider;
use std::collections::BTreeMap;

/// How many things providers are asked about for one file.
const PRODUCTS: usize = 20;

/// Tells what a file would change, and imports it at once where that is asked for and nothing is wrong.
///
/// # Errors
/// It can't be read; or a fault of the database.
pub async fn check(app: &App, admin: &Admin, bytes: &[u8], apply: bool) -> Outcome<Brought> {
    if let Some(imported) = before(&mut app.db.read().await?, admin.guild, &admin.key).await? {
        return Ok(Brought::Imported(imported));
    }
    let draft = checked(app, admin, bytes).await?;
    let checked = &draft.checked;
    if checked.rows.is_empty() || !checked.problems.is_empty() {
        return Ok(Brought::Checked(draft));
    }
    let plans: Vec<Plan> = checked.rows.iter().map(|row| row.plan.clone()).collect();
    if apply {
        let work = || try_import(app, admin, &admin.key, Source::Plans(&plans));
        let imported = audit::once(app, admin.guild, &admin.key, work).await?;
        return Ok(Brought::Imported(imported));
    }
    let id = app.db.attempt(|| keep(app, admin, &plans)).await?;
    Ok(Brought::Checked(Draft {
        id: Some(id),
        ..draft
    }))
}

async fn keep(app: &App, admin: &Admin, plans: &[Plan]) -> Outcome<DraftId> {
    let (guild, id) = (admin.guild, DraftId(app.id()));
    let body = serde_json::to_string(plans)?;
    let mut tx = app.db.begin().await?;
    let me = member::enlist(&mut tx, app, guild, &[admin.user]).await?[0];
    sheet::keep_draft(&mut tx, guild, id, (me, app.now()), &body).await?;
    tx.commit().await?;
    Ok(id)
}

async fn checked(app: &App, admin: &Admin, bytes: &[u8]) -> Outcome<Draft> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, admin.guild, app.now())
        .await?
        .settings;
    let sheet = Sheet::read(bytes, settings.language)?;
    let known = known(&mut tx, admin.guild, &sheet).await?;
    // Providers are asked while no transaction waits.
    drop(tx);
    let mut draft = Draft {
        id: None,
        checked: judge(&sheet, &known, around(&settings, admin)),
        zone: settings.zone,
        language: settings.language,
    };
    let unsold = unsold(app, admin.guild, &draft.checked.rows).await?;
    let told = |(line, column, why)| sheet.problem(line, column, why);
    draft.checked.problems.extend(unsold.into_iter().map(told));
    Ok(draft)
}

async fn known(tx: &mut Tx, guild: GuildId, sheet: &Sheet) -> Result<Known, Fault> {
    let index = index(tx, guild).await?;
    let mut known = Known::default();
    for entry in index.entries() {
        let names = match entry.retired {
            true => &mut known.gone,
            false => &mut known.names,
        };
        names.extend(entry.folded().map(|name| (name.to_owned(), entry.id)));
    }
    let by_name = |name: &String| [known.names.get(name), known.gone.get(name)];
    let named = sheet.names();
    let named = named.iter().flat_map(by_name).flatten().copied();
    let mut ids = sheet.ids();
    ids.extend(named);
    let ids: Vec<ItemId> = ids.into_iter().collect();
    let items = those(tx, guild, &ids).await?;
    known.items = items.into_iter().map(|item| (item.id, item)).collect();
    Ok(known)
}

type Unsold = Vec<(u64, Column, Phrase)>;

/// What providers don't sell of what a file sets, or not for so much.
async fn unsold(app: &App, guild: GuildId, rows: &[Row]) -> Outcome<Unsold> {
    let mut sold: BTreeMap<String, Result<Option<Product>, Phrase>> = BTreeMap::new();
    let mut unsold = Vec::new();
    for row in rows {
        let was = row.before.as_ref().map(|item| &item.terms);
        let same = was.is_some_and(|was| {
            (&was.product, was.face) == (&row.after.terms.product, row.after.terms.face)
        });
        let terms = &row.after.terms;
        let (Some(wanted), Some(face), false) = (&terms.product, &terms.face, same) else {
            continue;
        };
        let name = format!("{}:{}", wanted.provider.name(), wanted.product);
        if !sold.contains_key(&name) && sold.len() == PRODUCTS {
            let why = phrase!("catalog-wrong-products", most = PRODUCTS);
            unsold.push((row.line, Column::Product, why));
            break;
        }
        if !sold.contains_key(&name) {
            sold.insert(name.clone(), asked(app, guild, wanted).await?);
        }
        match &sold[&name] {
            Err(why) => unsold.push((row.line, Column::Product, why.clone())),
            Ok(None) => {
                let why = CatalogRefusal::NoProduct(wanted.product.clone()).phrase();
                unsold.push((row.line, Column::Product, why));
            }
            Ok(Some(product)) if !product.takes(face) => {
                unsold.push((row.line, Column::Face, CatalogRefusal::FaceNotSold.phrase()));
            }
            Ok(Some(_)) => {}
        }
    }
    Ok(unsold)
}

/// What a provider says of something; why it can't be asked is told in its place.
async fn asked(
    app: &App,
    guild: GuildId,
    wanted: &ProductRef,
) -> Outcome<Result<Option<Product>, Phrase>> {
    match provider::product(app, guild, wanted).await {
        Ok(found) => Ok(Ok(found)),
        Err(Failure::Refused(refusal)) => Ok(Err(refusal.0)),
        Err(failure) => Err(failure),
    }
}
