-- Recognition: kudos, who got them, boosts on them, and the company's values.

create table company_value (
    guild bigint not null,
    id bigint not null,
    -- The name per language.
    texts text not null,
    retired boolean not null default false,
    primary key (guild, id)
);

-- The folded names, in every language, of the values that can be chosen: no two values share one.
create table company_value_name (
    guild bigint not null,
    folded text not null,
    company_value bigint not null,
    primary key (guild, folded)
);
create index company_value_names on company_value_name (guild, company_value);

-- A kudos carries the id of its entry.
create table kudos (
    guild bigint not null,
    id bigint not null,
    giver bigint not null,
    points bigint not null,
    company_value bigint,
    -- The message that it thanks for, as a link.
    link text,
    left_after bigint not null,
    channel bigint not null,
    message bigint,
    undone_at bigint,
    -- The period whose allowance paid, and to which an undo returns it while that lasts.
    period bigint not null,
    day bigint not null,
    given_at bigint not null,
    primary key (guild, id)
);

create table kudos_recipient (
    guild bigint not null,
    kudos bigint not null,
    member bigint not null,
    primary key (guild, kudos, member)
);

create table boost (
    guild bigint not null,
    -- The id of the boost's entry.
    id bigint not null,
    kudos bigint not null,
    member bigint not null,
    points bigint not null,
    left_after bigint not null,
    period bigint not null,
    day bigint not null,
    -- When it was taken back alone; one that went with its kudos is not marked.
    undone_at bigint,
    primary key (guild, id)
);
create index boost_kudos on boost (guild, kudos);

-- How often one gave to another on one day.
create table pair_day (
    guild bigint not null,
    giver bigint not null,
    receiver bigint not null,
    day bigint not null,
    given bigint not null,
    primary key (guild, giver, receiver, day)
);

-- The standings as they were ranked last; a score of 0 for whoever has none or is off the boards.
create table ranking (
    guild bigint not null,
    board text not null,
    period text not null,
    member bigint not null,
    score bigint not null,
    primary key (guild, board, period, member)
);
create index ranking_order on ranking (guild, board, period, score desc, member) where score > 0;

-- How many of those have a score whose quotient by 16 to the power of `level` is `bucket`; no multiple of 16 is kept, since
-- nobody asks for it.
create table ranking_count (
    guild bigint not null,
    board text not null,
    period text not null,
    level bigint not null,
    bucket bigint not null,
    members bigint not null,
    primary key (guild, board, period, level, bucket)
);

-- Whoever ranks takes their turn first: what two did at once would be counted twice.
create table ranking_turn (
    guild bigint not null,
    turns bigint not null,
    primary key (guild)
);

-- The places of a week as they stood when it closed.
create table week_result (
    guild bigint not null,
    board text not null,
    week text not null,
    member bigint not null,
    place bigint not null,
    score bigint not null,
    primary key (guild, board, week, member)
);

-- The weeks whose results were posted: whoever inserts the row posts.
create table week_post (
    guild bigint not null,
    week text not null,
    posted_at bigint not null,
    primary key (guild, week)
);
