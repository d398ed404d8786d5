-- how an order is paid: a credit pays a part of it, and the rest comes by the hosted page or by transfer
alter table payment add column credit bigint not null default 0;
alter table payment add column method varchar(20) not null default 'CARD';
alter table payment add constraint ck_payment_credit check (credit >= 0 and credit <= total);
alter table payment add constraint ck_payment_method check (method in ('CARD', 'TRANSFER'));

-- money that we owe to a person until a date; balance is what is left, and only ever changed by a guarded update
create table credit (
    id          binary(16)   not null primary key,
    version     int          not null,
    owner_id    binary(16)   not null,
    currency    char(3)      not null,
    granted     bigint       not null,
    balance     bigint       not null,
    reference   binary(16)   not null,
    reason      varchar(500) not null,
    granted_at  datetime(6)  not null,
    expires_at  datetime(6)  not null,
    reminded_at datetime(6),
    constraint ck_credit_balance check (granted > 0 and balance >= 0 and balance <= granted),
    index idx_credit_owner (owner_id, expires_at),
    index idx_credit_expiry (expires_at, balance)
);

-- append-only: the sum of the changes of a credit is its balance, always
create table credit_entry (
    id             binary(16)  not null primary key,
    credit_id      binary(16)  not null,
    kind           varchar(20) not null,
    amount         bigint      not null,
    balance_change bigint      not null,
    at             datetime(6) not null,
    payment_id     binary(16),
    reference      binary(16),
    constraint fk_credit_entry_credit foreign key (credit_id) references credit (id),
    constraint ck_credit_entry_kind check (kind in ('GRANTED', 'RESERVED', 'USED', 'RETURNED', 'EXPIRED')),
    constraint ck_credit_entry_amount check (amount > 0 and balance_change in (amount, -amount, 0)),
    index idx_credit_entry_credit (credit_id, at),
    index idx_credit_entry_payment (payment_id),
    index idx_credit_entry_reference (reference)
);
