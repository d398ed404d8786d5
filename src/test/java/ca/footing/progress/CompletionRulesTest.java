package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class CompletionRulesTest {
    private static final Rule REFLECT = Rule.all(List.of(Rule.usual(RequirementKind.REFLECTION)));

    @Autowired
    private CompletionRules rules;

    @Autowired
    private CompletionTimes times;

    @Autowired
    private Completions completions;

    @Autowired
    private Equivalents equivalents;

    @Autowired
    private Progress progress;

    @Autowired
    private Reflections reflections;

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
    private JdbcClient jdbc;

    private AccountId learner;
    private CohortId cohort;
    private RegistrationId place;
    private ModuleId module;

    @BeforeEach
    void aPlaceInACohort() {
        cohort = cohortFixtures.cohort(5);
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        module = rules.of(series()).getFirst().module().summary().id();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void beginsWithAllThatTheModuleHolds() {
        var written = rules.of(module);
        assertThat(written.number()).isZero();
        assertThat(written.rule()).isEqualTo(Rule.ofAllIn(written.module()));
        assertThat(rules.sentence(written.rule(), written.module(), Languages.ENGLISH))
                .isEqualTo(
                        "You complete this module when you were at every live session, from start to end, you have read"
                                + " every required material, you have passed the quiz, your reflection is finished and you have"
                                + " practised the exercise once.");
        assertThat(rules.sentence(written.rule(), written.module(), Languages.FRENCH))
                .startsWith("Vous terminez ce module lorsque vous avez assisté à chaque séance en direct")
                .endsWith("et vous avez pratiqué l'exercice une fois.");
    }

    @Test
    void aPublishedCohortKeepsItsRuleUntilItIsMovedKnowingly() {
        reflect();
        rules.write(module, 0, REFLECT, LocalizedText.EMPTY);
        assertThat(state()).isEqualTo(ModuleState.IN_PROGRESS);
        assertThat(rules.cohorts(module))
                .singleElement()
                .satisfies(one -> assertThat(one.latest()).isFalse());
        assertThat(rules.effect(cohort, module)).isEqualTo(new MoveEffect(1, 1, 0));
        rules.move(cohort, module);
        assertThat(state()).isEqualTo(ModuleState.COMPLETE);
        rules.write(module, 1, Rule.all(List.of(Rule.usual(RequirementKind.QUIZ))), LocalizedText.EMPTY);
        assertThat(state()).isEqualTo(ModuleState.COMPLETE);
        assertThat(rules.effect(cohort, module)).isEqualTo(new MoveEffect(1, 0, 1));
    }

    @Test
    void refusesARuleThatCannotBeKeptOrWasChangedMeanwhile() {
        refused(RuleEmpty.class, Rule.all(List.of()));
        refused(RuleEmpty.class, Rule.all(List.of(REFLECT, Rule.all(List.of()))));
        refused(RuleNeedsTooMany.class, new Rule.Some(Rule.Mode.AT_LEAST, 2, List.of(REFLECT)));
        refused(RuleTooLarge.class, Rule.all(List.of(Rule.all(List.of(Rule.all(List.of(REFLECT)))))));
        refused(RuleAmountInvalid.class, new Rule.One(RequirementKind.EXERCISE, 51, 0, null));
        refused(RuleAsksForMissing.class, new Rule.One(RequirementKind.MATERIAL, 0, 0, MaterialId.next()));
        rules.write(module, 0, REFLECT, LocalizedText.EMPTY);
        refused(RuleChangedMeanwhile.class, REFLECT);
    }

    @Test
    void givesAWindowToCohortsToComeAndMoreTimeToAPersonWithItsHistory() {
        assertThatThrownBy(() -> times.extend(place, 10, TimeBasis.ASKED)).isInstanceOf(NoWindow.class);
        assertThatThrownBy(() -> rules.changeMonths(series(), 121)).isInstanceOf(MonthsOutOfRange.class);
        rules.changeMonths(series(), 24);
        assertThat(times.of(place).until()).isNull();
        asIfPublishedLater();
        var from = times.of(place).from();
        assertThat(times.of(place).until()).isEqualTo(from.plusMonths(24));
        times.extend(place, 10, TimeBasis.ASKED);
        times.pause(place, LocalDate.now(clock), LocalDate.now(clock).plusDays(4), TimeBasis.AGREED);
        assertThat(times.of(place).until()).isEqualTo(from.plusMonths(24).plusDays(15));
        assertThatThrownBy(() -> times.extend(place, 731, TimeBasis.ASKED)).isInstanceOf(DaysOutOfRange.class);
        times.takeBack(place, times.of(place).changes().getFirst().id());
        var time = times.of(place);
        assertThat(time.until()).isEqualTo(from.plusMonths(24).plusDays(10));
        assertThat(time.changes()).hasSize(2).anySatisfy(change -> {
            assertThat(change.takenBackBy()).isNotNull();
            assertThat(change.kind()).isEqualTo(TimeKind.PAUSE);
        });
    }

    @Test
    void isImpossibleAfterTheWindowUntilMoreTimeIsGiven() {
        rules.write(module, 0, REFLECT, LocalizedText.EMPTY);
        rules.move(cohort, module);
        rules.changeMonths(series(), 1);
        asIfPublishedLater();
        clock.advance(Duration.ofDays(3 * 366));
        assertThat(state()).isEqualTo(ModuleState.IMPOSSIBLE);
        assertThat(completions.of(place).impossible()).isTrue();
        times.extend(place, 730, TimeBasis.OURS);
        times.extend(place, 730, TimeBasis.OURS);
        assertThat(state()).isEqualTo(ModuleState.NOT_STARTED);
    }

    @Test
    void countsTheEquivalentAsTheExerciseAndTellsNobody() {
        rules.write(
                module, 0, Rule.all(List.of(new Rule.One(RequirementKind.EXERCISE, 3, 0, null))), LocalizedText.EMPTY);
        rules.move(cohort, module);
        Acting.as(learner);
        equivalents.choose(place, module);
        assertThat(state()).isEqualTo(ModuleState.NOT_STARTED);
        equivalents.done(place, module);
        assertThat(state()).isEqualTo(ModuleState.COMPLETE);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        var other = registrations.confirmed(cohort, accounts.learner());
        var board = progress.board(cohort);
        assertThat(board.toString()).doesNotContainIgnoringCase("equivalent");
        assertThat(board.rows()).anySatisfy(row -> {
            assertThat(row.registration()).isEqualTo(place);
            assertThat(row.cells().getFirst().state()).isEqualTo(ModuleState.COMPLETE);
        });
        assertThat(completions.of(other).complete()).isFalse();
        Acting.as(learner);
        equivalents.drop(place, module);
        assertThat(state()).isEqualTo(ModuleState.NOT_STARTED);
    }

    @Test
    void keepsLearnersFromRulesAndTimes() {
        Acting.as(learner);
        assertThatThrownBy(() -> rules.of(module)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> times.of(place)).isInstanceOf(AccessDeniedException.class);
    }

    private void refused(Class<? extends Exception> expected, Rule rule) {
        assertThatThrownBy(() -> rules.write(module, 0, rule, LocalizedText.EMPTY))
                .isInstanceOf(expected);
    }

    private void asIfPublishedLater() {
        jdbc.sql("delete from completion_kept_window where cohort_id = :cohort")
                .param("cohort", Ids.bytes(cohort.id()))
                .update();
    }

    private void reflect() {
        Acting.as(learner);
        reflections.finish(place, module, "I noticed my breath.", Sharing.PRIVATE);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
    }

    private ModuleState state() {
        return completions.of(place).modules().getFirst().state();
    }

    private SeriesId series() {
        return cohorts.details(cohort).summary().series();
    }
}
