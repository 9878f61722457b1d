-- Birthdays, work anniversaries and other days, and the cards that tell of them.

-- A day of somebody's: proposed to them, or theirs. Nothing here says which day it is: that is in the body.
create table milestone (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    -- birthday, start, occasion
    what text not null,
    -- public, private, hidden; none while it is only proposed
    visibility text,
    -- The day, its name and since when it is known, encrypted with the member's key.
    body text not null,
    -- Who proposed it and when; none once it is accepted, or where the member set it.
    proposed_by bigint,
    proposed_at bigint,
    -- Whether the member was told of the proposal.
    told boolean not null default true,
    primary key (guild, id)
);
create unique index milestone_once on milestone (guild, member, what) where what <> 'occasion';
create index milestone_member on milestone (guild, member);
create index milestone_proposed on milestone (guild, proposed_at) where proposed_at is not null;

-- What was done for a day of a year, so that it is done once. It tells neither the day nor when it was done.
create table milestone_done (
    guild bigint not null,
    member bigint not null,
    -- birthday, start, or "occasion:" and its id; with "ahead:" before it where those who run the program were told
    what text not null,
    year bigint not null,
    primary key (guild, member, what, year)
);

-- A card, or what was said to somebody alone.
create table milestone_card (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    -- What was celebrated, encrypted with the member's key; none once they were erased.
    body text,
    points bigint not null,
    public boolean not null,
    -- Where the card is.
    channel bigint,
    message bigint,
    primary key (guild, id)
);
create index milestone_card_member on milestone_card (guild, member);

create table milestone_signature (
    guild bigint not null,
    card bigint not null,
    member bigint not null,
    signed_at bigint not null,
    -- Encrypted with the signer's key.
    body text not null,
    primary key (guild, card, member)
);
create index milestone_signature_member on milestone_signature (guild, member);

-- The rows of a file that were checked, until they are imported.
create table milestone_draft (
    guild bigint not null,
    id bigint not null,
    member bigint not null,
    made_at bigint not null,
    -- Encrypted with the key of whoever checked them; none once they were imported.
    body text,
    -- How many people were invited then.
    invited bigint,
    primary key (guild, id)
);

-- Kudos that went to the card of something else, which shows how many there were.
create table cheer (
    guild bigint not null,
    card bigint not null,
    kudos bigint not null,
    primary key (guild, card, kudos)
);
