-- whether the seller is registered, from a day on; before the first row the configuration counts
create table tax_account (
    id          binary(16)   not null primary key,
    valid_from  date         not null,
    registered  boolean      not null,
    tax_number  varchar(40)  not null,
    qst_number  varchar(40)  not null,
    reason      varchar(500) not null,
    recorded_by binary(16)   not null,
    recorded_at datetime(6)  not null,
    index idx_tax_account_valid_from (valid_from, recorded_at)
);

-- whether a product is taxable, from a day on: who decided, when and why; never changed, a newer row counts
create table tax_decision (
    id          binary(16)   not null primary key,
    product_id  binary(16)   not null,
    valid_from  date         not null,
    status      varchar(20)  not null,
    decided_by  varchar(200) not null,
    reason      varchar(500) not null,
    recorded_by binary(16)   not null,
    recorded_at datetime(6)  not null,
    constraint ck_tax_decision_status check (status in ('TAXABLE', 'EXEMPT')),
    index idx_tax_decision_product (product_id, valid_from, recorded_at)
);

-- an exempt line is no taxable supply: it counts neither in the return nor against the small supplier's limit
alter table payment_line add column exempt boolean not null default false;
alter table document add column exempt_net bigint not null default 0;
