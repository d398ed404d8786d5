-- Days by which one person's window is longer, who gave them and when; a row that is taken back stays.
create table completion_time (
    id              binary(16)  not null,
    registration_id binary(16)  not null,
    kind            varchar(10) not null,
    from_day        date        null,
    until_day       date        null,
    days            int         not null,
    basis           varchar(20) not null,
    given_at        datetime(6) not null,
    given_by        binary(16)  not null,
    taken_back_at   datetime(6) null,
    taken_back_by   binary(16)  null,
    primary key (id),
    index idx_completion_time_registration (registration_id),
    constraint fk_completion_time_registration foreign key (registration_id) references registration (id),
    constraint fk_completion_time_given foreign key (given_by) references account (id),
    constraint fk_completion_time_taken_back foreign key (taken_back_by) references account (id),
    constraint ck_completion_time_kind check (kind in ('PAUSE', 'EXTENSION')),
    constraint ck_completion_time_basis check (basis in ('ASKED', 'OURS', 'AGREED')),
    constraint ck_completion_time_days check (days between 1 and 730)
);

-- Somebody does something else in the place of an exercise. Read by their own screens only; never a reason.
create table completion_equivalent (
    registration_id binary(16)  not null,
    module_id       binary(16)  not null,
    done_at         datetime(6) null,
    primary key (registration_id, module_id),
    constraint fk_completion_equivalent_registration foreign key (registration_id) references registration (id),
    constraint fk_completion_equivalent_module foreign key (module_id) references series_module (id)
);

-- What a person was told already, so that it is told once while it lasts.
create table completion_told (
    registration_id binary(16)  not null,
    matter          varchar(60) not null,
    told_at         datetime(6) not null,
    primary key (registration_id, matter),
    constraint fk_completion_told_registration foreign key (registration_id) references registration (id)
);
