-- the stand-in for Stripe: order of making, what an object is about (to filter lists by), when something happens by itself
alter table sandbox_object add column seq bigint not null default 0;
update sandbox_object set seq = created * 1000000;
alter table sandbox_object add column about varchar(100) character set ascii collate ascii_bin not null default '';
alter table sandbox_object add column due_at bigint;
create index idx_sandbox_object_seq on sandbox_object (kind, seq);
create index idx_sandbox_object_about on sandbox_object (kind, about);
create index idx_sandbox_object_due on sandbox_object (due_at);

-- HELD waits until somebody sends it, DROPPED is never sent by itself
alter table sandbox_delivery add column state varchar(10) not null default 'DUE';
alter table sandbox_delivery add column last_status int;
alter table sandbox_delivery add constraint ck_sandbox_delivery_state check (state in ('DUE', 'HELD', 'DROPPED'));

alter table sandbox_install add column holds_webhooks boolean not null default false;
