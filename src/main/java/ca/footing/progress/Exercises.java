package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ShortNote;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The times that a person practised the exercises of their modules. Others see that an exercise was practised and how
 * often; the notes are the person's alone. Every method throws {@link RecordNotFound} unless the place is the caller's own
 * and confirmed.
 */
@Service
@Transactional
@ForSignedIn
public class Exercises {
    /** How many weeks the overview looks back. */
    public static final int WEEKS = 6;

    private static final int PAGE = 50;
    static final int LONGEST_AGO_DAYS = 366;

    private final OwnModules own;
    private final ExercisePracticeRepository practices;
    private final Clock clock;

    Exercises(OwnModules own, ExercisePracticeRepository practices, Clock clock) {
        this.own = own;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * Notes one time of practice.
     *
     * @throws PractiseDayInvalid later than today or more than a year ago
     * @throws ca.footing.shared.NoteTooLong over 140 characters
     * @throws ca.footing.shared.StrangerTestNeeded for a note whose writer did not ask themselves the question
     */
    public void practised(RegistrationId registration, ModuleId module, PractiseDraft draft) {
        own.asking(registration, module, Exercises::hasExercise);
        var at = at(draft.day(), zone(registration));
        ShortNote.requireTested(draft.note(), draft.strangerTested());
        practices.save(new ExercisePractice(registration, module, draft.context(), at, ShortNote.plain(draft.note())));
    }

    /** Takes one time back, with its note. @throws RecordNotFound unless it is of that place */
    public void remove(RegistrationId registration, ExercisePracticeId practice) {
        own.syllabus(registration);
        practices.delete(practices
                .findById(practice)
                .filter(found -> found.isOf(registration))
                .orElseThrow(RecordNotFound::new));
    }

    /** All exercises of a place; the latest fifty times with their notes. */
    @Transactional(readOnly = true)
    public ExerciseOverview overview(RegistrationId registration) {
        var syllabus = own.syllabus(registration);
        var zone = syllabus.cohort().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var counts = practices.of(java.util.List.<UUID>of(registration.id())).stream()
                .collect(Collectors.groupingBy(ExercisePracticeRepository.Row::module, Collectors.summingInt(_ -> 1)));
        var exercises = syllabus.modules().stream()
                .filter(Exercises::hasExercise)
                .map(module -> new ExerciseOverview.Exercise(
                        module.summary().id(),
                        module.summary().position(),
                        module.exerciseTitle(),
                        counts.getOrDefault(module.summary().id(), 0)))
                .toList();
        return new ExerciseOverview(
                registration,
                syllabus.cohort(),
                today,
                exercises,
                days(registration, today, zone),
                practices.latest(registration, Limit.of(PAGE)));
    }

    private Map<LocalDate, Integer> days(RegistrationId registration, LocalDate today, ZoneId zone) {
        var since = today.minusWeeks(WEEKS).atStartOfDay(zone).toInstant();
        var days = new TreeMap<LocalDate, Integer>();
        practices.since(registration, since).forEach(at -> days.merge(LocalDate.ofInstant(at, zone), 1, Integer::sum));
        return days;
    }

    private Instant at(LocalDate day, ZoneId zone) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        if (day.isAfter(today) || day.isBefore(today.minusDays(LONGEST_AGO_DAYS))) {
            throw new PractiseDayInvalid();
        }
        return day.equals(today) ? now : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    private ZoneId zone(RegistrationId registration) {
        return own.syllabus(registration).cohort().zone();
    }

    private static boolean hasExercise(ModuleDetails module) {
        return !module.exerciseText().isEmpty();
    }
}
