-- When and where: cohorts with sessions, prices, refund schedule and facilitators.
create table facilitator (
    id                  binary(16)   not null,
    version             int          not null,
    account_id          binary(16)   not null,
    name                varchar(200) not null,
    credentials         varchar(200) not null,
    registration_number varchar(60)  not null,
    bio_en              text         not null,
    bio_fr              text         not null,
    conflict_en         text         not null,
    conflict_fr         text         not null,
    primary key (id),
    constraint uk_facilitator_account unique (account_id),
    constraint fk_facilitator_account foreign key (account_id) references account (id)
);

-- Columns from starts_on to price_from_currency follow from the sessions and prices; lists read them without joins.
create table cohort (
    id                  binary(16)   not null,
    version             int          not null,
    revision            int          not null,
    code                varchar(60)  not null,
    series_id           binary(16)   not null,
    status              varchar(20)  not null,
    name_en             varchar(200) not null,
    name_fr             varchar(200) not null,
    capacity            int          not null,
    seats_taken         int          not null,
    language            varchar(4)   not null,
    city                varchar(100) not null,
    venue_province      char(2)      not null,
    zone                varchar(50)  not null,
    closes_wall         datetime(6)  not null,
    closes_at           datetime(6)  not null,
    starts_on           date         null,
    starts_at           datetime(6)  not null,
    ends_at             datetime(6)  not null,
    sessions            int          not null,
    in_person           boolean      not null,
    online              boolean      not null,
    price_from_minor    bigint       not null,
    price_from_currency char(3)      not null,
    primary key (id),
    index idx_cohort_series (series_id),
    index idx_cohort_starts_at (starts_at),
    constraint uk_cohort_code unique (code),
    constraint fk_cohort_series foreign key (series_id) references series (id),
    constraint ck_cohort_status check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint ck_cohort_language check (language in ('en', 'fr', 'both')),
    constraint ck_cohort_capacity check (capacity >= 1),
    constraint ck_cohort_seats check (seats_taken between 0 and capacity)
);

create table cohort_session (
    id            binary(16)    not null,
    version       int           not null,
    cohort_id     binary(16)    not null,
    position      int           not null,
    module_id     binary(16)    null,
    title_en      varchar(200)  not null,
    title_fr      varchar(200)  not null,
    wall_start    datetime(6)   not null,
    wall_end      datetime(6)   not null,
    wall_zone     varchar(50)   not null,
    starts_at     datetime(6)   not null,
    ends_at       datetime(6)   not null,
    break_minutes int           not null,
    format        varchar(20)   not null,
    venue         varchar(300)  not null,
    join_url      varchar(1000) null,
    primary key (id),
    index idx_cohort_session_cohort (cohort_id, position),
    index idx_cohort_session_starts_at (starts_at),
    constraint fk_cohort_session_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_cohort_session_module foreign key (module_id) references series_module (id) on delete set null,
    constraint ck_cohort_session_format check (format in ('IN_PERSON', 'ONLINE')),
    constraint ck_cohort_session_breaks check (break_minutes >= 0)
);

create table cohort_price (
    id             binary(16)   not null,
    version        int          not null,
    cohort_id      binary(16)   not null,
    position       int          not null,
    name_en        varchar(200) not null,
    name_fr        varchar(200) not null,
    price_minor    bigint       not null,
    price_currency char(3)      not null,
    primary key (id),
    index idx_cohort_price_cohort (cohort_id, position),
    constraint fk_cohort_price_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_cohort_price_amount check (price_minor >= 0)
);

create table cohort_price_category (
    price_id binary(16)  not null,
    category varchar(30) not null,
    primary key (price_id, category),
    constraint fk_cohort_price_category_price foreign key (price_id) references cohort_price (id)
);

create table cohort_refund_tier (
    cohort_id    binary(16) not null,
    position     int        not null,
    days_before  int        not null,
    percent      int        not null,
    fee_minor    bigint     not null,
    fee_currency char(3)    not null,
    primary key (cohort_id, position),
    constraint fk_cohort_refund_tier_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_cohort_refund_tier_percent check (percent between 0 and 100),
    constraint ck_cohort_refund_tier_days check (days_before >= 0),
    constraint ck_cohort_refund_tier_fee check (fee_minor >= 0)
);

create table cohort_facilitator (
    cohort_id      binary(16) not null,
    position       int        not null,
    facilitator_id binary(16) not null,
    primary key (cohort_id, position),
    index idx_cohort_facilitator_facilitator (facilitator_id),
    constraint fk_cohort_facilitator_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_cohort_facilitator_facilitator foreign key (facilitator_id) references facilitator (id)
);
