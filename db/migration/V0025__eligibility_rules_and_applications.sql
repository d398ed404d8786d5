-- Who may take a series: one row is one rule, in force from one moment until another. All rules in force must be met.
create table eligibility_rule (
    id                binary(16)   not null,
    series_id         binary(16)   not null,
    kind              varchar(24)  not null,
    earlier_series_id binary(16),
    earlier_module_id binary(16),
    equivalent        boolean      not null,
    training_en       varchar(300) not null,
    training_fr       varchar(300) not null,
    effective_from    datetime(6)  not null,
    effective_until   datetime(6),
    version           int          not null,
    primary key (id),
    constraint fk_eligibility_rule_series foreign key (series_id) references series (id),
    constraint fk_eligibility_rule_earlier_series foreign key (earlier_series_id) references series (id),
    constraint fk_eligibility_rule_earlier_module foreign key (earlier_module_id) references series_module (id),
    constraint ck_eligibility_rule_kind check (kind in (
        'CATEGORY', 'COLLEGE', 'EARLIER_SERIES', 'EARLIER_MODULE', 'PRIOR_TRAINING', 'VERIFIED_CATEGORY'
    )),
    index idx_eligibility_rule_series (series_id, effective_from)
);

-- The categories (or colleges) of a rule, by the name of the constant
create table eligibility_rule_choice (
    rule_id binary(16)  not null,
    choice  varchar(30) not null,
    primary key (rule_id, choice),
    constraint fk_eligibility_rule_choice_rule foreign key (rule_id) references eligibility_rule (id)
);

-- One person's request to be let into one series. live_key is 1 until staff decided it and null afterwards, so that a
-- person has one open request per series beside any number of decided ones. What was true of the person when they sent it
-- stands in it: an approval holds for that category, college and number.
create table eligibility_application (
    id                  binary(16)    not null,
    series_id           binary(16)    not null,
    account_id          binary(16)    not null,
    state               varchar(16)   not null,
    live_key            int,
    category            varchar(30)   not null,
    college             varchar(20)   not null,
    registration_number varchar(50)   not null,
    statement           varchar(2000) not null,
    created_at          datetime(6)   not null,
    submitted_at        datetime(6),
    due_at              datetime(6),
    reason              varchar(2000) not null,
    decided_at          datetime(6),
    decided_by          binary(16),
    warned_at           datetime(6),
    version             int           not null,
    primary key (id),
    constraint uk_eligibility_application_live unique (series_id, account_id, live_key),
    constraint fk_eligibility_application_series foreign key (series_id) references series (id),
    constraint fk_eligibility_application_account foreign key (account_id) references account (id),
    constraint ck_eligibility_application_state check (state in ('DRAFT', 'SUBMITTED', 'MORE_NEEDED', 'APPROVED', 'REFUSED')),
    constraint ck_eligibility_application_live check (
        (live_key = 1 and state in ('DRAFT', 'SUBMITTED', 'MORE_NEEDED'))
        or (live_key is null and state in ('APPROVED', 'REFUSED'))
    ),
    index idx_eligibility_application_queue (state, due_at),
    index idx_eligibility_application_account (account_id, state)
);

-- The rules that a request asks staff to judge: an approval covers these and no later one
create table eligibility_application_rule (
    application_id binary(16) not null,
    rule_id        binary(16) not null,
    primary key (application_id, rule_id),
    constraint fk_eligibility_application_rule_application foreign key (application_id)
        references eligibility_application (id),
    constraint fk_eligibility_application_rule_rule foreign key (rule_id) references eligibility_rule (id)
);

-- Files that prove training taken elsewhere. Deleted some time after the decision.
create table eligibility_evidence (
    id             binary(16)   not null,
    application_id binary(16)   not null,
    file_name      varchar(200) not null,
    type           varchar(8)   not null,
    size           int          not null,
    sha256         binary(32)   not null,
    content        longblob     not null,
    uploaded_at    datetime(6)  not null,
    version        int          not null,
    primary key (id),
    constraint fk_eligibility_evidence_application foreign key (application_id) references eligibility_application (id),
    constraint ck_eligibility_evidence_type check (type in ('PDF', 'JPEG', 'PNG'))
);

-- What happened to a request, who did it and who looked at its files. Rows are only added.
create table eligibility_event (
    id             binary(16)    not null,
    application_id binary(16)    not null,
    happened_at    datetime(6)   not null,
    kind           varchar(24)   not null,
    actor_id       binary(16),
    words          varchar(2000) not null,
    primary key (id),
    constraint fk_eligibility_event_application foreign key (application_id) references eligibility_application (id),
    constraint ck_eligibility_event_kind check (kind in (
        'SUBMITTED', 'MORE_ASKED', 'APPROVED', 'REFUSED', 'EVIDENCE_ADDED', 'EVIDENCE_REMOVED', 'EVIDENCE_VIEWED',
        'EVIDENCE_DELETED', 'CHECK_RECORDED'
    )),
    index idx_eligibility_event_application (application_id, happened_at)
);

-- What somebody of the office saw in a college's public register. A later check is a new row.
create table eligibility_register_check (
    id                  binary(16)    not null,
    account_id          binary(16)    not null,
    register            varchar(20)   not null,
    registration_number varchar(50)   not null,
    category            varchar(30)   not null,
    college             varchar(20)   not null,
    outcome             varchar(24)   not null,
    terms               varchar(1000) not null,
    checked_at          datetime(6)   not null,
    checked_by          binary(16)    not null,
    next_check_on       date          not null,
    reminded_at         datetime(6),
    latest_key          int,
    version             int           not null,
    primary key (id),
    constraint uk_eligibility_register_check_latest unique (account_id, latest_key),
    constraint fk_eligibility_register_check_account foreign key (account_id) references account (id),
    constraint ck_eligibility_register_check_outcome check (outcome in (
        'ENTITLED', 'ENTITLED_WITH_TERMS', 'NOT_ENTITLED', 'NOT_FOUND'
    )),
    index idx_eligibility_register_check_due (latest_key, next_check_on)
);
