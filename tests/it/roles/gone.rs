//! Roles that were lost, deleted or taken back while something was still to be seen.
use super::{check, world};
use crate::ledger::Books;
use crate::world::ENGINES;
use ovation::base::access::{Authority, Mapping, Permission, Role};
use ovation::base::ids::{GuildId, RoleId, UserId};
use ovation::base::refusal::{Failure, Refusal};
use ovation::role::rules::{Asker, Step};
use ovation::role::service as roles;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_lost_a_role_is_refused_on_what_is_still_there() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        world.play(BEFORE).await;
        // Some lose the Discord role, others keep one that no longer holds anything.
        for (name, role) in [("sam", "shop"), ("dora", "desk"), ("rita", "second")] {
            assert!(world.sandbox().person(name).remove_role(role));
        }
        check("roles_lost", world.play(LOST).await);
        world.finish().await;
    }
}

const BEFORE: &str = r#"
ada #admin> /setup_points second_admin:10
ada #admin> /catalog add name:Sticker price:1
ada #admin> /catalog add name:Badge price:2
ada #admin> /catalog add name:Pen price:3
ada #admin> /award member:@bob points:100 reason:"the launch"
ada #admin> /correct entry:launch! reason:"one zero too many"
bob> /redeem item:Coffee
bob> [Confirm]
sam> /catalog list
sophie> /catalogue liste
harry> /setup
helene> /réglages
ann> /audit
anne> /comptes
"#;

const LOST: &str = r#"# They no longer have the Discord role.
dora #orders> [Approve] on:"Order: Coffee"
rita #orders> [Confirm] on:"one zero"
sam> [Next]
sam> /catalog retire item:Mug
# A reason is asked for before its role is taken back.
didier #orders> [Refuse] on:"Order: Coffee"
# The others keep their Discord roles, which hold nothing any more.
yves #admin> /rôles retirer rôle:"Responsable du catalogue" à:@shop
yves #admin> /rôles retirer rôle:"Responsable du programme" à:@hr
yves #admin> /rôles retirer rôle:"Audit" à:@audit
yves #admin> /rôles retirer rôle:"Responsable des commandes" à:@desk
didier #orders> {reason: "plus de grains"}
sophie> [Suivant]
harry> [How often is the allowance renewed?: week]
helene> [Qui décide des commandes ?:]
ann> [As a table (CSV)]
ann> [Older]
anne> [En tableau (CSV)]
didier #orders> [Refuse] on:"Order: Coffee"
didier> /aide
# Whoever gets one may click at once what was there before.
ada #admin> /roles give role:"Approver" to:@second
remi #orders> [Approve] on:"Order: Coffee"
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_that_was_deleted_is_shown_so_and_can_be_removed() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        assert!(world.sandbox().delete_role("shop"));
        let deleted = world.play(DELETED).await;
        let again = world
            .play("ada #admin> /roles show\nada #admin> /audit what:roles")
            .await;
        // The number of a role is Discord's, and another one in each run.
        let number = number_of(&deleted);
        check(
            "roles_deleted",
            (deleted + &again).replace(&number, "NUMBER"),
        );
        world.finish().await;
    }
}

/// The number in brackets after "deleted role".
fn number_of(shown: &str) -> String {
    let (_, after) = shown.split_once("deleted role (").expect("a deleted role");
    after.split(')').next().unwrap().to_owned()
}

const DELETED: &str = r#"# Nobody holds it, so it allows nothing; members are told of those who can help.
sam> /catalog list
ann> /roles show
anne> /rôles voir
helene> /rôles voir
ada #admin> /roles show
ada #admin> [Remove deleted roles]
helene> [Enlever les rôles supprimés]
"#;

const GUILD: GuildId = GuildId(7);
const HR: RoleId = RoleId(8);
const OPS: RoleId = RoleId(9);

fn asker(role: Option<RoleId>) -> Asker {
    Asker {
        guild: GUILD,
        authority: Authority {
            roles: role.into_iter().collect(),
            manages: role.is_none(),
        },
    }
}

/// Two program managers put each other out at the same moment: one of them stays.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_last_program_manager_stays_whoever_races() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        for round in 0..8 {
            for role in [HR, OPS] {
                let key = format!("give {round} {role}");
                let step = Step::Give(Role::Program, role);
                let given = roles::change(app, &asker(None), (UserId(1), &key), step).await;
                given.unwrap();
            }
            let out = |by: RoleId, of: RoleId, key: String| async move {
                let step = Step::Take(Role::Program, of);
                let asker = asker(Some(by));
                roles::change(app, &asker, (UserId(by.0), &key), step).await
            };
            let (hr, ops) = futures::join!(
                out(HR, OPS, format!("hr {round}")),
                out(OPS, HR, format!("ops {round}"))
            );
            assert!(hr.is_ok() != ops.is_ok(), "{hr:?} {ops:?}");
            let late = hr.err().or(ops.err());
            let Some(Failure::Refused(Refusal(late))) = late else {
                panic!("{late:?}");
            };
            // Who comes too late is told that it is no longer for them, not that it is their own.
            assert_eq!(late.key, "refused-needs-role");
            let left = roles::seen(app, GUILD).await.unwrap();
            assert_eq!(left.holders(Role::Program).count(), 1);
        }
    }
}

/// A change that is delivered twice is made once, and told as the first time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_delivered_twice_is_one_change() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let root = asker(None);
        let give = || {
            let step = Step::Give(Role::Auditor, HR);
            roles::change(app, &root, (UserId(1), "a"), step)
        };
        let first = give().await.unwrap();
        let take = Step::Take(Role::Auditor, HR);
        let taken = roles::change(app, &root, (UserId(1), "b"), take).await;
        assert_eq!(taken.unwrap().after, Mapping::default());
        assert_eq!(give().await.unwrap(), first);
        let now = roles::seen(app, GUILD).await.unwrap();
        assert_eq!(now, Mapping::default());
        let nobody = asker(Some(OPS)).authority;
        assert!(!nobody.may(&now, Permission::SeeProgram));
    }
}
