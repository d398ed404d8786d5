-- A credit weight is never rewritten. What was wrong is put right by another edition of the same first day, which says why.
alter table practice_weight
    add column edition int not null default 1,
    add column recorded_at datetime(6) not null default '2015-01-01 12:00:00',
    add column recorded_by_id binary(16) null,
    add column reason varchar(200) not null default '',
    drop primary key,
    add primary key (body, kind, valid_from, edition),
    add constraint fk_practice_weight_recorded_by foreign key (recorded_by_id) references account (id),
    add constraint ck_practice_weight_part check (numerator between 0 and denominator and denominator > 0);
