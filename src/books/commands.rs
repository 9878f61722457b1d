//! `/books` and its button.
use super::rules::{Asked, Span};
use super::{service, view};
use crate::base::days::Days;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use poise::ChoiceParameter;

/// Days that have a name.
#[derive(Clone, Copy, ChoiceParameter)]
enum SpanChoice {
    #[name = "this month"]
    ThisMonth,
    #[name = "last month"]
    LastMonth,
    #[name = "this week"]
    ThisWeek,
    #[name = "last week"]
    LastWeek,
    #[name = "this year"]
    ThisYear,
    #[name = "last year"]
    LastYear,
    #[name = "everything"]
    Everything,
}

impl From<SpanChoice> for Span {
    fn from(choice: SpanChoice) -> Span {
        match choice {
            SpanChoice::ThisMonth => Span::ThisMonth,
            SpanChoice::LastMonth => Span::LastMonth,
            SpanChoice::ThisWeek => Span::ThisWeek,
            SpanChoice::LastWeek => Span::LastWeek,
            SpanChoice::ThisYear => Span::ThisYear,
            SpanChoice::LastYear => Span::LastYear,
            SpanChoice::Everything => Span::Everything,
        }
    }
}

/// Shows what a stretch of time came to.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn books(
    ctx: Context<'_>,
    period: Option<SpanChoice>,
    #[max_length = 40] from: Option<String>,
    #[max_length = 40] to: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let days = Days::typed(from.as_deref(), to.as_deref(), call.locale);
    let work = async move {
        let span = period.map(Span::from);
        service::books(&app, guild, Asked { span, days: days? }).await
    };
    call.answer(work, move |books, speech| {
        view::books(guild, &books, speech)
    })
    .await
}

/// The button that gives them as a file: whoever clicks must still be an admin.
pub async fn file(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild) = (call.app(), call.guild);
    let asked = Asked::parse(&click.id.extra);
    let work = async move { service::books(&app, guild, asked?).await };
    call.refusing_beside()
        .answer(work, |books, speech| view::file(&books, speech))
        .await
}
