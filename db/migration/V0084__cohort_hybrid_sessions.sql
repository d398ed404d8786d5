-- A session may be attended in the room or online.
alter table cohort_session drop constraint ck_cohort_session_format;
alter table cohort_session add constraint ck_cohort_session_format
    check (format in ('IN_PERSON', 'ONLINE', 'HYBRID'));
alter table calendar_entry drop constraint ck_calendar_entry_format;
alter table calendar_entry add constraint ck_calendar_entry_format
    check (format in ('IN_PERSON', 'ONLINE', 'HYBRID'));
