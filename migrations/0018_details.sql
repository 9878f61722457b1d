-- What members told with their orders, so that rewards can be handed over.

create table order_detail (
    guild bigint not null,
    entry bigint not null,
    member bigint not null,
    -- address, day, invoice
    asked text not null,
    -- Encrypted with the member's data key. An address is erased once the order is over.
    body text not null,
    primary key (guild, entry)
);
create index order_detail_member on order_detail (guild, member);
