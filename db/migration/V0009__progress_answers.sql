create table progress_acknowledgement (
    registration_id binary(16)  not null,
    material_id     binary(16)  not null,
    version         int         not null,
    acknowledged_at datetime(6) not null,
    primary key (registration_id, material_id),
    constraint fk_progress_acknowledgement_registration foreign key (registration_id) references registration (id)
);

-- Every attempt stays, with the score and the pass mark of its moment: a later change of the quiz takes nothing away.
create table progress_quiz_attempt (
    id              binary(16)  not null,
    version         int         not null,
    registration_id binary(16)  not null,
    module_id       binary(16)  not null,
    right_answers   int         not null,
    questions       int         not null,
    percent         int         not null,
    pass_mark       int         not null,
    passed          boolean     not null,
    submitted_at    datetime(6) not null,
    primary key (id),
    constraint fk_progress_quiz_attempt_registration foreign key (registration_id) references registration (id),
    constraint fk_progress_quiz_attempt_module foreign key (module_id) references series_module (id),
    constraint ck_progress_quiz_attempt_score check (right_answers >= 0 and right_answers <= questions),
    index idx_progress_quiz_attempt_place (registration_id, module_id)
);

create table progress_quiz_choice (
    attempt_id  binary(16) not null,
    question_id binary(16) not null,
    choice_id   binary(16) not null,
    primary key (attempt_id, question_id, choice_id),
    constraint fk_progress_quiz_choice_attempt foreign key (attempt_id) references progress_quiz_attempt (id)
);

-- A person's own words. Only `body` of a SHARED reflection ever leaves the person's own screens; `draft` never does.
create table progress_reflection (
    registration_id binary(16)  not null,
    module_id       binary(16)  not null,
    version         int         not null,
    draft           text        null,
    draft_saved_at  datetime(6) null,
    body            text        not null,
    sharing         varchar(10) not null,
    finished_at     datetime(6) null,
    saved_at        datetime(6) null,
    primary key (registration_id, module_id),
    constraint fk_progress_reflection_registration foreign key (registration_id) references registration (id),
    constraint fk_progress_reflection_module foreign key (module_id) references series_module (id),
    constraint ck_progress_reflection_sharing check (sharing in ('PRIVATE', 'DONE_ONLY', 'SHARED'))
);

-- One time that an exercise was practised: where, from a closed list, and nothing about anyone.
create table progress_exercise (
    id              binary(16)  not null,
    version         int         not null,
    registration_id binary(16)  not null,
    module_id       binary(16)  not null,
    context         varchar(20) not null,
    done_at         datetime(6) not null,
    primary key (id),
    constraint fk_progress_exercise_registration foreign key (registration_id) references registration (id),
    constraint fk_progress_exercise_module foreign key (module_id) references series_module (id),
    constraint ck_progress_exercise_context check (context in ('ON_MY_OWN', 'WITH_A_PEER', 'IN_A_TRIAD', 'IN_SUPERVISION', 'AT_WORK')),
    index idx_progress_exercise_place (registration_id, module_id)
);
