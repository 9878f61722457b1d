//! Files that the bot hands over, as they arrive: downloaded and read.
use crate::transcripts::ids::numbered;
use crate::transcripts::office;
use crate::world::{ENGINES, World};
use discord_sandbox::{Person, transcript};
use ovation::cli::sandbox::demo;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);

/// Clicks the last button under the newest message of somebody's, and reads the file that it gives.
async fn file(person: &Person, channel: &str) -> String {
    let seen = person.sees(channel);
    // Whatever they are told of their data stands beside.
    let row = |message: &serde_json::Value| {
        let row = message["components"][0]["components"].as_array().cloned();
        row.filter(|row| !row[0].to_string().contains("privacy.show"))
    };
    let (message, row) = seen
        .iter()
        .rev()
        .find_map(|message| Some((message, row(message)?)))
        .unwrap();
    let id = message["id"].as_str().unwrap().parse().unwrap();
    let button = row.last().unwrap()["custom_id"].as_str().unwrap();
    let clicked = person.click(id, button).await.unwrap();
    let answer = clicked.settled(PATIENCE).await.message.unwrap();
    let file = &answer["attachments"][0];
    let url = file["url"].as_str().unwrap();
    let text = reqwest::get(url).await.unwrap().bytes().await.unwrap();
    let text = String::from_utf8(text.to_vec()).unwrap();
    let name = file["filename"].as_str().unwrap();
    assert!(
        text.starts_with('\u{feff}'),
        "spreadsheets take it for UTF-8"
    );
    format!(
        "{name}\n{}",
        text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
    )
}

const BEFORE: &str = r#"
ada #admin> /setup time_zone:Europe/Paris
alice> /kudos member:@chloe points:5 reason:"the demo"
ada #admin> /award member:@chloe points:100 reason:"ten years; \"with us\""
clock +1d
bob> /kudos member:@chloe points:7 reason:"=HYPERLINK(\"http://x\")"
chloe> /bravo membre:@alice points:8 raison:"-1+1, huit"
chloe> /échanger article:Coffee
chloe> [Confirmer]
bob> /kudos member:@chloe points:3 reason:"a mistake"
bob> [Undo] on:"a mistake"
ada #admin> /catalog add name:"=1+1" price:5 description:"+2"
ada #admin> /catalog edit item:=1! name:"-3" description:"@SUM(A1); \"so\""
ada #admin> /values add name:"\t=4"
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_downloaded_is_a_table_and_nothing_in_it_is_computed() {
    for on in ENGINES {
        let Some(mut world) = World::with(on, office()).await else {
            continue;
        };
        let set_up = transcript::play(&world.sandbox(), &mut world.director, demo::SCRIPT).await;
        assert_eq!(set_up.mistakes, Vec::<String>::new());
        world.play(BEFORE).await;
        let mut files = Vec::new();
        for (name, channel, line) in ASKED {
            world.play(&format!("{name} #{channel}> {line}")).await;
            let found = file(&world.sandbox().person(name), channel).await;
            files.push(format!("{name}> {line}\n{found}"));
        }
        insta::assert_snapshot!("tables", numbered(&files.join("\n")));
        world.finish().await;
    }
}

/// Who asks for which table, and where.
const ASKED: &[(&str, &str, &str)] = &[
    ("chloe", "general", "/historique"),
    (
        "chloe",
        "general",
        "/historique du:24/11/2026 nature:reconnaissance",
    ),
    ("alice", "general", "/history"),
    ("ada", "admin", "/audit from:2026-11-24"),
    ("yves", "admin", "/journal"),
    ("ada", "admin", "/books"),
    ("yves", "admin", "/comptes période:tout"),
];

/// What somebody is handed who asks for everything that is kept about them.
pub async fn handed(person: &Person, command: &str) -> Vec<u8> {
    let typed = person.slash("general", command, &[]).await.unwrap();
    let answer = typed.settled(PATIENCE).await.message.unwrap();
    let url = answer["attachments"][0]["url"].as_str().unwrap();
    let bytes = reqwest::get(url).await.unwrap().bytes().await.unwrap();
    bytes.to_vec()
}

pub fn unpacked(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let files = (0..archive.len()).map(|at| {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        (file.name().unwrap().into_owned(), text)
    });
    files.collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_holds_everything_and_its_figures_are_those_of_history() {
    for on in ENGINES {
        let Some(mut world) = World::with(on, office()).await else {
            continue;
        };
        let set_up = transcript::play(&world.sandbox(), &mut world.director, demo::SCRIPT).await;
        assert_eq!(set_up.mistakes, Vec::<String>::new());
        world.play(BEFORE).await;
        world.play(WISHES).await;
        let mut told = Vec::new();
        for (name, command, history) in [
            ("chloe", "confidentialité exporter", Some("/historique")),
            ("alice", "privacy export", Some("/history")),
            ("ada", "privacy export", None),
        ] {
            let person = world.sandbox().person(name);
            let first = handed(&person, command).await;
            let files = unpacked(&first);
            if let Some(history) = history {
                world.play(&format!("{name}> {history}")).await;
                let table = file(&person, "general").await;
                let table = table.split_once('\n').unwrap().1;
                assert_eq!(files[1].1, table, "{on:?}: {name}'s movements");
            }
            world.play(LATER).await;
            let again = handed(&person, command).await;
            assert_eq!(again, first, "{on:?}: the same within a day");
            world.play("clock +1h").await;
            let again = handed(&person, command).await;
            assert_ne!(again, first, "{on:?}: another a day later");
            if history.is_none() {
                assert!(files[4].1.contains("settings"), "what an admin changed");
                continue;
            }
            told.extend(
                files
                    .iter()
                    .map(|(file, text)| format!("{name}: {file}\n{text}")),
            );
        }
        insta::assert_snapshot!("export", numbered(&told.join("\n")));
        world.finish().await;
    }
}

const WISHES: &str = r#"
chloe> /souhaits ajouter article:Mug
chloe> /souhaits proposer texte:"=1+1, un vélo"
"#;

const LATER: &str = r#"
clock +23h
bob> /kudos member:@alice points:1 reason:"later"
ada #admin> /setup time_zone:UTC
ada #admin> /setup time_zone:Europe/Paris
bob> /kudos member:@chloe points:1 reason:"later"
"#;
