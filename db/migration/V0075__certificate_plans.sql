-- What a cohort's certificates say beyond its sessions. A cohort without a row has the defaults.
create table certificate_plan (
    cohort_id       binary(16)   not null,
    hold_days       int          not null,
    signatory_name  varchar(200) not null,
    signatory_title varchar(200) not null,
    changed_at      datetime(6)  not null,
    changed_by      binary(16)   not null,
    primary key (cohort_id),
    constraint fk_certificate_plan_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_certificate_plan_by foreign key (changed_by) references account (id),
    constraint ck_certificate_plan_hold check (hold_days between 0 and 60)
);

create table certificate_approval (
    cohort_id    binary(16)    not null,
    body         varchar(20)   not null,
    number       varchar(100)  not null,
    statement_en varchar(1000) not null,
    statement_fr varchar(1000) not null,
    valid_from   date          null,
    valid_to     date          null,
    primary key (cohort_id, body),
    constraint fk_certificate_approval_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_certificate_approval_body foreign key (body) references accrediting_body (code),
    constraint ck_certificate_approval_dates check (valid_from is null or valid_to is null or valid_to >= valid_from)
);
