-- Codes that rewards hand out, each to one order.

create table code (
    guild bigint not null,
    id bigint not null,
    item bigint not null,
    -- Encrypted with the program's own data key; null once it was erased.
    body text,
    -- Tells that a code is there already, and not which.
    fingerprint text not null,
    -- The order that got it.
    entry bigint,
    handed_at bigint,
    created_at bigint not null,
    primary key (guild, id)
);
create unique index code_fingerprint on code (guild, fingerprint);
create unique index code_entry on code (guild, entry);
create index code_free on code (guild, item, entry, id);
