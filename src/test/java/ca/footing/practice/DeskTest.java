package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.College;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One supervisor of several learners: one link opens what waits for its address, and nothing else. */
@FootingTest
class DeskTest {
    private static final Decision APPROVE = new Decision.Approve();

    @Autowired
    private SignOff signOff;

    @Autowired
    private SignLinks links;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Supervisors supervisors;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private PracticeEvents mails;

    @Autowired
    private MovableClock clock;

    private final EmailAddress address = AccountFixtures.freshEmail();
    private Sent first;
    private Sent second;

    private record Sent(AccountId learner, SupervisorId supervisor, EntryId entry) {}

    @BeforeEach
    void twoLearnersAskTheSamePerson() {
        first = sent(address, "00 4321");
        clock.advance(Duration.ofHours(30));
        second = sent(address, "004321");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void oneLinkOpensWhatSeveralLearnersSentOldestFirst() {
        var secret = confirm(second);
        var desk = signOff.desk(secret);

        assertThat(desk.batches()).extracting(Batch::days).containsExactly(1L, 0L);
        assertThat(desk.batches().stream().flatMap(batch -> batch.entries().stream()))
                .extracting(EntryRow::id)
                .containsExactly(first.entry(), second.entry());
        signOff.decide(secret, PracticeFixtures.STATEMENT, all(desk.batches()));
        assertThat(List.of(first, second)).allSatisfy(sent -> {
            Acting.as(sent.learner());
            assertThat(log.mine()).extracting(EntryRow::status).containsExactly(EntryStatus.APPROVED);
            assertThat(proofs.mine().seals()).hasSize(1);
        });
        assertThatThrownBy(() -> signOff.look(token(first))).isInstanceOf(SignLinkEnded.class);
        assertThatThrownBy(() -> signOff.desk(secret)).isInstanceOf(SignLinkEnded.class);
    }

    @Test
    void nothingBeyondTheAddressAndTheNumberIsOpened() {
        var elsewhere = sent(AccountFixtures.freshEmail(), "004321");
        var sameClinic = sent(address, "998877");
        var secret = confirm(first);

        assertThat(signOff.desk(secret).batches()).hasSize(2);
        for (var other : List.of(elsewhere, sameClinic)) {
            Acting.as(other.learner());
            var batch = signatures.mine().getFirst().id();
            assertThatThrownBy(() -> signOff.decide(
                            secret, PracticeFixtures.STATEMENT, Map.of(batch, Map.of(other.entry(), APPROVE))))
                    .isInstanceOf(SignLinkEnded.class);
        }
        signOff.look(token(elsewhere));
        signOff.look(token(sameClinic));
    }

    @Test
    void aRecordChangedAfterTheMailOpensNothingOfOthers() {
        var own = sent(AccountFixtures.freshEmail(), "111111");
        Acting.as(own.learner());
        supervisors.change(own.supervisor(), draft(address, "004321"));
        var secret = signOff.confirm(token(own), "004321");

        assertThat(signOff.desk(secret).batches())
                .flatExtracting(Batch::entries)
                .extracting(EntryRow::id)
                .containsExactly(own.entry());
    }

    @Test
    void whatIsLeftForLaterWaitsAndTheSameBrowserGoesOnByAnyOfItsLinks() {
        var secret = confirm(first);
        var desk = signOff.desk(secret);
        signOff.decide(secret, PracticeFixtures.STATEMENT, all(desk.batches().subList(0, 1)));

        assertThat(signOff.holds(token(first), secret)).isTrue();
        assertThat(signOff.holds(token(second), secret)).isTrue();
        assertThat(signOff.holds(token(second), "another browser")).isFalse();
        assertThatThrownBy(() -> confirm(second)).isInstanceOf(SignLinkEnded.class);
        assertThat(signOff.desk(secret).batches()).hasSize(1);
        assertThat(signOff.desk(secret).last()).isNull();
    }

    @Test
    void handingOneBatchOnLeavesTheOthers() {
        var secret = confirm(first);
        var batch = signOff.desk(secret).batches().getFirst().id();
        var learner = accounts.contact(first.learner()).email();
        assertThatThrownBy(() -> signOff.delegate(secret, batch, draft(learner, "5")))
                .isInstanceOf(SupervisorIsSelf.class);
        signOff.delegate(secret, batch, draft(AccountFixtures.freshEmail(), "77-1"));

        assertThat(signOff.desk(secret).batches())
                .flatExtracting(Batch::entries)
                .extracting(EntryRow::id)
                .containsExactly(second.entry());
        Acting.as(first.learner());
        var deputy = signatures.mine().getFirst().supervisor();
        var deputys = signOff.confirm(mails.lastTo(deputy).token(), "771");
        assertThat(signOff.desk(deputys).batches()).hasSize(1);
    }

    @Test
    void aReminderSpeaksOfAllThatWaits() {
        clock.advance(Duration.ofDays(8));
        links.sweep();

        assertThat(List.of(mails.lastTo(first.supervisor()), mails.lastTo(second.supervisor())))
                .extracting(SignRequested::reminder)
                .containsExactlyInAnyOrder(0, 1);
        assertThat(mails.lastTo(first.supervisor()).beside()).isEqualTo(1);
        assertThat(signOff.desk(confirm(first)).batches()).hasSize(2);
    }

    @Test
    void whatTheyStateOfThemselvesIsSealedAsItWasAndStandsThereTheNextTime() {
        var secret = confirm(first);
        assertThatThrownBy(() -> signOff.decide(
                        secret,
                        new SupervisorStatement(" ", College.CRPO, true, true, true),
                        all(signOff.desk(secret).batches())))
                .isInstanceOf(StatementIncomplete.class);
        signOff.decide(
                secret,
                new SupervisorStatement("Psychologist", College.OPQ, true, false, true),
                all(signOff.desk(secret).batches()));
        Acting.as(first.learner());
        var again = log.enter(fixtures.hour(first.supervisor(), 9));
        signatures.send(first.supervisor(), List.of(again));
        var later = signOff.confirm(token(first), "004321");
        assertThat(signOff.desk(later).last())
                .extracting(SupervisorStatement::title)
                .isEqualTo("Psychologist");
        signOff.decide(
                later,
                new SupervisorStatement("Registered Psychotherapist", College.CRPO, false, false, false),
                all(signOff.desk(later).batches()));

        assertThat(proofs.mine().seals())
                .extracting(Proof.Link::content)
                .satisfiesExactly(
                        content -> assertThat(content)
                                .contains("\"title\":\"Psychologist\",\"independent\":true,\"definition\":false")
                                .contains("\"college\":\"OPQ\""),
                        content -> assertThat(content).contains("\"independent\":false"));
        assertThat(supervisors.lastStatement(first.supervisor()))
                .hasValueSatisfying(
                        stated -> assertThat(stated.statement().holding()).isEmpty());
    }

    private Sent sent(EmailAddress to, String number) {
        var learner = fixtures.learner();
        Acting.as(learner);
        var supervisor = supervisors.record(draft(to, number));
        var entry = log.enter(fixtures.hour(supervisor, 3));
        signatures.send(supervisor, List.of(entry));
        Acting.asNobody();
        return new Sent(learner, supervisor, entry);
    }

    private static SupervisorDraft draft(EmailAddress to, String number) {
        return new SupervisorDraft("Dana Whitfield", to, Languages.ENGLISH, College.CRPO, number, List.of());
    }

    private String token(Sent sent) {
        return mails.lastTo(sent.supervisor()).token();
    }

    private String confirm(Sent sent) {
        return signOff.confirm(token(sent), "004321");
    }

    private static Map<SignRequestId, Map<EntryId, Decision>> all(List<Batch> batches) {
        return batches.stream()
                .collect(Collectors.toMap(
                        Batch::id,
                        batch -> batch.entries().stream().collect(Collectors.toMap(EntryRow::id, _ -> APPROVE))));
    }
}
