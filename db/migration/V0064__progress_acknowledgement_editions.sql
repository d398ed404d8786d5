-- A word is given to an edition. It stays when the material is corrected, unless everyone is asked anew.
alter table progress_acknowledgement
    add edition int     not null default 1,
    add counts  boolean not null default true,
    drop primary key,
    add primary key (registration_id, material_id, edition),
    add index idx_progress_acknowledgement_material (material_id);
