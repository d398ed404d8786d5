-- The cohort was cancelled by the provider: everything goes back to whoever paid.
alter table group_order drop constraint ck_group_order_status;
alter table group_order add constraint ck_group_order_status check (status in ('HELD', 'PAID', 'ENDED', 'CALLED_OFF'));
alter table group_order add column returned_at datetime(6);
