-- What stands in people's calendars of each place, and the feeds at which calendar programs fetch it.
create table calendar_entry (
    id              binary(16)   not null,
    version         int          not null,
    registration_id binary(16)   not null,
    session_id      binary(16)   not null,
    account_id      binary(16)   not null,
    cohort_id       binary(16)   not null,
    title_en        varchar(200) not null,
    title_fr        varchar(200) not null,
    wall_start      datetime(6)  not null,
    wall_end        datetime(6)  not null,
    wall_zone       varchar(50)  not null,
    format          varchar(20)  not null,
    venue           varchar(300) not null,
    revision        int          not null,
    cancelled       boolean      not null,
    changed_at      datetime(6)  not null,
    primary key (id),
    index idx_calendar_entry_account (account_id),
    index idx_calendar_entry_cohort (cohort_id),
    constraint uk_calendar_entry_place_session unique (registration_id, session_id),
    constraint fk_calendar_entry_account foreign key (account_id) references account (id),
    constraint ck_calendar_entry_revision check (revision >= 0),
    constraint ck_calendar_entry_format check (format in ('IN_PERSON', 'ONLINE'))
);

-- Places that are confirmed already: their sessions were sent as they stand now.
insert into calendar_entry
select unhex(replace(uuid(), '-', '')), 0, r.id, s.id, r.account_id, r.cohort_id, s.title_en, s.title_fr,
       s.wall_start, s.wall_end, s.wall_zone, s.format, s.venue, 0, false, utc_timestamp(6)
from registration r join cohort_session s on s.cohort_id = r.cohort_id
where r.status = 'CONFIRMED';

create table calendar_feed (
    account_id binary(16)  not null,
    version    int         not null,
    token_hash binary(32)  not null,
    created_at datetime(6) not null,
    read_at    datetime(6) null,
    primary key (account_id),
    constraint uk_calendar_feed_token unique (token_hash),
    constraint fk_calendar_feed_account foreign key (account_id) references account (id)
);
