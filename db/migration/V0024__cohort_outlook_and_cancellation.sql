-- Whether a cohort takes place: with at least so many people, decided by that date. No row: it does.
create table cohort_outlook (
    cohort_id   binary(16)  not null,
    version     int         not null,
    minimum     int         not null,
    decide_on   date        null,
    state       varchar(20) not null,
    decided_at  datetime(6) null,
    reminded_at datetime(6) null,
    primary key (cohort_id),
    constraint fk_cohort_outlook_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_cohort_outlook_state check (state in ('TENTATIVE', 'CONFIRMED', 'CANCELLED')),
    constraint ck_cohort_outlook_minimum check (minimum >= 0),
    index idx_cohort_outlook_state (state, decide_on)
);

-- Where people of a cancelled cohort may move to at no cost.
create table cohort_alternative (
    cohort_id binary(16) not null,
    target_id binary(16) not null,
    primary key (cohort_id, target_id),
    constraint fk_cohort_alternative_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_cohort_alternative_target foreign key (target_id) references cohort (id)
);
