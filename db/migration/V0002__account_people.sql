-- the address is compared byte by byte: two addresses that look alike must never be one account
create table account (
    id             binary(16)   not null primary key,
    version        int          not null,
    email          varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    password_hash  varchar(255),
    preferred_name varchar(100) not null,
    language       varchar(2)   not null,
    status         varchar(20)  not null,
    epoch          int          not null,
    created_at     datetime(6)  not null,
    constraint uk_account_email unique (email),
    constraint ck_account_status check (status in ('UNCONFIRMED', 'ACTIVE', 'DISABLED')),
    constraint ck_account_language check (language in ('en', 'fr'))
);

create table account_role (
    account_id binary(16)  not null,
    role       varchar(20) not null,
    primary key (account_id, role),
    constraint fk_account_role_account foreign key (account_id) references account (id),
    constraint ck_account_role_role check (role in ('LEARNER', 'FACILITATOR', 'REGISTRAR', 'OWNER')),
    index idx_account_role_role (role)
);

-- links that were sent; only the SHA-256 of a token is kept
create table account_token (
    id            binary(16)  not null primary key,
    version       int         not null,
    account_id    binary(16)  not null,
    purpose       varchar(20) not null,
    hash          varbinary(32) not null,
    expires_at    datetime(6) not null,
    used_at       datetime(6),
    email         varchar(254),
    password_hash varchar(255),
    name          varchar(100),
    continue_at   varchar(300),
    constraint uk_account_token_hash unique (hash),
    constraint fk_account_token_account foreign key (account_id) references account (id),
    constraint ck_account_token_purpose check (purpose in ('CONFIRM', 'RESET', 'EMAIL', 'EMAIL_UNDO')),
    index idx_account_token_expires_at (expires_at)
);

create table account_profile (
    account_id          binary(16)   not null primary key,
    version             int          not null,
    legal_name          varchar(200) not null,
    preferred_name      varchar(100) not null,
    pronouns            varchar(50)  not null,
    province            varchar(2)   not null,
    college             varchar(20)  not null,
    registration_number varchar(50)  not null,
    category            varchar(30)  not null,
    constraint fk_account_profile_account foreign key (account_id) references account (id)
);

create table account_session (
    id           binary(16)  not null primary key,
    account_id   binary(16)  not null,
    device       varchar(60) not null,
    created_at   datetime(6) not null,
    last_seen_at datetime(6) not null,
    ended_at     datetime(6),
    constraint fk_account_session_account foreign key (account_id) references account (id),
    index idx_account_session_created_at (created_at)
);
