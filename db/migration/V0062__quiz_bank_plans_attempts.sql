-- A quiz draws its questions from the bank of the series; what was asked is kept with each attempt.
alter table quiz_question
    add series_id binary(16)  null,
    add kind      varchar(10) null,
    add lacks_en  boolean     not null default false,
    add lacks_fr  boolean     not null default false;

update quiz_question q join series_module m on m.id = q.module_id
set q.series_id = m.series_id, q.kind = case when q.multiple then 'MULTIPLE' else 'SINGLE' end,
    q.lacks_en = q.text_en = '' or (q.feedback_en = '' and q.feedback_fr <> '')
        or exists (select 1 from quiz_choice c where c.question_id = q.id and c.text_en = ''),
    q.lacks_fr = q.text_fr = '' or (q.feedback_fr = '' and q.feedback_en <> '')
        or exists (select 1 from quiz_choice c where c.question_id = q.id and c.text_fr = '');

create table quiz_question_tag (
    question_id binary(16)  not null,
    tag         varchar(40) not null,
    primary key (question_id, tag),
    constraint fk_quiz_question_tag_question foreign key (question_id) references quiz_question (id)
);

create table quiz_plan (
    module_id         binary(16)  not null,
    version           int         not null,
    pass_mark         int         not null,
    attempts          int         null,
    wait_minutes      int         not null,
    telling           varchar(20) not null,
    shuffle_questions boolean     not null,
    shuffle_choices   boolean     not null,
    preset            varchar(40) null,
    primary key (module_id),
    constraint fk_quiz_plan_module foreign key (module_id) references series_module (id),
    constraint ck_quiz_plan_pass_mark check (pass_mark between 0 and 100),
    constraint ck_quiz_plan_attempts check (attempts is null or attempts between 1 and 99),
    constraint ck_quiz_plan_wait check (wait_minutes between 0 and 43200),
    constraint ck_quiz_plan_telling check (telling in ('EACH_ATTEMPT', 'WHEN_PASSED', 'SCORE_ONLY'))
);

insert into quiz_plan (module_id, version, pass_mark, attempts, wait_minutes, telling, shuffle_questions, shuffle_choices, preset)
select id, 0, pass_mark, null, 0, 'EACH_ATTEMPT', false, false, null from series_module;

create table quiz_fixed (
    module_id   binary(16) not null,
    position    int        not null,
    question_id binary(16) not null,
    primary key (module_id, position),
    constraint fk_quiz_fixed_plan foreign key (module_id) references quiz_plan (module_id),
    constraint fk_quiz_fixed_question foreign key (question_id) references quiz_question (id)
);

insert into quiz_fixed (module_id, position, question_id)
select module_id, row_number() over (partition by module_id order by position, id) - 1, id from quiz_question;

create table quiz_draw (
    module_id binary(16)  not null,
    position  int         not null,
    tag       varchar(40) not null,
    questions int         not null,
    primary key (module_id, position),
    constraint fk_quiz_draw_plan foreign key (module_id) references quiz_plan (module_id),
    constraint ck_quiz_draw_questions check (questions between 1 and 100)
);

-- Changed at every beginning, so that two beginnings at once become one; `granted` are attempts beyond the plan's.
create table quiz_turn (
    registration_id binary(16) not null,
    module_id       binary(16) not null,
    begun           int        not null,
    granted         int        not null,
    revision        int        not null,
    primary key (registration_id, module_id),
    constraint fk_quiz_turn_registration foreign key (registration_id) references registration (id),
    constraint fk_quiz_turn_module foreign key (module_id) references series_module (id)
);

create table quiz_attempt (
    id              binary(16)  not null,
    version         int         not null,
    registration_id binary(16)  not null,
    module_id       binary(16)  not null,
    turn            int         not null,
    status          varchar(10) not null,
    telling         varchar(20) not null,
    questions       int         not null,
    right_answers   int         not null,
    percent         int         not null,
    pass_mark       int         not null,
    passed          boolean     not null,
    started_at      datetime(6) not null,
    submitted_at    datetime(6) null,
    marked_at       datetime(6) null,
    primary key (id),
    constraint uk_quiz_attempt_turn unique (registration_id, module_id, turn),
    constraint fk_quiz_attempt_registration foreign key (registration_id) references registration (id),
    constraint fk_quiz_attempt_module foreign key (module_id) references series_module (id),
    constraint ck_quiz_attempt_status check (status in ('OPEN', 'WAITING', 'MARKED')),
    constraint ck_quiz_attempt_telling check (telling in ('EACH_ATTEMPT', 'WHEN_PASSED', 'SCORE_ONLY')),
    constraint ck_quiz_attempt_score check (right_answers >= 0 and right_answers <= questions),
    index idx_quiz_attempt_status (status, submitted_at)
);

-- The questions as they were asked, with what was answered: later corrections of the bank change nothing here.
create table quiz_asked (
    attempt_id  binary(16)    not null,
    position    int           not null,
    version     int           not null,
    question_id binary(16)    not null,
    kind        varchar(10)   not null,
    text_en     text          not null,
    text_fr     text          not null,
    feedback_en text          not null,
    feedback_fr text          not null,
    answer      varchar(2000) not null,
    verdict     varchar(10)   null,
    note        varchar(1000) not null,
    judged_by   binary(16)    null,
    judged_at   datetime(6)   null,
    primary key (attempt_id, position),
    constraint fk_quiz_asked_attempt foreign key (attempt_id) references quiz_attempt (id),
    constraint ck_quiz_asked_kind check (kind in ('SINGLE', 'MULTIPLE', 'ORDER', 'SHORT')),
    constraint ck_quiz_asked_verdict check (verdict in ('RIGHT', 'WRONG')),
    index idx_quiz_asked_judge (judged_by)
);

-- `place` is where the choice stood on the screen, `right_place` where an ordering question wants it.
create table quiz_asked_choice (
    attempt_id  binary(16) not null,
    position    int        not null,
    place       int        not null,
    choice_id   binary(16) not null,
    text_en     text       not null,
    text_fr     text       not null,
    correct     boolean    not null,
    right_place int        not null,
    given       int        null,
    primary key (attempt_id, position, place),
    constraint fk_quiz_asked_choice_asked foreign key (attempt_id, position) references quiz_asked (attempt_id, position)
);

insert into quiz_attempt (id, version, registration_id, module_id, turn, status, telling, questions, right_answers,
    percent, pass_mark, passed, started_at, submitted_at, marked_at)
select id, 0, registration_id, module_id,
    row_number() over (partition by registration_id, module_id order by submitted_at, id), 'MARKED', 'EACH_ATTEMPT',
    questions, right_answers, percent, pass_mark, passed, submitted_at, submitted_at, submitted_at
from progress_quiz_attempt;

insert into quiz_turn (registration_id, module_id, begun, granted, revision)
select registration_id, module_id, max(turn), 0, 0 from quiz_attempt group by registration_id, module_id;

insert into quiz_asked (attempt_id, position, version, question_id, kind, text_en, text_fr, feedback_en, feedback_fr,
    answer, verdict, note)
select t.attempt_id, row_number() over (partition by t.attempt_id order by q.position, q.id) - 1, 0, q.id, q.kind,
    q.text_en, q.text_fr, q.feedback_en, q.feedback_fr, '',
    case when exists (
        select 1 from quiz_choice c
        where c.question_id = q.id and c.correct <> exists (
            select 1 from progress_quiz_choice p
            where p.attempt_id = t.attempt_id and p.question_id = q.id and p.choice_id = c.choice_id))
        then 'WRONG' else 'RIGHT' end,
    ''
from (select distinct attempt_id, question_id from progress_quiz_choice) t
join quiz_question q on q.id = t.question_id;

insert into quiz_asked_choice (attempt_id, position, place, choice_id, text_en, text_fr, correct, right_place, given)
select a.attempt_id, a.position, c.position, c.choice_id, c.text_en, c.text_fr, c.correct, c.position,
    case when exists (
        select 1 from progress_quiz_choice p
        where p.attempt_id = a.attempt_id and p.question_id = a.question_id and p.choice_id = c.choice_id)
        then 1 else null end
from quiz_asked a join quiz_choice c on c.question_id = a.question_id;

-- progress_quiz_attempt, progress_quiz_choice and the columns below are read by nobody any more; a later release drops
-- them when no older one runs beside it.
alter table quiz_question
    modify module_id binary(16) null,
    modify position int not null default 0,
    modify multiple boolean not null default false,
    modify series_id binary(16) not null,
    modify kind varchar(10) not null,
    add index idx_quiz_question_series (series_id),
    add constraint fk_quiz_question_series foreign key (series_id) references series (id),
    add constraint ck_quiz_question_kind check (kind in ('SINGLE', 'MULTIPLE', 'ORDER', 'SHORT'));

-- A module that is removed leaves its questions to the bank of the series.
update quiz_question set module_id = null;

alter table series_module modify pass_mark int not null default 75;

-- What bodies ask of a quiz after recorded learning: data with dates and source, never code.
create table quiz_preset (
    code                varchar(40)  not null,
    valid_from          date         not null,
    valid_until         date         null,
    body                varchar(20)  not null,
    questions_per_hour  int          not null,
    true_false_per_hour int          not null,
    pass_mark           int          not null,
    source              varchar(300) not null,
    read_on             date         not null,
    primary key (code, valid_from),
    constraint ck_quiz_preset_numbers check (questions_per_hour > 0 and true_false_per_hour >= 0 and pass_mark between 0 and 100)
);

insert into quiz_preset values
    ('CPA_RECORDED', '2015-01-01', null, 'CPA', 10, 1, 75, 'cpa.ca/professionaldevelopment/approval', '2026-11-15');
