-- What became of a reflection, without a word of it: its author alone sees this.
create table progress_reflection_step (
    id              binary(16)  not null,
    version         int         not null,
    registration_id binary(16)  not null,
    module_id       binary(16)  not null,
    kind            varchar(10) not null,
    happened_at     datetime(6) not null,
    primary key (id),
    constraint fk_progress_reflection_step_registration foreign key (registration_id) references registration (id),
    constraint ck_progress_reflection_step_kind check (kind in ('PRIVATE', 'DONE_ONLY', 'SHARED', 'WITHDRAWN')),
    index idx_progress_reflection_step_place (registration_id, module_id)
);

insert into progress_reflection_step (id, version, registration_id, module_id, kind, happened_at)
select unhex(replace(uuid(), '-', '')), 0, registration_id, module_id, sharing, saved_at
from progress_reflection where saved_at is not null;

-- Which facilitator opened a shared text, and when last.
create table progress_reflection_reading (
    registration_id binary(16)  not null,
    module_id       binary(16)  not null,
    reader_id       binary(16)  not null,
    read_at         datetime(6) not null,
    primary key (registration_id, module_id, reader_id),
    constraint fk_progress_reflection_reading_registration foreign key (registration_id) references registration (id),
    constraint fk_progress_reflection_reading_reader foreign key (reader_id) references account (id)
);

-- A few words of the learner's own, which nobody else reads.
alter table progress_exercise add column note varchar(140) not null default '';
