use super::*;

fn request() -> Asked {
    Asked {
        guild: GuildId(1),
        channel: ChannelId(2),
        by: UserId(3),
        to: Person {
            user: UserId(4),
            bot: false,
            present: true,
            roles: Vec::new(),
        },
        points: 50,
        reason: " for the demo ".into(),
        expires_in: None,
        key: "interaction:5".into(),
        token: "token".into(),
        locale: Default::default(),
    }
}

#[test]
fn a_sound_request_is_granted() {
    let granted = request().judge();
    assert_eq!(granted, Ok((Points(50), "for the demo".into(), None)));
}

#[test]
fn an_unsound_request_is_refused() {
    type Spoil = fn(&mut Asked);
    let them = UserId(4);
    let spoilt: [(Spoil, AwardRefusal); 8] = [
        (|asked| asked.by = asked.to.user, AwardRefusal::Oneself),
        (|asked| asked.to.bot = true, AwardRefusal::Bot(them)),
        (|asked| asked.to.present = false, AwardRefusal::Left(them)),
        (|asked| asked.points = 0, AwardRefusal::Points),
        (|asked| asked.points = -5, AwardRefusal::Points),
        (|asked| asked.points = 1_000_001, AwardRefusal::Points),
        (
            |asked| asked.reason = "  ok\u{200b} ".into(),
            AwardRefusal::Reason,
        ),
        (|asked| asked.reason = "x".repeat(501), AwardRefusal::Reason),
    ];
    for (spoil, refusal) in spoilt {
        let mut asked = request();
        spoil(&mut asked);
        assert_eq!(asked.judge(), Err(refusal));
    }
}
