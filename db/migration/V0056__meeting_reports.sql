-- Under which names and addresses people appear in reports of online meetings, as somebody confirmed it.
create table meeting_alias (
    id           binary(16)   not null,
    alias_key    varchar(200) not null,
    account_id   binary(16)   not null,
    confirmed_by binary(16)   not null,
    confirmed_at datetime(6)  not null,
    primary key (id),
    index idx_meeting_alias_key (alias_key),
    constraint fk_meeting_alias_account foreign key (account_id) references account (id),
    index idx_meeting_alias_account (account_id)
);

-- Which reports were taken over; what stood in them is not kept, only what was recorded of it.
create table meeting_report (
    session_id  binary(16)   not null,
    digest      binary(32)   not null,
    system_name varchar(10)  not null,
    file_name   varchar(200) not null,
    imported_by binary(16)   not null,
    imported_at datetime(6)  not null,
    primary key (session_id, digest),
    constraint ck_meeting_report_system check (system_name in ('ZOOM', 'TEAMS'))
);
