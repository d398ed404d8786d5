-- What is taught: a series, its modules and all that a module holds.
create table series (
    id             binary(16)    not null,
    version        int           not null,
    revision       int           not null,
    slug           varchar(80)   not null,
    status         varchar(20)   not null,
    position       int           not null,
    title_en       varchar(200)  collate utf8mb4_unicode_ci not null,
    title_fr       varchar(200)  collate utf8mb4_unicode_ci not null,
    summary_en     varchar(600)  collate utf8mb4_unicode_ci not null,
    summary_fr     varchar(600)  collate utf8mb4_unicode_ci not null,
    description_en text          not null,
    description_fr text          not null,
    audience_en    text          not null,
    audience_fr    text          not null,
    primary key (id),
    constraint uk_series_slug unique (slug),
    constraint ck_series_status check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'))
);

create table series_module (
    id                   binary(16)   not null,
    version              int          not null,
    revision             int          not null,
    series_id            binary(16)   not null,
    position             int          not null,
    title_en             varchar(200) not null,
    title_fr             varchar(200) not null,
    summary_en           varchar(600) not null,
    summary_fr           varchar(600) not null,
    notice_topics_en     text         not null,
    notice_topics_fr     text         not null,
    notice_media_en      text         not null,
    notice_media_fr      text         not null,
    notice_methods_en    text         not null,
    notice_methods_fr    text         not null,
    notice_present_en    text         not null,
    notice_present_fr    text         not null,
    didactic_minutes     int          not null,
    experiential_minutes int          not null,
    pass_mark            int          not null,
    reflection_prompt_en text         not null,
    reflection_prompt_fr text         not null,
    exercise_title_en    varchar(200) not null,
    exercise_title_fr    varchar(200) not null,
    exercise_text_en     text         not null,
    exercise_text_fr     text         not null,
    primary key (id),
    index idx_series_module_series (series_id, position),
    constraint fk_series_module_series foreign key (series_id) references series (id),
    constraint ck_series_module_minutes check (didactic_minutes >= 0 and experiential_minutes >= 0),
    constraint ck_series_module_pass_mark check (pass_mark between 0 and 100)
);

create table module_objective (
    module_id binary(16)   not null,
    position  int          not null,
    text_en   varchar(600) not null,
    text_fr   varchar(600) not null,
    primary key (module_id, position),
    constraint fk_module_objective_module foreign key (module_id) references series_module (id)
);

create table module_material (
    id        binary(16)    not null,
    version   int           not null,
    module_id binary(16)    not null,
    position  int           not null,
    kind      varchar(20)   not null,
    title_en  varchar(200)  not null,
    title_fr  varchar(200)  not null,
    url       varchar(1000) null,
    body_en   text          not null,
    body_fr   text          not null,
    required  boolean       not null,
    primary key (id),
    index idx_module_material_module (module_id, position),
    constraint fk_module_material_module foreign key (module_id) references series_module (id),
    constraint ck_module_material_kind check (kind in ('PDF', 'LINK', 'TEXT'))
);

-- The bytes lie apart from the material, so that lists never load them.
create table material_file (
    material_id binary(16)   not null,
    language    char(2)      not null,
    version     int          not null,
    file_name   varchar(200) not null,
    size        int          not null,
    sha256      binary(32)   not null,
    content     longblob     not null,
    primary key (material_id, language),
    constraint fk_material_file_material foreign key (material_id) references module_material (id),
    constraint ck_material_file_language check (language in ('en', 'fr')),
    constraint ck_material_file_size check (size between 1 and 10485760)
);

create table quiz_question (
    id          binary(16) not null,
    version     int        not null,
    module_id   binary(16) not null,
    position    int        not null,
    text_en     text       not null,
    text_fr     text       not null,
    multiple    boolean    not null,
    feedback_en text       not null,
    feedback_fr text       not null,
    primary key (id),
    index idx_quiz_question_module (module_id, position),
    constraint fk_quiz_question_module foreign key (module_id) references series_module (id)
);

create table quiz_choice (
    question_id binary(16) not null,
    position    int        not null,
    choice_id   binary(16) not null,
    text_en     text       not null,
    text_fr     text       not null,
    correct     boolean    not null,
    primary key (question_id, position),
    constraint fk_quiz_choice_question foreign key (question_id) references quiz_question (id)
);
