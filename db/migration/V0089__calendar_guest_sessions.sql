-- Seats in which something is made up stand in people's calendars too; those that are booked already, as they stand now.
insert into calendar_entry
select unhex(replace(uuid(), '-', '')), 0, m.registration_id, s.id, m.person_id, s.cohort_id, s.title_en, s.title_fr,
       s.wall_start, s.wall_end, s.wall_zone, s.format, s.venue, 0, false, utc_timestamp(6)
from make_up m join cohort_session s on s.id = m.covering_session_id
where m.state = 'BOOKED';

-- That such a session moved is told as any other change of the schedule.
update mail set kind = 'SCHEDULE_CHANGED' where kind = 'MAKE_UP_RESCHEDULED';
