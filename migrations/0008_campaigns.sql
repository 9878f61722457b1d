-- Festive and seasonal bonuses. A campaign's fund is the account "fund" with the campaign's id.

create table campaign (
    guild bigint not null,
    id bigint not null,
    revision bigint not null,
    -- draft, open, ended, cancelled
    stage text not null,
    -- What it does, as JSON.
    plan text not null,
    -- Resolved when it was launched: a later change of the program's zone moves no promise.
    starts_at bigint,
    ends_at bigint,
    -- What of it was posted last (start, last_day, end), and when the next is due; null once there is nothing more.
    told text,
    next_at bigint,
    -- Up to how many percent of its fund the admins were told that it is spent.
    warned bigint not null default 0,
    created_at bigint not null,
    primary key (guild, id)
);
create index campaign_open on campaign (guild, ends_at, starts_at) where stage = 'open';
create index campaign_due on campaign (guild, next_at) where next_at is not null;

-- How much a campaign has added to one member's points, less what was taken back.
create table campaign_gain (
    guild bigint not null,
    campaign bigint not null,
    member bigint not null,
    gained bigint not null check (gained >= 0),
    primary key (guild, campaign, member)
);
create index campaign_gain_member on campaign_gain (guild, member);
