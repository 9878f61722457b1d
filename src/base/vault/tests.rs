use super::*;
use proptest::prelude::*;

const GUILD: GuildId = GuildId(1);
const ADA: MemberId = MemberId(7);
const NOTE: Place = Place("note", 3);

fn vault(seed: u64) -> (Vault, Ids) {
    let ids = Ids::seeded(seed);
    (Vault::new(MasterKey::new(ids.secret()), None), ids)
}

/// A text at its place, with its data key.
fn stored(vault: &Vault, ids: &Ids, clear: &str) -> Stored {
    let (pen, wrapped) = vault.make(ids, GUILD, ADA).expect("a key");
    Stored {
        author: Some(ADA),
        body: Some(pen.encrypt(ids, NOTE, clear).expect("encrypted")),
        data_key: Some(wrapped.wrapped),
    }
}

fn is_altered(opened: &Result<Option<String>, VaultError>) -> bool {
    matches!(opened, Err(VaultError::Altered(_)))
}

/// Another character of the same alphabet, at a place of a text.
fn flipped(text: &str, place: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
    String::from_utf8(bytes).expect("ASCII")
}

proptest! {
    #[test]
    fn what_is_encrypted_is_read_again_and_hidden(seed: u64, clear in ".{0,300}") {
        let (vault, ids) = vault(seed);
        let stored = stored(&vault, &ids, &clear);
        prop_assert_eq!(stored.open(&vault, GUILD, NOTE), Ok(Some(clear.clone())));
        let body = stored.body.unwrap_or_default();
        // What is so short may be found in anything.
        prop_assert!(clear.chars().count() < 6 || !body.contains(&clear));
    }

    #[test]
    fn a_flipped_character_is_noticed(seed: u64, clear in ".{0,40}", place: prop::sample::Index) {
        let (vault, ids) = vault(seed);
        let whole = stored(&vault, &ids, &clear);
        let body = whole.body.clone().unwrap_or_default();
        // After the id of the key; the last character has bits that mean nothing.
        let body = flipped(&body, 17 + place.index(body.len() - 18));
        let opened = Stored { body: Some(body), ..whole.clone() }.open(&vault, GUILD, NOTE);
        prop_assert!(is_altered(&opened), "{opened:?}");
        let key = whole.data_key.clone().unwrap_or_default();
        let key = flipped(&key, 34 + place.index(key.len() - 35));
        let opened = Stored { data_key: Some(key), ..whole }.open(&vault, GUILD, NOTE);
        prop_assert!(is_altered(&opened), "{opened:?}");
    }
}

#[test]
fn a_text_can_be_read_nowhere_else() {
    let (vault, ids) = vault(1);
    let whole = stored(&vault, &ids, "the demo");
    for (guild, place) in [
        (GUILD, Place("note", 4)),
        (GUILD, Place("correction", 3)),
        (GuildId(2), NOTE),
    ] {
        let opened = whole.open(&vault, guild, place);
        assert!(is_altered(&opened), "{opened:?}");
    }
    let other = Stored {
        author: Some(MemberId(8)),
        ..whole.clone()
    };
    assert!(is_altered(&other.open(&vault, GUILD, NOTE)));
    // As if it were under a key of an earlier life of hers: not even then is it taken for another's.
    let (_, hers) = vault.make(&ids, GUILD, ADA).expect("a key");
    let erased = Stored {
        data_key: Some(hers.wrapped),
        ..whole.clone()
    };
    assert_eq!(erased.open(&vault, GUILD, NOTE), Ok(None));
    let destroyed = Stored {
        data_key: None,
        ..whole
    };
    assert_eq!(destroyed.open(&vault, GUILD, NOTE), Ok(None));
}

#[test]
fn another_master_key_is_told_which_one_is_needed() {
    let ((right, ids), (wrong, _)) = (vault(1), vault(2));
    let text = stored(&right, &ids, "the demo");
    let wanted = right.id().expect("a key").to_owned();
    for other in [&wrong, &Vault::closed()] {
        let opened = text.open(other, GUILD, NOTE);
        let Err(VaultError::Key { wanted: told, .. }) = opened else {
            panic!("{opened:?}");
        };
        assert_eq!(told, wanted);
    }
    assert!(Vault::closed().make(&ids, GUILD, ADA).is_err());
    wrong.lacks(&wanted);
    let refused = wrong.make(&ids, GUILD, ADA).map(|_| ());
    assert!(refused.expect_err("no key").to_string().contains(&wanted));
}

#[test]
fn both_keys_are_good_while_one_follows_the_other() {
    let (old, ids) = (MasterKey::new([1; 32]), Ids::seeded(3));
    let before = Vault::new(MasterKey::new([1; 32]), None);
    let text = stored(&before, &ids, "the demo");
    let both = Vault::new(MasterKey::new([2; 32]), Some(old));
    assert_eq!(both.old_id(), before.id());
    let read = |text: &Stored, vault: &Vault| text.open(vault, GUILD, NOTE);
    assert_eq!(read(&text, &both), Ok(Some("the demo".into())));
    let key = text.data_key.clone().expect("a key");
    let anew = both.rewrap(&ids, GUILD, ADA, &key).expect("wrapped anew");
    assert_eq!(Some(anew.master.as_str()), both.id());
    let text = Stored {
        data_key: Some(anew.wrapped),
        ..text
    };
    let after = Vault::new(MasterKey::new([2; 32]), None);
    assert_eq!(read(&text, &after), Ok(Some("the demo".into())));
    assert!(read(&text, &before).is_err());
}

#[test]
fn a_key_is_read_as_operators_write_it_and_shown_nowhere() {
    let key = MasterKey::new([0xfb; 32]);
    let hexadecimal = "fb".repeat(32);
    let base64 = "+/v7".repeat(10) + "+/s=";
    let url = "-_v7".repeat(10) + "-_s";
    for text in [hexadecimal.clone(), hexadecimal.to_uppercase(), base64, url] {
        let read = MasterKey::parse(&text.clone().into());
        assert_eq!(read.expect(&text).id(), key.id());
    }
    let again = MasterKey::parse(&key.text()).expect("its own text");
    assert_eq!(again.id(), key.id());
    for wrong in [
        "",
        "secret",
        &"f".repeat(63),
        &"g".repeat(64),
        &"é".repeat(32),
    ] {
        assert!(
            MasterKey::parse(&wrong.to_owned().into()).is_none(),
            "{wrong}"
        );
    }
    let shown = format!("{key:?}");
    assert!(
        !shown.contains("251") && shown.contains(key.id()),
        "{shown}"
    );
}

#[test]
fn a_secret_of_the_house_is_read_in_its_place_with_its_key() {
    let ((first, ids), (other, _)) = (vault(1), vault(2));
    let stored = first.seal(&ids, "tokens", "the secret").expect("sealed");
    assert!(!stored.contains("the secret") && first.is_current(&stored));
    assert_eq!(first.unseal("tokens", &stored), Ok("the secret".into()));
    assert!(matches!(
        first.unseal("elsewhere", &stored),
        Err(VaultError::Altered(_))
    ));
    assert!(matches!(
        other.unseal("tokens", &stored),
        Err(VaultError::Key { .. })
    ));
    let flipped = flipped(&stored, 20);
    assert!(first.unseal("tokens", &flipped).is_err());
    assert!(Vault::closed().seal(&ids, "tokens", "x").is_err());
    let after = Vault::new(
        MasterKey::new([2; 32]),
        Some(MasterKey::new(Ids::seeded(1).secret())),
    );
    assert_eq!(after.unseal("tokens", &stored), Ok("the secret".into()));
    assert!(!after.is_current(&stored));
}
