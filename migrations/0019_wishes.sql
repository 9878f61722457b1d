-- What members wish for, and what they want to be told of it.

create table wish (
    guild bigint not null,
    member bigint not null,
    item bigint not null,
    created_at bigint not null,
    -- Whether its owner knows that they have as much as it costs; no longer once they have less.
    ready boolean not null,
    -- Whether it could not be had any more when it was looked at last.
    gone boolean not null,
    primary key (guild, member, item)
);
create index wish_item on wish (guild, item);

-- How many wishes and ideas each has: a guarded counter.
create table wish_count (
    guild bigint not null,
    member bigint not null,
    wishes bigint not null check (wishes >= 0),
    primary key (guild, member)
);

-- What the shop lacks, in a member's own words.
create table wish_idea (
    guild bigint not null,
    id bigint not null,
    -- The cause: the same one twice is one idea.
    key text not null,
    member bigint not null,
    -- Encrypted with the member's data key.
    body text not null,
    primary key (guild, id),
    unique (guild, key)
);
create index wish_idea_member on wish_idea (guild, member, id);

-- Up to when members were told which rewards are new.
create table wish_news (
    guild bigint not null,
    until bigint not null,
    primary key (guild)
);

-- Whether somebody is told what becomes of their wishes, and whether rewards are suggested to them.
alter table switches add column wishes boolean not null default true;
alter table switches add column suggestions boolean not null default true;
-- Since when they want to be told which rewards are new; null: they don't.
alter table switches add column rewards_since bigint;
