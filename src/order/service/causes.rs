//! Donations: what there is to give to, and how much was given.
use crate::app::App;
use crate::base::ids::{GuildId, UserId};
use crate::base::locale::Locale;
use crate::base::refusal::Outcome;
use crate::catalog::rules::Kind;
use crate::catalog::service as catalog;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::order::rules::{Causes, Charity};
use crate::order::store::causes as store;
use crate::program::service as program;

/// The causes that can be given to, by price, with what was given to each by everybody and by one.
///
/// # Errors
/// A fault of the database.
pub async fn causes(app: &App, guild: GuildId, user: UserId, locale: Locale) -> Outcome<Causes> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let me = member::find(&mut tx, guild, user).await?.map(|me| me.id);
    let wallet = match me {
        Some(me) => {
            ledger::wallet(&mut tx, guild, me, app.now())
                .await?
                .spendable
        }
        None => Default::default(),
    };
    let names = (locale, settings.language);
    let mut list = Vec::new();
    for item in catalog::of_kind(&mut tx, guild, Kind::Donation, names).await? {
        let (times, points) = store::given(&mut tx, guild, item.id, None).await?;
        let own = match me {
            Some(me) => store::given(&mut tx, guild, item.id, Some(me)).await?.1,
            None => Default::default(),
        };
        list.push(Charity {
            item,
            times,
            points,
            own,
        });
    }
    Ok(Causes {
        list,
        wallet,
        language: settings.language,
    })
}
