use super::*;

const KEY: (&str, &str) = ("OVATION_TREMENDOUS_KEY", "TEST_verysecret");
const SERVER: (&str, &str) = (SERVERS, "12, 34");
const PLUM_ALL: [(&str, &str); 3] = [
    ("OVATION_PLUM_CLIENT_ID", "id"),
    ("OVATION_PLUM_CLIENT_SECRET", "verysecret"),
    ("OVATION_PLUM_REFRESH_TOKEN", "verysecret"),
];

fn read(pairs: &[(&str, &str)]) -> Result<Providers, ConfigError> {
    providers(|name| {
        let found = pairs.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

#[track_caller]
fn blames(pairs: &[(&str, &str)], variable: &str) {
    let wrong = read(pairs).map(|_| ()).expect_err("a wrong setting");
    assert_eq!(wrong.variable, variable);
    assert!(!wrong.to_string().contains("verysecret"), "{wrong}");
}

#[test]
fn nothing_is_set_up_unless_somebody_says_so() {
    let none = read(&[]).expect("nothing");
    assert!(none.tremendous().is_none() && none.plum().is_none());
    assert!(!none.serve(GuildId(12)));
}

#[test]
fn an_account_serves_the_servers_that_are_named() {
    let both = [&[KEY, SERVER][..], &PLUM_ALL].concat();
    let both = read(&both).expect("both");
    let tremendous = both.tremendous().expect("one");
    assert_eq!(tremendous.url.as_str(), TREMENDOUS);
    assert_eq!(tremendous.funding, "balance");
    assert_eq!(both.plum().expect("two").url.as_str(), PLUM);
    assert!(both.serve(GuildId(12)) && both.serve(GuildId(34)) && !both.serve(GuildId(56)));
    assert!(!format!("{both:?}").contains("secret"));
    blames(&[KEY], SERVERS);
    blames(&[KEY, (SERVERS, "12;34")], SERVERS);
    blames(&[KEY, (SERVERS, "-1")], SERVERS);
}

#[test]
fn what_is_named_in_part_is_told() {
    for lacking in 0..3 {
        let mut some = PLUM_ALL.to_vec();
        let (variable, _) = some.remove(lacking);
        blames(&some, variable);
    }
    let address = (BILLING, "https://billing.example.com");
    blames(&[address, SERVER], "OVATION_BILLING_SECRET");
    let secret = (
        "OVATION_BILLING_SECRET",
        "whsec_dmVyeXNlY3JldC12ZXJ5c2VjcmV0LXZlcnlzZWNyZXQ=",
    );
    blames(&[secret, SERVER], BILLING);
    for short in [
        "verysecret",
        "whsec_",
        "whsec_dmVyeXNlY3JldA==",
        "whsec_verysecret!",
    ] {
        let short = ("OVATION_BILLING_SECRET", short);
        blames(&[address, short, SERVER], "OVATION_BILLING_SECRET");
    }
    let both = read(&[address, secret, SERVER]).expect("a billing");
    assert!(both.billing().is_some() && both.plum().is_none());
    let twice = [KEY, ("OVATION_TREMENDOUS_KEY_FILE", "b"), SERVER];
    blames(&twice, "OVATION_TREMENDOUS_KEY");
}

#[test]
fn credentials_go_over_https_or_stay_on_this_machine() {
    for far in [
        "http://example.com/api",
        "http://10.0.0.1",
        "ftp://127.0.0.1",
        "https://me@example.com",
        "https://example.com?to=elsewhere",
        "example.com",
    ] {
        let url = ("OVATION_TREMENDOUS_URL", far);
        blames(&[KEY, SERVER, url], "OVATION_TREMENDOUS_URL");
    }
    for good in [
        "https://testflight.tremendous.com/api/v2",
        "http://127.0.0.1:4000",
        "http://[::1]:4000/x",
    ] {
        let url = ("OVATION_TREMENDOUS_URL", good);
        assert!(read(&[KEY, SERVER, url]).is_ok(), "{good}");
    }
}
