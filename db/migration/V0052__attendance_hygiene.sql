-- A session whose roll is settled: from then on only the office changes it, or an appeal.
create table attendance_closing (
    session_id binary(16)  not null,
    version    int         not null,
    closed_by  binary(16)  not null,
    closed_at  datetime(6) not null,
    primary key (session_id),
    constraint fk_attendance_closing_session foreign key (session_id) references cohort_session (id),
    constraint fk_attendance_closing_account foreign key (closed_by) references account (id)
);

-- Somebody said before the session that they would not come, without a reason; taken back while that is set.
create table absence_notice (
    id              binary(16)  not null,
    version         int         not null,
    session_id      binary(16)  not null,
    registration_id binary(16)  not null,
    announced_at    datetime(6) not null,
    withdrawn_at    datetime(6) null,
    primary key (id),
    constraint uk_absence_notice_place unique (session_id, registration_id),
    constraint fk_absence_notice_session foreign key (session_id) references cohort_session (id),
    constraint fk_absence_notice_registration foreign key (registration_id) references registration (id),
    index idx_absence_notice_registration (registration_id)
);

-- A learner disagrees with one revision of what was recorded; each revision can be appealed once.
create table attendance_appeal (
    id              binary(16)   not null,
    version         int          not null,
    session_id      binary(16)   not null,
    registration_id binary(16)   not null,
    revision        int          not null,
    words           varchar(140) not null,
    appealed_at     datetime(6)  not null,
    state           varchar(10)  not null,
    answer          varchar(500) not null,
    answered_by     binary(16)   null,
    answered_at     datetime(6)  null,
    primary key (id),
    constraint uk_attendance_appeal_revision unique (session_id, registration_id, revision),
    constraint fk_attendance_appeal_session foreign key (session_id) references cohort_session (id),
    constraint fk_attendance_appeal_registration foreign key (registration_id) references registration (id),
    constraint fk_attendance_appeal_account foreign key (answered_by) references account (id),
    constraint ck_attendance_appeal_state check (state in ('OPEN', 'CORRECTED', 'KEPT')),
    index idx_attendance_appeal_registration (registration_id)
);

-- How often the facilitators of a session were reminded of people who are not marked.
create table attendance_reminder (
    session_id binary(16)  not null,
    step       int         not null,
    sent_at    datetime(6) not null,
    primary key (session_id, step),
    constraint fk_attendance_reminder_session foreign key (session_id) references cohort_session (id)
);
