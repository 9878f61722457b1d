use super::*;

const NOW: Instant = Instant::from_millis(1_795_392_000_000);

fn person(user: i64) -> Person {
    Person {
        user: UserId(user),
        bot: false,
        present: true,
        roles: Vec::new(),
    }
}

fn give(to: &[Person], points: i64, reason: &str) -> Give {
    Give {
        guild: GuildId(1),
        giver: UserId(1),
        roles: Vec::new(),
        to: to.to_vec(),
        points: Points(points),
        reason: reason.into(),
        value: None,
        link: None,
        channel: ChannelId(1),
        key: String::new(),
        token: String::new(),
        locale: Default::default(),
    }
}

#[track_caller]
fn refused(give: &Give, settings: &Settings, with: KudosRefusal) {
    assert_eq!(check(give, settings, NOW), Err(with));
}

#[test]
fn people() {
    let settings = Settings::default();
    let bot = Person {
        bot: true,
        ..person(2)
    };
    let gone = Person {
        present: false,
        ..person(2)
    };
    refused(
        &give(&[person(1)], 1, "thanks"),
        &settings,
        KudosRefusal::Oneself,
    );
    refused(
        &give(&[bot], 1, "thanks"),
        &settings,
        KudosRefusal::Bot(UserId(2)),
    );
    refused(
        &give(&[gone], 1, "thanks"),
        &settings,
        KudosRefusal::Gone(UserId(2)),
    );
    refused(
        &give(&[person(2), person(2)], 1, "thanks"),
        &settings,
        KudosRefusal::Twice(UserId(2)),
    );
    assert_eq!(
        check(&give(&[person(2), person(3)], 1, "thanks"), &settings, NOW),
        Ok(())
    );
}

#[test]
fn amounts() {
    let settings = Settings::default();
    let largest = settings.largest;
    refused(
        &give(&[person(2)], -1, "thanks"),
        &settings,
        KudosRefusal::NoAmount,
    );
    refused(
        &give(&[person(2)], largest.0 + 1, "thanks"),
        &settings,
        KudosRefusal::TooMuch { largest },
    );
    refused(
        &give(&[person(2)], i64::MAX, "thanks"),
        &settings,
        KudosRefusal::TooMuch { largest },
    );
    for fine in [0, 1, largest.0] {
        assert_eq!(
            check(&give(&[person(2)], fine, "thanks"), &settings, NOW),
            Ok(())
        );
    }
}

#[test]
fn reasons() {
    let strict = Settings {
        reason_min: 5,
        ..Settings::default()
    };
    refused(
        &give(&[person(2)], 1, "  thx  "),
        &strict,
        KudosRefusal::ReasonShort { least: 5 },
    );
    refused(
        &give(&[person(2)], 1, &"é".repeat(501)),
        &strict,
        KudosRefusal::ReasonLong { longest: 500 },
    );
    assert_eq!(
        check(&give(&[person(2)], 1, &"é".repeat(500)), &strict, NOW),
        Ok(())
    );
    let free = Settings {
        reason_required: false,
        ..strict
    };
    assert_eq!(check(&give(&[person(2)], 1, ""), &free, NOW), Ok(()));
    refused(
        &give(&[person(2)], 1, "thx"),
        &free,
        KudosRefusal::ReasonShort { least: 5 },
    );
}

#[test]
fn numbers_as_typed() {
    for (text, points) in [
        ("5", Ok(5)),
        (" +3 ", Ok(3)),
        ("1 000", Ok(1_000)),
        ("-2", Ok(-2)),
        ("9223372036854775808", Ok(i64::MAX)),
    ] {
        assert_eq!(typed_points(text).map(|points| points.0), points);
    }
    for text in ["", "five", "1.5", "-9223372036854775809"] {
        assert_eq!(typed_points(text), Err(KudosRefusal::NoAmount), "{text}");
    }
}

#[test]
fn a_boost_as_typed_adds_something() {
    assert_eq!(typed_boost(" 3 "), Ok(Points(3)));
    for text in ["", "five", "1.5", "0", "-3"] {
        assert_eq!(typed_boost(text), Err(KudosRefusal::Nothing), "{text}");
    }
}
