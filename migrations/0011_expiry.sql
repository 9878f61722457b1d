-- Points that expire kindly: renewed by activity, carried over, extended, and seen coming.

-- To how many months from then on their owner's activity renews a lot, and up to how many points of its season are carried
-- over into the next: as the policy said when it came.
alter table lot add column renews bigint;
alter table lot add column carries bigint;
create index lot_renews on lot (guild, member) where remaining > 0 and renews is not null;
create index lot_carries on lot (guild, expires_at, member) where remaining > 0 and carries is not null;

-- What an entry has last longer, and until when: an extension, or what was carried over.
create table lot_extension (
    guild bigint not null,
    entry bigint not null,
    lot bigint not null,
    points bigint not null check (points > 0),
    was bigint not null,
    until bigint not null,
    primary key (guild, entry, lot)
);

-- Which reminders somebody got of what expires at a moment: each once, whatever clock and policy do.
create table expiry_reminder (
    guild bigint not null,
    member bigint not null,
    expires_at bigint not null,
    -- How many days before.
    lead bigint not null,
    at bigint not null,
    primary key (guild, member, expires_at, lead)
);

-- Somebody asks for more time.
create table expiry_request (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    -- What expires up to then is meant, and that is so much when it is asked for.
    through bigint not null,
    points bigint not null,
    -- For how many days more.
    days bigint not null,
    -- waiting, approved, refused
    state text not null,
    asked_at bigint not null,
    decided_by bigint,
    decided_at bigint,
    -- Why it was refused, encrypted with the data key of whoever did.
    reason text,
    channel bigint not null,
    message bigint,
    primary key (guild, id)
);
create unique index expiry_request_waiting on expiry_request (guild, member) where state = 'waiting';

-- An admin has everybody's points last longer: it is done some members at a time.
create table expiry_order (
    guild bigint not null,
    id bigint not null,
    key text not null,
    asked_by bigint not null,
    asked_at bigint not null,
    -- What expires after one moment and up to another lasts for so many days more.
    since bigint not null,
    through bigint not null,
    days bigint not null,
    -- The last member who was come to, and how much was done for how many.
    after_member bigint not null,
    members bigint not null,
    points bigint not null,
    done_at bigint,
    primary key (guild, id),
    unique (guild, key)
);
create index expiry_order_open on expiry_order (guild, id) where done_at is null;

-- Who has left the server, as far as that was looked up.
create table leaver (
    guild bigint not null,
    member bigint not null,
    -- When it was looked up last.
    seen_at bigint not null,
    -- Since when they are gone; null while they are there.
    left_at bigint,
    -- When their points go back to the program; null where they stay.
    revoke_at bigint,
    revoked_at bigint,
    primary key (guild, member)
);
create index leaver_seen on leaver (guild, seen_at, member);
create index leaver_revoke on leaver (guild, revoke_at) where revoke_at is not null and revoked_at is null;
