-- How often the payer asked for more time before paying.
alter table group_order add column extensions_used int not null default 0;
