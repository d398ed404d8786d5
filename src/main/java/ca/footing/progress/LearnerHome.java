package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person finds when they come back: what is next, what to do now, where they stand.
 *
 * @param name what the person wants to be called
 * @param next the next or running session of any cohort, if one is ahead
 * @param pending places that are begun and not yet paid
 */
public record LearnerHome(
        String name,
        @Nullable NextSession next,
        List<NextAction> actions,
        List<Course> courses,
        List<MyRegistration> pending) {
    /**
     * The next live session.
     *
     * @param session its join link only from {@code linkFrom} on
     */
    public record NextSession(
            RegistrationId registration, LocalizedText cohort, CohortSession session, Instant linkFrom) {}

    /** One thing that the person can do now. */
    public record NextAction(
            RegistrationId registration, ModuleId module, int position, LocalizedText title, Finding finding) {}

    /**
     * A confirmed place with its modules.
     *
     * @param until the last day whose work counts; null without a window, and once everything is complete
     * @param over whether that day is past
     */
    public record Course(
            RegistrationId registration,
            CohortSummary cohort,
            @Nullable LocalDate until,
            boolean over,
            List<ModuleCard> modules) {}

    /**
     * One module as the person stands in it: {@code met} of {@code total} requirements.
     *
     * @param open the first requirement that is not met
     */
    public record ModuleCard(
            ModuleId module,
            int position,
            LocalizedText title,
            ModuleState state,
            int met,
            int total,
            @Nullable Finding open) {}
}
