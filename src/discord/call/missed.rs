//! What somebody got no direct message for: it is shown beside the answer to what they do next.
use super::Call;
use crate::base::db::Fault;
use crate::base::outbox::{self, Notice};
use crate::feature::Delivery;

/// How many are shown at once: nobody reads more beside what they asked for.
const AT_ONCE: i64 = 3;

impl Call {
    /// Shows the oldest of what was kept; what goes wrong is only logged.
    pub(super) async fn catch_up(&self) {
        if let Err(fault) = self.show_missed().await {
            tracing::warn!(%fault, "what somebody missed could not be shown");
        }
    }

    async fn show_missed(&self) -> Result<(), Fault> {
        let app = self.app();
        // What this call itself has caused waits for the next one: whether it was missed by now is chance.
        let kept = outbox::missed(&app, self.guild, (self.user, self.begun), AT_ONCE).await?;
        for notice in kept {
            // Two answers at once show it once.
            if outbox::take(&app, &notice).await? {
                self.show_one(&notice).await?;
            }
        }
        Ok(())
    }

    async fn show_one(&self, notice: &Notice) -> Result<(), Fault> {
        let kind = self
            .edge
            .notices
            .iter()
            .find(|kind| kind.kind == notice.kind);
        let Some(kind) = kind else { return Ok(()) };
        if let Delivery::Post(message) = (kind.render)(&self.edge.app, notice).await? {
            self.responder.beside(message).await?;
        }
        Ok(())
    }
}
