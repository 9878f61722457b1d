-- How much was given to a cause.
create index reward_order_item on reward_order (guild, item, state);
