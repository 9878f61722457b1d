//! Looking at boards.
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::board::rules::{Board, Descent, Look, Own, PAGE, Place, Sight, Start, levels, places};
use crate::board::store;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::service as program;

/// A page of a board ("received:week:0") with one's own place; the first page where there are not so many.
///
/// # Errors
/// The refusal of what is no board, or a fault of the database.
pub async fn look(app: &App, guild: GuildId, user: UserId, what: &str) -> Outcome<Sight> {
    let mut look = Look::parse(what)?;
    let now = app.now();
    let mut tx = app.db.read().await?;
    let day = program::peek(&mut tx, guild, now).await?.settings.day(now);
    let period = look.span.term(day);
    let mut page = page(&mut tx, guild, look, &period).await?;
    if page.0.is_empty() && look.page > 0 {
        look.page = 0;
        page = self::page(&mut tx, guild, look, &period).await?;
    }
    Ok(Sight {
        look,
        day,
        places: page.0,
        more: page.1,
        user,
        own: own(&mut tx, guild, user, look.board, &period).await?,
    })
}

async fn page(
    tx: &mut Tx,
    guild: GuildId,
    look: Look,
    period: &str,
) -> Result<(Vec<Place>, bool), Fault> {
    let offset = look.page * PAGE;
    let (mut found, better) = match offset {
        0 => (store::first(tx, guild, look.board, period).await?, 0),
        _ => match find(tx, guild, look.board, period, offset).await? {
            Some(start) => (
                store::standings(tx, guild, look.board, period, start, PAGE + 1).await?,
                offset - start.rest,
            ),
            None => return Ok((Vec::new(), false)),
        },
    };
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    Ok((places(&found, offset, better), more))
}

/// Where the page begins that follows so many.
async fn find(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    offset: i64,
) -> Result<Option<Start>, Fault> {
    let changes = store::changes(tx, guild, board, period).await?;
    let counted = store::top_level(tx, guild, board, period).await?;
    let mut down = Descent::to(offset);
    for level in levels(counted, &changes) {
        let cells = store::cells(tx, guild, board, period, level, down.bucket).await?;
        down = down.step(level, &cells, &changes);
    }
    Ok(down.start())
}

async fn own(
    tx: &mut Tx,
    guild: GuildId,
    user: UserId,
    board: Board,
    period: &str,
) -> Result<Own, Fault> {
    let Some(me) = member::find(tx, guild, user).await? else {
        return Ok(Own::None);
    };
    let score = ledger::standing(tx, guild, board, period, me.id).await?;
    if score <= Points::ZERO {
        return Ok(if me.off_boards {
            Own::HiddenNone
        } else {
            Own::None
        });
    }
    let place = 1 + store::better(tx, guild, board, period, score).await?;
    Ok(if me.off_boards {
        Own::Hidden(place, score)
    } else {
        Own::Shown(place, score)
    })
}
