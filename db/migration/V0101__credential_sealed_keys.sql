-- A private key may be sealed with a key that is not in the database. Only the newest one is kept at all: an older one never
-- signs again, and its public half is enough to verify.
alter table badge_key add column sealed boolean not null default false;
