-- Letters of attendance and statements of modules as they were issued, byte for byte. current_key is 1 for the one of its
-- kind that stands, and null for those that a newer one replaced. The subject of a letter is the place, of a statement the
-- module. Nothing in the product changes a file or deletes one.
create table credential_paper (
    id              binary(16)  not null,
    kind            varchar(20) not null,
    registration_id binary(16)  not null,
    subject_id      binary(16)  not null,
    cohort_id       binary(16)  not null,
    account_id      binary(16)  not null,
    language        varchar(5)  not null,
    serial          varchar(60) not null,
    code            varchar(20) not null,
    current_key     tinyint     null,
    issued_at       datetime(6) not null,
    ended_at        datetime(6) null,
    issued_by       binary(16)  not null,
    content         mediumtext  not null,
    content_sha256  binary(32)  not null,
    pdf             mediumblob  not null,
    pdf_sha256      binary(32)  not null,
    primary key (id),
    index idx_credential_paper_account (account_id, issued_at),
    index idx_credential_paper_cohort (cohort_id),
    index idx_credential_paper_pdf (pdf_sha256),
    constraint uk_credential_paper_serial unique (serial),
    constraint uk_credential_paper_code unique (code),
    constraint uk_credential_paper_current unique (registration_id, kind, subject_id, language, current_key),
    constraint fk_credential_paper_registration foreign key (registration_id) references registration (id),
    constraint fk_credential_paper_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_credential_paper_account foreign key (account_id) references account (id),
    constraint fk_credential_paper_by foreign key (issued_by) references account (id),
    constraint ck_credential_paper_kind check (kind in ('LETTER', 'STATEMENT'))
);
