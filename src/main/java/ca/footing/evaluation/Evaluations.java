package ca.footing.evaluation;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ShortNote;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluating a cohort: who has, and the answers without who gave them. */
@Service
@Transactional
public class Evaluations {
    private final JdbcClient jdbc;
    private final EvaluationForms forms;
    private final EvaluationAnswers answers;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final EvaluationSettings settings;
    private final Clock clock;

    Evaluations(
            JdbcClient jdbc,
            EvaluationForms forms,
            EvaluationAnswers answers,
            Registrations registrations,
            Cohorts cohorts,
            EvaluationSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.answers = answers;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The caller's form. @throws RecordNotFound unless the place is theirs and confirmed */
    @ForSignedIn
    @Transactional(readOnly = true)
    public MyEvaluation mine(RegistrationId registration) {
        var place = registrations.learning(registration);
        var cohort = cohorts.details(place.cohort());
        var opensAt = opensAt(place, cohort);
        return new MyEvaluation(
                cohort.summary(),
                asked(place, forms.of(cohort)),
                opensAt,
                !opensAt.isAfter(clock.instant()),
                sentOn(registration).orElse(null),
                settings.together());
    }

    /**
     * Keeps the answers, and apart from them that this person has answered. Nothing can be changed afterwards.
     *
     * @throws EvaluationNotOpen before the end of their last session
     * @throws EvaluationSent when they have answered
     * @throws EvaluationEmpty without any answer
     * @throws EvaluationFormChanged when an answer is to no question of the form
     * @throws ca.footing.shared.NoteTooLong, ca.footing.shared.StrangerTestNeeded see {@link ShortNote}
     * @throws RecordNotFound unless the place is theirs and confirmed
     */
    @ForSignedIn
    public void send(RegistrationId registration, EvaluationDraft draft) {
        var place = registrations.learning(registration);
        var cohort = cohorts.details(place.cohort());
        if (opensAt(place, cohort).isAfter(clock.instant())) {
            throw new EvaluationNotOpen();
        }
        if (draft.ratings().isEmpty() && draft.words().values().stream().allMatch(String::isBlank)) {
            throw new EvaluationEmpty();
        }
        draft.words().values().forEach(words -> ShortNote.requireTested(ShortNote.plain(words), draft.tested()));
        answers.lock(cohort.summary().id());
        markDone(registration, cohort);
        answers.keep(cohort.summary().id(), asked(place, forms.fix(cohort)), draft);
        answers.show(cohort);
    }

    /** Whether that person has evaluated the cohort. */
    @Internal
    @Transactional(readOnly = true)
    public boolean isDone(RegistrationId registration) {
        return sentOn(registration).isPresent();
    }

    /** The places of a cohort that have; one statement. */
    @Internal
    @Transactional(readOnly = true)
    public Set<RegistrationId> done(CohortId cohort) {
        return jdbc
                .sql("select registration_id from evaluation_done where cohort_id = :cohort")
                .param("cohort", Ids.bytes(cohort.id()))
                .query((row, _) -> new RegistrationId(Ids.of(row.getBytes(1))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private void markDone(RegistrationId registration, CohortDetails cohort) {
        var marked = jdbc.sql("""
                        insert ignore into evaluation_done (registration_id, cohort_id, done_on)
                        values (:registration, :cohort, :day)""")
                .param("registration", Ids.bytes(registration.id()))
                .param("cohort", Ids.bytes(cohort.summary().id().id()))
                .param(
                        "day",
                        Date.valueOf(
                                LocalDate.now(clock.withZone(cohort.summary().zone()))))
                .update();
        if (marked == 0) {
            throw new EvaluationSent();
        }
    }

    private Optional<LocalDate> sentOn(RegistrationId registration) {
        return jdbc.sql("select done_on from evaluation_done where registration_id = :registration")
                .param("registration", Ids.bytes(registration.id()))
                .query((row, _) -> row.getDate(1).toLocalDate())
                .optional();
    }

    static Instant opensAt(Participant place, CohortDetails cohort) {
        return place.booking().of(cohort.sessions()).stream()
                .map(CohortSession::time)
                .map(time -> time.endsAt())
                .max(Instant::compareTo)
                .orElse(cohort.summary().endsAt());
    }

    private static List<EvaluationItem> asked(Participant place, List<EvaluationItem> items) {
        return items.stream()
                .filter(item -> item.module() == null || place.booking().includes(item.module()))
                .toList();
    }
}
