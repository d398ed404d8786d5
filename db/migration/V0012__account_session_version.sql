alter table account_session add column version int not null default 0;
