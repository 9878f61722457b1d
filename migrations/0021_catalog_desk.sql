-- The catalog: how rewards are found without reading all of them, files of them, and what reports tell.

-- How often what can be chosen of a program's rewards has changed.
create table item_revision (
    guild bigint not null,
    number bigint not null,
    primary key (guild)
);
-- By which of these changes a reward became what it is.
alter table item add column revision bigint not null default 0;
create index item_changed on item (guild, revision, id);
-- What the cheapest costs.
create index item_price on item (guild, price) where not retired;

-- Files of rewards that were checked, until they are imported: what they would change.
create table item_draft (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    made_at bigint not null,
    -- Null once it was imported.
    body text,
    primary key (guild, id)
);
create index item_draft_made on item_draft (guild, made_at);

-- What a reward was worth in money when it was ordered, in the smallest unit of its currency (ISO 4217).
alter table reward_order add column face bigint;
alter table reward_order add column currency text;
