use super::*;

fn pool(goal: i64, raised: i64) -> Pool {
    Pool {
        id: PoolId(1),
        item: ItemId(1),
        starter: MemberId(1),
        goal: Points(goal),
        raised: Points(raised),
        until: Instant(10),
        state: State::Open,
        why: None,
        closed_by: None,
        placed: None,
        channel: ChannelId(1),
        message: None,
    }
}

#[test]
fn the_last_chip_is_what_is_missing_and_no_more() {
    let part = |goal, raised, asked| pool(goal, raised).part(Points(asked));
    assert_eq!(part(500, 300, 200), Ok(Points(200)));
    assert_eq!(part(500, 300, 900), Ok(Points(200)));
    assert_eq!(part(500, 0, 5), Ok(Points(5)));
    assert_eq!(part(500, 0, 4), Err(PoolRefusal::TooFew(Points(5))));
    assert_eq!(part(500, 497, 3), Ok(Points(3)));
    assert_eq!(part(500, 497, 2), Err(PoolRefusal::TooFew(Points(3))));
    assert_eq!(part(1, 0, 0), Err(PoolRefusal::TooFew(Points(1))));
    assert_eq!(part(1, 0, i64::MIN), Err(PoolRefusal::TooFew(Points(1))));
    assert_eq!(part(i64::MAX, 0, i64::MAX), Ok(Points(i64::MAX)));
}

#[test]
fn a_pool_never_has_more_chips_than_go_back_at_once() {
    for goal in [1, 7, 99, 100, 101, 250, 9_999] {
        let (mut filled, mut chips) = (pool(goal, 0), 0);
        while filled.missing() > Points::ZERO {
            let least = filled.least().min(filled.missing());
            let part = filled.part(least).expect("the least is enough");
            filled.raised = Points(filled.raised.0 + part.0);
            chips += 1;
        }
        assert!(chips <= CHIPS, "{goal}: {chips}");
    }
}

#[test]
fn progress_reads_as_text_and_is_whole_only_at_the_end() {
    let shown = |goal, raised| {
        let pool = pool(goal, raised);
        (pool.bar(), pool.percent())
    };
    assert_eq!(shown(500, 300), ("▰▰▰▰▰▰▱▱▱▱".into(), 60));
    assert_eq!(shown(1_000, 999), ("▰▰▰▰▰▰▰▰▰▱".into(), 99));
    assert_eq!(shown(3, 3), ("▰▰▰▰▰▰▰▰▰▰".into(), 100));
    assert_eq!(shown(3, 0), ("▱▱▱▱▱▱▱▱▱▱".into(), 0));
}

#[test]
fn it_takes_chips_until_its_time_is_over_or_it_is_closed() {
    let open = pool(5, 0);
    assert_eq!(open.takes(Instant(9)), Ok(()));
    let missed = Err(PoolRefusal::Closed(State::Missed, None));
    assert_eq!(open.takes(Instant(10)), missed);
    assert_eq!(open.is_open(), Ok(()));
    let ordered = Pool {
        state: State::Ordered,
        ..open
    };
    let closed = Err(PoolRefusal::Closed(State::Ordered, None));
    assert_eq!(ordered.takes(Instant(9)), closed);
    assert_eq!(ordered.is_open(), closed);
}

#[test]
fn it_is_open_to_the_end_of_a_day_that_is_near_enough() {
    let today: Day = chrono::NaiveDate::from_ymd_opt(2026, 11, 30)
        .expect("a day")
        .into();
    let until = |typed| until(typed, Locale::EnUs, (today, Tz::UTC));
    let end = |ahead: i64| Ok(start_of(today.plus(ahead + 1), Tz::UTC));
    assert_eq!(until("2026-11-30"), end(0));
    assert_eq!(until("2027-02-28"), end(90));
    for typed in ["2026-11-29", "2027-03-01", "9999-12-31"] {
        assert_eq!(until(typed), Err(PoolRefusal::When.into()), "{typed}");
    }
    assert!(until("soon").is_err());
}

#[test]
fn notes_and_numbers_are_read_as_they_are_meant() {
    assert_eq!(note("  "), Ok(None));
    assert_eq!(note(" for Ada "), Ok(Some("for Ada".into())));
    assert_eq!(note(&"x".repeat(NOTE + 1)), Err(PoolRefusal::NoteTooLong));
    assert_eq!(typed_points(" 12 "), Ok(Points(12)));
    for typed in ["", "1.5", "many"] {
        assert_eq!(typed_points(typed), Err(PoolRefusal::NoNumber), "{typed}");
    }
}
