package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.NoteTooLong;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.StrangerTestNeeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a learner writes for themselves: who reads it, what is kept of it, and how it goes. */
@FootingTest
class OwnWordsTest {
    private static final String WORDS = "The floor held me today.";

    @Autowired
    private Reflections reflections;

    @Autowired
    private Exercises exercises;

    @Autowired
    private Progress progress;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId facilitator;
    private CohortId cohort;
    private AccountId learner;
    private RegistrationId place;
    private ModuleId module;

    @BeforeEach
    void aLearner() {
        facilitator = accounts.facilitator();
        cohort = cohorts.cohort(9, facilitator);
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        module = cohorts.modules(cohort).getFirst();
        Acting.as(learner);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void tellsTheAuthorWhatBecameOfAReflectionAndWhoReadIt() {
        reflections.finish(place, module, WORDS, Sharing.DONE_ONLY);
        read();
        assertThat(reflections.story(place, module).readings()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        reflections.finish(place, module, WORDS, Sharing.SHARED);
        read();
        clock.advance(Duration.ofMinutes(1));
        read();
        reflections.withdraw(place, module);
        reflections.withdraw(place, module);
        var story = reflections.story(place, module);
        assertThat(story.steps())
                .extracting(ReflectionStory.Step::kind)
                .containsExactly(ReflectionStepKind.DONE_ONLY, ReflectionStepKind.SHARED, ReflectionStepKind.WITHDRAWN);
        assertThat(story.readings()).hasSize(1);
        assertThat(story.readings().getFirst().at()).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void erasesAReflectionWithAllThatWasKeptOfIt() {
        reflections.finish(place, module, WORDS, Sharing.SHARED);
        read();
        reflections.draft(place, module, WORDS + " And more.");
        reflections.erase(place, module);
        assertThat(progress.module(place, module).reflection().own()).isEqualTo(ModuleProgress.OwnReflection.NONE);
        assertThat(progress.module(place, module).assessment().findings())
                .extracting(Finding::outcome)
                .contains(Outcome.UNREFLECTED);
        assertThat(reflections.story(place, module)).isEqualTo(new ReflectionStory(List.of(), List.of()));
        for (var table : List.of("progress_reflection", "progress_reflection_step", "progress_reflection_reading")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where registration_id = ?")
                            .param(ca.footing.shared.Ids.bytes(place.id()))
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void isNobodyElses() {
        exercises.practised(place, module, alone("mine"));
        var time = exercises.overview(place).latest().getFirst().id();
        for (var stranger : List.of(accounts.learner(), facilitator)) {
            Acting.as(stranger, Role.FACILITATOR, Role.REGISTRAR, Role.OWNER);
            assertThatThrownBy(() -> reflections.erase(place, module)).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> reflections.story(place, module)).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> exercises.overview(place)).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> exercises.remove(place, time)).isInstanceOf(RecordNotFound.class);
        }
        var other = accounts.learner();
        var theirs = registrations.confirmed(cohort, other);
        Acting.as(other);
        assertThatThrownBy(() -> exercises.remove(theirs, time)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void keepsTimesOfPracticeOnTheirDayAndTakesThemBack() {
        var today = today();
        exercises.practised(place, module, alone("Feet on the floor before the meeting"));
        exercises.practised(place, module, PractiseDraft.of(ExerciseContext.AT_WORK, today.minusDays(3)));
        exercises.practised(place, module, PractiseDraft.of(ExerciseContext.AT_WORK, today.minusDays(3)));
        var overview = exercises.overview(place);
        assertThat(overview.days()).containsEntry(today, 1).containsEntry(today.minusDays(3), 2);
        assertThat(overview.exercises().getFirst().times()).isEqualTo(3);
        assertThat(overview.latest().getFirst().note()).isEqualTo("Feet on the floor before the meeting");
        exercises.remove(place, overview.latest().getFirst().id());
        assertThat(exercises.overview(place).days()).doesNotContainKey(today);
        assertThat(exercises.overview(place).exercises().getFirst().times()).isEqualTo(2);
    }

    @Test
    void refusesDaysAheadAndNotesThatCouldTellAStory() {
        assertThatThrownBy(() -> exercises.practised(
                        place, module, PractiseDraft.of(ExerciseContext.AT_WORK, today().plusDays(1))))
                .isInstanceOf(PractiseDayInvalid.class);
        assertThatThrownBy(() -> exercises.practised(
                        place, module, PractiseDraft.of(ExerciseContext.AT_WORK, today().minusDays(400))))
                .isInstanceOf(PractiseDayInvalid.class);
        assertThatThrownBy(() -> exercises.practised(
                        place, module, new PractiseDraft(ExerciseContext.AT_WORK, today(), "x", false)))
                .isInstanceOf(StrangerTestNeeded.class);
        assertThatThrownBy(() -> exercises.practised(place, module, alone("x".repeat(141))))
                .isInstanceOf(NoteTooLong.class);
        assertThat(exercises.overview(place).latest()).isEmpty();
    }

    /** Private words have one way out each: nothing that makes exports, searches or reports can reach them. */
    @Test
    void readsTheWordsInOneClassOnly() throws IOException {
        var readers = sources("progress_reflection", "progress_exercise");
        assertThat(readers)
                .containsExactlyInAnyOrder(
                        "ExercisePractice.java",
                        "OwnFacts.java",
                        "Reflection.java",
                        "ReflectionReadings.java",
                        "ReflectionStep.java");
        assertThat(Files.readString(Path.of("src/main/java/ca/footing/progress/OwnFacts.java")))
                .doesNotContain(" body", ".body", "draft", "note,", ".note", "select *");
        assertThat(sources("from Reflection r", "from ExercisePractice e"))
                .containsExactlyInAnyOrder("ReflectionRepository.java", "ExercisePracticeRepository.java");
    }

    private static List<String> sources(String... needles) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> {
                        try {
                            var text = Files.readString(file);
                            return List.of(needles).stream().anyMatch(text::contains);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private PractiseDraft alone(String note) {
        return new PractiseDraft(ExerciseContext.ON_MY_OWN, today(), note, true);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CohortFixtures.TORONTO);
    }

    private void read() {
        Acting.as(
                facilitator,
                Role.FACILITATOR,
                () -> reflections.shared(cohort, module).reflections());
    }
}
