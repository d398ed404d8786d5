-- Since when unpaid seats are held, from the order on or anew: a payment must begin within a while of it.
alter table group_order add column held_since datetime(6);
update group_order set held_since = begun_at;
alter table group_order modify column held_since datetime(6) not null;
