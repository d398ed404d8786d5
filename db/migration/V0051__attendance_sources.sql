-- Who or what said so: besides the roll call and the office, a person's own phone and the report of an online meeting.
alter table attendance_record drop constraint ck_attendance_record_source;
alter table attendance_record add constraint ck_attendance_record_source check (source in ('ROLL_CALL', 'OFFICE', 'PHONE', 'MEETING'));
