-- What makes the books verifiable: per program, each record is sealed after its commit, by a hash over it and the seal before.

create table seal (
    guild bigint not null,
    -- Its place in the program's chain, from 1 on, without gaps.
    ordinal bigint not null,
    -- What it is over: "entry" or "audit", and which.
    kind text not null,
    subject bigint not null,
    -- SHA-256, as 64 hexadecimal digits, over the hash before it and the record.
    hash text not null,
    sealed_at bigint not null,
    primary key (guild, ordinal),
    unique (guild, kind, subject)
);

-- The head of the chain as it stood when a week closed: its post shows it.
create table week_head (
    guild bigint not null,
    week text not null,
    seals bigint not null,
    hash text not null,
    primary key (guild, week)
);
