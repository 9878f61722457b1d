//! What becomes of a plan that is typed bit by bit.
use super::*;
use crate::base::civil::resolve;
use crate::campaign::rules::WindowRefusal;
use chrono_tz::Europe::Paris;

const GUILD: GuildId = GuildId(7);

fn settings() -> Settings {
    Settings {
        zone: Paris,
        ..Settings::default()
    }
}

fn applied(plan: &mut Plan, wish: Wish) -> Result<(), CampaignRefusal> {
    let now = resolve("2026-11-23T12:00:00".parse().expect("a time"), Paris);
    let around = Around {
        guild: GUILD,
        settings: &settings(),
        founded: "2026-11-23".parse().expect("a date"),
        now,
        locale: Locale::EnUs,
    };
    wish.apply(plan, around)
}

fn days(plan: &Plan) -> (String, String) {
    let window = plan.window.expect("a window");
    (
        window.from.date().to_string(),
        window.until.date().to_string(),
    )
}

fn named(wish: Wish) -> Wish {
    Wish {
        name: Some("Spring".into()),
        ..wish
    }
}

#[test]
fn a_bound_that_is_left_out_stays_as_it_was() {
    let mut plan = Plan::default();
    let typed = |from: Option<&str>, to: Option<&str>| Wish {
        from: from.map(str::to_owned),
        to: to.map(str::to_owned),
        ..Wish::default()
    };
    let first = named(typed(Some("2026-12-01"), Some("2026-12-05")));
    assert_eq!(applied(&mut plan, first), Ok(()));
    assert_eq!(applied(&mut plan, typed(Some("2026-12-03"), None)), Ok(()));
    assert_eq!(days(&plan), ("2026-12-03".into(), "2026-12-06".into()));
    assert_eq!(applied(&mut plan, typed(None, Some("2026-12-24"))), Ok(()));
    assert_eq!(days(&plan), ("2026-12-03".into(), "2026-12-25".into()));
    let late = applied(&mut plan.clone(), typed(Some("2026-12-30"), None));
    assert_eq!(late, Err(WindowRefusal::Backwards.into()));
    // Of something new, one day; or from today on.
    let mut plan = Plan::default();
    assert_eq!(
        applied(&mut plan, named(typed(Some("2026-12-01"), None))),
        Ok(())
    );
    assert_eq!(days(&plan), ("2026-12-01".into(), "2026-12-02".into()));
    let mut plan = Plan::default();
    assert_eq!(
        applied(&mut plan, named(typed(None, Some("2026-12-01")))),
        Ok(())
    );
    assert_eq!(days(&plan), ("2026-11-23".into(), "2026-12-02".into()));
}

#[test]
fn a_feast_brings_its_names_and_days_and_both_can_be_changed() {
    let mut plan = Plan::default();
    let feast = Wish {
        feast: Some(Feast::NewYear),
        from: Some("2026-12-31".into()),
        ..Wish::default()
    };
    assert_eq!(applied(&mut plan, feast), Ok(()));
    assert_eq!(days(&plan), ("2026-12-31".into(), "2027-01-08".into()));
    assert_eq!(plan.name(Locale::Fr, Locale::EnUs), "Nouvel An");
    let own = Wish {
        name: Some("Fresh start".into()),
        ..Wish::default()
    };
    assert_eq!(applied(&mut plan, own), Ok(()));
    assert_eq!(plan.name(Locale::EnUs, Locale::EnUs), "Fresh start");
    assert_eq!(plan.name(Locale::Fr, Locale::EnUs), "Nouvel An");
    // An anniversary that is today is not over.
    let mut plan = Plan::default();
    let today = Wish {
        feast: Some(Feast::Anniversary),
        ..Wish::default()
    };
    assert_eq!(applied(&mut plan, today), Ok(()));
    assert_eq!(days(&plan), ("2026-11-23".into(), "2026-11-24".into()));
}

#[test]
fn an_audience_can_be_chosen_and_lifted() {
    let mut plan = Plan::default();
    let role = RoleId(5);
    let chosen = named(Wish {
        role: Some(role),
        inactive: Some(30),
        ..Wish::default()
    });
    assert_eq!(applied(&mut plan, chosen), Ok(()));
    assert_eq!(plan.audience.role, Some(role));
    assert_eq!(plan.audience.activity, Some(Activity::Inactive(30)));
    let other = Wish {
        active: Some(7),
        ..Wish::default()
    };
    assert_eq!(applied(&mut plan, other), Ok(()));
    assert_eq!(plan.audience.activity, Some(Activity::Active(7)));
    let lifted = Wish {
        role: Some(GUILD.everyone()),
        active: Some(0),
        ..Wish::default()
    };
    assert_eq!(applied(&mut plan, lifted), Ok(()));
    assert_eq!(plan.audience, Audience::default());
}

#[test]
fn the_audience_is_who_has_the_role_and_gives_or_does_not() {
    let day = |n: u64| Instant(0).after(std::time::Duration::from_secs(n * 86_400));
    let audience = |role: Option<i64>, activity| Audience {
        role: role.map(RoleId),
        activity,
    };
    let has = |audience: &Audience, roles: &[i64], gave: Option<u64>| {
        let roles: Vec<RoleId> = roles.iter().copied().map(RoleId).collect();
        audience.has(&roles, gave.map(day), day(100))
    };
    assert!(has(&audience(None, None), &[], None));
    assert!(has(&audience(Some(5), None), &[4, 5], None));
    assert!(!has(&audience(Some(5), None), &[4], None));
    let active = audience(None, Some(Activity::Active(7)));
    assert!(has(&active, &[], Some(95)));
    assert!(!has(&active, &[], Some(90)));
    assert!(!has(&active, &[], None));
    let inactive = audience(Some(5), Some(Activity::Inactive(7)));
    assert!(has(&inactive, &[5], Some(90)));
    assert!(has(&inactive, &[5], None));
    assert!(!has(&inactive, &[5], Some(95)));
    assert!(!has(&inactive, &[], None));
}
