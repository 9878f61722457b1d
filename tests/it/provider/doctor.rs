//! What `ovation doctor` says of the accounts.
use super::GUILD;
use super::stand_in::StandIn;
use crate::process::{TOKEN, run};
use crate::world::{On, database};
use tempfile::TempDir;

async fn doctor(
    folder: &TempDir,
    url: &str,
    settings: &[(&'static str, String)],
) -> (Option<i32>, String) {
    let settings = settings.iter().map(|(name, value)| (*name, value.as_str()));
    let mut variables = vec![("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", url)];
    variables.extend(settings);
    let ended = run(folder, &["doctor"], &variables).await;
    assert!(!ended.all().contains("verysecret"), "{}", ended.all());
    (ended.code, ended.out)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accounts_that_can_be_used_are_told_from_those_that_refuse() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = database(On::Sqlite, &folder)
        .await
        .expect("SQLite is always here");
    let variables = [("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", url.as_str())];
    assert_eq!(run(&folder, &["migrate"], &variables).await.code, Some(0));
    let (code, out) = doctor(&folder, &url, &[]).await;
    assert!(code == Some(0) && !out.contains("providers"), "{out}");
    let stand_in = StandIn::start().await;
    let mut settings = stand_in.settings(GUILD);
    let (code, out) = doctor(&folder, &url, &settings).await;
    assert_eq!(code, Some(0), "{out}");
    assert!(
        out.contains("ok     providers: Tremendous, Xoxoday Plum, own billing can be asked"),
        "{out}"
    );
    for (name, value) in &mut settings {
        if ["OVATION_TREMENDOUS_KEY", "OVATION_PLUM_CLIENT_SECRET"].contains(name) {
            *value = "verysecret-and-wrong".into();
        }
    }
    // The tokens that were kept are good all the same, until they expire.
    stand_in.state().expired = true;
    let (code, out) = doctor(&folder, &url, &settings).await;
    assert_eq!(code, Some(1), "{out}");
    for told in [
        "WRONG  providers: Tremendous refuses OVATION_TREMENDOUS_KEY",
        "WRONG  providers: Xoxoday Plum refuses OVATION_PLUM_CLIENT_ID",
    ] {
        assert!(out.contains(told), "{out}");
    }
    drop(stand_in);
    let (code, out) = doctor(&folder, &url, &settings).await;
    assert_eq!(code, Some(1), "{out}");
    assert!(out.contains("does not answer"), "{out}");
}
