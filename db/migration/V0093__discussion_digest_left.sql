-- A digest can be left by a link in its mail and taken up again; the mail says in its header how to leave it (RFC 8058).
alter table discussion_digest
    add id      binary(16)  null,
    add left_at datetime(6) null;

update discussion_digest set id = unhex(replace(uuid(), '-', ''));

alter table discussion_digest
    modify id binary(16) not null,
    add constraint uk_discussion_digest_id unique (id);

alter table mail add leave_url varchar(300) null;
