-- Orders at those who deliver rewards over HTTP.

-- One row for each order that a provider is to deliver. It is written before the provider is asked for the first time, so that
-- whatever happens then can be asked about afterwards. What redeems a reward is not here.
create table provider_order (
    guild bigint not null,
    -- The order's own id: that of the entry which paid for it.
    id bigint not null,
    -- What the provider knows it by: the same for each attempt.
    key text not null,
    -- tremendous, plum
    provider text not null,
    product text not null,
    -- What it is worth, in the smallest unit of its currency (ISO 4217).
    face bigint not null check (face > 0),
    currency text not null,
    -- waiting, delivered, failed
    state text not null,
    -- What the provider calls it, once that is known.
    reference text,
    -- Why it is not delivered, or not yet.
    why text,
    -- How often the provider was asked; only what the last time brought is learnt.
    attempts bigint not null,
    tried_at bigint,
    -- Until then nobody asks: somebody is asking, or it is too early.
    next_at bigint not null,
    created_at bigint not null,
    settled_at bigint,
    primary key (guild, id),
    unique (key)
);
create index provider_order_open on provider_order (guild, next_at) where state = 'waiting';
create index provider_order_problem on provider_order (guild, provider, tried_at) where why is not null;

-- The tokens of an account, encrypted with the master key: each use of the one in the settings makes another, and the old one is
-- good for hours only. An account is the operator's, and no program's.
create table provider_token (
    provider text not null,
    -- A hash of the credentials in the settings from which they come: others begin anew.
    seed text not null,
    tokens text not null,
    renewed_at bigint not null,
    primary key (provider)
);
