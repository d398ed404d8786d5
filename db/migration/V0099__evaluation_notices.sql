-- That somebody was told that their evaluation is open, and reminded once. It says nothing of what they answered.
create table evaluation_notice (
    registration_id binary(16)  not null,
    cohort_id       binary(16)  not null,
    told_at         datetime(6) not null,
    reminded_at     datetime(6) null,
    primary key (registration_id),
    index idx_evaluation_notice_cohort (cohort_id),
    constraint fk_evaluation_notice_registration foreign key (registration_id) references registration (id),
    constraint fk_evaluation_notice_cohort foreign key (cohort_id) references cohort (id)
);
