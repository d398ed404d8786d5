-- sales tax by place of supply; a change of rate is a new row, never a changed one
create table tax_rate (
    province   varchar(2)    not null,
    tax        varchar(3)    not null,
    name       varchar(20)   not null,
    rate       decimal(7, 4) not null,
    valid_from date          not null,
    valid_to   date,
    source     varchar(200)  not null,
    primary key (province, tax, valid_from),
    constraint ck_tax_rate_tax check (tax in ('HST', 'GST', 'QST')),
    constraint ck_tax_rate_rate check (rate >= 0 and rate < 100)
);

insert into tax_rate (province, tax, name, rate, valid_from, valid_to, source) values
    ('ON', 'HST', 'HST/TVH', 13.0000, '2010-07-01', null, 'Excise Tax Act, New HVAT Regulations'),
    ('NB', 'HST', 'HST/TVH', 15.0000, '2016-07-01', null, 'Excise Tax Act, New HVAT Regulations'),
    ('NL', 'HST', 'HST/TVH', 15.0000, '2016-07-01', null, 'Excise Tax Act, New HVAT Regulations'),
    ('PE', 'HST', 'HST/TVH', 15.0000, '2016-10-01', null, 'Excise Tax Act, New HVAT Regulations'),
    ('NS', 'HST', 'HST/TVH', 15.0000, '2010-07-01', '2025-03-31', 'Excise Tax Act, New HVAT Regulations'),
    ('NS', 'HST', 'HST/TVH', 14.0000, '2025-04-01', null, 'Nova Scotia rate change of 1 April 2025'),
    ('AB', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)'),
    ('BC', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)'),
    ('MB', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)'),
    ('NT', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)'),
    ('NU', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)'),
    ('QC', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)'),
    ('QC', 'QST', 'QST/TVQ', 9.9750, '2013-01-01', null, 'Act respecting the Quebec sales tax s. 16'),
    ('SK', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)'),
    ('YT', 'GST', 'GST/TPS', 5.0000, '2008-01-01', null, 'Excise Tax Act s. 165(1)');

-- open_reference is the reference while the payment is open, so that one thing has one open payment at most.
-- There is no foreign key to account: the books are kept for six years, whatever becomes of the account.
create table payment (
    id              binary(16)   not null primary key,
    version         int          not null,
    reference       binary(16)   not null,
    open_reference  binary(16),
    buyer_id        binary(16)   not null,
    buyer_name      varchar(200) not null,
    description     varchar(500) not null,
    language        varchar(2)   not null,
    return_to       varchar(300) not null,
    return_token    varchar(64)  character set ascii collate ascii_bin not null,
    currency        char(3)      not null,
    net             bigint       not null,
    tax             bigint       not null,
    total           bigint       not null,
    tax_province    varchar(2)   not null,
    live            boolean      not null,
    status          varchar(20)  not null,
    started_at      datetime(6)  not null,
    paid_at         datetime(6),
    received        bigint,
    payment_intent  varchar(255) character set ascii collate ascii_bin,
    review_reason   varchar(500),
    constraint uk_payment_open_reference unique (open_reference),
    constraint uk_payment_return_token unique (return_token),
    constraint ck_payment_status check (status in ('STARTED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'REVIEW')),
    constraint ck_payment_total check (total >= 0 and total = net + tax),
    index idx_payment_reference (reference, started_at),
    index idx_payment_status (status, started_at),
    index idx_payment_started_at (started_at)
);

create table payment_line (
    payment_id  binary(16)    not null,
    position    int           not null,
    description varchar(500)  not null,
    net         bigint        not null,
    tax_name    varchar(40)   not null,
    tax_rate    decimal(7, 4) not null,
    tax         bigint        not null,
    primary key (payment_id, position),
    constraint fk_payment_line_payment foreign key (payment_id) references payment (id)
);

-- id is the idempotency key; expires_at is what Stripe was told and is never computed again
create table payment_attempt (
    id             binary(16)  not null primary key,
    version        int         not null,
    payment_id     binary(16)  not null,
    open_of        binary(16),
    stripe_session varchar(255) character set ascii collate ascii_bin,
    url            varchar(2048),
    status         varchar(20) not null,
    started_at     datetime(6) not null,
    expires_at     datetime(6) not null,
    constraint uk_payment_attempt_stripe_session unique (stripe_session),
    constraint uk_payment_attempt_open_of unique (open_of),
    constraint fk_payment_attempt_payment foreign key (payment_id) references payment (id),
    constraint ck_payment_attempt_status check (status in ('OPEN', 'PROCESSING', 'PAID', 'EXPIRED', 'FAILED')),
    index idx_payment_attempt_status (status, started_at)
);

-- written in the transaction of the event's effect: a second delivery finds it
create table stripe_event (
    id          varchar(255) character set ascii collate ascii_bin not null primary key,
    type        varchar(100) not null,
    received_at datetime(6)  not null,
    index idx_stripe_event_received_at (received_at)
);

create table receipt (
    payment_id binary(16)  not null primary key,
    version    int         not null,
    number     varchar(30) not null,
    issued_at  datetime(6) not null,
    html       mediumtext  not null,
    sha256     binary(32)  not null,
    constraint uk_receipt_number unique (number),
    constraint fk_receipt_payment foreign key (payment_id) references payment (id)
);

-- counted up in the transaction that uses the number, so no number is ever missing
create table document_number (
    series varchar(20) not null primary key,
    last   bigint      not null
);
