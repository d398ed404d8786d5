-- Keys that badges are signed with: the newest signs, all of them stay public so that older badges can be verified.
create table badge_key (
    number      int             not null,
    public_key  varbinary(1000) not null,
    private_key varbinary(4000) not null,
    made_at     datetime(6)     not null,
    primary key (number),
    constraint ck_badge_key_number check (number > 0)
);
