-- Whose mail comes back, what became of each attempt to deliver a mail, and how little mail may tell an onlooker.
create table returned_mailbox (
    account_id binary(16)   not null,
    version    int          not null,
    address    varchar(254) not null,
    answer     varchar(100) not null,
    since      datetime(6)  not null,
    trying     boolean      not null,
    primary key (account_id),
    constraint fk_returned_mailbox_account foreign key (account_id) references account (id)
);

create table discretion (
    account_id binary(16) not null,
    version    int        not null,
    calendar   boolean    not null,
    mail       boolean    not null,
    primary key (account_id),
    constraint fk_discretion_account foreign key (account_id) references account (id)
);

alter table mail add column round int not null default 0;
alter table mail add column wanted_at datetime(6) null;
update mail set wanted_at = created_at;
alter table mail modify column wanted_at datetime(6) not null;
alter table mail add column neutral boolean not null default false;
alter table mail drop constraint ck_mail_status;
alter table mail add constraint ck_mail_status check (status in ('WAITING', 'SENT', 'FAILED', 'RETURNED'));
create index idx_mail_account on mail (account_id, created_at);

create table mail_step (
    id        binary(16)   not null,
    mail_id   binary(16)   not null,
    kind      varchar(20)  not null,
    recipient varchar(254) not null,
    answer    varchar(100) not null,
    at        datetime(6)  not null,
    primary key (id),
    index idx_mail_step_mail (mail_id, at),
    constraint fk_mail_step_mail foreign key (mail_id) references mail (id) on delete cascade,
    constraint ck_mail_step_kind check (kind in
        ('ACCEPTED', 'POSTPONED', 'REFUSED', 'GIVEN_UP', 'RETURNED', 'DELAYED', 'RESENT', 'FORGOTTEN'))
);
