-- Materials have editions, a time in which they are open, and a note on their licence.
alter table module_material
    add edition     int          not null default 1,
    add change_en   varchar(600) not null default '',
    add change_fr   varchar(600) not null default '',
    add changed_at  datetime(6)  null,
    add licence_en  varchar(300) not null default '',
    add licence_fr  varchar(300) not null default '',
    add opens       varchar(20)  not null default 'AT_ONCE',
    add opens_days  int          not null default 0,
    add stays_days  int          null,
    add constraint ck_module_material_opens check (opens in ('AT_ONCE', 'BEFORE_COHORT', 'BEFORE_SESSION', 'AFTER_SESSION')),
    add constraint ck_module_material_days check (opens_days between 0 and 366 and (stays_days is null or stays_days between 0 and 3660));

-- What an edition said before it was corrected, and why: kept, so that what a person confirmed can still be shown.
create table material_edition (
    material_id   binary(16)    not null,
    edition       int           not null,
    title_en      varchar(200)  not null,
    title_fr      varchar(200)  not null,
    url           varchar(1000) null,
    body_en       text          not null,
    body_fr       text          not null,
    superseded_at datetime(6)   not null,
    primary key (material_id, edition),
    constraint fk_material_edition_material foreign key (material_id) references module_material (id)
);

create table material_edition_file (
    material_id binary(16)   not null,
    edition     int          not null,
    language    char(2)      not null,
    file_name   varchar(200) not null,
    sha256      binary(32)   not null,
    content     longblob     not null,
    primary key (material_id, edition, language),
    constraint fk_material_edition_file_edition foreign key (material_id, edition) references material_edition (material_id, edition)
);
