-- Supervised practice: two ledgers that never mix, entries signed by a supervisor, sealed in a chain.
create table practice_supervisor (
    id                  binary(16)   not null,
    version             int          not null,
    owner_id            binary(16)   not null,
    name                varchar(200) not null,
    email               varchar(254) not null,
    language            varchar(2)   not null,
    college             varchar(20)  not null,
    registration_number varchar(60)  not null,
    created_at          datetime(6)  not null,
    retired_at          datetime(6)  null,
    primary key (id),
    index idx_practice_supervisor_owner (owner_id),
    constraint fk_practice_supervisor_owner foreign key (owner_id) references account (id)
);

-- What makes a supervisor one, with dates: a college asks what was true at the time of the supervision.
create table practice_credential (
    supervisor_id binary(16)  not null,
    kind          varchar(20) not null,
    valid_from    date        not null,
    valid_to      date        null,
    primary key (supervisor_id, kind, valid_from),
    constraint fk_practice_credential_supervisor foreign key (supervisor_id) references practice_supervisor (id),
    constraint ck_practice_credential_kind check (kind in ('DEFINITION', 'DIRECTED_LEARNING', 'ATTESTATION', 'AGREEMENT')),
    constraint ck_practice_credential_dates check (valid_to is null or valid_to >= valid_from)
);

-- note_digest is what the seal holds, so that a note can be purged without breaking the chain.
create table practice_entry (
    id              binary(16)   not null,
    version         int          not null,
    owner_id        binary(16)   not null,
    ledger          varchar(20)  not null,
    wall_start      datetime(6)  not null,
    zone            varchar(50)  not null,
    starts_at       datetime(6)  not null,
    ends_at         datetime(6)  not null,
    minutes         int          not null,
    kind            varchar(30)  not null,
    focus           varchar(30)  not null,
    group_size      int          null,
    supervisor_id   binary(16)   null,
    registration_id binary(16)   null,
    module_id       binary(16)   null,
    corrects_id     binary(16)   null,
    note            varchar(140) null,
    note_salt       binary(16)   null,
    note_digest     binary(32)   null,
    status          varchar(20)  not null,
    created_at      datetime(6)  not null,
    sent_at         datetime(6)  null,
    decided_at      datetime(6)  null,
    return_reason   varchar(30)  null,
    purged_at       datetime(6)  null,
    primary key (id),
    index idx_practice_entry_owner (owner_id, starts_at),
    index idx_practice_entry_registration (registration_id, status),
    constraint fk_practice_entry_owner foreign key (owner_id) references account (id),
    constraint fk_practice_entry_supervisor foreign key (supervisor_id) references practice_supervisor (id),
    constraint fk_practice_entry_registration foreign key (registration_id) references registration (id),
    constraint fk_practice_entry_corrects foreign key (corrects_id) references practice_entry (id),
    constraint ck_practice_entry_ledger check (ledger in ('PROGRAMME', 'SUPERVISION')),
    constraint ck_practice_entry_status check (status in ('OPEN', 'SENT', 'RETURNED', 'APPROVED')),
    constraint ck_practice_entry_minutes check (minutes between 1 and 720)
);

-- The end of a person's chain; changed by whoever writes to their ledger, so that two writers cannot both go on.
create table practice_chain (
    owner_id binary(16) not null,
    writes   bigint     not null,
    length   int        not null,
    head     binary(32) null,
    primary key (owner_id),
    constraint fk_practice_chain_owner foreign key (owner_id) references account (id)
);

create table practice_seal (
    owner_id  binary(16)  not null,
    position  int         not null,
    entry_id  binary(16)  not null,
    content   text        not null,
    hash      binary(32)  not null,
    sealed_at datetime(6) not null,
    primary key (owner_id, position),
    constraint uk_practice_seal_entry unique (entry_id),
    constraint fk_practice_seal_entry foreign key (entry_id) references practice_entry (id)
);

-- One link, for one batch, used once. Only the hash of its token is kept.
create table practice_request (
    id            binary(16)  not null,
    version       int         not null,
    owner_id      binary(16)  not null,
    supervisor_id binary(16)  not null,
    token_hash    binary(32)  not null,
    status        varchar(20) not null,
    created_at    datetime(6) not null,
    expires_at    datetime(6) not null,
    wrong_tries   int         not null,
    confirmed_at  datetime(6) null,
    session_hash  binary(32)  null,
    reminders     int         not null,
    reminded_at   datetime(6) null,
    ended_at      datetime(6) null,
    primary key (id),
    constraint uk_practice_request_token unique (token_hash),
    constraint fk_practice_request_owner foreign key (owner_id) references account (id),
    constraint fk_practice_request_supervisor foreign key (supervisor_id) references practice_supervisor (id),
    constraint ck_practice_request_status check (status in ('OPEN', 'DONE', 'EXPIRED', 'WITHDRAWN', 'LOCKED', 'DELEGATED')),
    index idx_practice_request_open (status, expires_at),
    index idx_practice_request_owner (owner_id, created_at)
);

create table practice_request_entry (
    request_id binary(16) not null,
    entry_id   binary(16) not null,
    position   int        not null,
    primary key (request_id, entry_id),
    constraint fk_practice_request_entry_request foreign key (request_id) references practice_request (id),
    constraint fk_practice_request_entry_entry foreign key (entry_id) references practice_entry (id)
);

-- Direct client contact is one number that a person declares; what lies behind it has no place here.
create table practice_contact (
    owner_id    binary(16)  not null,
    declared_at datetime(6) not null,
    as_of       date        not null,
    minutes     int         not null,
    primary key (owner_id, declared_at),
    constraint fk_practice_contact_owner foreign key (owner_id) references account (id),
    constraint ck_practice_contact_minutes check (minutes >= 0)
);

-- What a body asks for, as it stood at a time; the body decides, we only count.
create table practice_target (
    body            varchar(20)   not null,
    stage           varchar(30)   not null,
    valid_from      date          not null,
    contact_hours   int           not null,
    supervision_hours int         not null,
    ratio           decimal(5, 2) null,
    individual_share decimal(5, 2) null,
    source          varchar(300)  not null,
    primary key (body, stage, valid_from)
);

insert into practice_target (body, stage, valid_from, contact_hours, supervision_hours, ratio, individual_share, source) values
    ('CRPO', 'TRANSFER', '2015-04-01', 450, 100, 4.5, null, 'crpo.ca/updating-clinical-experience-hours; Clinical Experience for Registration Policy'),
    ('CRPO', 'INDEPENDENT', '2015-04-01', 1000, 150, null, 50.00, 'crpo.ca/independent-practice');

-- How much of a format counts for a body: minutes × numerator ÷ denominator, or a fixed number of minutes a participant.
create table practice_weight (
    body                 varchar(20)  not null,
    kind                 varchar(30)  not null,
    valid_from           date         not null,
    numerator            int          not null,
    denominator          int          not null,
    minutes_per_participant int       null,
    source               varchar(300) not null,
    primary key (body, kind, valid_from)
);

insert into practice_weight (body, kind, valid_from, numerator, denominator, minutes_per_participant, source) values
    ('SE', 'GROUP', '2015-01-01', 1, 3, null, 'Somatic Experiencing training policy: 3 group hours count as 1'),
    ('EMDRIA', 'GROUP', '2015-01-01', 1, 1, 15, 'EMDRIA consultation: 15 minutes for each participant present');
