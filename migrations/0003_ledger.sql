-- Points. Postings and entries are never updated or deleted; a mistake is reversed by a new entry.

create table entry (
    guild bigint not null,
    id bigint not null,
    key text not null,
    -- What was asked, without any personal text: the same key with other content is refused.
    content text not null,
    cause text not null,
    actor bigint,
    reverses bigint,
    day bigint not null,
    at bigint not null,
    primary key (guild, id),
    unique (guild, key)
);
create unique index entry_reversed_once on entry (guild, reverses) where reverses is not null;

create table posting (
    guild bigint not null,
    entry bigint not null,
    line bigint not null,
    source text not null,
    source_owner bigint not null,
    target text not null,
    target_owner bigint not null,
    amount bigint not null check (amount > 0),
    kind text not null,
    primary key (guild, entry, line)
);
create index posting_source on posting (guild, source_owner, entry, line);
create index posting_target on posting (guild, target_owner, entry, line);

-- Personal text lives outside the entries, so that erasing it leaves the books whole.
create table note (
    guild bigint not null,
    entry bigint not null,
    author bigint not null,
    -- Both encrypted with the author's data key, and null once the text was erased.
    salt text,
    body text,
    -- SHA-256 over salt and clear text: it stays, since the chain of seals holds it.
    hash text not null,
    primary key (guild, entry)
);

-- A refusal, kept for a day so that a redelivery repeats it.
create table refused (
    guild bigint not null,
    key text not null,
    content text not null,
    refusal text not null,
    at bigint not null,
    primary key (guild, key)
);

-- Bounded accounts only; a guarded update is the one way to change them. Allowance rows name the period they are for.
create table balance (
    guild bigint not null,
    account text not null,
    owner bigint not null,
    amount bigint not null check (amount >= 0),
    period bigint not null default 0,
    -- Of a wallet: what the program advanced to it and new points pay first. Beside the amount, so that whoever credits
    -- the wallet learns of it under the same lock.
    owed bigint not null default 0 check (owed >= 0),
    primary key (guild, account, owner)
);

create table lot (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    entry bigint not null,
    amount bigint not null,
    remaining bigint not null check (remaining >= 0),
    opened_at bigint not null,
    expires_at bigint,
    primary key (guild, id)
);
create index lot_open on lot (guild, member, expires_at, id) where remaining > 0;
create index lot_entry on lot (guild, entry);
create index lot_due on lot (guild, expires_at, member) where remaining > 0 and expires_at is not null;

-- What a spending entry took from which lot.
create table lot_use (
    guild bigint not null,
    entry bigint not null,
    lot bigint not null,
    amount bigint not null check (amount > 0),
    primary key (guild, entry, lot)
);
create index lot_use_lot on lot_use (guild, lot);

-- Points that wait until whoever got them joins a program that asks first. They are in the wallet, and can't be spent.
create table waiting (
    guild bigint not null,
    entry bigint not null,
    member bigint not null,
    points bigint not null check (points > 0),
    -- From then on they go back.
    until bigint not null,
    -- When they went back: whoever reverses the entry later leaves them out.
    returned_at bigint,
    primary key (guild, entry, member)
);
create index waiting_due on waiting (guild, until) where returned_at is null;
create index waiting_member on waiting (guild, member) where returned_at is null;

-- One member's score on one board in one period: "all", "month:2026-11" or "week:2026-11-23". No index holds the score, so
-- that raising it stays cheap: who stands where is kept beside, shortly after.
create table standing (
    guild bigint not null,
    board text not null,
    period text not null,
    member bigint not null,
    score bigint not null,
    primary key (guild, member, board, period)
);

-- The first week and month of which it is still kept who stands where; earlier ones are only summed up.
create table standing_kept (
    guild bigint not null,
    week text not null,
    month text not null,
    -- Whether all that is earlier is gone.
    done boolean not null,
    primary key (guild)
);

-- Whose places may differ from their standings, until they are ranked: on one board in the periods of a day, or, where no
-- board is named, everywhere.
create table standing_change (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    board text,
    month text,
    week text,
    primary key (guild, id)
);

-- A correction that an admin asked for: it waits for a second one, or it reverses its entry at once.
create table correction (
    guild bigint not null,
    id bigint not null,
    key text not null,
    -- The entry that it reverses, and what that is.
    entry bigint not null,
    what text not null,
    points bigint not null,
    -- What those who had spent it owe since.
    owed bigint not null,
    asked_by bigint not null,
    -- Encrypted with the data key of whoever asked.
    reason text not null,
    -- waiting, done, declined
    state text not null,
    decided_by bigint,
    decided_at bigint,
    asked_at bigint not null,
    channel bigint not null,
    message bigint,
    primary key (guild, id),
    unique (guild, key)
);
create unique index correction_waiting on correction (guild, entry) where state = 'waiting';
