-- What an edition that was corrected again had said of its own change, and when it began.
alter table material_edition
    add change_en  varchar(600) not null default '',
    add change_fr  varchar(600) not null default '',
    add changed_at datetime(6)  null;

update material_edition e
join material_edition before_it on before_it.material_id = e.material_id and before_it.edition = e.edition - 1
set e.changed_at = before_it.superseded_at;
