//! A tiny bot, for transcripts to talk to.

use discord_sandbox::Sandbox;
use serenity::{
    all::{
        ActionRowComponent, AutocompleteChoice, ButtonStyle, Command, CommandDataOptionValue,
        CommandInteraction, CommandOptionType, CommandType, ComponentInteraction,
        ComponentInteractionDataKind, CreateActionRow, CreateAllowedMentions,
        CreateAutocompleteResponse, CreateButton, CreateCommand, CreateCommandOption, CreateEmbed,
        CreateInputText, CreateInteractionResponse as Response, CreateInteractionResponseFollowup,
        CreateInteractionResponseMessage, CreateMessage, CreateModal, CreateSelectMenu,
        CreateSelectMenuKind, CreateSelectMenuOption, EditInteractionResponse, EventHandler,
        GatewayIntents, HttpBuilder, InputTextStyle, Interaction, ModalInteraction, Reaction,
        Ready,
    },
    async_trait,
    client::{Client, Context},
};

struct Bot;

/// Starts the bot and waits until its commands are there.
pub async fn start(sandbox: &Sandbox) {
    let http = HttpBuilder::new(sandbox.token())
        .proxy(sandbox.url())
        .ratelimiter_disabled(true)
        .build();
    let intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGE_REACTIONS;
    let mut client = serenity::client::ClientBuilder::new_with_http(http, intents)
        .event_handler(Bot)
        .await
        .unwrap();
    tokio::spawn(async move { run(&mut client).await });
    sandbox.ready().await;
}

async fn run(client: &mut Client) {
    client.start().await.unwrap();
}

#[async_trait]
impl EventHandler for Bot {
    async fn ready(&self, ctx: Context, _: Ready) {
        let text = |name: &str| CreateCommandOption::new(CommandOptionType::String, name, "Words.");
        let member =
            CreateCommandOption::new(CommandOptionType::User, "member", "Whom.").required(true);
        let points = CreateCommandOption::new(CommandOptionType::Integer, "points", "How many.")
            .max_int_value(10);
        let commands = vec![
            CreateCommand::new("kudos")
                .description("Thank.")
                .add_option(member)
                .add_option(points)
                .add_option(text("reason")),
            CreateCommand::new("redeem")
                .description("Redeem.")
                .add_option(text("item").set_autocomplete(true)),
            CreateCommand::new("shop").description("Shop."),
            CreateCommand::new("slow").description("Think."),
            CreateCommand::new("broken").description("Send what Discord refuses."),
            CreateCommand::new("mute").description("Say nothing."),
            CreateCommand::new("Wave").kind(CommandType::User),
            CreateCommand::new("Quote").kind(CommandType::Message),
        ];
        Command::set_global_commands(&ctx.http, commands)
            .await
            .unwrap();
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        match interaction {
            Interaction::Command(command) => on_command(&ctx, &command).await,
            Interaction::Autocomplete(command) => suggest(&ctx, &command).await,
            Interaction::Component(component) => on_component(&ctx, &component).await,
            Interaction::Modal(modal) => on_modal(&ctx, &modal).await,
            _ => {}
        }
    }

    async fn reaction_add(&self, ctx: Context, reaction: Reaction) {
        if reaction.emoji.unicode_eq("⭐") {
            let message = reaction.message(&ctx.http).await.unwrap();
            message.react(&ctx.http, '🎉').await.unwrap();
        }
    }
}

fn privately(content: impl Into<String>) -> Response {
    Response::Message(
        CreateInteractionResponseMessage::new()
            .content(content)
            .ephemeral(true),
    )
}

async fn on_command(ctx: &Context, command: &CommandInteraction) {
    match command.data.name.as_str() {
        "kudos" => kudos(ctx, command).await,
        "shop" => shop(ctx, command).await,
        "slow" => slow(ctx, command).await,
        "broken" => broken(ctx, command).await,
        "redeem" => {
            let item = command
                .data
                .options
                .first()
                .and_then(|one| one.value.as_str())
                .unwrap_or("nothing");
            command
                .create_response(&ctx.http, privately(format!("Redeemed {item}.")))
                .await
                .unwrap();
        }
        "Wave" => {
            let target = command.data.target_id.unwrap();
            command
                .create_response(&ctx.http, privately(format!("You wave at <@{target}>.")))
                .await
                .unwrap();
        }
        "Quote" => {
            let message = command.data.resolved.messages.values().next().unwrap();
            command
                .create_response(&ctx.http, privately(format!("> {}", message.content)))
                .await
                .unwrap();
        }
        _ => {}
    }
}

async fn kudos(ctx: &Context, command: &CommandInteraction) {
    let options = &command.data.options;
    let CommandDataOptionValue::User(member) = options[0].value else {
        panic!("a member")
    };
    let points = options
        .iter()
        .find_map(|one| one.value.as_i64())
        .unwrap_or(1);
    let reason = options
        .iter()
        .find_map(|one| one.value.as_str())
        .unwrap_or("everything");
    let answer = privately(format!(
        "You gave {points} to <@{member}>.\nIt renews <t:1796029200:R>."
    ));
    command.create_response(&ctx.http, answer).await.unwrap();
    let card = CreateMessage::new()
        .content(format!("<@{}> thanks <@{member}>", command.user.id))
        .embed(
            CreateEmbed::new()
                .description(reason)
                .field("Points", points.to_string(), true),
        )
        .button(CreateButton::new("boost").label("Boost").emoji('⭐'))
        .button(
            CreateButton::new("undo")
                .label("Undo")
                .style(ButtonStyle::Danger)
                .disabled(true),
        )
        .allowed_mentions(CreateAllowedMentions::new().users([member]));
    command
        .channel_id
        .send_message(&ctx.http, card)
        .await
        .unwrap();
}

async fn shop(ctx: &Context, command: &CommandInteraction) {
    let options =
        ["Coffee", "Mug"].map(|name| CreateSelectMenuOption::new(name, name.to_lowercase()));
    let menu = CreateSelectMenu::new(
        "pick",
        CreateSelectMenuKind::String {
            options: options.into(),
        },
    )
    .placeholder("Pick a reward");
    let message = CreateInteractionResponseMessage::new()
        .content("The shop")
        .components(vec![CreateActionRow::SelectMenu(menu)]);
    command
        .create_response(&ctx.http, Response::Message(message))
        .await
        .unwrap();
}

async fn slow(ctx: &Context, command: &CommandInteraction) {
    let thinking = CreateInteractionResponseMessage::new().ephemeral(true);
    command
        .create_response(&ctx.http, Response::Defer(thinking))
        .await
        .unwrap();
    command
        .edit_response(&ctx.http, EditInteractionResponse::new().content("Done."))
        .await
        .unwrap();
    let more = CreateInteractionResponseFollowup::new()
        .content("And more.")
        .ephemeral(true);
    command.create_followup(&ctx.http, more).await.unwrap();
    let direct = CreateMessage::new().content("It took a while.");
    command
        .user
        .direct_message(&ctx.http, direct)
        .await
        .unwrap();
}

async fn broken(ctx: &Context, command: &CommandInteraction) {
    let twice = ["a", "b"].map(|label| CreateButton::new("same").label(label));
    let message = twice
        .into_iter()
        .fold(CreateMessage::new().content("Two."), CreateMessage::button);
    assert!(
        command
            .channel_id
            .send_message(&ctx.http, message)
            .await
            .is_err()
    );
    command
        .create_response(&ctx.http, privately("It failed."))
        .await
        .unwrap();
}

async fn suggest(ctx: &Context, command: &CommandInteraction) {
    let typed = command
        .data
        .autocomplete()
        .map(|one| one.value.to_lowercase())
        .unwrap_or_default();
    let items = [
        ("Coffee · 20 points", "coffee"),
        ("Coffee beans", "beans"),
        ("Mug", "mug"),
    ];
    let fitting = items
        .iter()
        .filter(|(name, _)| name.to_lowercase().starts_with(&typed));
    let choices = fitting
        .map(|(name, value)| AutocompleteChoice::new(*name, *value))
        .collect();
    let answer = Response::Autocomplete(CreateAutocompleteResponse::new().set_choices(choices));
    command.create_response(&ctx.http, answer).await.unwrap();
}

async fn on_component(ctx: &Context, component: &ComponentInteraction) {
    let answer = match &component.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => {
            let content = format!("Picked {}", values.join(", "));
            Response::UpdateMessage(
                CreateInteractionResponseMessage::new()
                    .content(content)
                    .components(vec![]),
            )
        }
        _ => {
            let input =
                |id: &str, label: &str| CreateInputText::new(InputTextStyle::Short, label, id);
            let rows = [
                input("points", "Points").placeholder("1 to 5"),
                input("note", "Note").required(false),
            ];
            Response::Modal(
                CreateModal::new("boost", "Boost")
                    .components(rows.map(CreateActionRow::InputText).into()),
            )
        }
    };
    component.create_response(&ctx.http, answer).await.unwrap();
}

async fn on_modal(ctx: &Context, modal: &ModalInteraction) {
    let values: Vec<String> = modal
        .data
        .components
        .iter()
        .flat_map(|row| &row.components)
        .map(|one| match one {
            ActionRowComponent::InputText(input) => input.value.clone().unwrap_or_default(),
            _ => String::new(),
        })
        .collect();
    modal
        .create_response(
            &ctx.http,
            privately(format!("Boosted: {}", values.join("|"))),
        )
        .await
        .unwrap();
    if let Some(mut card) = modal.message.clone() {
        let content = format!("{} (boosted)", card.content);
        card.edit(
            &ctx.http,
            serenity::all::EditMessage::new().content(content),
        )
        .await
        .unwrap();
    }
}
