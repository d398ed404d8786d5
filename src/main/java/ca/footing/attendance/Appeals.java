package ca.footing.attendance;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ShortNote;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals of learners against what is recorded of them, and their answers. */
@Service
@Transactional
public class Appeals {
    static final Duration WITHIN = Duration.ofDays(30);

    private final AttendanceAppealRepository appeals;
    private final PresenceBook book;
    private final RollCalls rollCalls;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(
            AttendanceAppealRepository appeals,
            PresenceBook book,
            RollCalls rollCalls,
            Registrations registrations,
            Cohorts cohorts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.book = book;
        this.rollCalls = rollCalls;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a look at what is recorded of the caller now; the facilitators hear of it.
     *
     * @param words what is not right, up to 140 characters
     * @throws RecordNotFound unless it is the caller's confirmed place
     * @throws NothingToAppeal when nothing is recorded, or this record was appealed already
     * @throws AppealTooLate more than 30 days after it was recorded
     * @throws AppealWithoutWords, ca.footing.shared.NoteTooLong
     */
    @ForSignedIn
    public AppealId appeal(RegistrationId registration, SessionId id, String words) {
        var place = registrations.learning(registration);
        var session = cohorts.session(id);
        var row = book.read(List.of(session)).row(id, registration);
        if (row == null || !row.counts()) {
            throw new NothingToAppeal();
        }
        if (clock.instant().isAfter(row.recordedAt().plus(WITHIN))) {
            throw new AppealTooLate();
        }
        var plain = ShortNote.plain(words);
        if (plain.isEmpty()) {
            throw new AppealWithoutWords();
        }
        try {
            var appeal = appeals.saveAndFlush(new AttendanceAppeal(row, plain, clock.instant()));
            events.publishEvent(new AttendanceAppealed(appeal.id(), session, place.account()));
            return appeal.id();
        } catch (DataIntegrityViolationException _) {
            throw new NothingToAppeal();
        }
    }

    /**
     * Corrects the record, also of a session that is settled; the earlier record stays.
     *
     * @param words the reason of the correction; may be empty
     * @throws RecordNotFound unless the caller facilitates the session's cohort or is of the office
     * @throws AppealAnswered when somebody did already
     * @throws OutsideSession when the times do not lie within the session
     */
    @ForFacilitators
    public void correct(AppealId id, Mark mark, String words) {
        var appeal = open(id);
        settle(appeal, AppealState.CORRECTED, words);
        rollCalls.answer(appeal.session(), appeal.registration(), mark, words);
    }

    /** Keeps the record as it is. Refused as {@link #correct}. @throws AnswerNeeded without words */
    @ForFacilitators
    public void keep(AppealId id, String words) {
        var appeal = open(id);
        if (words.isBlank()) {
            throw new AnswerNeeded();
        }
        settle(appeal, AppealState.KEPT, words);
    }

    private AttendanceAppeal open(AppealId id) {
        var appeal = appeals.findById(id).orElseThrow(RecordNotFound::new);
        cohorts.asFacilitator(cohorts.session(appeal.session()).cohort());
        return appeal;
    }

    private void settle(AttendanceAppeal appeal, AppealState how, String words) {
        appeal.answer(how, RollCalls.cut(words), current.require(), clock.instant());
        try {
            appeals.saveAndFlush(appeal);
        } catch (OptimisticLockingFailureException _) {
            throw new AppealAnswered();
        }
        var session = cohorts.session(appeal.session());
        registrations
                .confirmed(appeal.registration())
                .map(Participant::account)
                .ifPresent(person -> events.publishEvent(new AppealDecided(appeal.facts(), session, person)));
    }
}
