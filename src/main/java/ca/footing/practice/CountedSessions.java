package ca.footing.practice;

import ca.footing.attendance.Attendance;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Live sessions whose minutes count as attendance already: the same minutes are not practice as well. */
@Component
class CountedSessions {
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Attendance attendance;

    CountedSessions(Registrations registrations, Cohorts cohorts, Attendance attendance) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.attendance = attendance;
    }

    /** Whether the caller's presence is recorded at a session that shares a minute with the given time. */
    boolean hold(Instant start, Instant end) {
        return registrations.mine().stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .filter(place -> place.cohort().startsAt().isBefore(end)
                        && place.cohort().endsAt().isAfter(start))
                .anyMatch(place -> isPresent(place, start, end));
    }

    private boolean isPresent(MyRegistration place, Instant start, Instant end) {
        var presences = attendance.of(place.id(), place.cohort().id());
        return cohorts.sessions(place.cohort().id()).stream()
                .filter(session -> session.time().startsAt().isBefore(end)
                        && session.time().endsAt().isAfter(start))
                .map(session -> presences.get(session.id()))
                .anyMatch(presence -> presence != null && presence.minutesPresent() > 0);
    }
}
