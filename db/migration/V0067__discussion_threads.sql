create table discussion_thread (
    id           binary(16)   not null,
    cohort_id    binary(16)   not null,
    author_id    binary(16)   not null,
    title        varchar(120) not null,
    opened_at    datetime(6)  not null,
    last_post_at datetime(6)  not null,
    last_poster_id binary(16) not null,
    primary key (id),
    constraint fk_discussion_thread_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_discussion_thread_author foreign key (author_id) references account (id),
    index idx_discussion_thread_cohort (cohort_id, last_post_at)
);

-- A post that was taken back or removed keeps its place and none of its words.
create table discussion_post (
    id         binary(16)  not null,
    thread_id  binary(16)  not null,
    author_id  binary(16)  not null,
    body       text        not null,
    posted_at  datetime(6) not null,
    edited_at  datetime(6) null,
    removed_by varchar(12) null,
    primary key (id),
    constraint fk_discussion_post_thread foreign key (thread_id) references discussion_thread (id),
    constraint fk_discussion_post_author foreign key (author_id) references account (id),
    constraint ck_discussion_post_removed check (removed_by in ('AUTHOR', 'FACILITATOR')),
    index idx_discussion_post_thread (thread_id, posted_at)
);

-- That a person accepted what confidentiality means here.
create table discussion_promise (
    cohort_id   binary(16)  not null,
    account_id  binary(16)  not null,
    accepted_at datetime(6) not null,
    primary key (cohort_id, account_id),
    constraint fk_discussion_promise_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_discussion_promise_account foreign key (account_id) references account (id)
);

create table discussion_report (
    id          binary(16)  not null,
    post_id     binary(16)  not null,
    reporter_id binary(16)  not null,
    reason      varchar(20) not null,
    reported_at datetime(6) not null,
    decided_at  datetime(6) null,
    decided_by  binary(16)  null,
    outcome     varchar(10) null,
    primary key (id),
    constraint uk_discussion_report_once unique (post_id, reporter_id),
    constraint fk_discussion_report_post foreign key (post_id) references discussion_post (id),
    constraint fk_discussion_report_reporter foreign key (reporter_id) references account (id),
    constraint fk_discussion_report_decider foreign key (decided_by) references account (id),
    constraint ck_discussion_report_reason check (reason in ('IDENTIFIES_SOMEBODY', 'BREAKS_CONFIDENCE', 'HURTFUL', 'OTHER')),
    constraint ck_discussion_report_outcome check (outcome in ('KEPT', 'REMOVED'))
);

-- Until when a person has read a thread: for their own unread marks, shown to nobody else.
create table discussion_reading (
    account_id binary(16)  not null,
    thread_id  binary(16)  not null,
    read_at    datetime(6) not null,
    primary key (account_id, thread_id),
    constraint fk_discussion_reading_account foreign key (account_id) references account (id),
    constraint fk_discussion_reading_thread foreign key (thread_id) references discussion_thread (id)
);

-- Who asked for a mail that says how much is new.
create table discussion_digest (
    cohort_id  binary(16)  not null,
    account_id binary(16)  not null,
    told_until datetime(6) not null,
    primary key (cohort_id, account_id),
    constraint fk_discussion_digest_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_discussion_digest_account foreign key (account_id) references account (id)
);

-- What is left of a discussion after its end: that it was purged, and how much it was.
create table discussion_purge (
    cohort_id binary(16)  not null,
    purged_at datetime(6) not null,
    threads   int         not null,
    posts     int         not null,
    primary key (cohort_id),
    constraint fk_discussion_purge_cohort foreign key (cohort_id) references cohort (id)
);
