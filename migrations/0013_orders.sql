-- Orders from placed to received: each step once, and by whom.

create table order_step (
    guild bigint not null,
    entry bigint not null,
    -- endorse, approve, refuse, cancel, fulfil, receive, fail
    step text not null,
    -- Null: the program itself.
    actor bigint,
    at bigint not null,
    primary key (guild, entry, step)
);
create index order_step_actor on order_step (guild, actor, at);

insert into order_step (guild, entry, step, actor, at)
    select guild, id, case state when 'approved' then 'approve' when 'refused' then 'refuse' else 'cancel' end,
        decided_by, decided_at
    from reward_order where state <> 'placed' and decided_at is not null;

-- How many approvals it takes.
alter table reward_order add column approvals bigint not null default 1;
-- What the member is to know who gets it, encrypted with the data key of whoever wrote it.
alter table reward_order add column note text;
alter table reward_order add column noted_by bigint;
-- When it got where it is.
alter table reward_order add column moved_at bigint;
update reward_order set moved_at = coalesce(decided_at, placed_at);

-- Those on which somebody has to act, in the order in which they got there.
create index reward_order_queue on reward_order (guild, state, moved_at);

-- On what terms a reward can be had, as JSON.
alter table item add column terms text not null default '{}';

-- How many of a reward somebody has had in a stretch of time that is limited.
create table item_taken (
    guild bigint not null,
    item bigint not null,
    member bigint not null,
    since bigint not null,
    taken bigint not null check (taken >= 0),
    primary key (guild, item, member, since)
);
