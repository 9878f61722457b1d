use super::*;
use crate::base::civil::Day;

fn known(cause: &str, reversed_by: Option<EntryId>) -> Known {
    Known {
        id: EntryId(5),
        cause: cause.into(),
        day: Day(1),
        at: Instant(0),
        reversed_by,
    }
}

#[test]
fn a_number_is_read_as_a_history_shows_it() {
    let entry = EntryId(0x1F_0A2B_3C4D);
    assert_eq!(number(entry), "#1F0A2B3C4D");
    for typed in ["#1F0A2B3C4D", " 1f0a2b3c4d "] {
        assert_eq!(parse(typed), Some(entry));
    }
    for typed in ["", "#", "the award", "1F0A2B3C4D1F0A2B3C4D"] {
        assert_eq!(parse(typed), None, "{typed}");
    }
}

#[test]
fn an_order_is_corrected_elsewhere_and_nothing_twice() {
    assert_eq!(What::of(&known("award", None)), Ok(What::Award));
    for order in ["redemption", "refund"] {
        assert_eq!(What::of(&known(order, None)), Err(CorrectionRefusal::Order));
    }
    for other in ["undo", "correction", "expiry"] {
        assert_eq!(What::of(&known(other, None)), Err(CorrectionRefusal::Kind));
    }
    let reversed = known("kudos", Some(EntryId(6)));
    assert_eq!(What::of(&reversed), Err(CorrectionRefusal::Reversed));
}

#[test]
fn the_limit_itself_needs_nobody_else() {
    assert!(!needs_second(Points(1_000_000), Points(0)));
    assert!(!needs_second(Points(50), Points(50)));
    assert!(needs_second(Points(51), Points(50)));
}

#[test]
fn nobody_confirms_their_own_and_a_second_click_is_the_first() {
    let (asker, other, third) = (MemberId(1), MemberId(2), MemberId(3));
    let mut correction = Correction {
        id: CorrectionId(1),
        entry: EntryId(5),
        what: What::Award,
        points: Points(9),
        owed: Points::ZERO,
        asked_by: asker,
        reason: "twice".into(),
        state: State::Waiting,
        decided_by: None,
        decided_at: None,
        asked_at: Instant(0),
        channel: ChannelId(1),
        message: None,
    };
    assert_eq!(
        correction.may_decide(asker, true),
        Err(CorrectionRefusal::Own)
    );
    assert_eq!(correction.may_decide(other, true), Ok(true));
    correction.state = State::Done;
    correction.decided_by = Some(other);
    assert_eq!(correction.may_decide(other, true), Ok(false));
    for (by, agreed) in [(other, false), (third, true)] {
        let decided = correction.may_decide(by, agreed);
        assert!(matches!(
            decided,
            Err(CorrectionRefusal::Decided { done: true, .. })
        ));
    }
}
