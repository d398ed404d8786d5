-- Whom a professional in supervised practice names as their supervisor: words, not an account.
alter table account_profile
    add column supervisor_name   varchar(200) not null default '',
    add column supervisor_title  varchar(100) not null default '',
    add column supervisor_number varchar(50)  not null default '';
