-- A certificate on its way: the window in which a facilitator may stop it, and the second look.
create table certificate_due (
    registration_id binary(16)   not null,
    cohort_id       binary(16)   not null,
    state           varchar(20)  not null,
    met_at          datetime(6)  not null,
    issue_at        datetime(6)  not null,
    stopped_by      binary(16)   null,
    primary key (registration_id),
    index idx_certificate_due_cohort (cohort_id),
    index idx_certificate_due_issue (state, issue_at),
    constraint fk_certificate_due_registration foreign key (registration_id) references registration (id),
    constraint fk_certificate_due_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_certificate_due_by foreign key (stopped_by) references account (id),
    constraint ck_certificate_due_state check (state in ('WAITING', 'STOPPED', 'REFUSED', 'ISSUED'))
);

-- Numbers without gaps: the row is changed in the transaction that uses the number.
create table certificate_number (
    series varchar(60) not null,
    last   bigint      not null,
    primary key (series)
);

-- current_key is 1 for the one certificate that counts, and null for duplicates and for those that ended.
create table certificate (
    id              binary(16)  not null,
    registration_id binary(16)  not null,
    cohort_id       binary(16)  not null,
    account_id      binary(16)  not null,
    serial          varchar(60) not null,
    code            varchar(20) not null,
    edition         varchar(20) not null,
    replaces_id     binary(16)  null,
    state           varchar(20) not null,
    current_key     tinyint     null,
    issued_at       datetime(6) not null,
    ended_at        datetime(6) null,
    primary key (id),
    index idx_certificate_account (account_id, issued_at),
    index idx_certificate_cohort (cohort_id),
    constraint uk_certificate_serial unique (serial),
    constraint uk_certificate_code unique (code),
    constraint uk_certificate_current unique (registration_id, current_key),
    constraint fk_certificate_registration foreign key (registration_id) references registration (id),
    constraint fk_certificate_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_certificate_account foreign key (account_id) references account (id),
    constraint fk_certificate_replaces foreign key (replaces_id) references certificate (id),
    constraint ck_certificate_edition check (edition in ('ORIGINAL', 'DUPLICATE', 'CORRECTED')),
    constraint ck_certificate_state check (state in ('VALID', 'SUPERSEDED', 'REVOKED'))
);

-- What was issued, byte for byte. Rows are written once; nothing in the product changes or deletes them.
create table certificate_file (
    certificate_id  binary(16) not null,
    template_id     binary(16) not null,
    template_version int       not null,
    snapshot        mediumtext not null,
    snapshot_sha256 binary(32) not null,
    html            mediumtext not null,
    html_sha256     binary(32) not null,
    pdf             mediumblob not null,
    pdf_sha256      binary(32) not null,
    primary key (certificate_id),
    index idx_certificate_file_pdf (pdf_sha256),
    constraint fk_certificate_file_certificate foreign key (certificate_id) references certificate (id)
);

-- Who did what to a certificate or one on its way, and why. For a name: which document was seen, never a copy of it.
create table certificate_act (
    id              binary(16)   not null,
    registration_id binary(16)   not null,
    certificate_id  binary(16)   null,
    act             varchar(20)  not null,
    acted_at        datetime(6)  not null,
    acted_by        binary(16)   null,
    reason          varchar(500) not null,
    evidence        varchar(30)  null,
    primary key (id),
    index idx_certificate_act_registration (registration_id, acted_at),
    constraint fk_certificate_act_registration foreign key (registration_id) references registration (id),
    constraint fk_certificate_act_certificate foreign key (certificate_id) references certificate (id),
    constraint fk_certificate_act_by foreign key (acted_by) references account (id),
    constraint ck_certificate_act check (act in ('STOPPED', 'RELEASED', 'REFUSED', 'ISSUED', 'DUPLICATED', 'CORRECTED', 'RENAMED', 'REVOKED')),
    constraint ck_certificate_act_evidence check (evidence is null or evidence in ('NAME_CERTIFICATE', 'MARRIAGE_CERTIFICATE', 'COLLEGE_REGISTER', 'GOVERNMENT_ID', 'OUR_RECORDS'))
);
