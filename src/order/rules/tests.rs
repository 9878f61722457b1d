use super::*;

#[test]
fn each_step_leads_somewhere_from_where_it_may_be_taken_and_nowhere_else() {
    let next = |state: State| {
        let steps = Step::ALL.iter();
        let found = steps.filter_map(|step| Some((*step, state.after(*step)?)));
        found.collect::<Vec<_>>()
    };
    let undecided = [
        (Step::Approve, State::Approved),
        (Step::Refuse, State::Refused),
        (Step::Cancel, State::Cancelled),
    ];
    assert_eq!(next(State::Endorsed), undecided);
    let mut placed = vec![(Step::Endorse, State::Endorsed)];
    placed.extend(undecided);
    assert_eq!(next(State::Placed), placed);
    let approved = [
        (Step::Fulfil, State::Fulfilled),
        (Step::Fail, State::Failed),
    ];
    assert_eq!(next(State::Approved), approved);
    let fulfilled = [
        (Step::Receive, State::Received),
        (Step::Fail, State::Failed),
    ];
    assert_eq!(next(State::Fulfilled), fulfilled);
    for last in State::ALL.into_iter().filter(|state| state.is_last()) {
        assert_eq!(next(last), []);
        assert_eq!(last.gave_back(), last != State::Received);
    }
    assert_eq!(State::ALL.iter().filter(|state| state.is_last()).count(), 4);
}

#[test]
fn of_two_approvals_the_first_is_half_of_it() {
    assert_eq!(Step::approving(State::Placed, 2), Step::Endorse);
    assert_eq!(Step::approving(State::Endorsed, 2), Step::Approve);
    assert_eq!(Step::approving(State::Placed, 1), Step::Approve);
}

#[test]
fn whoever_approves_is_told_of_each_order_once_and_of_the_first_every_week() {
    let at = |day: i64| Instant::from_millis(day * 86_400_000);
    let told = |since, latest, now| {
        let waiting = Waiting {
            orders: 2,
            since: at(since),
            latest: at(latest),
        };
        waiting.is_told(at(now), 3)
    };
    assert!(told(0, 0, 3));
    assert!(!told(0, 0, 4));
    assert!(told(0, 2, 5));
    assert!(!told(0, 2, 6));
    assert!(told(0, 2, 10));
}

#[test]
fn a_price_is_paid_to_the_last_point_and_no_further() {
    assert_eq!(pay(Points(30), Points(30)), Ok(Points::ZERO));
    let missing = OrderRefusal::NotEnough {
        held: Points(12),
        missing: Points(18),
    };
    assert_eq!(pay(Points(12), Points(30)), Err(missing));
}

#[test]
fn a_reason_is_asked_for_and_kept_short() {
    assert_eq!(reason(" \u{200b}\n"), Err(OrderRefusal::ReasonMissing));
    assert_eq!(reason(" no budget "), Ok("no budget".into()));
    assert_eq!(reason(&"é".repeat(501)), Err(OrderRefusal::ReasonTooLong));
    assert!(reason(&"é".repeat(500)).is_ok());
}
