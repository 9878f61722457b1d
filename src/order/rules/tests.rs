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
fn the_approver_role_takes_the_place_of_managing() {
    let role = RoleId(7);
    let mut settings = Settings::default();
    assert_eq!(may_decide(&settings, &[], true), Ok(()));
    let refused = Err(OrderRefusal::MayNotDecide { role: None });
    assert_eq!(may_decide(&settings, &[role], false), refused);
    settings.approver_role = Some(role);
    assert_eq!(may_decide(&settings, &[role], false), Ok(()));
    let refused = Err(OrderRefusal::MayNotDecide { role: Some(role) });
    assert_eq!(may_decide(&settings, &[RoleId(8)], true), refused);
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
