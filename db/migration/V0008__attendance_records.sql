-- What was recorded of one place at one session. Rows are only added: a correction is a further row with the next
-- revision, who made it and why; the row with the highest revision counts.
create table attendance_record (
    id              binary(16)   not null,
    version         int          not null,
    session_id      binary(16)   not null,
    registration_id binary(16)   not null,
    revision        int          not null,
    kind            varchar(10)  not null,
    source          varchar(10)  not null,
    reason          varchar(500) not null,
    recorded_by     binary(16)   not null,
    recorded_at     datetime(6)  not null,
    primary key (id),
    constraint uk_attendance_record_revision unique (session_id, registration_id, revision),
    constraint fk_attendance_record_session foreign key (session_id) references cohort_session (id),
    constraint fk_attendance_record_registration foreign key (registration_id) references registration (id),
    constraint fk_attendance_record_account foreign key (recorded_by) references account (id),
    constraint ck_attendance_record_kind check (kind in ('PRESENT', 'ABSENT', 'UNMARKED')),
    constraint ck_attendance_record_source check (source in ('ROLL_CALL', 'OFFICE')),
    index idx_attendance_record_registration (registration_id)
);

-- When the person was in the room; none for a record that says absent.
create table attendance_interval (
    record_id  binary(16)  not null,
    arrived_at datetime(6) not null,
    left_at    datetime(6) not null,
    primary key (record_id, arrived_at),
    constraint fk_attendance_interval_record foreign key (record_id) references attendance_record (id),
    constraint ck_attendance_interval_order check (left_at > arrived_at)
);
