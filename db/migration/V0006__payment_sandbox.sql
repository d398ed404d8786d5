-- what the stand-in for Stripe remembers; used in sandbox mode only
create table sandbox_object (
    id      varchar(100) character set ascii collate ascii_bin not null primary key,
    kind    varchar(40)  not null,
    created bigint       not null,
    body    mediumtext   not null,
    index idx_sandbox_object_kind (kind, created)
);

create table sandbox_reply (
    idempotency_key varchar(255) character set ascii collate ascii_bin not null primary key,
    request_hash    binary(32)   not null,
    body            mediumtext   not null,
    created_at      datetime(6)  not null
);

create table sandbox_delivery (
    event_id     varchar(100) character set ascii collate ascii_bin not null primary key,
    attempts     int          not null,
    next_at      datetime(6)  not null,
    delivered_at datetime(6),
    constraint fk_sandbox_delivery_event foreign key (event_id) references sandbox_object (id),
    index idx_sandbox_delivery_due (delivered_at, next_at)
);

create table sandbox_install (
    id             int          not null primary key,
    webhook_secret varchar(100) not null,
    constraint ck_sandbox_install_id check (id = 1)
);
