package ca.footing.quiz;

import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short answers that wait for a facilitator, and attempts granted beyond the limit. Every method throws
 * {@link RecordNotFound} unless the caller facilitates the cohort or is of the office.
 */
@Service
@Transactional
@ForFacilitators
public class Marking {
    private final QuizAttemptRepository attempts;
    private final QuizTurn turns;
    private final Registrations registrations;
    private final WaitingList waiting;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Marking(
            QuizAttemptRepository attempts,
            QuizTurn turns,
            Registrations registrations,
            WaitingList waiting,
            Cohorts cohorts,
            Catalogue catalogue,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.turns = turns;
        this.registrations = registrations;
        this.waiting = waiting;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What waits in the cohorts of the caller, oldest first; at most 50. */
    @Transactional(readOnly = true)
    public List<WaitingAnswers> queue() {
        return waiting.words();
    }

    /** Who in the cohorts of the caller has used all attempts and not passed, newest first; at most 50. */
    @Transactional(readOnly = true)
    public List<UsedUp> usedUp() {
        return waiting.usedUp();
    }

    /**
     * Judges the words at that position. With the last of them the attempt counts, and its learner is told.
     *
     * @param note said to the learner; may be empty
     * @throws AttemptSent when the attempt is marked already
     * @throws AnswerTooLong when the note is
     */
    public void judge(QuizAttemptId id, int position, Verdict verdict, String note) {
        var attempt = attempts.findById(id).orElseThrow(RecordNotFound::new);
        var place = mine(attempt.registration());
        if (attempt.judge(position, verdict, note, current.require(), clock.instant())) {
            events.publishEvent(new AttemptMarked(
                    id,
                    place.account(),
                    place.registration(),
                    attempt.module(),
                    title(attempt.module()),
                    attempt.isPassed()));
        }
    }

    /** Gives one attempt more than the quiz allows, and tells the learner. @return the how-manieth they may begin */
    public int grant(RegistrationId registration, ModuleId module) {
        var place = mine(registration);
        var granted = turns.grant(registration, module);
        events.publishEvent(new AttemptGranted(place.account(), registration, module, title(module), granted));
        return granted;
    }

    private Participant mine(RegistrationId registration) {
        var place = registrations.confirmed(registration).orElseThrow(RecordNotFound::new);
        var _ = cohorts.asFacilitator(place.cohort());
        return place;
    }

    private LocalizedText title(ModuleId module) {
        return catalogue.module(module).summary().title();
    }
}
