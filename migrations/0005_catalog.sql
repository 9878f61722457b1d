-- Rewards and their orders.

create table item (
    guild bigint not null,
    id bigint not null,
    -- Name and description per language.
    texts text not null,
    price bigint not null check (price > 0),
    -- Null: as many as are asked for.
    stock bigint check (stock >= 0),
    kind text not null,
    retired boolean not null default false,
    created_at bigint not null,
    primary key (guild, id)
);

-- The folded names, in every language, of the rewards that can be had: no two rewards share one.
create table item_name (
    guild bigint not null,
    folded text not null,
    item bigint not null,
    primary key (guild, folded)
);
create index item_names on item_name (guild, item);

-- What a confirmation stands for: its id is the key, so that two clicks are one cause.
create table draft (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    item bigint not null,
    price bigint not null,
    created_at bigint not null,
    primary key (guild, id)
);
create index draft_created on draft (guild, created_at);

-- An order carries the id of the entry that paid for it.
create table reward_order (
    guild bigint not null,
    id bigint not null,
    item bigint not null,
    member bigint not null,
    price bigint not null,
    left_after bigint not null,
    -- placed, approved, refused, cancelled
    state text not null,
    -- Encrypted with the data key of whoever decided.
    reason text,
    decided_by bigint,
    decided_at bigint,
    placed_at bigint not null,
    channel bigint not null,
    message bigint,
    primary key (guild, id)
);
create index reward_order_member on reward_order (guild, member, id);
