//! Forgeries that the chain of seals alone can tell: where balances, lots and standings were recomputed to match, every
//! invariant holds.
use super::{GUILD, fill, sql, unbind};
use crate::ledger::Books;
use crate::world::{ENGINES, On};
use ovation::ledger::service::invariants;
use ovation::seal::rules::Head;
use ovation::seal::service::{self as seal, Against};

/// Everything that a forger may change here.
const TABLES: [&str; 12] = [
    "audit",
    "balance",
    "entry",
    "lot",
    "lot_use",
    "note",
    "data_key",
    "posting",
    "reward_order",
    "seal",
    "standing",
    "standing_change",
];

/// What is done by hand, whether every invariant still holds, where it must be found, and why.
struct Forgery {
    done: &'static str,
    invariants_hold: bool,
    place: &'static str,
    why: &'static str,
}

const fn unseen(done: &'static str, place: &'static str, why: &'static str) -> Forgery {
    Forgery {
        done,
        invariants_hold: true,
        place,
        why,
    }
}

const fn seen(done: &'static str, place: &'static str, why: &'static str) -> Forgery {
    Forgery {
        done,
        invariants_hold: false,
        place,
        why,
    }
}

const ALTERED: &str = "it, or a posting of it, was altered";

#[rustfmt::skip] // a table
const FORGERIES: &[Forgery] = &[
    // An altered amount, and everything that is counted from it.
    unseen(
        "update posting set amount = amount + 1 where kind = 'award';
         update balance set amount = amount + 1 where account = 'wallet' and owner = (select target_owner from posting where kind = 'award');
         update lot set amount = amount + 1, remaining = remaining + 1 where entry = (select entry from posting where kind = 'award');
         update standing set score = score + 1 where board = 'received' and member = (select target_owner from posting where kind = 'award');
         insert into standing_change (guild, id, member) select guild, 1, target_owner from posting where kind = 'award'",
        "seal 1 (entry ", ALTERED),
    unseen("update posting set source = 'lapsed' where kind = 'award'", "seal 1 (entry ", ALTERED),
    unseen("update posting set kind = 'bonus' where kind = 'award'", "seal 1 (entry ", ALTERED),
    unseen("update entry set cause = 'gift' where cause = 'award'", "seal 1 (entry ", ALTERED),
    unseen("update entry set at = at + 1 where id = (select max(id) from entry where cause = 'boost')", "seal 6 (entry ", ALTERED),
    unseen("update entry set actor = actor + 1 where cause = 'award'", "seal 1 (entry ", ALTERED),
    unseen("update entry set content = 'another' where cause = 'award'", "seal 1 (entry ", ALTERED),
    seen("update entry set day = day + 1 where cause = 'award'", "seal 1 (entry ", ALTERED),
    seen("delete from posting where kind = 'allowance'", "seal 3 (entry ", ALTERED),
    // An order that never was: its entry and every trace of it are gone.
    unseen(
        "create table forged as select max(id) as id from reward_order where state = 'placed' and pool is null;
         update lot set remaining = remaining + (select cast(sum(u.amount) as bigint) from lot_use u where u.entry = (select id from forged) and u.lot = lot.id)
          where id in (select lot from lot_use where entry = (select id from forged));
         update balance set amount = amount + 30 where account = 'wallet' and owner = (select member from reward_order where id = (select id from forged));
         delete from lot_use where entry = (select id from forged);
         delete from posting where entry = (select id from forged);
         delete from note where entry = (select id from forged);
         delete from entry where id = (select id from forged);
         delete from reward_order where id = (select id from forged);
         drop table forged",
        "seal 11 (entry ", "it was deleted"),
    seen("delete from entry where cause = 'award'", "seal 1 (entry ", "it was deleted"),
    // Two that change places, in the chain and by their ids.
    unseen(
        "update seal set subject = (select s.subject from aside_seal s where s.ordinal = 7 - seal.ordinal) where ordinal in (3, 4)",
        "seal 3 (entry ", "it stands in the place of another"),
    seen(
        "update entry set id = case cause when 'kudos' then (select min(a.id) from aside_entry a where a.cause = 'boost')
          else (select min(a.id) from aside_entry a where a.cause = 'kudos') end
          where id in (select min(a.id) from aside_entry a where a.cause in ('kudos', 'boost') group by a.cause)",
        "seal 3 (entry ", ALTERED),
    // The chain itself.
    unseen("delete from seal where ordinal = 2", "seal 3 (entry ", "the seal before it was deleted"),
    unseen("update seal set hash = 'f' where ordinal = 4", "seal 4 (entry ", ALTERED),
    // What admins changed.
    unseen("update audit set after_json = '{}' where what like 'item%'", "seal 8 (audit record ", ALTERED),
    unseen("update audit set actor = actor + 1", "seal 2 (audit record ", ALTERED),
    unseen("delete from audit", "seal 2 (audit record ", "it was deleted"),
    // What somebody wrote.
    unseen("update note set body = 'other words' where entry = (select min(entry) from note)", "seal 1 (entry ", "the text beside it was altered"),
    // Encrypted by the right person with the right key, in another place.
    unseen("update note set body = (select n.body from note n where n.entry <> note.entry and n.author = note.author order by n.entry limit 1) where entry = (select min(m.entry) from note m where exists (select 1 from note o where o.author = m.author and o.entry <> m.entry))", "seal ", "the text beside it was altered"),
    unseen("update data_key set wrapped = (select max(wrapped) from data_key)", "seal ", "the text beside it was altered"),
    unseen("update note set salt = null where entry = (select min(entry) from note)", "seal 1 (entry ", "the text beside it was altered"),
    unseen("update note set hash = 'f' where entry = (select min(entry) from note)", "seal 1 (entry ", ALTERED),
    unseen("update note set author = 1 where entry = (select min(entry) from note)", "seal 1 (entry ", ALTERED),
    unseen("delete from note where entry = (select min(entry) from note)", "seal 1 (entry ", ALTERED),
    // What was not there then.
    unseen("insert into entry (guild, id, key, content, cause, day, at) values (77, 5, 'forged', '', 'award', 1, 1)", "no seal (entry 5)",
        "it was put in among others that were sealed long ago"),
];

async fn opened(on: On) -> Option<Books> {
    let books = Books::open(on).await?;
    fill(&books).await;
    books.are_whole().await;
    for table in TABLES {
        unbind(&books, table).await;
        let aside = format!("create table aside_{table} as select * from {table}");
        sql(&books.url, &aside).await;
    }
    Some(books)
}

async fn restore(books: &Books) {
    for table in TABLES {
        let back = format!("delete from {table}; insert into {table} select * from aside_{table}");
        sql(&books.url, &back).await;
    }
    books.are_whole().await;
}

async fn broken(books: &Books, against: &[Against]) -> Vec<String> {
    seal::check(&books.app, against).await.unwrap().broken
}

#[tokio::test]
async fn the_chain_names_what_was_forged_though_everything_was_recomputed() {
    for on in ENGINES {
        let Some(books) = opened(on).await else {
            continue;
        };
        for forgery in FORGERIES {
            let Forgery {
                done, place, why, ..
            } = forgery;
            sql(&books.url, done).await;
            if forgery.invariants_hold {
                let report = invariants::check(&books.app.db).await.unwrap();
                assert_eq!(report.broken, Vec::<String>::new(), "{done}");
            }
            let said = broken(&books, &[]).await;
            let start = format!("program {GUILD}: the chain is broken at {place}");
            let named = said.len() == 1 && said[0].starts_with(&start) && said[0].ends_with(why);
            assert!(
                named,
                "{done}\nmust say {start}…: {why}, and says {said:#?}"
            );
            restore(&books).await;
        }
    }
}

fn against(head: &Head) -> Vec<Against> {
    let alone = Against {
        guild: None,
        head: head.clone(),
    };
    let named = Against {
        guild: Some(GUILD),
        ..alone.clone()
    };
    vec![alone, named]
}

#[tokio::test]
async fn a_kept_head_tells_a_chain_that_was_cut_or_written_anew() {
    for on in ENGINES {
        let Some(books) = opened(on).await else {
            continue;
        };
        let none: [String; 0] = [];
        let mut tx = books.app.db.read().await.unwrap();
        let kept = seal::head(&mut tx, GUILD).await.unwrap();
        drop(tx);
        assert_eq!(broken(&books, &against(&kept)).await, none);
        assert_eq!(broken(&books, &against(&Head::start(GUILD))).await, none);

        // The tail, with its seals.
        let cut = "delete from posting where entry = (select max(id) from entry);
                   delete from entry where id = (select max(id) from entry);
                   delete from seal where ordinal = (select max(ordinal) from seal)";
        sql(&books.url, cut).await;
        assert_eq!(broken(&books, &[]).await, none);
        let said = format!(
            "program {GUILD}: the chain was cut: it ends at seal {}, and seal {} was kept",
            kept.count - 1,
            kept.count
        );
        assert_eq!(broken(&books, &against(&kept)).await, [said.clone(), said]);
        restore(&books).await;

        // An amount, and every seal from it on.
        let forged =
            "update posting set amount = amount + 1 where kind = 'award'; delete from seal";
        sql(&books.url, forged).await;
        seal::seal_all(&books.app).await.unwrap();
        assert_eq!(broken(&books, &[]).await, none);
        let said = broken(&books, &against(&kept)).await;
        assert!(
            said.len() == 2 && said[0].contains("written anew"),
            "{said:?}"
        );
        restore(&books).await;
        assert_eq!(broken(&books, &against(&kept)).await, none);
    }
}
