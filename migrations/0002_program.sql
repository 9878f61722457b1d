-- One program per guild, its periods, its people and the record of its admins' changes.

create table program (
    guild bigint not null,
    revision bigint not null,
    settings text not null,
    created_at bigint not null,
    -- Since when the bot has been removed from the server; null while it is there.
    left_at bigint,
    -- Until when a campaign may be on; null where none ever was. Read with the program, so that a kudos asks for campaigns
    -- only where there may be one.
    campaigns_until bigint,
    primary key (guild)
);

-- Contiguous: a period begins where the one before it ends.
create table period (
    guild bigint not null,
    ordinal bigint not null,
    starts_at bigint not null,
    ends_at bigint not null,
    primary key (guild, ordinal)
);

create table audit (
    guild bigint not null,
    id bigint not null,
    key text not null,
    actor bigint not null,
    what text not null,
    before_json text,
    after_json text,
    at bigint not null,
    primary key (guild, id),
    unique (guild, key)
);

-- The only table that knows both a Discord user and an opaque member.
create table member (
    guild bigint not null,
    id bigint not null,
    user_id bigint not null,
    locale text,
    off_boards boolean not null default false,
    last_gave_at bigint,
    -- What they may give in a period, where that is more than others may.
    allowance bigint,
    joined_at bigint not null,
    -- The version of the notice that they were told last.
    told text,
    -- The version that they accepted last, and when they first accepted one.
    accepted text,
    accepted_at bigint,
    primary key (guild, id),
    unique (guild, user_id)
);
-- Whoever is on the boards without having accepted a notice, and whoever is off them: where people are asked first the
-- former are looked for, and where they are not the latter.
create index member_not_asked on member (guild, id) where accepted_at is null and not off_boards;
create index member_off_boards on member (guild, id) where off_boards;

-- What a member's personal texts are encrypted with. Destroying it makes all that they wrote unreadable, in backups as well
-- once those are replaced.
create table data_key (
    guild bigint not null,
    member bigint not null,
    -- The id of the master key that wraps it.
    master text not null,
    -- Its own id, the master key's, and the key, encrypted.
    wrapped text not null,
    primary key (guild, member)
);
