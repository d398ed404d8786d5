package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.shared.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class CreditWeightsTest {
    @Autowired
    private CreditWeights weights;

    @Autowired
    private PracticeRules rules;

    @Autowired
    private Counters counters;

    @Autowired
    private PracticeLog log;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    private final String body = "T" + Ids.next().toString().substring(20, 34);
    private AccountId learner;
    private AccountId registrar;
    private LocalDate today;

    @BeforeEach
    void anHourOfAGroupThreeDaysAgo() {
        today = fixtures.today();
        registrar = accounts.registrar();
        learner = fixtures.learner();
        Acting.as(learner);
        var supervisor = fixtures.supervisor();
        fixtures.sign(
                supervisor,
                log.enter(fixtures.at(supervisor, today.minusDays(3).atTime(9, 0), 60, PracticeKind.GROUP, "")));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void aWeightFromTodayOnLeavesWhatWasCountedAsItWas() {
        record(part(today.minusYears(1), 1, "At the beginning"));
        clock.advance(Duration.ofMinutes(1));
        record(part(today, 3, ""));

        assertThat(credited().minutes()).isEqualTo(60 / 4);
        assertThat(versions()).extracting(Weight::reachesBack).containsExactly(true, false);
    }

    @Test
    void aWeightThatReachesBackSaysWhyAndLearnersSeeWhatItWasBefore() {
        record(part(today.minusYears(1), 1, "At the beginning"));
        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> record(part(today.minusDays(10), 2, ""))).isInstanceOf(WeightReasonMissing.class);
        assertThat(Acting.as(
                        registrar,
                        Role.REGISTRAR,
                        () -> weights.countedAnew(body, PracticeKind.GROUP, today.minusDays(10))))
                .isPositive();
        record(part(today.minusDays(10), 2, "Published late"));

        assertThat(credited()).satisfies(sum -> {
            assertThat(sum.minutes()).isEqualTo(30);
            assertThat(sum.before()).isEqualTo(15);
            assertThat(sum.correction()).extracting(Weight::reason).isEqualTo("Published late");
        });
        clock.advance(Duration.ofDays(181));
        assertThat(credited().correction()).isNull();
        assertThat(credited().minutes()).isEqualTo(30);
    }

    @Test
    void aCorrectionOfTheSameDayIsAnotherEditionAndTheOlderStays() {
        record(part(today.minusDays(10), 1, "At the beginning"));
        clock.advance(Duration.ofMinutes(1));
        record(part(today.minusDays(10), 4, "A slip"));

        assertThat(versions()).extracting(Weight::numerator).containsExactly(1, 4);
        assertThat(credited().minutes()).isEqualTo(60);
        assertThat(credited().before()).isEqualTo(15);
    }

    @Test
    void aWeightIsTakenAwayOnlyBeforeItsFirstDay() {
        record(part(today.plusDays(2), 1, ""));
        var planned = versions().getFirst();
        Acting.as(registrar, Role.REGISTRAR);
        weights.withdraw(planned);
        assertThat(versions()).isEmpty();
        record(part(today.plusDays(2), 1, ""));
        clock.advance(Duration.ofDays(3));
        assertThatThrownBy(() -> weights.withdraw(planned)).isInstanceOf(WeightInForce.class);
    }

    @Test
    void anIncompleteWeightIsRefusedAndNobodyButTheOfficeRecordsOne() {
        for (var wrong : List.of(
                new WeightDraft(" ", PracticeKind.GROUP, today, 1, 2, null, null, "a source", ""),
                new WeightDraft(body, PracticeKind.ROLE_PLAY, today, 1, 2, null, null, "a source", ""),
                new WeightDraft(body, PracticeKind.GROUP, today, 3, 2, null, null, "a source", ""),
                new WeightDraft(body, PracticeKind.GROUP, today, 1, 1, 0, null, "a source", ""),
                new WeightDraft(body, PracticeKind.GROUP, today, 1, 2, null, 1, "a source", ""),
                new WeightDraft(body, PracticeKind.GROUP, today, 1, 2, null, null, "", ""))) {
            assertThatThrownBy(() -> record(wrong)).isInstanceOf(WeightIncomplete.class);
        }
        Acting.as(learner);
        assertThatThrownBy(() -> weights.record(part(today, 1, ""))).isInstanceOf(AccessDeniedException.class);
    }

    private void record(WeightDraft draft) {
        Acting.as(registrar, Role.REGISTRAR);
        weights.record(draft);
    }

    /** So many quarters. */
    private WeightDraft part(LocalDate from, int quarters, String reason) {
        return new WeightDraft(body, PracticeKind.GROUP, from, quarters, 4, null, 8, "example.org, page 3", reason);
    }

    private List<Weight> versions() {
        Acting.as(registrar, Role.REGISTRAR);
        return rules.weights().stream()
                .filter(weight -> weight.body().equals(body))
                .toList();
    }

    private Credited credited() {
        Acting.as(learner);
        return counters.mine().credited().stream()
                .filter(credited -> credited.body().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
