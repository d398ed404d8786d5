-- What lowers a price. A use belongs to one place (opaque id) and ends with it; used counts the uses that stand.
create table promo_code (
    id              binary(16)   not null,
    version         int          not null,
    code            varchar(40)  not null,
    note            varchar(200) not null,
    percent         int          null,
    amount_minor    bigint       null,
    amount_currency char(3)      null,
    valid_from      date         null,
    valid_until     date         null,
    total_limit     int          null,
    person_limit    int          not null,
    used            int          not null,
    series_id       binary(16)   null,
    cohort_id       binary(16)   null,
    ended           boolean      not null,
    created_at      datetime(6)  not null,
    primary key (id),
    constraint uk_promo_code unique (code),
    constraint fk_promo_code_series foreign key (series_id) references series (id),
    constraint fk_promo_code_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_promo_code_value check ((percent is null) <> (amount_minor is null)),
    constraint ck_promo_code_percent check (percent between 1 and 100),
    constraint ck_promo_code_amount check (amount_minor >= 1),
    constraint ck_promo_code_used check (used >= 0 and (total_limit is null or used <= total_limit))
);

create table promo_use (
    place_id   binary(16)  not null,
    code_id    binary(16)  not null,
    account_id binary(16)  not null,
    used_at    datetime(6) not null,
    version    int         not null,
    primary key (place_id),
    index idx_promo_use_person (code_id, account_id),
    constraint fk_promo_use_code foreign key (code_id) references promo_code (id),
    constraint fk_promo_use_account foreign key (account_id) references account (id)
);

-- The bursary fund: one pot. An award is taken out of it at once; what is not needed comes back.
create table bursary_fund (
    id               int     not null,
    version          int     not null,
    balance_minor    bigint  not null,
    balance_currency char(3) not null,
    primary key (id),
    constraint ck_bursary_fund_one check (id = 1),
    constraint ck_bursary_fund_balance check (balance_minor >= 0)
);
insert into bursary_fund (id, version, balance_minor, balance_currency) values (1, 0, 0, 'CAD');

create table bursary_request (
    id             binary(16)    not null,
    version        int           not null,
    account_id     binary(16)    not null,
    cohort_id      binary(16)    not null,
    words          varchar(1000) not null,
    state          varchar(16)   not null,
    award_minor    bigint        null,
    award_currency char(3)       null,
    reply          varchar(1000) not null,
    decided_by     binary(16)    null,
    decided_at     datetime(6)   null,
    settled        boolean       not null,
    asked_at       datetime(6)   not null,
    primary key (id),
    constraint uk_bursary_request unique (account_id, cohort_id),
    constraint fk_bursary_request_account foreign key (account_id) references account (id),
    constraint fk_bursary_request_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_bursary_request_state check (state in ('ASKED', 'AWARDED', 'DECLINED')),
    constraint ck_bursary_request_award check ((state = 'AWARDED') = (award_minor is not null))
);
