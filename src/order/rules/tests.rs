use super::*;

#[test]
fn only_a_placed_order_goes_on() {
    let steps = [Step::Approve, Step::Refuse, Step::Cancel];
    let after = |state: State| steps.map(|step| state.after(step));
    let done = [State::Approved, State::Refused, State::Cancelled];
    assert_eq!(after(State::Placed), done.map(Some));
    for state in done {
        assert_eq!(after(state), [None; 3]);
    }
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
