package ca.footing.checkin;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.attendance.MarkedMeanwhile;
import ca.footing.attendance.ReportedAttendance;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.SignedLinks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows codes in the room and takes them from phones. Each scan is a transaction of its own. */
@Service
public class CheckIns {
    private static final String PERSON = "check-in-person";
    private static final int TRIES = 5;

    private final CheckInBook book;
    private final CheckInCounts counts;
    private final ReportedAttendance attendance;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final SignedLinks links;
    private final PublicUrls urls;
    private final Clock clock;

    CheckIns(
            CheckInBook book,
            CheckInCounts counts,
            ReportedAttendance attendance,
            Cohorts cohorts,
            CurrentAccount current,
            SignedLinks links,
            PublicUrls urls,
            Clock clock) {
        this.book = book;
        this.counts = counts;
        this.attendance = attendance;
        this.cohorts = cohorts;
        this.current = current;
        this.links = links;
        this.urls = urls;
        this.clock = clock;
    }

    /** The code of this moment. @throws RecordNotFound unless the caller facilitates the cohort or is of the office */
    @ForFacilitators
    public CheckInBoard board(SessionId id, Direction direction) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        var open = new CheckInHours(session.time()).areOpen(clock.instant());
        var code = CheckInCode.of(id, direction, clock.instant()).token(links);
        var there = counts.of(id);
        return new CheckInBoard(
                session,
                cohort.summary().name(),
                direction,
                open,
                open ? urls.absolute(CheckInRoutes.scan(code)) : "",
                attendance.expected(session),
                there.arrived(),
                there.left());
    }

    /** A mark of the caller for their phone, so that what one person read is not sent as another's. */
    @ForSignedIn
    public String person() {
        return links.token(PERSON, current.require().id());
    }

    /** Takes a code for the caller; the time that counts is the one sealed in it. Sent again, it does nothing. */
    @ForSignedIn
    public ScanOutcome take(Scan scan) {
        var account = current.require();
        var code = CheckInCode.read(scan.code(), links).orElse(null);
        var now = clock.instant();
        if (code == null || code.at().isAfter(now.plus(CheckInCode.STEP))) {
            return ScanOutcome.INVALID;
        }
        var session = find(code.session()).orElse(null);
        if (session == null || !new CheckInHours(session.time()).areOpen(code.at())) {
            return ScanOutcome.INVALID;
        }
        if (!new CheckInHours(session.time()).mayStillSend(now)) {
            return ScanOutcome.TOO_LATE;
        }
        var place = attendance.place(session, account);
        if (place.isEmpty() || !isOwn(scan, account)) {
            return ScanOutcome.NOT_YOURS;
        }
        for (var left = TRIES; ; left--) {
            try {
                return book.note(code, session, place.get(), account, scan.deviceAt());
            } catch (MarkedMeanwhile e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private boolean isOwn(Scan scan, AccountId account) {
        return scan.person() == null
                || scan.person().isEmpty()
                || links.id(PERSON, scan.person()).filter(account.id()::equals).isPresent();
    }

    private Optional<CohortSession> find(SessionId id) {
        return cohorts.sessions(List.of(id)).stream().findFirst();
    }
}
