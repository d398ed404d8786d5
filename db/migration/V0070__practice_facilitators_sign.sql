-- Programme practice is signed by those who teach it, with their account; clinical supervision by its supervisor's link.
alter table practice_entry
    add column signer varchar(20) null,
    add column cohort_id binary(16) null,
    add column leader_id binary(16) null,
    add column signed_by_id binary(16) null,
    add constraint fk_practice_entry_cohort foreign key (cohort_id) references cohort (id),
    add constraint fk_practice_entry_leader foreign key (leader_id) references account (id),
    add constraint fk_practice_entry_signed_by foreign key (signed_by_id) references account (id),
    add constraint ck_practice_entry_signer check (signer in ('SUPERVISOR', 'FACILITATOR')),
    add index idx_practice_entry_queue (cohort_id, status, sent_at);

update practice_entry set signer = 'SUPERVISOR' where status in ('SENT', 'APPROVED');
