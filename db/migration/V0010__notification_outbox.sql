-- Mail waits here until SMTP took it. The kind and the reference name the fact that is told, so none is told twice.
create table mail (
    id          binary(16)   not null,
    version     int          not null,
    kind        varchar(30)  not null,
    reference   varchar(100) not null,
    account_id  binary(16)   null,
    recipient   varchar(254) not null,
    language    varchar(2)   not null,
    subject     varchar(200) not null,
    text_body   mediumtext   null,
    html_body   mediumtext   null,
    status      varchar(10)  not null,
    attempts    int          not null,
    next_try_at datetime(6)  not null,
    last_error  varchar(100) null,
    created_at  datetime(6)  not null,
    sent_at     datetime(6)  null,
    primary key (id),
    constraint uk_mail_kind_reference unique (kind, reference),
    constraint ck_mail_status check (status in ('WAITING', 'SENT', 'FAILED')),
    index idx_mail_status_next_try_at (status, next_try_at),
    index idx_mail_recipient (recipient),
    index idx_mail_created_at (created_at)
);

create table mail_attachment (
    mail_id    binary(16)   not null,
    position   int          not null,
    name       varchar(100) not null,
    media_type varchar(100) not null,
    content    mediumblob   not null,
    primary key (mail_id, position),
    constraint fk_mail_attachment_mail foreign key (mail_id) references mail (id) on delete cascade
);
