-- What completes a module, in versions: a cohort keeps the one it was published with until somebody moves it.
-- Number 0 of a kept version is what the module holds, before anybody wrote a rule.
create table completion_rule (
    module_id     binary(16)    not null,
    number        int           not null,
    rule          text          not null,
    equivalent_en varchar(2000) not null,
    equivalent_fr varchar(2000) not null,
    written_at    datetime(6)   not null,
    written_by    binary(16)    not null,
    primary key (module_id, number),
    constraint fk_completion_rule_module foreign key (module_id) references series_module (id),
    constraint fk_completion_rule_account foreign key (written_by) references account (id),
    constraint ck_completion_rule_number check (number > 0)
);

create table completion_kept_rule (
    cohort_id binary(16) not null,
    module_id binary(16) not null,
    number    int        not null,
    primary key (cohort_id, module_id),
    constraint fk_completion_kept_rule_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_completion_kept_rule_module foreign key (module_id) references series_module (id)
);

-- How many months after the first booked session work still counts; a cohort with a row of its own keeps that.
create table completion_window (
    series_id binary(16) not null,
    months    int        null,
    primary key (series_id),
    constraint fk_completion_window_series foreign key (series_id) references series (id),
    constraint ck_completion_window_months check (months between 1 and 120)
);

create table completion_kept_window (
    cohort_id binary(16) not null,
    months    int        null,
    primary key (cohort_id),
    constraint fk_completion_kept_window_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_completion_kept_window_months check (months between 1 and 120)
);
