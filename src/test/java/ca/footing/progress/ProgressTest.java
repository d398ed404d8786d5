package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.quiz.QuizFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class ProgressTest {
    private static final String SECRET = "Only I shall ever read this line.";

    @Autowired
    private Progress progress;

    @Autowired
    private Reflections reflections;

    @Autowired
    private Exercises exercises;

    @Autowired
    private Completions completions;

    @Autowired
    private QuizFixtures quizzes;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private EntityManagerFactory entityManagers;

    private AccountId facilitator;
    private AccountId learner;
    private CohortId cohort;
    private SessionId session;
    private RegistrationId place;
    private ModuleDetails first;
    private ModuleId module;

    @BeforeEach
    void aLearnerInACohort() {
        facilitator = accounts.facilitator();
        cohort = cohortFixtures.cohort(9, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        first = catalogue
                .details(cohorts.details(cohort).summary().series())
                .modules()
                .getFirst();
        module = first.summary().id();
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void beginsWithEverythingStillToDo() {
        var shown = progress.module(place, module);
        assertThat(shown.state()).isEqualTo(ModuleState.NOT_STARTED);
        assertThat(outcomes(shown))
                .containsExactly(
                        Outcome.SESSION_AHEAD,
                        Outcome.UNREAD,
                        Outcome.QUIZ_UNTRIED,
                        Outcome.UNREFLECTED,
                        Outcome.UNPRACTISED);
        assertThat(shown.previous()).isEmpty();
        assertThat(shown.following()).isPresent();
        assertThat(shown.quiz().attempts()).isEmpty();
    }

    @Test
    void isCompleteWhenEveryRequirementIsMet() {
        workThrough();
        assertThat(progress.module(place, module).state()).isEqualTo(ModuleState.IN_PROGRESS);
        attend(new Mark.WholeSession());
        var shown = progress.module(place, module);
        assertThat(outcomes(shown))
                .containsExactly(
                        Outcome.ATTENDED, Outcome.READ, Outcome.QUIZ_PASSED, Outcome.REFLECTED, Outcome.PRACTISED);
        assertThat(shown.state()).isEqualTo(ModuleState.COMPLETE);
        assertThat(progress.home().courses().getFirst().modules())
                .extracting(LearnerHome.ModuleCard::state)
                .containsExactly(ModuleState.COMPLETE, ModuleState.NOT_STARTED);
    }

    @Test
    void tellsOtherModulesHowFarEveryPlaceIs() {
        var other = registrations.confirmed(cohort, accounts.learner());
        workThrough();
        attend(new Mark.WholeSession());
        var ended = cohorts.sessions(cohort).getFirst().time().endsAt();
        assertThat(completions.of(cohort)).containsOnlyKeys(place, other);
        var mine = completions.of(place);
        assertThat(mine).isEqualTo(completions.of(cohort).get(place));
        assertThat(mine.complete()).isFalse();
        assertThat(mine.modules())
                .extracting(Completion.ModuleCompletion::state)
                .containsExactly(ModuleState.COMPLETE, ModuleState.NOT_STARTED);
        assertThat(mine.modules().getFirst().completedAt()).isAfterOrEqualTo(ended);
        assertThat(completions.of(other).modules())
                .allSatisfy(module -> assertThat(module.completedAt()).isNull());
    }

    @Test
    void acknowledgesOnceHoweverOftenItIsSaid() {
        progress.acknowledge(place, required());
        var at = progress.module(place, module).acknowledged().get(required());
        clock.advance(Duration.ofHours(1));
        progress.acknowledge(place, required());
        assertThat(progress.module(place, module).acknowledged()).containsEntry(required(), at);
    }

    @Test
    void keepsADraftApartUntilItIsFinished() {
        reflections.draft(place, module, "I begin");
        assertThat(outcomes(progress.module(place, module))).contains(Outcome.UNREFLECTED);
        reflections.finish(place, module, "I began and ended.", Sharing.SHARED);
        reflections.draft(place, module, "I change my mind");
        var own = progress.module(place, module).reflection().own();
        assertThat(own.text()).isEqualTo("I change my mind");
        assertThat(own.draft()).isTrue();
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(reflections.shared(cohort, module).reflections())
                .extracting(SharedReflection::text)
                .containsExactly("I began and ended.");
    }

    @Test
    void refusesAnEmptyOrEndlessReflection() {
        assertThatThrownBy(() -> reflections.finish(place, module, "  ", Sharing.PRIVATE))
                .isInstanceOf(ReflectionEmpty.class);
        assertThatThrownBy(() -> reflections.finish(place, module, "x".repeat(5001), Sharing.PRIVATE))
                .isInstanceOf(ReflectionTooLong.class);
        assertThatThrownBy(() -> reflections.draft(place, module, "x".repeat(5001)))
                .isInstanceOf(ReflectionTooLong.class);
    }

    @Test
    void showsFacilitatorsOnlyWhatTheAuthorChose() {
        reflections.finish(place, module, SECRET, Sharing.PRIVATE);
        assertThat(asFacilitator()).isEmpty();
        reflections.finish(place, module, SECRET, Sharing.DONE_ONLY);
        assertThat(asFacilitator())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.text()).isNull());
        reflections.finish(place, module, SECRET, Sharing.SHARED);
        assertThat(asFacilitator()).extracting(SharedReflection::text).containsExactly(SECRET);
        reflections.withdraw(place, module);
        assertThat(asFacilitator()).isEmpty();
        assertThat(outcomes(progress.module(place, module))).contains(Outcome.REFLECTED);
    }

    @Test
    void neverPutsAPrivateWordIntoAFacilitatorsRecord() {
        for (var sharing : List.of(Sharing.PRIVATE, Sharing.DONE_ONLY)) {
            reflections.finish(place, module, SECRET, sharing);
            reflections.draft(place, module, SECRET + " A draft.");
            Acting.as(facilitator, Role.FACILITATOR);
            assertThat(progress.board(cohort).toString()).doesNotContain(SECRET);
            assertThat(reflections.shared(cohort, module).toString()).doesNotContain(SECRET);
            Acting.as(learner);
        }
    }

    @Test
    void keepsReflectionsFromTheOffice() {
        reflections.finish(place, module, SECRET, Sharing.SHARED);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> reflections.shared(cohort, module)).isInstanceOf(RecordNotFound.class);
        assertThat(progress.board(cohort).rows()).hasSize(1);
    }

    @Test
    void showsTheJoinLinkOnlyShortlyBefore() {
        var next = progress.home().next();
        assertThat(next).isNotNull();
        assertThat(next.session().id()).isEqualTo(session);
        assertThat(next.session().joinUrl()).isNull();
        clock.advance(untilStart().minusHours(23));
        assertThat(progress.home().next().session().joinUrl()).isEqualTo("https://meet.example.org/room");
        clock.advance(Duration.ofDays(2));
        assertThat(progress.home().next().session().id()).isNotEqualTo(session);
    }

    @Test
    void namesWhatCanBeDoneNowAndNothingOfLaterModules() {
        assertThat(progress.home().actions()).isEmpty();
        clock.advance(untilStart().minusDays(6));
        assertThat(progress.home().actions())
                .hasSize(4)
                .allSatisfy(action -> assertThat(action.module()).isEqualTo(module));
        workThrough();
        assertThat(progress.home().actions()).isEmpty();
    }

    @Test
    void listsPlacesThatArePending() {
        var other = registrations.pending(cohortFixtures.cohort(3), learner);
        var home = progress.home();
        assertThat(home.pending()).extracting(pending -> pending.id()).containsExactly(other);
        assertThat(home.courses()).hasSize(1);
        assertThatThrownBy(() -> progress.module(other, module)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void tellsFacilitatorsWhoIsStuckOnWhat() {
        attend(new Mark.Absent());
        Acting.as(facilitator, Role.FACILITATOR);
        var board = progress.board(cohort);
        var row = board.rows().getFirst();
        assertThat(board.stuck()).isEqualTo(1);
        assertThat(row.cells()).extracting(Board.Cell::stuck).containsExactly(true, false);
        assertThat(row.next()).isNotNull();
        assertThat(row.next().sentence().key()).isEqualTo("progress.board.outcome.ABSENT_FOR_GOOD");
        assertThat(row.next().actor()).isEqualTo(Actor.FACILITATOR);
        assertThat(board.sessions()).extracting(Board.Session::unmarked).containsExactly(0L, 0L);
    }

    @Test
    void countsLongOpenWorkAsStuck() {
        attend(new Mark.WholeSession());
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(progress.board(cohort).stuck()).isZero();
        clock.advance(Duration.ofDays(15));
        assertThat(progress.board(cohort).stuck()).isEqualTo(1);
    }

    @Test
    void needsTheSameFewStatementsForManyLearnersAsForOne() {
        workThrough();
        Acting.as(facilitator, Role.FACILITATOR);
        var forOne = statements(() -> progress.board(cohort));
        for (var i = 0; i < 4; i++) {
            registrations.confirmed(cohort, accounts.learner());
        }
        Acting.as(facilitator, Role.FACILITATOR);
        var forFive = statements(() -> progress.board(cohort));
        assertThat(progress.board(cohort).rows()).hasSize(5);
        assertThat(forFive).isEqualTo(forOne).isLessThanOrEqualTo(10);
        Acting.as(learner);
        var home = statements(() -> progress.home());
        attend(new Mark.WholeSession());
        assertThat(statements(() -> progress.home())).isEqualTo(home).isLessThanOrEqualTo(25);
    }

    @Test
    void isAsIfThereWereNothingForAStranger() {
        for (var stranger : List.of(accounts.learner(), facilitator)) {
            Acting.as(stranger, Role.FACILITATOR);
            refused(() -> progress.module(place, module));
            refused(() -> progress.acknowledge(place, required()));
            refused(() -> reflections.draft(place, module, "x"));
            refused(() -> reflections.finish(place, module, "x", Sharing.SHARED));
            refused(() -> reflections.withdraw(place, module));
            refused(() -> exercises.practised(place, module, alone()));
        }
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        refused(() -> progress.board(cohort));
        refused(() -> reflections.shared(cohort, module));
        refused(() -> progress.file(place, required(), null, Languages.ENGLISH));
    }

    @Test
    void knowsNoModuleOrMaterialOfAnotherSeries() {
        var elsewhere = catalogue
                .details(cohorts.details(cohortFixtures.cohort(2)).summary().series())
                .modules()
                .getFirst();
        var id = elsewhere.summary().id();
        var material = elsewhere.materials().getFirst().id();
        refused(() -> progress.module(place, id));
        refused(() -> progress.acknowledge(place, material));
        refused(() -> reflections.draft(place, id, "x"));
        refused(() -> reflections.finish(place, id, "x", Sharing.SHARED));
        refused(() -> reflections.withdraw(place, id));
        refused(() -> exercises.practised(place, id, alone()));
        refused(() -> progress.file(place, material, null, Languages.ENGLISH));
        Acting.as(facilitator, Role.FACILITATOR);
        refused(() -> reflections.shared(cohort, id));
    }

    @Test
    void keepsLearnersFromTheBoard() {
        assertThatThrownBy(() -> progress.board(cohort)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reflections.shared(cohort, module)).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RecordNotFound.class);
    }

    private PractiseDraft alone() {
        return PractiseDraft.of(
                ExerciseContext.ON_MY_OWN, LocalDate.ofInstant(clock.instant(), CohortFixtures.TORONTO));
    }

    private void workThrough() {
        progress.acknowledge(place, required());
        quizzes.take(place, module, true);
        reflections.finish(place, module, "I noticed my breath.", Sharing.PRIVATE);
        exercises.practised(place, module, alone());
    }

    private void attend(Mark mark) {
        clock.advance(untilStart().plusHours(3));
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.mark(session, place, mark);
        Acting.as(learner);
    }

    private List<SharedReflection> asFacilitator() {
        return Acting.as(
                facilitator,
                Role.FACILITATOR,
                () -> reflections.shared(cohort, module).reflections());
    }

    private Duration untilStart() {
        return Duration.between(clock.instant(), cohorts.session(session).time().startsAt());
    }

    private MaterialId required() {
        return first.materials().stream()
                .filter(material -> material.required())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Outcome> outcomes(ModuleProgress shown) {
        return shown.assessment().findings().stream().map(Finding::outcome).toList();
    }

    private long statements(Runnable work) {
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        var count = statistics.getPrepareStatementCount();
        work.run();
        var needed = statistics.getPrepareStatementCount() - count;
        statistics.setStatisticsEnabled(before);
        return needed;
    }
}
