//! One key, one content: whatever uses it for something else is refused, and logged.
use super::{Books, give, told};
use crate::ledger::races::{ALICE, BOB, GUILD, award, wallet};
use crate::world::ENGINES;
use ovation::app::App;
use ovation::kudos::service as kudos;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

const OTHER: &str = "ledger-other-content";

/// What this thread logs.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

async fn thanks(app: &App, points: i64, key: &str) -> Result<i64, String> {
    let asked = give(GUILD, ALICE, &[BOB], points, key);
    told(kudos::give(app, &asked).await, |given| given.left.0)
}

/// On one thread, which is the one whose log is read.
#[tokio::test]
async fn the_same_key_with_other_content_is_refused_and_logged() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_writer(log.clone());
    let _guard = tracing::subscriber::set_default(subscriber.with_ansi(false).finish());
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        // One that is done, one that is refused, and one of another kind.
        assert_eq!(thanks(app, 4, "done").await, Ok(96));
        let refused = thanks(app, 51, "refused").await.unwrap_err();
        award(app, GUILD, BOB, 10, "award").await;
        for (key, points) in [("done", 5), ("refused", 4), ("award", 10)] {
            let before = log.text().len();
            let again = thanks(app, points, key).await;
            assert_eq!(again, Err(OTHER.to_owned()), "{key}");
            let said = log.text()[before..].to_owned();
            assert!(said.contains("WARN"), "{key}: {said}");
            assert!(said.contains(&format!("key=\"{key}\"")), "{key}: {said}");
            assert!(!said.contains("for the demo"), "{said}");
        }
        // With the same content they tell what they told.
        assert_eq!(thanks(app, 4, "done").await, Ok(96));
        assert_eq!(thanks(app, 51, "refused").await, Err(refused));
        assert_eq!(wallet(app, BOB).await, 14);
        books.are_whole().await;
    }
}
