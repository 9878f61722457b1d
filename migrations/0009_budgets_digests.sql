-- What is set aside for points that are given, what people buy of allowance, and which digests were posted.

-- The fund of a budget for one stretch of time: the account "fund" with this id.
create table budget_fund (
    guild bigint not null,
    id bigint not null,
    -- What it pays: kudos, awards
    paid text not null,
    -- How long it lasts: month, quarter, year
    per text not null,
    starts_at bigint not null,
    ends_at bigint not null,
    -- How many points were set aside for it in all, less what a smaller budget gave back; once closed, what it has paid.
    size bigint not null check (size >= 0),
    -- What the program wanted it to be when it was last filled.
    wanted bigint not null,
    -- What other funds had paid in the same month, quarter or year before this one took their place: it is not paid twice.
    paid_before bigint not null,
    -- Up to how many percent the admins were told that it is spent.
    warned bigint not null default 0,
    -- Once another takes its place, what is left goes back to the program.
    closed boolean not null default false,
    primary key (guild, id)
);
create unique index budget_fund_open on budget_fund (guild, paid) where not closed;

-- How much somebody bought of allowance in a period.
create table allowance_bought (
    guild bigint not null,
    member bigint not null,
    period bigint not null,
    points bigint not null check (points > 0),
    primary key (guild, member, period)
);

-- The digests that were posted, by the first day that they are about and the first after: a change of the hour doubles none.
create table digest_post (
    guild bigint not null,
    starts bigint not null,
    ends bigint not null,
    posted_at bigint not null,
    primary key (guild, starts, ends)
);
