-- What making up a missed session takes. scope_id is a cohort, or a series for all of its cohorts that have no rule of
-- their own; without any, it is not offered.
create table make_up_rule (
    scope_id      binary(16)   not null,
    version       int          not null,
    offered       boolean      not null,
    fee_minor     bigint       not null,
    fee_currency  char(3)      not null,
    months        int          not null,
    block_minutes int          not null,
    primary key (scope_id),
    constraint ck_make_up_rule_fee check (fee_minor >= 0),
    constraint ck_make_up_rule_months check (months between 1 and 36),
    constraint ck_make_up_rule_block check (block_minutes between 0 and 600)
);

-- A seat in a session elsewhere that makes up for a missed one. HELD while its fee is being paid. live_key is 1 while it
-- stands, so that a person has one such seat in a session. fee_from is the make-up whose paid fee this one took over;
-- spent says that another took over this one's. The covering session may be deleted once nobody has a seat there.
create table make_up (
    id                  binary(16)  not null,
    version             int         not null,
    registration_id     binary(16)  not null,
    person_id           binary(16)  not null,
    cohort_id           binary(16)  not null,
    missed_session_id   binary(16)  not null,
    covering_session_id binary(16)  not null,
    starts_at           datetime(6) not null,
    block_minutes       int         not null,
    quote               text        null,
    state               varchar(10) not null,
    live_key            int         null,
    paid                boolean     not null,
    spent               boolean     not null,
    fee_from            binary(16)  null,
    held_until          datetime(6) null,
    asked_at            datetime(6) not null,
    released_at         datetime(6) null,
    release_reason      varchar(20) null,
    primary key (id),
    constraint uk_make_up_live unique (person_id, covering_session_id, live_key),
    constraint fk_make_up_registration foreign key (registration_id) references registration (id),
    constraint fk_make_up_person foreign key (person_id) references account (id),
    constraint fk_make_up_cohort foreign key (cohort_id) references cohort (id),
    constraint ck_make_up_state check (state in ('HELD', 'BOOKED', 'RELEASED')),
    constraint ck_make_up_live check ((state = 'RELEASED') = (live_key is null)),
    constraint ck_make_up_reason check (release_reason in ('UNPAID', 'OWN', 'CALLED_OFF', 'PLACE_ENDED')),
    index idx_make_up_registration (registration_id),
    index idx_make_up_covering (covering_session_id, live_key),
    index idx_make_up_cohort (cohort_id),
    index idx_make_up_held (state, held_until)
);
