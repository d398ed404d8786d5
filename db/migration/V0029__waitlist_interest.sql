-- Who wants to hear of new dates of a series. The consent is kept as it was given: its words, when, from where (CASL
-- puts the burden of proof on the sender). Nothing is sent before the address was confirmed; an unconfirmed row is
-- removed after two weeks, and who leaves is no longer written to.
create table series_interest (
    id             binary(16)    not null,
    series_id      binary(16)    not null,
    email          varchar(254)  not null,
    language       varchar(2)    not null,
    status         varchar(10)   not null,
    live_key       int,
    consent_text   varchar(1000) not null,
    consent_source varchar(300)  not null,
    asked_at       datetime(6)   not null,
    confirmed_at   datetime(6),
    left_at        datetime(6),
    told           int           not null,
    registered_at  datetime(6),
    primary key (id),
    constraint uk_series_interest_live unique (series_id, email, live_key),
    constraint fk_series_interest_series foreign key (series_id) references series (id),
    constraint ck_series_interest_status check (status in ('ASKED', 'CONFIRMED', 'LEFT')),
    constraint ck_series_interest_live check (
        (live_key = 1 and status <> 'LEFT') or (live_key is null and status = 'LEFT')
    ),
    index idx_series_interest_email (email)
);
