-- What members want to be told, and how.

-- Without a row: what is usual.
create table switches (
    guild bigint not null,
    member bigint not null,
    -- Direct messages: never, answers (to what they asked for), everything.
    direct text not null,
    -- Whether what they get no direct message for is shown beside a later answer.
    digest boolean not null,
    -- Whether posts ping them.
    mentions boolean not null,
    -- Whole hours of their own day in which nothing pings them and no direct message comes; both or neither.
    quiet_from bigint,
    quiet_until bigint,
    -- Their own language and zone, where these are not Discord's and the program's.
    language text,
    zone text,
    -- Whether they get a statement of each month as a direct message.
    statement boolean not null,
    primary key (guild, member)
);

-- Whether a direct message that does not get through is kept, to be shown beside a later answer.
alter table notice add column keeps boolean not null default false;
-- state: missed (kept so)
create index notice_missed on notice (guild, lane, id) where state = 'missed';
