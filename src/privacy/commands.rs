//! `/privacy` and its buttons.
use super::{service, view};
use crate::base::db::Fault;
use crate::base::ids::RequestId;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use poise::ChoiceParameter;

/// Whether one is seen.
#[derive(Clone, Copy, PartialEq, ChoiceParameter)]
enum ShowChoice {
    #[name = "on"]
    On,
    #[name = "off"]
    Off,
}

/// What others see of one, and what is kept.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommands(
        "show",
        "boards",
        "digests",
        "birthdays",
        "insight",
        "export",
        "erase",
        "contact"
    )
)]
pub async fn privacy(_: Context<'_>) -> Result<(), Fault> {
    Err(Fault::Broken("/privacy came without a subcommand".into()))
}

/// What is kept about one, who sees it, how long, and what one can decide.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    tell(Call::new(ctx)?).await
}

/// The same, from a button.
pub async fn read(call: Call, _: Click) -> Result<(), Fault> {
    tell(call).await
}

async fn tell(call: Call) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::notice(&app, guild, user).await },
        move |notice, speech| view::notice(guild, &notice, speech),
    )
    .await
}

/// Accepted.
pub async fn join(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let shown = click.id.id;
    call.answer(
        async move { service::join(&app, guild, user, shown).await },
        move |notice, speech| view::notice(guild, &notice, speech),
    )
    .await
}

/// Taken back.
pub async fn withdraw(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::withdraw(&app, guild, user).await },
        move |notice, speech| view::notice(guild, &notice, speech),
    )
    .await
}

/// On the boards, or off: the button says which.
pub async fn switch_boards(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let shown = click.id.id == 1;
    call.answer(
        async move { service::show_on_boards(&app, guild, user, shown).await },
        move |notice, speech| view::notice(guild, &notice, speech),
    )
    .await
}

/// Off the boards, or back on.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn boards(ctx: Context<'_>, show: ShowChoice) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let shown = show == ShowChoice::On;
    call.answer(
        async move { service::show_on_boards(&app, guild, user, shown).await },
        |notice, speech| view::boards(notice.on_boards, speech),
    )
    .await
}

/// Named in digests, or not: the button says which.
pub async fn switch_digests(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let named = click.id.id == 1;
    call.answer(
        async move { service::name_in_digests(&app, guild, user, named).await },
        move |notice, speech| view::notice(guild, &notice, speech),
    )
    .await
}

/// Named in digests, or not.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn digests(ctx: Context<'_>, name: ShowChoice) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let named = name == ShowChoice::On;
    call.answer(
        async move { service::name_in_digests(&app, guild, user, named).await },
        move |_, speech| view::digests(named, speech),
    )
    .await
}

/// Counted, or not: the button says which.
pub async fn switch_insight(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let counted = click.id.id == 1;
    call.answer(
        async move { service::count(&app, guild, user, counted).await },
        move |notice, speech| view::notice(guild, &notice, speech),
    )
    .await
}

/// Counted where the program looks at how people give and get, or not.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn insight(ctx: Context<'_>, count: ShowChoice) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let counted = count == ShowChoice::On;
    call.answer(
        async move { service::count(&app, guild, user, counted).await },
        move |_, speech| view::insight(counted, speech),
    )
    .await
}

/// One's days celebrated, or forgotten: the button says which.
pub async fn switch_birthdays(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let agreed = click.id.id == 1;
    call.answer(
        async move { service::celebrate(&app, guild, user, agreed).await },
        move |notice, speech| view::notice(guild, &notice, speech),
    )
    .await
}

/// One's days celebrated, or forgotten.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn birthdays(ctx: Context<'_>, celebrate: ShowChoice) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let agreed = celebrate == ShowChoice::On;
    call.answer(
        async move { service::celebrate(&app, guild, user, agreed).await },
        move |_, speech| view::birthdays(agreed, speech),
    )
    .await
}

/// All that is kept about one, as files in one.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn export(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user, locale) = (call.app(), call.guild, call.user, call.locale);
    let roles = call.roles();
    call.answer(
        async move { service::export(&app, guild, (user, &roles), locale).await },
        view::export,
    )
    .await
}

/// Erases what is kept about one, after two questions and some days.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn erase(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::outlook(&app, guild, user).await },
        move |outlook, speech| view::outlook(guild, &outlook, speech),
    )
    .await
}

/// The first question was answered: the second one.
pub async fn warned(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::outlook(&app, guild, user).await },
        move |outlook, speech| view::sure(guild, &outlook, speech),
    )
    .await
}

/// So was the second one.
pub async fn sure(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::ask(&app, guild, user).await },
        move |due, speech| view::asked(guild, due, speech),
    )
    .await
}

/// Nothing is to be erased after all.
pub async fn kept(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::keep(&app, guild, user).await },
        |(), speech| view::kept(speech),
    )
    .await
}

/// Asks those who run the program something about one's data.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn contact(ctx: Context<'_>, #[max_length = 1000] message: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, who, key) = (
        call.app(),
        (call.guild, call.user, call.locale),
        call.key.clone(),
    );
    call.answer(
        async move { service::contact(&app, who, &key, &message).await },
        view::contact::sent,
    )
    .await
}

/// Answer was clicked: asks for the words.
pub async fn answering(call: Call, click: Click) -> Result<(), Fault> {
    match call.check().await {
        Ok(()) => {
            let id = RequestId(click.id.id);
            let form = view::contact::form(call.guild, id, &call.plain_speech());
            call.ask(form).await
        }
        Err(failure) => {
            let failed = async move { Err::<(), _>(failure) };
            call.answer(failed, |(), speech| view::kept(speech)).await
        }
    }
}

/// They were given.
pub async fn answered(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let id = RequestId(click.id.id);
    call.answer(
        async move {
            let words = click.field(view::contact::WORDS_FIELD);
            service::answer(&app, guild, user, id, words).await
        },
        |asked, speech| view::contact::done(&asked, speech),
    )
    .await
}

/// The rules were reviewed.
pub async fn reviewed(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.refusing_beside()
        .answer(
            async move { service::reviewed(&app, guild, user).await },
            view::safety::reviewed,
        )
        .await
}
