use super::*;
use crate::base::ids::RoleId;
use crate::base::locale::{Locale, Speech};
use crate::base::refusal::Refusal;

const HR: RoleId = RoleId(8);
const SHOP: RoleId = RoleId(9);

fn with(roles: &[RoleId]) -> Authority {
    Authority {
        roles: roles.to_vec(),
        manages: false,
    }
}

/// What each role allows, beside what is for everybody.
#[test]
fn a_role_allows_what_it_is_for_and_no_more() {
    use Permission::*;
    let allowed = |role: Role| {
        let some = Permission::ALL.into_iter().skip(1);
        some.filter(|one| role.grants(*one)).collect::<Vec<_>>()
    };
    assert_eq!(allowed(Role::Program), Permission::ALL[1..]);
    assert_eq!(allowed(Role::Catalog), [SeeCatalog, ManageCatalog]);
    assert_eq!(allowed(Role::Approver), [DecideOrders]);
    assert_eq!(allowed(Role::Review), [ReviewCorrections]);
    let seen = [SeeProgram, SeeCatalog, ReadRecords];
    assert_eq!(allowed(Role::Auditor), seen);
    assert!(
        allowed(Role::Auditor)
            .into_iter()
            .all(Permission::only_shows)
    );
    for role in Role::ALL {
        assert!(role.grants(Anyone), "{role:?}");
    }
}

#[test]
fn who_manages_the_server_may_do_everything_whatever_is_set() {
    let root = Authority {
        manages: true,
        ..with(&[])
    };
    let nobody = with(&[HR]);
    let other = Mapping::default().given(Role::Program, SHOP);
    for permission in Permission::ALL {
        for mapping in [&Mapping::default(), &other] {
            assert!(root.may(mapping, permission), "{permission:?}");
            let anyone = permission == Permission::Anyone;
            assert_eq!(nobody.may(mapping, permission), anyone, "{permission:?}");
        }
    }
}

#[test]
fn several_roles_add_up_and_a_role_that_is_taken_back_allows_nothing() {
    let mapping = Mapping::default()
        .given(Role::Catalog, SHOP)
        .given(Role::Approver, HR)
        .given(Role::Approver, SHOP);
    let both = with(&[SHOP]);
    assert!(both.may(&mapping, Permission::ManageCatalog));
    assert!(both.may(&mapping, Permission::DecideOrders));
    assert!(!both.may(&mapping, Permission::ReadRecords));
    let mapping = mapping.taken(Role::Approver, SHOP);
    assert!(!both.may(&mapping, Permission::DecideOrders));
    assert!(with(&[HR]).may(&mapping, Permission::DecideOrders));
    let mapping = mapping.without(&[SHOP].into());
    assert_eq!(mapping.all(), [HR].into());
    assert_eq!(mapping.taken(Role::Approver, HR), Mapping::default());
}

#[test]
fn a_refusal_names_those_who_can_help_and_what_one_may_do_instead() {
    let mapping = Mapping::default()
        .given(Role::Program, HR)
        .given(Role::Catalog, SHOP);
    let said = |authority: Authority, mapping: &Mapping, permission| {
        let denied = authority.check(mapping, permission).unwrap_err();
        Refusal::from(denied)
            .0
            .say(&Speech::default_for(Locale::EnUs))
    };
    let stranger = said(with(&[]), &mapping, Permission::ManageCatalog);
    assert!(stranger.contains("<@&8> and <@&9>"), "{stranger}");
    assert!(!stranger.contains('\n'), "{stranger}");
    let clerk = said(with(&[SHOP]), &mapping, Permission::MovePoints);
    assert!(
        clerk.contains("<@&8>") && !clerk.contains("<@&9>"),
        "{clerk}"
    );
    assert!(clerk.contains("`/catalog`"), "{clerk}");
    let alone = said(with(&[]), &Mapping::default(), Permission::MovePoints);
    assert!(alone.contains("manage the server"), "{alone}");
}

#[test]
fn it_is_read_as_it_was_written_and_as_older_settings_say_it() {
    let mapping = Mapping::default()
        .given(Role::Approver, HR)
        .given(Role::Approver, SHOP)
        .given(Role::Auditor, HR);
    let text = serde_json::to_string(&mapping).expect("JSON");
    assert_eq!(text, r#"{"approver":[8,9],"auditor":[8]}"#);
    let read = |text: &str| serde_json::from_str::<Mapping>(text).expect("a mapping");
    assert_eq!(read(&text), mapping);
    assert_eq!(read("{}"), Mapping::default());
    assert_eq!(read("null"), Mapping::default());
    assert_eq!(read("8"), Mapping::default().given(Role::Approver, HR));
}
