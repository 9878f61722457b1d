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

-- Lanes that can't be reached: what goes there waits, in order, and is tried again ever less often, or once something changes.
create table held_lane (
    guild bigint not null,
    lane text not null,
    -- What Discord says, and its code for that.
    why text not null,
    code bigint not null,
    since bigint not null,
    tries bigint not null,
    retry_at bigint not null,
    primary key (guild, lane)
);

-- A run's identity: whoever inserts the row runs it, in the same transaction. Where there is more to do than one transaction
-- should, the run goes on in others, each of which holds the row.
create table job_run (
    guild bigint not null,
    job text not null,
    -- Civil date and time in the program's zone, as 2026-11-23T09:00:00.
    occurrence text not null,
    ran_at bigint not null,
    -- How long it took, in microseconds, all of its transactions.
    took bigint not null,
    outcome text not null,
    -- When its last transaction began, how much all of them have done, and whether there is more to do.
    went_at bigint not null,
    done bigint not null,
    goes_on boolean not null,
    primary key (guild, job, occurrence)
);
create index job_run_goes_on on job_run (guild, job, occurrence) where goes_on;

-- A job's run that failed: it is tried again, ever less often, before its later runs.
create table job_failure (
    guild bigint not null,
    job text not null,
    occurrence text not null,
    failed_at bigint not null,
    attempts bigint not null,
    -- Under which it is in the log.
    log_id text not null,
    retry_at bigint not null,
    primary key (guild, job)
);

-- The hash of the commands as they were last registered.
create table registration (
    application bigint not null,
    hash text not null,
    primary key (application)
);
