//! The list of tables can be copied in its order, and the texts that are made of it are right.
use super::*;
use crate::base::db::Db;
use std::collections::BTreeSet;

async fn migrated() -> (tempfile::TempDir, End) {
    let dir = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}", dir.path().join("scratch.db").display());
    let db = Db::open(&url).await.expect("a database");
    db.migrate(&url).await.expect("its tables");
    (dir, end(&url).await.expect("a connection"))
}

#[tokio::test]
async fn no_table_comes_before_one_that_it_refers_to() {
    let (_dir, mut end) = migrated().await;
    let mut before: BTreeSet<&str> = BTreeSet::new();
    for table in TABLES {
        assert!(before.insert(table), "{table} is listed twice");
        let End::Sqlite(conn) = &mut end else {
            panic!("this is SQLite")
        };
        let sql = r#"select "table" from pragma_foreign_key_list($1)"#;
        let referred: Vec<String> = sqlx::query_scalar(sql)
            .bind(*table)
            .fetch_all(conn)
            .await
            .expect("its references");
        for other in referred {
            assert!(before.contains(&other[..]), "{table} refers to {other}");
        }
    }
}

#[test]
fn every_value_has_its_parameter() {
    assert_eq!(parameters(1, 1), "($1)");
    assert_eq!(parameters(2, 3), "($1, $2, $3), ($4, $5, $6)");
}
