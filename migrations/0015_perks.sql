-- Discord roles that orders brought, and until when.

create table perk (
    guild bigint not null,
    entry bigint not null,
    member bigint not null,
    role bigint not null,
    -- Null: for good.
    ends_at bigint,
    -- Since when it is being taken back; null before.
    ending_at bigint,
    primary key (guild, entry)
);
create index perk_end on perk (guild, ends_at);
create index perk_member on perk (guild, member, role);

-- Why the program itself gave up on an order.
alter table reward_order add column cause text;
