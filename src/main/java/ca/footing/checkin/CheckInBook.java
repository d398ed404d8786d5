package ca.footing.checkin;

import ca.footing.account.AccountId;
import ca.footing.attendance.ReportedAttendance;
import ca.footing.cohort.CohortSession;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes one scan, and what follows of all scans of the person so far. */
@Component
class CheckInBook {
    private final CheckInScanRepository scans;
    private final ReportedAttendance attendance;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckInBook(CheckInScanRepository scans, ReportedAttendance attendance, JdbcClient jdbc, Clock clock) {
        this.scans = scans;
        this.attendance = attendance;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first statement makes others wait, so that whoever comes second reads what the first one noted. */
    @Transactional
    ScanOutcome note(
            CheckInCode code,
            CohortSession session,
            RegistrationId registration,
            AccountId owner,
            @Nullable Instant deviceAt) {
        jdbc.sql("insert into check_in (session_id, registration_id, scans) values (?, ?, 1)"
                        + " on duplicate key update scans = scans + 1")
                .params(Ids.bytes(code.session().id()), Ids.bytes(registration.id()))
                .update();
        var before = scans.findBySessionAndRegistrationOrderByCodeAt(code.session(), registration);
        if (before.stream().anyMatch(scan -> scan.isOf(code))) {
            return ScanOutcome.KNOWN;
        }
        scans.saveAndFlush(new CheckInScan(code, registration, deviceAt, clock.instant()));
        var spans = Passages.spans(
                scans.findBySessionAndRegistrationOrderByCodeAt(code.session(), registration), session.time());
        if (!spans.isEmpty()) {
            attendance.phone(session, registration, spans, owner);
        }
        return code.direction() == Direction.ARRIVE ? ScanOutcome.ARRIVED : ScanOutcome.LEFT;
    }
}
