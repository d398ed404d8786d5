-- Designs of certificates: the house's own under the id of zeros, a series' under its id. A version never changes; an empty
-- content says that the series went back to the design of the house.
create table credential_design (
    scope_id binary(16) not null,
    version  int        not null,
    content  mediumtext not null,
    saved_at datetime(6) not null,
    primary key (scope_id, version),
    constraint ck_credential_design_version check (version > 0)
);
