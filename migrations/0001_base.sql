-- What every room stands on. Instants are microseconds since 1970 (UTC); days count from 0001-01-01 (civil, in the program's zone).

-- What is to be said, written in the transaction that caused it.
create table notice (
    guild bigint not null,
    id bigint not null,
    kind text not null,
    -- Where it goes, one at a time and in order: "channel:1234" or "direct:1234".
    lane text not null,
    -- What it is about; those that coalesce wait only once per subject.
    subject bigint not null,
    coalesces boolean not null,
    payload text not null,
    -- The token of the interaction that caused it, while a follow-up may stand in for a post.
    follow_up text,
    due_at bigint not null,
    -- waiting, sending (an edit that no longer stands for later changes), delivered, aside (failed; visible to admins)
    state text not null,
    attempts bigint not null default 0,
    failure text,
    message bigint,
    -- When delivery first failed: an answer lost for longer than Discord remembers nonces is looked up first.
    tried_at bigint,
    primary key (guild, id)
);
create index notice_due on notice (due_at) where state in ('waiting', 'sending');
-- Whether something waits before it in its lane: what was delivered, which is nearly all, is not looked at.
create index notice_lane on notice (guild, lane, id) where state in ('waiting', 'sending');
create unique index notice_coalesced on notice (guild, kind, subject) where state = 'waiting' and coalesces;

-- A run's identity: whoever inserts the row runs it, in the same transaction.
create table job_run (
    guild bigint not null,
    job text not null,
    -- Civil date and time in the program's zone, as 2026-11-23T09:00:00.
    occurrence text not null,
    ran_at bigint not null,
    outcome text not null,
    primary key (guild, job, occurrence)
);

-- The hash of the commands as they were last registered.
create table registration (
    application bigint not null,
    hash text not null,
    primary key (application)
);
