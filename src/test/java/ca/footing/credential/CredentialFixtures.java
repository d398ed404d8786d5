package ca.footing.credential;

import ca.footing.Acting;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.certificate.CertificateFixtures;
import ca.footing.certificate.CertificateFixtures.Seat;
import ca.footing.certificate.Certificates;
import ca.footing.certificate.IssuedCertificate;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** People with a past: what they attended, and their certificates. The clock of the test moves on. */
@Component
public class CredentialFixtures {
    private final CertificateFixtures fixtures;
    private final CohortFixtures cohorts;
    private final Attendance attendance;
    private final Certificates certificates;
    private final AccountFixtures people;
    private final MovableClock clock;

    CredentialFixtures(
            CertificateFixtures fixtures,
            CohortFixtures cohorts,
            Attendance attendance,
            Certificates certificates,
            AccountFixtures people,
            MovableClock clock) {
        this.fixtures = fixtures;
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.certificates = certificates;
        this.people = people;
        this.clock = clock;
    }

    /** As the office, which may add to rolls that are settled: present at the first sessions of a cohort. */
    public void attend(CohortId cohort, Seat seat, int sessions) {
        var office = people.registrar();
        IntStream.range(0, sessions).forEach(index -> {
            Acting.as(office, Role.REGISTRAR, Role.FACILITATOR);
            attendance.correct(
                    cohorts.sessions(cohort).get(index), seat.place(), new Mark.WholeSession(), "For a test");
        });
        Acting.asNobody();
    }

    /** Everything that the certificate asks for, its window over. */
    public IssuedCertificate certified(CohortId cohort, Seat seat) {
        attend(cohort, seat, cohorts.sessions(cohort).size());
        fixtures.evaluate(seat);
        fixtures.look(cohort);
        clock.advance(Duration.ofDays(30));
        fixtures.issueRipe();
        return certificates.current(seat.place()).orElseThrow();
    }

    /** A certificate for one evening. */
    public IssuedCertificate certificate() {
        var cohort = fixtures.cohort(1, 3);
        var seat = fixtures.seat(cohort);
        clock.advance(Duration.ofDays(3));
        return certified(cohort, seat);
    }
}
