-- touched is changed before anything else, so that of two settlements one waits for the other, on a cluster too
alter table payment add column touched int not null default 0;
alter table payment drop constraint ck_payment_status;
alter table payment add constraint ck_payment_status
    check (status in ('STARTED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'REVIEW', 'REFUNDED'));

-- every movement of money, once: kind and source are Stripe's own id of it (or ours, for money by hand)
create table payment_ledger (
    id                  binary(16)   not null primary key,
    kind                varchar(20)  not null,
    source              varchar(255) character set ascii collate ascii_bin not null,
    charge              varchar(255) character set ascii collate ascii_bin,
    payment_intent      varchar(255) character set ascii collate ascii_bin,
    payment_id          binary(16),
    reference           binary(16),
    amount              bigint       not null,
    currency            char(3)      not null,
    fee                 bigint,
    net                 bigint,
    balance_transaction varchar(255) character set ascii collate ascii_bin,
    surplus             boolean      not null,
    foreign_made        boolean      not null,
    live                boolean      not null,
    recorded_at         datetime(6)  not null,
    constraint uk_payment_ledger_source unique (kind, source),
    constraint uk_payment_ledger_balance_transaction unique (balance_transaction),
    constraint fk_payment_ledger_payment foreign key (payment_id) references payment (id),
    constraint ck_payment_ledger_kind check (kind in
        ('CHARGE', 'TRANSFER', 'REFUND', 'REFUND_FAILED', 'DISPUTE', 'DISPUTE_REINSTATED')),
    index idx_payment_ledger_payment (payment_id),
    index idx_payment_ledger_reference (reference),
    index idx_payment_ledger_charge (charge),
    index idx_payment_ledger_intent (payment_intent),
    index idx_payment_ledger_recorded_at (recorded_at)
);

insert into payment_ledger (id, kind, source, charge, payment_intent, payment_id, reference, amount, currency, surplus,
        foreign_made, live, recorded_at)
    select id, 'CHARGE', payment_intent, payment_intent, payment_intent, id, reference, received, currency, false,
        false, live, paid_at
    from payment where received > 0 and payment_intent is not null and paid_at is not null;

-- what of each charge is set aside for refunds or was taken by a dispute: the guard row, changed before it is read
create table payment_charge (
    charge         varchar(255) character set ascii collate ascii_bin not null primary key,
    payment_intent varchar(255) character set ascii collate ascii_bin,
    payment_id     binary(16)   not null,
    by_hand        boolean      not null,
    surplus        boolean      not null,
    live           boolean      not null,
    amount         bigint       not null,
    currency       char(3)      not null,
    committed      bigint       not null,
    disputed       bigint       not null,
    touched        int          not null,
    added          datetime(6)  not null default current_timestamp(6),
    constraint fk_payment_charge_payment foreign key (payment_id) references payment (id),
    index idx_payment_charge_payment (payment_id),
    index idx_payment_charge_intent (payment_intent)
);

insert into payment_charge (charge, payment_intent, payment_id, by_hand, surplus, live, amount, currency, committed,
        disputed, touched, added)
    select charge, payment_intent, payment_id, false, false, live, amount, currency, 0, 0, 0, recorded_at
    from payment_ledger;

-- id is the idempotency key and stands in Stripe's metadata; replaced_by is the refund that was tried after this failed
create table payment_refund (
    id            binary(16)    not null primary key,
    version       int           not null,
    payment_id    binary(16)    not null,
    reference     binary(16)    not null,
    charge        varchar(255)  character set ascii collate ascii_bin not null,
    payment_intent varchar(255) character set ascii collate ascii_bin,
    amount        bigint        not null,
    currency      char(3)       not null,
    reason        varchar(200)  not null,
    note          varchar(1000) not null,
    external      boolean       not null,
    live          boolean       not null,
    status        varchar(20)   not null,
    stripe_refund varchar(255)  character set ascii collate ascii_bin,
    tries         int           not null,
    requested_at  datetime(6)   not null,
    next_try_at   datetime(6)   not null,
    decided_at    datetime(6),
    credit_note   binary(16),
    replaced_by   binary(16),
    constraint uk_payment_refund_stripe_refund unique (stripe_refund),
    constraint fk_payment_refund_payment foreign key (payment_id) references payment (id),
    constraint ck_payment_refund_amount check (amount > 0),
    constraint ck_payment_refund_status check (status in ('PENDING', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'BY_HAND')),
    index idx_payment_refund_reference (reference),
    index idx_payment_refund_charge (charge),
    index idx_payment_refund_due (status, next_try_at)
);

create table payment_dispute (
    id             binary(16)   not null primary key,
    version        int          not null,
    stripe_dispute varchar(255) character set ascii collate ascii_bin not null,
    charge         varchar(255) character set ascii collate ascii_bin not null,
    payment_id     binary(16),
    reference      binary(16),
    amount         bigint       not null,
    currency       char(3)      not null,
    reason         varchar(60)  not null,
    status         varchar(40)  not null,
    due_at         datetime(6),
    opened_at      datetime(6)  not null,
    closed_at      datetime(6),
    live           boolean      not null,
    constraint uk_payment_dispute_stripe_dispute unique (stripe_dispute),
    constraint fk_payment_dispute_payment foreign key (payment_id) references payment (id),
    index idx_payment_dispute_payment (payment_id),
    index idx_payment_dispute_reference (reference),
    index idx_payment_dispute_opened_at (opened_at)
);

-- what a person has to look at; open_key is the kind and subject while it is open, so that one matter is one task
create table payment_task (
    id          binary(16)    not null primary key,
    version     int           not null,
    kind        varchar(30)   not null,
    subject     varchar(255)  not null,
    open_key    varchar(300),
    payment_id  binary(16),
    reference   binary(16),
    explanation varchar(200)  not null,
    amount      bigint,
    currency    char(3),
    detail      varchar(300)  not null,
    opened_at   datetime(6)   not null,
    due_at      datetime(6)   not null,
    resolved_at datetime(6),
    resolved_by binary(16),
    note        varchar(1000) not null,
    constraint uk_payment_task_open_key unique (open_key),
    index idx_payment_task_due (resolved_at, due_at),
    index idx_payment_task_reference (reference)
);

insert into payment_task (id, version, kind, subject, open_key, payment_id, reference, explanation, amount, currency,
        detail, opened_at, due_at, note)
    select id, 0, 'REVIEW', subject, concat('REVIEW:', subject), id, reference, explanation, received, currency, '',
        since, since, ''
    from (select id, reference, received, currency, coalesce(paid_at, started_at) as since,
            coalesce(review_reason, 'payment.review.AMOUNT_DIFFERS') as explanation,
            lower(concat(substr(hex(id), 1, 8), '-', substr(hex(id), 9, 4), '-', substr(hex(id), 13, 4), '-',
                substr(hex(id), 17, 4), '-', substr(hex(id), 21))) as subject
        from payment where status = 'REVIEW') as waiting;

-- where a job stands: the cursor it goes on from, and when it last went through
create table payment_job (
    name        varchar(40)  not null primary key,
    position    varchar(255) not null,
    last_run_at datetime(6)
);

-- the webhook endpoint that this installation made at Stripe; its secret is never kept here
create table payment_endpoint (
    stripe_endpoint varchar(255) character set ascii collate ascii_bin not null primary key,
    url             varchar(500) not null,
    api_version     varchar(40)  not null,
    live            boolean      not null,
    created_at      datetime(6)  not null
);

-- how the last event was signed, and in which version it was written
alter table stripe_event
    add column api_version varchar(40),
    add column signed_with int;
