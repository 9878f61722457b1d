use super::*;
use crate::base::ids::{AuditId, EntryId, GuildId, MemberId};
use crate::base::vault::Stored;
use crate::ledger::rules::{Line, Record};

const GUILD: GuildId = GuildId(77);

fn award(id: i64) -> Record {
    let line = Line {
        entry: EntryId(id),
        line: 1,
        source: "mint".into(),
        source_owner: 0,
        target: "wallet".into(),
        target_owner: 5,
        amount: 20,
        kind: "award".into(),
    };
    Record {
        id: EntryId(id),
        key: "a \"key\"".into(),
        content: "award:20".into(),
        cause: "award".into(),
        actor: Some(3),
        reverses: None,
        day: 739_000,
        at: 1,
        note: Some("ab".into()),
        salt: Some("salt".into()),
        text: Stored {
            author: Some(MemberId(3)),
            body: Some("text".into()),
            data_key: None,
        },
        lines: vec![line],
    }
}

#[test]
fn the_canonical_bytes_are_written_down() {
    let bytes = String::from_utf8(entry(GUILD, &award(9))).expect("text");
    let expected = r#"["entry",77,9,"a \"key\"","award:20","award",3,null,739000,1,[[1,"mint",0,"wallet",5,20,"award"]],3,"ab"]"#;
    assert_eq!(bytes, expected);
    let change = crate::audit::rules::Record {
        id: AuditId(4),
        key: "k".into(),
        actor: 3,
        what: "settings".into(),
        before_json: None,
        after_json: Some("{\"a\":1}".into()),
        at: 2,
    };
    let bytes = String::from_utf8(audit(GUILD, &change)).expect("text");
    assert_eq!(
        bytes,
        r#"["audit",77,4,"k",3,"settings",null,"{\"a\":1}",2]"#
    );
}

#[test]
fn a_head_is_over_everything_before_it() {
    let start = Head::start(GUILD);
    assert_ne!(start.hash, Head::start(GuildId(78)).hash);
    let head = start.next(b"one").next(b"two");
    assert_eq!(head.count, 2);
    assert_ne!(head.hash, start.next(b"two").next(b"one").hash);
    // What sha256sum says of "ovation:1:77", and of that hash with "one" behind it.
    assert_eq!(
        start.hash,
        "164975ded9e8d767b077b1ab05002cd254ba4c3ca73daeb9dd934c0a0076cbe5"
    );
    assert_eq!(
        start.next(b"one").hash,
        "ba1a0874d1d1ea7dfbdbb23e0b05992f20a06c4fc93c9aacd9dbdc65186138f1"
    );
}

#[test]
fn a_head_is_read_as_people_keep_it() {
    let head = Head::start(GUILD).next(b"one");
    for text in [
        head.to_string(),
        format!(" `{head}` "),
        head.to_string().to_uppercase(),
    ] {
        assert_eq!(Head::parse(&text), Ok(head.clone()), "{text}");
    }
    for text in [
        "".to_owned(),
        "12".into(),
        head.hash.clone(),
        format!("-1:{}", head.hash),
        format!("1:{}", &head.hash[1..]),
        format!("1:{}g", &head.hash[1..]),
        format!("99999999999999999999:{}", head.hash),
    ] {
        assert_eq!(Head::parse(&text), Err(SealRefusal::NoHead), "{text}");
    }
}

/// A chain of three, and what is found of it.
fn chain() -> (Vec<Seal>, chain::Found) {
    let mut head = Head::start(GUILD);
    let mut seals = Vec::new();
    let mut found = chain::Found::new();
    for id in 1..=3 {
        let bytes = entry(GUILD, &award(id));
        head = head.next(&bytes);
        seals.push(Seal {
            ordinal: id,
            kind: Kind::Entry,
            subject: id,
            hash: head.hash.clone(),
        });
        found.insert((Kind::Entry, id), (bytes, true));
    }
    (seals, found)
}

fn first_wrong(seals: &[Seal], found: &chain::Found) -> Option<(i64, Why)> {
    let mut head = Head::start(GUILD);
    for seal in seals {
        if let Some(why) = judge(&head, seal, found) {
            return Some((seal.ordinal, why));
        }
        head = Head {
            count: seal.ordinal,
            hash: seal.hash.clone(),
        };
    }
    None
}

#[test]
fn each_break_has_its_name() {
    let (seals, found) = chain();
    assert_eq!(first_wrong(&seals, &found), None);

    let mut altered = found.clone();
    altered.insert((Kind::Entry, 2), (b"other".to_vec(), true));
    assert_eq!(first_wrong(&seals, &altered), Some((2, Why::Altered)));

    let mut deleted = found.clone();
    deleted.remove(&(Kind::Entry, 2));
    assert_eq!(first_wrong(&seals, &deleted), Some((2, Why::Deleted)));

    let mut note = found.clone();
    note.insert((Kind::Entry, 3), (entry(GUILD, &award(3)), false));
    assert_eq!(first_wrong(&seals, &note), Some((3, Why::Note)));

    let mut swapped = seals.clone();
    (swapped[1].subject, swapped[2].subject) = (3, 2);
    assert_eq!(first_wrong(&swapped, &found), Some((2, Why::Reordered)));

    let mut gap = seals.clone();
    gap.remove(1);
    assert_eq!(first_wrong(&gap, &found), Some((3, Why::Gap)));
}

#[test]
fn looking_back_ends_at_the_beginning() {
    assert_eq!(floor(None, LOOK_BACK), 0);
    assert_eq!(floor(Some(3_600_001 << 22), LOOK_BACK), 1 << 22);
}
