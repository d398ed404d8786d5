-- Breaks stand in the timetable with their times: "10:30-10:45 12:00-13:00", on the clock of the session's zone. What
-- was only a number of minutes becomes one break halfway through the session.
alter table cohort_session add column breaks varchar(200) not null default '';

update cohort_session
set breaks = concat(
        date_format(date_add(wall_start, interval floor((timestampdiff(minute, wall_start, wall_end) - break_minutes) / 2) minute), '%H:%i'),
        '-',
        date_format(date_add(wall_start, interval floor((timestampdiff(minute, wall_start, wall_end) - break_minutes) / 2) + break_minutes minute), '%H:%i'))
where break_minutes > 0;

-- the number stays for instances of the version before, and is read by nobody else
alter table cohort_session alter column break_minutes set default 0;
