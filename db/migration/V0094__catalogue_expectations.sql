-- What people may expect of each other and of us in a series, said before anyone registers.
alter table series
    add expectations_en varchar(1500) not null default '',
    add expectations_fr varchar(1500) not null default '';
