//! Clicking and choosing.

use super::{Failure, Person, Place, Player, Target, find};
use crate::{Invocation, transcript::render::Lens};

impl Player<'_> {
    pub(super) async fn press(
        &mut self,
        person: &Person,
        place: Option<&Place>,
        label: &str,
        on: &Target,
    ) -> Result<(), Failure> {
        let asked = self.pressed(person, place, label, on).await?;
        self.answer(person, asked).await
    }

    async fn pressed(
        &mut self,
        person: &Person,
        place: Option<&Place>,
        label: &str,
        on: &Target,
    ) -> Result<Invocation, Failure> {
        let names = self.names();
        let lens = Lens {
            names: &names,
            now: self.host.now(),
        };
        let seen = find::showing(self.seen_by(person, place)?, on, lens);
        let found = find::pressed(&seen, label, on.nth, lens);
        let found =
            found.ok_or_else(|| Failure::Client(format!("there is no [{label}] to see")))?;
        if found.component["disabled"] == true {
            return Err(Failure::Client(format!("[{label}] is disabled")));
        }
        let Some(id) = found.component["custom_id"].as_str() else {
            let url = found.component["url"]
                .as_str()
                .unwrap_or("something outside of this server");
            return Err(Failure::Client(format!("[{label}] opens {url}")));
        };
        Ok(match found.values {
            None => person.click(found.message, id).await?,
            Some(values) => {
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                person.choose(found.message, id, &values).await?
            }
        })
    }
}
