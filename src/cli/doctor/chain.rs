//! The chains of seals, for the doctor.
use super::Finding;
use crate::base::db::Db;
use crate::base::ids::GuildId;
use crate::base::vault::Vault;
use crate::cli::open;
use crate::seal::rules::Head;
use crate::seal::service::{self, Against};

/// "[GUILD:]COUNT:HASH"
pub fn against(text: &str) -> Result<Against, String> {
    let (guild, head) = match text.split(':').count() {
        3 => text.split_once(':').unwrap_or_default(),
        _ => ("", text),
    };
    let guild: Option<GuildId> = match guild {
        "" => None,
        guild => Some(
            guild
                .trim()
                .parse()
                .map_err(|_| format!("no program {guild}"))?,
        ),
    };
    let head = Head::parse(head).map_err(|_| {
        "a head is a number, a colon and 64 hexadecimal digits, as /verify and the weekly post show it"
    })?;
    Ok(Against { guild, head })
}

/// Verifies every chain; one finding for the whole, then one for each head, to be kept.
pub async fn look(db: &Db, vault: &Vault, against: &[Against]) -> Vec<Finding> {
    let report = match service::check(&open::with(db.clone(), vault.clone()), against).await {
        Ok(report) => report,
        Err(fault) => return vec![Finding::wrong("chain", vec![fault.to_string()])],
    };
    let waiting = match report.waiting {
        0 => String::new(),
        some => format!("; {some} new ones wait for theirs"),
    };
    let held = match against.len() {
        0 => String::new(),
        some => format!(", and each of {some} kept heads is there"),
    };
    let whole = Finding {
        what: "chain",
        well: format!("{} seals hold{held}{waiting}", report.seals()),
        wrong: report.broken,
    };
    let heads = report.heads.into_iter().map(|(guild, head)| Finding {
        what: "head",
        well: format!("{guild}:{head}"),
        wrong: Vec::new(),
    });
    [whole].into_iter().chain(heads).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_head_may_say_its_program() {
        let head = Head::start(GuildId(7)).next(b"one");
        let alone = against(&head.to_string());
        assert_eq!(
            alone,
            Ok(Against {
                guild: None,
                head: head.clone()
            })
        );
        let named = against(&format!("7:{head}"));
        let guild = Some(GuildId(7));
        assert_eq!(named, Ok(Against { guild, head }));
        for wrong in ["", "1:2", "a:1:2"] {
            assert!(against(wrong).is_err(), "{wrong}");
        }
    }
}
