-- What a college asks of professional development, as it stood from a day on. The college decides; we count.
create table portfolio_rule (
    college     varchar(20)   not null,
    valid_from  date          not null,
    minutes     int           not null,
    cycle_years int           not null,
    source      varchar(1000) not null,
    primary key (college, valid_from),
    constraint ck_portfolio_rule_numbers check (minutes > 0 and cycle_years between 1 and 10)
);

insert into portfolio_rule (college, valid_from, minutes, cycle_years, source) values
    ('CRPO', '2015-01-01', 2400, 2, 'crpo.ca/pd-faq; Communiqués Feb 2023, Sep 2023, Dec 2024: 40 hours in a two-year cycle, at least one didactic and one experiential activity, attested by 31 December; odd or even cycle by the year of registration. That a cycle begins on 1 January of a year as odd or even as that of the registration is our reading.');

create table portfolio_owner (
    account_id      binary(16) not null,
    registered_year int        not null,
    primary key (account_id),
    constraint fk_portfolio_owner_account foreign key (account_id) references account (id),
    constraint ck_portfolio_owner_year check (registered_year between 1950 and 2200)
);
