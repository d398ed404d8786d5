-- how an offer (a cohort) may be paid other than at once by card; offer_id is opaque to this module
create table payment_terms (
    offer_id             binary(16) not null primary key,
    version              int        not null,
    transfer             boolean    not null,
    transfer_days_before int        not null,
    constraint ck_payment_terms_days check (transfer_days_before between 0 and 60)
);

-- share in per cent of the total; due_days from the first session, before it when negative; the first part is due at once
create table payment_terms_part (
    offer_id binary(16) not null,
    position int        not null,
    share    int        not null,
    due_days int        not null,
    primary key (offer_id, position),
    constraint fk_payment_terms_part_offer foreign key (offer_id) references payment_terms (offer_id),
    constraint ck_payment_terms_part_share check (share between 5 and 95)
);

-- money that is awaited by Interac e-transfer or cheque, with the invoice that asks for it
create table transfer (
    id             binary(16)   not null primary key,
    version        int          not null,
    payment_id     binary(16)   not null,
    reference      binary(16)   not null,
    buyer_id       binary(16)   not null,
    buyer_name     varchar(200) not null,
    description    varchar(500) not null,
    language       varchar(2)   not null,
    return_to      varchar(300) not null,
    purchase_order varchar(60)  not null,
    quote          text         not null,
    currency       char(3)      not null,
    due            bigint       not null,
    received       bigint       not null,
    invoice_id     binary(16)   not null,
    invoice_number varchar(40)  not null,
    status         varchar(20)  not null,
    begun_at       datetime(6)  not null,
    deadline       datetime(6)  not null,
    zone           varchar(60)  not null,
    reminded_at    datetime(6),
    constraint uk_transfer_payment unique (payment_id),
    constraint fk_transfer_payment foreign key (payment_id) references payment (id),
    constraint ck_transfer_status check (status in ('AWAITED', 'PAID', 'CLOSED')),
    constraint ck_transfer_amounts check (due > 0 and received >= 0),
    index idx_transfer_reference (reference, begun_at),
    index idx_transfer_status (status, deadline)
);

-- each arrival as the office entered it; the same one twice is refused
create table transfer_arrival (
    id             binary(16)   not null primary key,
    transfer_id    binary(16)   not null,
    amount         bigint       not null,
    received_on    date         not null,
    bank_reference varchar(100) not null,
    entered_by     binary(16)   not null,
    entered_at     datetime(6)  not null,
    credited       bigint       not null,
    constraint uk_transfer_arrival unique (transfer_id, received_on, amount, bank_reference),
    constraint fk_transfer_arrival_transfer foreign key (transfer_id) references transfer (id),
    constraint ck_transfer_arrival_amount check (amount > 0 and credited >= 0 and credited <= amount)
);

-- open_order is the order while its plan is live, so that one order has one plan at most
create table instalment_plan (
    id          binary(16)   not null primary key,
    version     int          not null,
    order_id    binary(16)   not null,
    open_order  binary(16),
    buyer_id    binary(16)   not null,
    buyer_name  varchar(200) not null,
    description varchar(500) not null,
    language    varchar(2)   not null,
    zone        varchar(60)  not null,
    status      varchar(20)  not null,
    begun_at    datetime(6)  not null,
    constraint uk_instalment_plan_open_order unique (open_order),
    constraint ck_instalment_plan_status check (status in ('PROPOSED', 'ACTIVE', 'DONE', 'CANCELLED')),
    index idx_instalment_plan_order (order_id),
    index idx_instalment_plan_buyer (buyer_id)
);

-- each part is a payment of its own, with its own portion of the quote; the first one's reference is the order itself
create table instalment (
    id           binary(16)  not null primary key,
    version      int         not null,
    plan_id      binary(16)  not null,
    position     int         not null,
    reference    binary(16)  not null,
    quote        text        not null,
    currency     char(3)     not null,
    amount       bigint      not null,
    due_at       datetime(6) not null,
    status       varchar(20) not null,
    payment_id   binary(16),
    paid_at      datetime(6),
    reminders    int         not null,
    escalated_at datetime(6),
    constraint uk_instalment_position unique (plan_id, position),
    constraint fk_instalment_plan foreign key (plan_id) references instalment_plan (id),
    constraint ck_instalment_status check (status in ('DUE', 'PAID', 'CANCELLED')),
    constraint ck_instalment_amount check (amount > 0),
    index idx_instalment_reference (reference),
    index idx_instalment_due (status, due_at)
);
