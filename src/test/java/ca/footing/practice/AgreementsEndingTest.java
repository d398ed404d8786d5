package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class AgreementsEndingTest {
    private static final byte[] FILE = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private AgreementsEnding ending;

    @Autowired
    private AgreementShelf shelf;

    @Autowired
    private Supervisors supervisors;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private MovableClock clock;

    private AccountId learner;
    private SupervisorId supervisor;

    @BeforeEach
    void anAgreementOfFortyDays() {
        learner = fixtures.learner();
        Acting.as(learner);
        supervisor = fixtures.supervisor();
        shelf.add(supervisor, fixtures.today().minusYears(1), fixtures.today().plusDays(40), FILE);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theLearnerIsToldThirtyAndSevenDaysBeforeAndOnceEach() {
        ending.tell();
        assertThat(told()).isZero();
        clock.advance(Duration.ofDays(10));
        ending.tell();
        clock.advance(Duration.ofHours(12));
        ending.tell();
        assertThat(told()).isEqualTo(1);
        clock.advance(Duration.ofDays(23));
        ending.tell();
        ending.tell();
        assertThat(told()).isEqualTo(2);
        clock.advance(Duration.ofDays(8));
        ending.tell();
        assertThat(told()).isEqualTo(2);
        assertThat(mail.latestTo(address()).text())
                .contains("Dana Whitfield")
                .contains("sign a new written agreement")
                .contains("practice/supervisors/" + supervisor);
    }

    @Test
    void nobodyIsToldWhereTheNextAgreementFollowsWithoutAGap() {
        shelf.add(supervisor, fixtures.today().plusDays(41), fixtures.today().plusYears(1), FILE);
        clock.advance(Duration.ofDays(20));
        ending.tell();

        assertThat(told()).isZero();
    }

    @Test
    void aGapBeforeTheNextAgreementIsToldAndARetiredSupervisorIsNot() {
        shelf.add(supervisor, fixtures.today().plusDays(45), null, FILE);
        clock.advance(Duration.ofDays(20));
        ending.tell();
        assertThat(told()).isEqualTo(1);
        supervisors.retire(supervisor);
        clock.advance(Duration.ofDays(15));
        ending.tell();

        assertThat(told()).isEqualTo(1);
    }

    private long told() {
        return mail.allTo(address()).stream()
                .filter(message -> message.subject().startsWith("A supervision agreement ends"))
                .count();
    }

    private String address() {
        return accounts.contact(learner).email().value();
    }
}
