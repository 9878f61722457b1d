-- What members ask for about their own data.

-- Erasures that were asked for, and those that were made: the tombstones, which hold nobody's Discord id.
create table erasure (
    guild bigint not null,
    member bigint not null,
    asked_at bigint not null,
    due_at bigint not null,
    -- When it was made; until then it can be called off.
    done_at bigint,
    -- The last of their kudos whose card was written anew since; null once all were.
    carded bigint,
    primary key (guild, member)
);
create index erasure_due on erasure (guild, due_at) where done_at is null;
create index erasure_carded on erasure (guild, member) where carded is not null;

-- What members agreed to, and what they took back: the proof that they were asked, of which version of the notice.
create table consent (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    -- program, boards, digests
    purpose text not null,
    given boolean not null,
    notice text not null,
    at bigint not null,
    primary key (guild, id)
);
create index consent_member on consent (guild, member, id);

-- What was handed to somebody who asked for all that is kept about them: for a day it is the same file.
create table export (
    guild bigint not null,
    member bigint not null,
    made_at bigint not null,
    -- Encrypted with their data key.
    body text not null,
    primary key (guild, member)
);
create index export_made on export (guild, made_at);

-- Who read what is kept about somebody else, once a day: they can see it.
create table access (
    guild bigint not null,
    member bigint not null,
    reader bigint not null,
    -- 'history' or 'record'
    what text not null,
    day bigint not null,
    at bigint not null,
    primary key (guild, member, reader, what, day)
);
create index access_day on access (guild, day);

-- How far texts and links are erased whose time was over: up to this entry.
create table retained (
    guild bigint not null,
    entry bigint not null,
    primary key (guild)
);

-- What is left of who stood where in a week or a month that closed long ago: how many were on a board, and their scores
-- together; nothing where there were fewer than five.
create table period_total (
    guild bigint not null,
    board text not null,
    period text not null,
    members bigint not null,
    score bigint not null,
    primary key (guild, board, period)
);

-- What people asked of those who run the program about their data, and what they were answered.
create table request (
    guild bigint not null,
    id bigint not null,
    key text not null,
    member bigint not null,
    -- Encrypted with their data key; null once it was erased.
    body text,
    asked_at bigint not null,
    -- By then it is to be answered.
    due_at bigint not null,
    answered_at bigint,
    answered_by bigint,
    -- Encrypted with the data key of whoever answered.
    answer text,
    channel bigint not null,
    message bigint,
    primary key (guild, id),
    unique (guild, key)
);
create index request_open on request (guild, due_at) where answered_at is null;
create index request_member on request (guild, member, id);

-- What Discord allows the bot in a server, as the gateway told last.
create table grant_seen (
    guild bigint not null,
    permissions bigint not null,
    at bigint not null,
    primary key (guild)
);

-- When the rules of people's data were reviewed, which is due every year.
create table review (
    guild bigint not null,
    done_at bigint not null,
    done_by bigint not null,
    primary key (guild, done_at)
);
