-- Somebody's phone at a session; changed first by every scan, so that two at once are read one after the other.
create table check_in (
    session_id      binary(16) not null,
    registration_id binary(16) not null,
    scans           int        not null,
    primary key (session_id, registration_id),
    constraint fk_check_in_session foreign key (session_id) references cohort_session (id),
    constraint fk_check_in_registration foreign key (registration_id) references registration (id)
);

-- A code that a phone read: code_at is signed by us and judges; device_at is what the phone says and judges nothing.
create table check_in_scan (
    id              binary(16)  not null,
    version         int         not null,
    session_id      binary(16)  not null,
    registration_id binary(16)  not null,
    direction       varchar(10) not null,
    code_at         datetime(6) not null,
    device_at       datetime(6) null,
    received_at     datetime(6) not null,
    primary key (id),
    constraint uk_check_in_scan_code unique (session_id, registration_id, direction, code_at),
    constraint fk_check_in_scan_check_in foreign key (session_id, registration_id) references check_in (session_id, registration_id),
    constraint ck_check_in_scan_direction check (direction in ('ARRIVE', 'LEAVE'))
);
