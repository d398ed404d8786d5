-- What people say of a cohort, kept so that nothing leads from an answer to a person: that somebody has answered stands
-- with the registration and knows a day only; ratings are counts; words carry a random id, no time and no person.
create table evaluation_question (
    id         binary(16)   not null,
    series_id  binary(16)   not null,
    position   int          not null,
    kind       varchar(10)  not null,
    text_en    varchar(300) not null,
    text_fr    varchar(300) not null,
    retired_at datetime(6)  null,
    primary key (id),
    index idx_evaluation_question_series (series_id, position),
    constraint fk_evaluation_question_series foreign key (series_id) references series (id),
    constraint ck_evaluation_question_kind check (kind in ('RATING', 'WORDS'))
);

-- The row of a cohort whose form is fixed: with the first answer, so that counts keep their meaning.
create table evaluation_form (
    cohort_id binary(16) not null,
    answers   int        not null,
    primary key (cohort_id),
    constraint fk_evaluation_form_cohort foreign key (cohort_id) references cohort (id)
);

create table evaluation_item (
    cohort_id binary(16)    not null,
    item      varchar(64)   not null,
    position  int           not null,
    section   varchar(20)   not null,
    kind      varchar(10)   not null,
    module_id binary(16)    null,
    text_en   varchar(1000) not null,
    text_fr   varchar(1000) not null,
    primary key (cohort_id, item),
    constraint fk_evaluation_item_form foreign key (cohort_id) references evaluation_form (cohort_id),
    constraint ck_evaluation_item_section check (section in ('OBJECTIVE', 'FACILITATOR', 'PROGRAMME', 'OWN')),
    constraint ck_evaluation_item_kind check (kind in ('RATING', 'WORDS'))
);

-- waiting: not shown to anyone until enough have come together.
create table evaluation_tally (
    cohort_id binary(16)  not null,
    item      varchar(64) not null,
    score     int         not null,
    shown     int         not null,
    waiting   int         not null,
    primary key (cohort_id, item, score),
    constraint fk_evaluation_tally_item foreign key (cohort_id, item) references evaluation_item (cohort_id, item),
    constraint ck_evaluation_tally_score check (score between 1 and 5)
);

create table evaluation_words (
    id        binary(16)   not null,
    cohort_id binary(16)   not null,
    item      varchar(64)  not null,
    words     varchar(140) not null,
    shown     boolean      not null,
    primary key (id),
    index idx_evaluation_words_item (cohort_id, item),
    constraint fk_evaluation_words_item foreign key (cohort_id, item) references evaluation_item (cohort_id, item)
);

create table evaluation_done (
    registration_id binary(16) not null,
    cohort_id       binary(16) not null,
    done_on         date       not null,
    primary key (registration_id),
    index idx_evaluation_done_cohort (cohort_id),
    constraint fk_evaluation_done_registration foreign key (registration_id) references registration (id),
    constraint fk_evaluation_done_cohort foreign key (cohort_id) references cohort (id)
);
