-- What happened to a place after it was taken, and the money that follows from it. Ending a place and settling its money
-- are separate: state tells where the money stands. successor_id is the place that follows; priced is what a move into
-- another cohort costs, frozen while its difference is paid.
create table place_change (
    id              binary(16)   not null,
    version         int          not null,
    kind            varchar(20)  not null,
    registration_id binary(16)   not null,
    successor_id    binary(16)   null,
    cohort_id       binary(16)   not null,
    target_id       binary(16)   null,
    person_id       binary(16)   not null,
    payer_id        binary(16)   not null,
    asked_by        binary(16)   null,
    asked_at        datetime(6)  not null,
    reason          varchar(20)  not null,
    note            varchar(500) not null,
    state           varchar(20)  not null,
    remedy          varchar(20)  not null,
    paid_minor      bigint       not null,
    returned_minor  bigint       not null,
    kept_minor      bigint       not null,
    kept_tax_minor  bigint       not null,
    currency        char(3)      not null,
    credit_months   int          not null,
    priced          text         null,
    until_at        datetime(6)  null,
    reminded_at     datetime(6)  null,
    settled_at      datetime(6)  null,
    blocked_by      varchar(100) null,
    primary key (id),
    constraint uk_place_change_successor unique (successor_id),
    constraint fk_place_change_registration foreign key (registration_id) references registration (id),
    constraint fk_place_change_successor foreign key (successor_id) references registration (id),
    constraint fk_place_change_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_place_change_target foreign key (target_id) references cohort (id),
    constraint fk_place_change_person foreign key (person_id) references account (id),
    constraint fk_place_change_payer foreign key (payer_id) references account (id),
    constraint ck_place_change_kind check (kind in ('WITHDRAWAL', 'MOVE', 'SUBSTITUTION', 'PART', 'CANCELLATION')),
    constraint ck_place_change_reason check (reason in ('OWN', 'MEDICAL', 'GOODWILL', 'PROVIDER')),
    constraint ck_place_change_state check (
        state in ('HELD', 'CHOOSING', 'DECIDED', 'SENT', 'DONE', 'BLOCKED', 'DROPPED')
    ),
    constraint ck_place_change_remedy check (remedy in ('NONE', 'REFUND', 'CREDIT')),
    constraint ck_place_change_money check (
        paid_minor >= 0 and returned_minor between 0 and paid_minor and kept_minor = paid_minor - returned_minor
        and kept_tax_minor between 0 and kept_minor
    ),
    index idx_place_change_registration (registration_id),
    index idx_place_change_cohort (cohort_id, asked_at),
    index idx_place_change_state (state, until_at)
);

create table place_change_refund (
    change_id binary(16) not null,
    refund_id binary(16) not null,
    arrived   boolean    not null,
    primary key (change_id, refund_id),
    index idx_place_change_refund_refund (refund_id),
    constraint fk_place_change_refund_change foreign key (change_id) references place_change (id)
);

-- A colleague is asked to take a place. The token of the link is kept as its hash.
create table substitute_invitation (
    id              binary(16)   not null,
    version         int          not null,
    registration_id binary(16)   not null,
    email           varchar(254) not null,
    token_hash      binary(32)   not null,
    invited_at      datetime(6)  not null,
    ends_at         datetime(6)  not null,
    status          varchar(20)  not null,
    open_key        int          null,
    primary key (id),
    constraint uk_substitute_invitation_token unique (token_hash),
    constraint uk_substitute_invitation_open unique (registration_id, open_key),
    constraint fk_substitute_invitation_registration foreign key (registration_id) references registration (id),
    constraint ck_substitute_invitation_status check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'ENDED'))
);
