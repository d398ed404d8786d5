-- Group consultations: their seats are conditional counters; a seat that was used up stays counted.
create table consultation (
    id                 binary(16)   not null,
    series_id          binary(16)   not null,
    module_id          binary(16)   null,
    leader_id          binary(16)   not null,
    ledger             varchar(20)  not null,
    focus              varchar(30)  not null,
    wall_start         datetime(6)  not null,
    zone               varchar(50)  not null,
    starts_at          datetime(6)  not null,
    ends_at            datetime(6)  not null,
    minutes            int          not null,
    seats              int          not null,
    seats_taken        int          not null,
    place              varchar(200) not null,
    status             varchar(20)  not null,
    planned_at         datetime(6)  not null,
    primary key (id),
    index idx_consultation_series (series_id, status, starts_at),
    index idx_consultation_leader (leader_id, starts_at),
    constraint fk_consultation_series foreign key (series_id) references series (id),
    constraint fk_consultation_leader foreign key (leader_id) references account (id),
    constraint ck_consultation_ledger check (ledger in ('PROGRAMME', 'SUPERVISION')),
    constraint ck_consultation_status check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint ck_consultation_seats check (seats between 2 and 12 and seats_taken between 0 and seats),
    constraint ck_consultation_minutes check (minutes between 15 and 240)
);

-- entry_id says that the minutes were entered; the learner may remove an entry that came back, so nothing refers to it.
create table consultation_seat (
    consultation_id binary(16)  not null,
    account_id      binary(16)  not null,
    registration_id binary(16)  not null,
    status          varchar(20) not null,
    minutes         int         null,
    entry_id        binary(16)  null,
    booked_at       datetime(6) not null,
    ended_at        datetime(6) null,
    primary key (consultation_id, account_id),
    index idx_consultation_seat_account (account_id),
    constraint fk_consultation_seat_consultation foreign key (consultation_id) references consultation (id),
    constraint fk_consultation_seat_account foreign key (account_id) references account (id),
    constraint fk_consultation_seat_registration foreign key (registration_id) references registration (id),
    constraint ck_consultation_seat_status check (status in ('BOOKED', 'RETURNED', 'LATE', 'ATTENDED', 'ABSENT'))
);

-- How many consultations a place in a series includes; without a row there is no limit.
create table consultation_allowance (
    series_id binary(16) not null,
    seats     int        not null,
    primary key (series_id),
    constraint fk_consultation_allowance_series foreign key (series_id) references series (id),
    constraint ck_consultation_allowance_seats check (seats between 0 and 50)
);

-- What a person has used of it; raised with the seat in one transaction, so that nobody books past the limit.
create table consultation_use (
    registration_id binary(16) not null,
    used            int        not null,
    primary key (registration_id),
    constraint fk_consultation_use_registration foreign key (registration_id) references registration (id)
);
