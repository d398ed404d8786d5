-- The key with which links are signed that work without a sign-in, for example "leave the waitlist".
create table signing_key (
    id     int        not null,
    secret binary(32) not null,
    primary key (id)
);

insert into signing_key (id, secret) values (1, random_bytes(32));

-- Who waits for a series: one live entry a person and series. With "later" it takes in matching cohorts by itself,
-- those published later too; weekday, city and format narrow that down.
-- "offered" is true while an offer is open: a person holds one at a time.
create table waitlist_entry (
    id         binary(16)   not null,
    account_id binary(16)   not null,
    series_id  binary(16)   not null,
    status     varchar(10)  not null,
    live_key   int,
    joined_at  datetime(6)  not null,
    later      boolean      not null,
    weekday    varchar(9),
    city       varchar(100) not null,
    format     varchar(20),
    offered    boolean      not null,
    ended_at   datetime(6),
    primary key (id),
    constraint uk_waitlist_entry_live unique (account_id, series_id, live_key),
    constraint fk_waitlist_entry_account foreign key (account_id) references account (id),
    constraint fk_waitlist_entry_series foreign key (series_id) references series (id),
    constraint ck_waitlist_entry_status check (status in ('WAITING', 'FULFILLED', 'LEFT', 'CLOSED')),
    constraint ck_waitlist_entry_live check ((live_key = 1 and status = 'WAITING') or (live_key is null and status <> 'WAITING')),
    index idx_waitlist_entry_rules (series_id, later, status)
);

-- The line of one cohort. Its row is changed by whoever gives a seat out, so that no two do it at once. "run" counts
-- the seats that were freed; "reserved" are seats that the line holds for staff to offer by hand.
create table waitlist_line (
    cohort_id binary(16)  not null,
    mode      varchar(10) not null,
    run       bigint      not null,
    revision  bigint      not null,
    reserved  int         not null,
    paused_at datetime(6),
    primary key (cohort_id),
    constraint fk_waitlist_line_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_waitlist_line_mode check (mode in ('AUTOMATIC', 'MANUAL')),
    constraint ck_waitlist_line_reserved check (reserved >= 0)
);

-- An entry's place in the line of one cohort, in the order of joined_at and id. passed_run: it let the seat of that run
-- go by and is asked again for a later one.
create table waitlist_position (
    id         binary(16)  not null,
    entry_id   binary(16)  not null,
    cohort_id  binary(16)  not null,
    account_id binary(16)  not null,
    joined_at  datetime(6) not null,
    status     varchar(10) not null,
    live_key   int,
    passed_run bigint      not null,
    primary key (id),
    constraint uk_waitlist_position_live unique (cohort_id, account_id, live_key),
    constraint fk_waitlist_position_entry foreign key (entry_id) references waitlist_entry (id),
    constraint fk_waitlist_position_line foreign key (cohort_id) references waitlist_line (cohort_id),
    constraint ck_waitlist_position_status check (status in ('WAITING', 'OFFERED', 'ASLEEP', 'ENDED')),
    constraint ck_waitlist_position_live check ((live_key = 1 and status <> 'ENDED') or (live_key is null and status = 'ENDED')),
    index idx_waitlist_position_order (cohort_id, status, joined_at, id),
    index idx_waitlist_position_entry (entry_id)
);

-- A seat held for one person until ends_at. While it is open it stands for exactly one seat of the cohort.
create table waitlist_offer (
    id              binary(16)  not null,
    position_id     binary(16)  not null,
    entry_id        binary(16)  not null,
    cohort_id       binary(16)  not null,
    account_id      binary(16)  not null,
    status          varchar(10) not null,
    live_key        int,
    made_at         datetime(6) not null,
    ends_at         datetime(6) not null,
    extensions_used int         not null,
    reminded_at     datetime(6),
    ended_at        datetime(6),
    registration_id binary(16),
    primary key (id),
    constraint uk_waitlist_offer_live unique (entry_id, live_key),
    constraint fk_waitlist_offer_position foreign key (position_id) references waitlist_position (id),
    constraint ck_waitlist_offer_status check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    constraint ck_waitlist_offer_live check ((live_key = 1 and status = 'OPEN') or (live_key is null and status <> 'OPEN')),
    index idx_waitlist_offer_ending (status, ends_at),
    index idx_waitlist_offer_cohort (cohort_id, status)
);

-- What happened to whom and why; never changed. by_account is the member of staff, note what they wrote.
create table waitlist_step (
    id         binary(16)   not null,
    cohort_id  binary(16)   not null,
    entry_id   binary(16)   not null,
    account_id binary(16)   not null,
    at         datetime(6)  not null,
    kind       varchar(30)  not null,
    note       varchar(300) not null,
    by_account binary(16),
    primary key (id),
    constraint fk_waitlist_step_entry foreign key (entry_id) references waitlist_entry (id),
    index idx_waitlist_step_cohort (cohort_id, at),
    index idx_waitlist_step_entry (entry_id, at)
);
