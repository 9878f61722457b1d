//! Every transcript of `tests/transcripts`, on both engines: the same words on each, and as they were.
pub mod ids;

use crate::world::{ENGINES, World};
use discord_sandbox::{NewUser, Permissions, Setup, transcript};
use ovation::base::config::SANDBOX_START;
use ovation::cli::sandbox::demo;

pub use demo::office;

/// The office with Discord roles that mean nothing yet, each held by somebody who reads English and somebody who reads
/// French, none of whom may manage the server.
pub fn staffed() -> Setup {
    let staff = [
        ("hr", ["harry", "helene"]),
        ("shop", ["sam", "sophie"]),
        ("desk", ["dora", "didier"]),
        ("second", ["rita", "remi"]),
        ("audit", ["ann", "anne"]),
    ];
    staff.into_iter().fold(office(), |setup, (role, [en, fr])| {
        setup
            .role(role, Permissions::empty())
            .user(NewUser::new(en).role(role))
            .user(NewUser::new(fr).role(role).locale("fr"))
    })
}

/// The demonstration's server; some transcripts need more people.
fn server(name: &str) -> Setup {
    let created = SANDBOX_START.utc() - chrono::TimeDelta::days(3);
    let more = match name {
        "allowances" | "audit" | "award" | "books" | "budgets" | "buying" | "campaign_year"
        | "campaigns" | "catalog_files" | "corrections" | "digests" | "items" | "jobs" | "lots"
        | "milestones" | "orders" | "pools" | "posts" | "privacy" | "providers" | "report"
        | "safety" | "setup" | "shop_orders" | "values" => {
            return office();
        }
        "roles" => return staffed(),
        "shop" | "wishes" => return office().role("vip", Permissions::empty()),
        "catalog" | "rewards" => return demo::rewarding(),
        "boards" => vec![
            "fay", "gus", "hal", "ida", "jon", "kim", "lea", "max", "nia",
        ],
        "history_filters" | "kudos_refusals" => vec!["newt"],
        _ => vec![],
    };
    let people = more
        .into_iter()
        .map(|name| NewUser::new(name).created_at(created));
    people.fold(demo::server(), Setup::user)
}

/// A file may have a name that no function can have.
fn file(name: &str) -> &str {
    match name {
        "campaign_year" => "campaign-year",
        "expiry_year" => "expiry-year",
        name => name,
    }
}

/// Plays a transcript in its server and holds it to its snapshot.
async fn check(name: &str) {
    let path = format!(
        "{}/tests/transcripts/{}.txt",
        env!("CARGO_MANIFEST_DIR"),
        file(name)
    );
    let script = std::fs::read_to_string(path).expect("a transcript");
    for on in ENGINES {
        let Some(mut world) = World::with(on, server(name)).await else {
            continue;
        };
        let set_up = transcript::play(&world.sandbox(), &mut world.director, demo::SCRIPT).await;
        assert_eq!(set_up.mistakes, Vec::<String>::new());
        let shown = world.play(&script).await;
        insta::with_settings!({ snapshot_path => "../transcripts/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, ids::numbered(&shown));
        });
        world.finish().await;
    }
}

macro_rules! transcripts {
    ($($name:ident),* $(,)?) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                check(stringify!($name)).await;
            }
        )*

        #[test]
        fn no_transcript_is_forgotten() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transcripts");
            let files = std::fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path());
            let scripts = files.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
            let mut there: Vec<String> = scripts.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
            let mut known = vec![$(file(stringify!($name)).to_owned()),*];
            there.sort();
            known.sort();
            assert_eq!(there, known);
        }
    };
}

transcripts![
    allowances,
    audit,
    award,
    balance_history,
    boards,
    books,
    budgets,
    buying,
    boost_undo,
    campaign_year,
    campaigns,
    catalog,
    catalog_files,
    contact,
    corrections,
    digests,
    enrolment,
    expiry_year,
    help,
    history_filters,
    inert,
    items,
    jobs,
    kudos,
    kudos_refusals,
    lots,
    milestones,
    orders,
    pools,
    posts,
    privacy,
    rewards,
    providers,
    report,
    roles,
    safety,
    seasons,
    setup,
    shop,
    shop_orders,
    tour,
    undo_periods,
    values,
    verify,
    wishes,
];
