-- A code may be used for several seats of one order: each counts against the code's limit.
alter table promo_use add column seats int not null default 1;
alter table promo_use add constraint ck_promo_use_seats check (seats > 0);

-- The code that lowered the price of each seat, as it was entered; empty for none.
alter table group_order add column promo_code varchar(40) not null default '';
