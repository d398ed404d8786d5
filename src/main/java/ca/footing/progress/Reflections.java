package ca.footing.progress;

import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write about a module for themselves, and what of it they let their facilitators see. No other service, no
 * search and no export reads these words. Every method on a registration throws {@link RecordNotFound} unless it is the
 * caller's own confirmed place and its module asks for a reflection.
 */
@Service
@Transactional
public class Reflections {
    private final OwnModules own;
    private final ReflectionRepository reflections;
    private final ReflectionStepRepository steps;
    private final ReflectionReadings readings;
    private final ShownReflections shown;
    private final CurrentAccount current;
    private final Clock clock;

    Reflections(
            OwnModules own,
            ReflectionRepository reflections,
            ReflectionStepRepository steps,
            ReflectionReadings readings,
            ShownReflections shown,
            CurrentAccount current,
            Clock clock) {
        this.own = own;
        this.reflections = reflections;
        this.steps = steps;
        this.readings = readings;
        this.shown = shown;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps what is being written, for its author alone. @return when it was saved @throws ReflectionTooLong */
    @ForSignedIn
    public Instant draft(RegistrationId registration, ModuleId module, String text) {
        var now = clock.instant();
        reflection(registration, module).draft(text, now);
        return now;
    }

    /** Finishes the caller's reflection. @throws ReflectionEmpty @throws ReflectionTooLong */
    @ForSignedIn
    public void finish(RegistrationId registration, ModuleId module, String text, Sharing sharing) {
        var now = clock.instant();
        reflection(registration, module).finish(text, sharing, now);
        steps.save(new ReflectionStep(registration, module, ReflectionStepKind.of(sharing), now));
    }

    /** Takes the caller's reflection out of every list; that it is done stays counted. */
    @ForSignedIn
    public void withdraw(RegistrationId registration, ModuleId module) {
        if (reflection(registration, module).keepPrivate()) {
            steps.save(new ReflectionStep(registration, module, ReflectionStepKind.WITHDRAWN, clock.instant()));
        }
    }

    /** Erases text, draft, history and who read it; the requirement is open again. Nothing is left of it. */
    @ForSignedIn
    public void erase(RegistrationId registration, ModuleId module) {
        requireAsked(registration, module);
        steps.erase(registration, module);
        readings.erase(registration, module);
        reflections.findById(new Reflection.Id(registration, module)).ifPresent(reflections::delete);
    }

    /** What became of the caller's reflection, and which facilitators read it. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public ReflectionStory story(RegistrationId registration, ModuleId module) {
        requireAsked(registration, module);
        return new ReflectionStory(steps.of(registration, module), readings.of(registration, module));
    }

    /**
     * What the authors show; that the caller reads a text is noted for its author.
     *
     * @throws RecordNotFound unless the caller facilitates the cohort; being of the office is not enough
     */
    @ForFacilitators
    public SharedReflections shared(CohortId cohort, ModuleId module) {
        var reader = current.require();
        var page = shown.of(cohort, module, reader);
        var now = clock.instant();
        readings.note(page.read(), module, reader, now);
        return page.reflections();
    }

    private Reflection reflection(RegistrationId registration, ModuleId module) {
        requireAsked(registration, module);
        return reflections
                .findById(new Reflection.Id(registration, module))
                .orElseGet(() -> reflections.save(new Reflection(registration, module)));
    }

    private void requireAsked(RegistrationId registration, ModuleId module) {
        own.asking(registration, module, details -> !details.reflectionPrompt().isEmpty());
    }
}
