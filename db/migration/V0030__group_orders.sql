-- Seats that a clinic pays for. The organisation is the payer's own small record; its people see money and who has a
-- seat, and nothing that happens in the course.
create table organisation (
    id            binary(16)   not null,
    account_id    binary(16)   not null,
    name          varchar(200) not null,
    contact_name  varchar(200) not null,
    province      char(2)      not null,
    primary key (id),
    constraint uk_organisation_account unique (account_id),
    constraint fk_organisation_account foreign key (account_id) references account (id)
);

-- While HELD or PAID, an order stands for one seat of the cohort for each of its seats that is not CANCELLED.
create table group_order (
    id                binary(16)   not null,
    organisation_id   binary(16)   not null,
    account_id        binary(16)   not null,
    cohort_id         binary(16)   not null,
    status            varchar(10)  not null,
    hold_ends_at      datetime(6)  not null,
    price_category_id binary(16)   not null,
    price_minor       bigint       not null,
    price_currency    char(3)      not null,
    purchase_order    varchar(60)  not null,
    refund_terms      text         not null,
    payment_id        binary(16),
    begun_at          datetime(6)  not null,
    paid_at           datetime(6),
    reminded_at       datetime(6),
    revision          bigint       not null,
    primary key (id),
    constraint fk_group_order_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_group_order_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_group_order_status check (status in ('HELD', 'PAID', 'ENDED')),
    index idx_group_order_account (account_id, begun_at),
    index idx_group_order_holds (status, hold_ends_at)
);

create table group_seat (
    id              binary(16)   not null,
    order_id        binary(16)   not null,
    position        int          not null,
    status          varchar(10)  not null,
    invitee_name    varchar(100) not null,
    invitee_email   varchar(254) not null,
    token_hash      binary(32),
    invite_ends_at  datetime(6),
    account_id      binary(16),
    registration_id binary(16),
    primary key (id),
    constraint uk_group_seat_position unique (order_id, position),
    constraint uk_group_seat_token unique (token_hash),
    constraint fk_group_seat_order foreign key (order_id) references group_order (id),
    constraint ck_group_seat_status check (status in ('FREE', 'INVITED', 'ACCEPTED', 'CANCELLED')),
    index idx_group_seat_registration (registration_id)
);

-- Places that somebody else paid for: no price is chosen, and the seat goes back to whoever paid.
create table registration_prepaid (
    registration_id binary(16)   not null,
    reference       binary(16)   not null,
    payment_id      binary(16)   not null,
    payer           varchar(200) not null,
    primary key (registration_id)
);
