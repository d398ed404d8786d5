-- Seats of a session that people of other cohorts have, to make up there what they missed; they are part of seats_taken.
alter table cohort_session add column guests int not null default 0;
alter table cohort_session
    add constraint ck_cohort_session_guests check (guests between 0 and seats_taken);
