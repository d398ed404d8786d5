-- What a supervisor said of their own standing when they signed, as it was on that day.
create table practice_statement (
    request_id          binary(16)   not null,
    title               varchar(100) not null,
    college             varchar(20)  not null,
    independent         boolean      not null,
    definition          boolean      not null,
    directed_learning   boolean      not null,
    stated_at           datetime(6)  not null,
    primary key (request_id),
    constraint fk_practice_statement_request foreign key (request_id) references practice_request (id)
);

-- The address that the link went to. One link opens what waits for this address, whatever a learner records afterwards.
alter table practice_request add column mailed_to varchar(254) not null default '';
update practice_request set mailed_to =
    (select s.email from practice_supervisor s where s.id = practice_request.supervisor_id);
alter table practice_request add index idx_practice_request_mailed (mailed_to, status);
alter table practice_request add index idx_practice_request_sitting (session_hash);
alter table practice_agreement add index idx_practice_agreement_end (valid_to);
