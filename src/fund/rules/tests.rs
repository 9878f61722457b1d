//! Whether a budget pays, and how long it lasts.
use super::*;

fn at(days: u64) -> Instant {
    Instant(0).after(DAY * u32::try_from(days).expect("few days"))
}

fn fund(size: i64, left: i64) -> Fund {
    Fund {
        id: 1,
        paid: Paid::Kudos,
        per: Span::Month,
        starts_at: at(0),
        ends_at: at(30),
        size: Points(size),
        wanted: Points(size),
        paid_before: Points::ZERO,
        warned: 0,
        left: Points(left),
    }
}

#[test]
fn a_budget_pays_no_more_than_it_holds() {
    let (again, left) = (at(30), Points(7));
    let refuse = Current::Open(fund(10, 7), WhenEmpty::Refuse);
    let thanks = Current::Open(fund(10, 7), WhenEmpty::Thanks);
    assert_eq!(refuse.verdict(Points(7)), Verdict::Pays);
    assert_eq!(refuse.verdict(Points(8)), Verdict::Refuses { left, again });
    assert_eq!(thanks.verdict(Points(8)), Verdict::Thanks { left, again });
    assert_eq!(Current::Unlimited.verdict(Points(8)), Verdict::Pays);
    let empty = Current::Open(fund(10, 0), WhenEmpty::Refuse);
    assert_eq!(empty.verdict(Points::ZERO), Verdict::Pays);
}

#[test]
fn how_long_it_lasts_is_told_from_how_it_was_spent() {
    let at_noon = |size, left, days| fund(size, left).forecast(at(days));
    assert_eq!(at_noon(100, 100, 10), Forecast::Unknown);
    assert_eq!(at_noon(100, 50, 0), Forecast::Unknown);
    assert_eq!(at_noon(100, 50, 10), Forecast::UsedUpAt(at(20)));
    assert_eq!(at_noon(100, 50, 20), Forecast::Lasts);
    assert_eq!(at_noon(100, 0, 20), Forecast::UsedUp);
    // Nothing of it was ever there.
    assert_eq!(at_noon(0, 0, 20), Forecast::UsedUp);
}

#[test]
fn a_fund_serves_until_its_time_is_over_or_another_one_is_wanted() {
    let budget = Budget {
        points: Points(10),
        per: Span::Month,
        when_empty: WhenEmpty::Refuse,
    };
    assert!(fund(10, 3).serves(&budget, at(29)));
    assert!(!fund(10, 3).serves(&budget, at(30)));
    assert!(!fund(12, 3).serves(&budget, at(29)));
    let yearly = Budget {
        per: Span::Year,
        ..budget
    };
    assert!(!fund(10, 3).serves(&yearly, at(29)));
}

#[test]
fn what_was_paid_stays_paid_and_what_comes_back_beyond_what_is_wanted_is_not_paid_again() {
    let fund = Fund {
        paid_before: Points(4),
        wanted: Points(14),
        ..fund(10, 3)
    };
    assert_eq!((fund.spent(), fund.whole()), (Points(11), Points(14)));
    let resized = [20, 14, 12, 11, 5, 0].map(|wanted| fund.resized(Points(wanted)).0);
    assert_eq!(resized, [16, 10, 8, 7, 7, 7]);
    let smaller = Fund {
        wanted: Points(5),
        size: Points(7),
        left: Points::ZERO,
        ..fund
    };
    assert_eq!(
        [3, 6, 9].map(|back| smaller.beyond(Points(back)).0),
        [3, 6, 6]
    );
    assert_eq!(fund.beyond(Points(3)), Points::ZERO);
}
