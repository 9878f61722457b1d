use super::*;

const GUILD: GuildId = GuildId(7);
const HR: RoleId = RoleId(8);
const OPS: RoleId = RoleId(9);

fn asker(roles: &[RoleId], manages: bool) -> Asker {
    Asker {
        guild: GUILD,
        authority: Authority {
            roles: roles.to_vec(),
            manages,
        },
    }
}

fn run_by(holders: &[RoleId]) -> Mapping {
    Mapping::default().with(Role::Program, holders.iter().copied())
}

#[test]
fn who_manages_the_server_gives_and_takes_back_everything() {
    let root = asker(&[], true);
    let given = root.after(Mapping::default(), &Step::Give(Role::Program, HR));
    assert_eq!(given, Ok(run_by(&[HR])));
    let twice = root.after(run_by(&[HR]), &Step::Give(Role::Program, HR));
    assert_eq!(twice, Ok(run_by(&[HR])));
    let taken = root.after(run_by(&[HR]), &Step::Take(Role::Program, HR));
    assert_eq!(taken, Ok(Mapping::default()));
    let never = root.after(run_by(&[HR]), &Step::Take(Role::Auditor, OPS));
    assert_eq!(never, Ok(run_by(&[HR])));
}

#[test]
fn a_program_manager_takes_it_from_others_but_never_from_themselves() {
    let hr = asker(&[HR], false);
    let both = run_by(&[HR, OPS]);
    let others = hr.after(both.clone(), &Step::Take(Role::Program, OPS));
    assert_eq!(others, Ok(run_by(&[HR])));
    for mapping in [both.clone(), run_by(&[HR])] {
        let own = hr.after(mapping, &Step::Take(Role::Program, HR));
        assert_eq!(own, Err(RoleRefusal::Own));
    }
    // Whoever holds two Discord roles that run the program may give one of them up.
    let twice = asker(&[HR, OPS], false);
    let one = twice.after(both, &Step::Take(Role::Program, HR));
    assert_eq!(one, Ok(run_by(&[OPS])));
    // Another role of their own is no matter.
    let mapping = run_by(&[HR]).given(Role::Auditor, HR);
    let other = hr.after(mapping, &Step::Take(Role::Auditor, HR));
    assert_eq!(other, Ok(run_by(&[HR])));
}

#[test]
fn nobody_gives_a_role_to_everyone_or_to_too_many() {
    let root = asker(&[], true);
    let everyone = Step::Give(Role::Auditor, RoleId(GUILD.0));
    let refused = root.after(Mapping::default(), &everyone);
    assert_eq!(refused, Err(RoleRefusal::Everyone));
    let many: Vec<RoleId> = (1..=5).map(RoleId).collect();
    let full = run_by(&many);
    let more = root.after(full.clone(), &Step::Give(Role::Program, OPS));
    assert_eq!(more, Err(RoleRefusal::TooMany));
    let other = root.after(full, &Step::Give(Role::Auditor, OPS));
    assert!(other.is_ok());
}

#[test]
fn tidying_removes_what_is_gone_and_nothing_else() {
    let mapping = run_by(&[HR, OPS]).given(Role::Auditor, OPS);
    let there = Step::Tidy([HR, RoleId(3)].into());
    assert_eq!(
        asker(&[HR], false).after(mapping, &there),
        Ok(run_by(&[HR]))
    );
}
