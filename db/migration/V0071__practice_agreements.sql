-- The written agreement of supervision (CRPO Standard 4.1), one row for each period; only its owner ever opens the file.
create table practice_agreement (
    id            binary(16)  not null,
    supervisor_id binary(16)  not null,
    owner_id      binary(16)  not null,
    valid_from    date        not null,
    valid_to      date        null,
    type          varchar(8)  not null,
    size          int         not null,
    sha256        binary(32)  not null,
    content       mediumblob  not null,
    uploaded_at   datetime(6) not null,
    primary key (id),
    index idx_practice_agreement_owner (owner_id),
    constraint fk_practice_agreement_supervisor foreign key (supervisor_id) references practice_supervisor (id),
    constraint fk_practice_agreement_owner foreign key (owner_id) references account (id),
    constraint ck_practice_agreement_type check (type in ('PDF', 'JPEG', 'PNG')),
    constraint ck_practice_agreement_dates check (valid_to is null or valid_to >= valid_from)
);

-- How many learners one who leads may have at most, where a body says so; null where it does not.
alter table practice_weight add column largest_group int null;
