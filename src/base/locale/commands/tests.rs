use super::*;

type Context<'a> = poise::Context<'a, (), std::fmt::Error>;
type Outcome = Result<(), std::fmt::Error>;

#[derive(poise::ChoiceParameter)]
enum Kind {
    #[name = "Per item"]
    PerItem,
}

#[poise::command(slash_command, subcommands("add"))]
async fn catalog(_: Context<'_>) -> Outcome {
    Ok(())
}

#[poise::command(slash_command)]
async fn add(
    _: Context<'_>,
    #[rename = "price"] _price: Kind,
    #[rename = "description"] _text: String,
) -> Outcome {
    Ok(())
}

#[poise::command(context_menu_command = "Give kudos")]
async fn give(_: Context<'_>, _user: poise::serenity_prelude::User) -> Outcome {
    Ok(())
}

/// Texts that name their key and language, but for `missing`.
fn localised(commands: &mut [Command<(), std::fmt::Error>], missing: &str) -> Vec<String> {
    let find = |locale: Locale, key: &str| {
        let english = match key {
            "catalog-command" => "catalog",
            "catalog-add-command" => "add",
            "catalog-add-command.price" => "price",
            "catalog-add-command.price-per-item" => "Per item",
            "catalog-add-command.description-name" => "description",
            "give-kudos-menu" => "Give kudos",
            other => other,
        };
        let text = if locale == Locale::EnUs {
            english.to_owned()
        } else {
            format!("{key}/{}", locale.tag())
        };
        (key != missing).then_some(text)
    };
    let mut texts = Texts {
        find: &find,
        problems: Vec::new(),
    };
    commands
        .iter_mut()
        .for_each(|command| texts.command(command, ""));
    texts.problems
}

#[test]
fn commands_options_choices_and_menus_are_localised() {
    let mut commands = [catalog(), give()];
    assert_eq!(localised(&mut commands, ""), Vec::<String>::new());
    let sent = serde_json::to_value(create(&commands)).unwrap();
    let add = &sent[0]["options"][0];
    let price = &add["options"][0];
    assert_eq!(sent[0]["name_localizations"]["fr"], "catalog-command/fr");
    assert_eq!(add["description"], "catalog-add-command.description");
    assert_eq!(
        add["description_localizations"]["fr"],
        "catalog-add-command.description/fr"
    );
    assert_eq!(price["name"], "price");
    assert_eq!(
        price["name_localizations"]["fr"],
        "catalog-add-command.price/fr"
    );
    assert_eq!(price["choices"][0]["name"], "Per item");
    assert_eq!(
        price["choices"][0]["name_localizations"]["fr"],
        "catalog-add-command.price-per-item/fr"
    );
    assert_eq!(
        add["options"][1]["name_localizations"]["fr"],
        "catalog-add-command.description-name/fr"
    );
    assert_eq!(
        add["options"][1]["description"],
        "catalog-add-command.description-description"
    );
    assert_eq!(sent[1]["name"], "Give kudos");
    assert_eq!(sent[1]["name_localizations"]["fr"], "give-kudos-menu/fr");
}

#[test]
fn what_is_missing_is_told() {
    let missing = localised(&mut [catalog()], "catalog-add-command.price-description");
    let key = "catalog-add-command.price-description";
    assert_eq!(
        missing,
        [
            format!("{key} (en-US): missing"),
            format!("{key} (fr): missing")
        ]
    );
}

#[test]
fn the_english_name_is_the_wires() {
    let mut renamed = [catalog()];
    renamed[0].subcommands.clear();
    renamed[0].name = "boutique".into();
    let problems = localised(&mut renamed, "");
    assert_eq!(
        problems,
        [r#"boutique-command (en-US): says "boutique-command", the wire says "boutique""#]
    );
}

#[test]
fn real_files_are_asked() {
    assert_eq!(localise(&mut [give()]), Vec::<String>::new());
    let mut unknown = [catalog()];
    unknown[0].subcommands.clear();
    unknown[0].name = "no-such".into();
    let missing = ["no-such-command", "no-such-command.description"];
    let everywhere =
        missing.map(|key| ["en-US", "fr"].map(|tag| format!("{key} ({tag}): missing")));
    assert_eq!(localise(&mut unknown), everywhere.concat());
}
