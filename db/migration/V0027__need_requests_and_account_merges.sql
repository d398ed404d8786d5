-- What a series asks people about access; a question may be asked only after a yes to another one
create table need_question (
    id          binary(16)   not null,
    series_id   binary(16)   not null,
    position    int          not null,
    kind        varchar(8)   not null,
    text_en     varchar(300) not null,
    text_fr     varchar(300) not null,
    after_id    binary(16),
    retired_at  datetime(6),
    version     int          not null,
    primary key (id),
    constraint fk_need_question_series foreign key (series_id) references series (id),
    constraint fk_need_question_after foreign key (after_id) references need_question (id),
    constraint ck_need_question_kind check (kind in ('YES_NO', 'TEXT')),
    index idx_need_question_series (series_id, position)
);

-- A private request, at most one per place. Sensitive: read by who wrote it and by who looks after it, deleted some time
-- after the cohort. What facilitators may know stands in a column of its own.
create table need_request (
    registration_id   binary(16)    not null,
    account_id        binary(16)    not null,
    cohort_id         binary(16)    not null,
    words             varchar(2000) not null,
    facilitator_words varchar(1000) not null,
    state             varchar(16)   not null,
    owner_id          binary(16),
    due_on            date          not null,
    answer            varchar(2000) not null,
    answered_at       datetime(6),
    created_at        datetime(6)   not null,
    changed_at        datetime(6)   not null,
    warned_at         datetime(6),
    delete_after      datetime(6)   not null,
    version           int           not null,
    primary key (registration_id),
    constraint fk_need_request_registration foreign key (registration_id) references registration (id),
    constraint fk_need_request_account foreign key (account_id) references account (id),
    constraint fk_need_request_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_need_request_owner foreign key (owner_id) references account (id),
    constraint ck_need_request_state check (state in ('REQUESTED', 'IN_HAND', 'ARRANGED', 'NOT_POSSIBLE')),
    index idx_need_request_cohort (cohort_id),
    index idx_need_request_state (state, due_on),
    index idx_need_request_deletion (delete_after)
);

create table need_answer (
    registration_id binary(16)   not null,
    question_id     binary(16)   not null,
    answer          varchar(500) not null,
    primary key (registration_id, question_id),
    constraint fk_need_answer_request foreign key (registration_id) references need_request (registration_id)
        on delete cascade,
    constraint fk_need_answer_question foreign key (question_id) references need_question (id)
);

-- Who read a request, and which part of it; its author reads this list
create table need_view (
    id              binary(16)  not null,
    registration_id binary(16)  not null,
    viewer_id       binary(16)  not null,
    viewed_at       datetime(6) not null,
    part            varchar(16) not null,
    primary key (id),
    constraint fk_need_view_request foreign key (registration_id) references need_request (registration_id) on delete cascade,
    constraint ck_need_view_part check (part in ('ALL', 'SHARED')),
    index idx_need_view_request (registration_id, viewed_at)
);

-- One mailbox may be written in several ways (+alias, dots); this is the way in which they are all the same
alter table account
    add column mailbox varchar(254) character set utf8mb4 collate utf8mb4_bin not null default '',
    add column merged_into binary(16);

update account set mailbox = concat(
    substring_index(substring_index(email, '@', 1), '+', 1), '@', substring_index(email, '@', -1));

update account set mailbox = concat(replace(substring_index(mailbox, '@', 1), '.', ''), '@gmail.com')
where substring_index(mailbox, '@', -1) in ('gmail.com', 'googlemail.com');

create index idx_account_mailbox on account (mailbox);

alter table account add constraint fk_account_merged_into foreign key (merged_into) references account (id);
alter table account drop constraint ck_account_status;
alter table account add constraint ck_account_status check (status in ('UNCONFIRMED', 'ACTIVE', 'DISABLED', 'MERGED'));

create index idx_account_profile_number on account_profile (college, registration_number);

-- Two accounts that look alike and belong to two people, as somebody of the office found out
create table account_distinct (
    one_id     binary(16)   not null,
    other_id   binary(16)   not null,
    decided_by binary(16)   not null,
    decided_at datetime(6)  not null,
    reason     varchar(500) not null,
    primary key (one_id, other_id),
    constraint fk_account_distinct_one foreign key (one_id) references account (id),
    constraint fk_account_distinct_other foreign key (other_id) references account (id)
);

-- Which account went into which, by whom, why, and what was moved. Rows are only added.
create table account_merge (
    id        binary(16)   not null,
    merged_id binary(16)   not null,
    kept_id   binary(16)   not null,
    merged_by binary(16)   not null,
    merged_at datetime(6)  not null,
    reason    varchar(500) not null,
    moved     text         not null,
    primary key (id),
    constraint uk_account_merge_merged unique (merged_id),
    constraint fk_account_merge_merged foreign key (merged_id) references account (id),
    constraint fk_account_merge_kept foreign key (kept_id) references account (id)
);
