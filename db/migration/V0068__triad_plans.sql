-- Two people who shall not practise together. Why is not asked and not kept; only the one who declared it sees it.
create table triad_apart (
    declared_by binary(16)  not null,
    other_id    binary(16)  not null,
    declared_at datetime(6) not null,
    primary key (declared_by, other_id),
    constraint fk_triad_apart_declared_by foreign key (declared_by) references account (id),
    constraint fk_triad_apart_other foreign key (other_id) references account (id),
    constraint ck_triad_apart_two check (declared_by <> other_id)
);

-- The practice groups of one session; they stay together and change roles from round to round.
create table triad_plan (
    session_id    binary(16)  not null,
    cohort_id     binary(16)  not null,
    size          int         not null,
    rounds        int         not null,
    round_minutes int         not null,
    planned_at    datetime(6) not null,
    shared_at     datetime(6) null,
    logged_at     datetime(6) null,
    primary key (session_id),
    constraint fk_triad_plan_session foreign key (session_id) references cohort_session (id),
    constraint fk_triad_plan_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_triad_plan_size check (size in (2, 3)),
    constraint ck_triad_plan_rounds check (rounds between 1 and 3),
    index idx_triad_plan_cohort (cohort_id)
);

-- Where a person sits: the seat gives the role of each round.
create table triad_seat (
    session_id      binary(16) not null,
    registration_id binary(16) not null,
    group_no        int        not null,
    seat_no         int        not null,
    primary key (session_id, registration_id),
    constraint fk_triad_seat_plan foreign key (session_id) references triad_plan (session_id),
    constraint fk_triad_seat_registration foreign key (registration_id) references registration (id)
);

-- Minutes that were practised in each role: facts of the programme, inside the minutes of the session's attendance.
create table triad_minutes (
    session_id      binary(16)  not null,
    registration_id binary(16)  not null,
    role            varchar(12) not null,
    module_id       binary(16)  null,
    minutes         int         not null,
    logged_at       datetime(6) not null,
    logged_by       binary(16)  not null,
    primary key (session_id, registration_id, role),
    constraint fk_triad_minutes_session foreign key (session_id) references cohort_session (id),
    constraint fk_triad_minutes_registration foreign key (registration_id) references registration (id),
    constraint fk_triad_minutes_logged_by foreign key (logged_by) references account (id),
    constraint ck_triad_minutes_role check (role in ('PRACTITIONER', 'CLIENT_ROLE', 'OBSERVER')),
    index idx_triad_minutes_place (registration_id)
);
