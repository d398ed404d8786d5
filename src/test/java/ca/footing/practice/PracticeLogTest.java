package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.shared.NoteTooLong;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.StrangerTestNeeded;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class PracticeLogTest {
    @Autowired
    private PracticeLog log;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private Supervisors supervisors;

    private AccountId learner;
    private SupervisorId supervisor;

    @BeforeEach
    void beALearner() {
        learner = fixtures.learner();
        Acting.as(learner);
        supervisor = fixtures.supervisor();
    }

    @Test
    void keepsMinutesAsTheyAre() {
        log.enter(fixtures.at(supervisor, fixtures.today().minusDays(1).atTime(9, 0), 45, PracticeKind.DYADIC, ""));

        assertThat(log.mine()).singleElement().satisfies(entry -> {
            assertThat(entry.minutes()).isEqualTo(45);
            assertThat(entry.ledger()).isEqualTo(Ledger.SUPERVISION);
            assertThat(entry.status()).isEqualTo(EntryStatus.OPEN);
        });
    }

    @Test
    void refusesTheSameMinutesTwiceAndAllowsTheNextOnes() {
        var day = fixtures.today().minusDays(2);
        log.enter(fixtures.at(supervisor, day.atTime(10, 0), 60, PracticeKind.INDIVIDUAL, ""));

        assertThatThrownBy(
                        () -> log.enter(fixtures.at(supervisor, day.atTime(10, 59), 30, PracticeKind.INDIVIDUAL, "")))
                .isInstanceOf(EntryOverlaps.class);
        log.enter(fixtures.at(supervisor, day.atTime(11, 0), 30, PracticeKind.INDIVIDUAL, ""));
        assertThat(log.mine()).hasSize(2);
    }

    @Test
    void refusesTheSameMinutesTwiceAlsoAtTheSameMoment() throws Exception {
        var draft = fixtures.hour(supervisor, 3);
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        Acting.as(learner);
                        try {
                            log.enter(draft);
                            return true;
                        } catch (EntryOverlaps _) {
                            return false;
                        } finally {
                            Acting.asNobody();
                        }
                    })
                    .toList());
        }

        assertThat(log.mine()).hasSize(1);
    }

    @Test
    void refusesWhatHasNotEndedYet() {
        assertThatThrownBy(() -> log.enter(fixtures.hour(supervisor, -1))).isInstanceOf(EntryInFuture.class);
    }

    @Test
    void asksForWhatAnEntryNeeds() {
        var start = fixtures.today().minusDays(1).atTime(9, 0);
        assertThatThrownBy(() -> log.enter(fixtures.at(supervisor, start, 4, PracticeKind.DYADIC, "")))
                .isInstanceOf(MinutesOutOfRange.class);
        assertThatThrownBy(() -> log.enter(new EntryDraft(
                        start,
                        PracticeFixtures.TORONTO,
                        60,
                        PracticeKind.GROUP,
                        Focus.ETHICS,
                        null,
                        supervisor,
                        null,
                        null,
                        "",
                        false)))
                .isInstanceOf(GroupSizeMissing.class);
        assertThatThrownBy(() -> log.enter(new EntryDraft(
                        start,
                        PracticeFixtures.TORONTO,
                        60,
                        PracticeKind.DYADIC,
                        Focus.ETHICS,
                        null,
                        null,
                        null,
                        null,
                        "",
                        false)))
                .isInstanceOf(SupervisorNeeded.class);
        assertThatThrownBy(() -> log.enter(new EntryDraft(
                        start,
                        PracticeFixtures.TORONTO,
                        60,
                        PracticeKind.DYADIC,
                        Focus.ETHICS,
                        null,
                        supervisor,
                        null,
                        null,
                        "a few words",
                        false)))
                .isInstanceOf(StrangerTestNeeded.class);
        assertThatThrownBy(() -> log.enter(fixtures.at(supervisor, start, 60, PracticeKind.DYADIC, "a".repeat(141))))
                .isInstanceOf(NoteTooLong.class);
    }

    @Test
    void anotherPersonsEntriesAndSupervisorsAreNotThere() {
        var entry = log.enter(fixtures.hour(supervisor, 4));
        Acting.as(fixtures.learner());

        assertThatThrownBy(() -> log.entry(entry)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> log.remove(entry)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> log.enter(fixtures.hour(supervisor, 4))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> supervisors.details(supervisor)).isInstanceOf(RecordNotFound.class);
        assertThat(log.mine()).isEmpty();
    }

    @Test
    void aSupervisorIsJudgedByWhatWasTrueOnTheDay() {
        var details = supervisors.details(supervisor);

        assertThat(details.standingOn(LocalDate.of(2019, 12, 31)).recorded()).isEmpty();
        assertThat(details.standingOn(LocalDate.of(2020, 1, 1)).recorded()).containsExactly(CredentialKind.DEFINITION);
        assertThat(details.standingOn(LocalDate.of(2020, 1, 1)).missing())
                .containsExactly(
                        CredentialKind.DIRECTED_LEARNING, CredentialKind.ATTESTATION, CredentialKind.AGREEMENT);
    }
}
