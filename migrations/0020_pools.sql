-- Rewards that several people pool for. What is in a pool is the account "pool" with the pool's id.

create table pool (
    guild bigint not null,
    id bigint not null,
    -- The interaction that started it: twice the same is one pool.
    key text not null,
    item bigint not null,
    -- Who started it, and gets the reward for all.
    starter bigint not null,
    -- Which of the few pools it is that one person may have open at once.
    slot bigint not null,
    -- The reward's price when it was started, and what was chipped in so far; of a pool that is closed, what it had come to.
    goal bigint not null check (goal > 0),
    raised bigint not null check (raised >= 0),
    until bigint not null,
    -- Encrypted with the starter's data key.
    note text,
    -- open, ordered, missed, cancelled, failed
    state text not null,
    -- Why it could not be ordered: gone, sold_out, price, gate.
    why text,
    started_at bigint not null,
    closed_at bigint,
    closed_by bigint,
    -- The order, once it was placed for all.
    placed bigint,
    channel bigint not null,
    message bigint,
    primary key (guild, id),
    unique (guild, key),
    check (raised <= goal)
);
create unique index pool_slot on pool (guild, starter, slot) where state = 'open';
create index pool_until on pool (guild, until) where state = 'open';

-- Each time that somebody chipped in, by the entry that took it from their wallet.
create table pool_chip (
    guild bigint not null,
    pool bigint not null,
    entry bigint not null,
    member bigint not null,
    points bigint not null check (points > 0),
    -- The entry that gave it back, to the same lots.
    returned_by bigint,
    primary key (guild, pool, entry)
);
create index pool_chip_member on pool_chip (guild, member, pool);

-- The pool that paid for an order, where one did, and how many others chipped in.
alter table reward_order add column pool bigint;
alter table reward_order add column others bigint not null default 0;
