package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountId;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class SignOffTest {
    private static final SupervisorStatement RP = PracticeFixtures.STATEMENT;

    @Autowired
    private SignOff signOff;

    @Autowired
    private Signatures signatures;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Counters counters;

    @Autowired
    private HoursFile hours;

    @Autowired
    private SignLinks links;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private PracticeEvents mails;

    @Autowired
    private MovableClock clock;

    private AccountId learner;
    private SupervisorId supervisor;

    @BeforeEach
    void beALearner() {
        learner = fixtures.learner();
        Acting.as(learner);
        supervisor = fixtures.supervisor();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anApprovedEntryIsLockedSealedAndCounted() {
        var entry = log.enter(fixtures.hour(supervisor, 3));
        decide(send(entry), new Decision.Approve());

        assertThat(log.entry(entry).status()).isEqualTo(EntryStatus.APPROVED);
        assertThatThrownBy(() -> log.change(entry, fixtures.hour(supervisor, 4)))
                .isInstanceOf(EntryLocked.class);
        assertThatThrownBy(() -> log.remove(entry)).isInstanceOf(EntryLocked.class);
        assertThat(counters.mine().tally().supervised()).isEqualTo(60);
        assertThat(proofs.mine().seals()).hasSize(1);
        assertThat(proofs.look(proofs.mine().head())).contains(new Proofs.Known(0));
    }

    @Test
    void aReturnedEntryIsTheLearnersAgainWithTheReason() {
        var entry = log.enter(fixtures.hour(supervisor, 3));
        decide(send(entry), new Decision.GiveBack(ReturnReason.MINUTES));

        assertThat(log.entry(entry).returnReason()).isEqualTo(ReturnReason.MINUTES);
        log.change(entry, fixtures.hour(supervisor, 5));
        assertThat(log.entry(entry).status()).isEqualTo(EntryStatus.OPEN);
        assertThat(proofs.mine().seals()).isEmpty();
    }

    @Test
    void aLinkWorksOnceAndInOneBrowserOnly() {
        var token = send(log.enter(fixtures.hour(supervisor, 3)));
        var secret = signOff.confirm(token, "004321");

        assertThatThrownBy(() -> signOff.confirm(token, "004321")).isInstanceOf(SignLinkEnded.class);
        assertThatThrownBy(() -> signOff.desk("another browser")).isInstanceOf(SignLinkEnded.class);
        var batch = only(secret);
        assertThat(batch.learner()).isEqualTo("Daniel Robin Test");
        signOff.decide(secret, RP, all(batch, new Decision.Approve()));
        assertThatThrownBy(() -> signOff.look(token)).isInstanceOf(SignLinkEnded.class);
        assertThatThrownBy(() -> signOff.decide(secret, RP, all(batch, new Decision.Approve())))
                .isInstanceOf(SignLinkEnded.class);
    }

    @Test
    void theFifthWrongNumberEndsTheLinkAndGivesTheEntriesBack() {
        var entry = log.enter(fixtures.hour(supervisor, 3));
        var token = send(entry);

        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signOff.confirm(token, "999999")).isInstanceOf(IdentityNotConfirmed.class);
        }
        assertThatThrownBy(() -> signOff.confirm(token, "004321")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> signOff.look(token)).isInstanceOf(SignLinkEnded.class);
        assertThat(log.entry(entry).status()).isEqualTo(EntryStatus.OPEN);
    }

    @Test
    void aReminderBringsANewLinkAndLapsingGivesTheEntriesBack() {
        var entry = log.enter(fixtures.hour(supervisor, 3));
        var first = send(entry);

        clock.advance(Duration.ofDays(8));
        links.sweep();
        var second = mails.lastTo(supervisor);
        assertThat(second.reminder()).isEqualTo(1);
        assertThatThrownBy(() -> signOff.look(first)).isInstanceOf(SignLinkEnded.class);
        signOff.look(second.token());

        clock.advance(Duration.ofDays(14));
        links.sweep();
        assertThatThrownBy(() -> signOff.look(second.token())).isInstanceOf(SignLinkEnded.class);
        assertThat(log.entry(entry).status()).isEqualTo(EntryStatus.OPEN);
        assertThat(mails.about(second.request())).extracting(BatchDecided::how).containsExactly(RequestStatus.EXPIRED);
    }

    @Test
    void aDeputySignsWithALinkOfTheirOwnAndIsNamedInTheSeal() {
        var token = send(log.enter(fixtures.hour(supervisor, 3)));
        var secret = signOff.confirm(token, PracticeFixtures.NUMBER);
        signOff.delegate(secret, only(secret).id(), PracticeFixtures.draft("77-1"));

        var deputy = signatures.mine().getFirst().supervisor();
        assertThat(deputy).isNotEqualTo(supervisor);
        var again = mails.lastTo(deputy).token();
        var sitting = signOff.confirm(again, "771");
        signOff.decide(sitting, RP, all(only(sitting), new Decision.Approve()));
        assertThat(proofs.mine().seals().getFirst().content()).contains("\"registrationNumber\":\"77-1\"");
    }

    @Test
    void theNoteOfASealedEntryCanGoWithoutBreakingTheChain() {
        var words = "quiet-harbour-" + Ids.next();
        var entry = log.enter(fixtures.at(
                supervisor, fixtures.today().minusDays(3).atTime(9, 0), 60, PracticeKind.INDIVIDUAL, words));
        decide(send(entry), new Decision.Approve());
        var before = proofs.mine().head();
        log.purgeNote(entry);

        assertThat(log.entry(entry).note()).isEmpty();
        assertThat(proofs.mine().head()).isEqualTo(before);
        assertThat(proofs.mine().seals().getFirst().content()).contains("noteDigest");
    }

    @Test
    void aLearnerMayRemindButNotWithinThreeDays() {
        send(log.enter(fixtures.hour(supervisor, 3)));
        var batch = signatures.mine().getFirst().id();
        assertThatThrownBy(() -> signatures.remind(batch)).isInstanceOf(ReminderTooSoon.class);
        clock.advance(Duration.ofDays(3));
        signatures.remind(batch);

        assertThat(mails.lastTo(supervisor).reminder()).isEqualTo(1);
        assertThatThrownBy(() -> signatures.remind(batch)).isInstanceOf(ReminderTooSoon.class);
    }

    @Test
    void aCorrectionIsAnAddendumThatCountsInTheOldOnesPlace() {
        var entry = log.enter(fixtures.hour(supervisor, 3));
        decide(send(entry), new Decision.Approve());
        var start = fixtures.today().minusDays(3).atTime(10, 0);
        var addendum = log.correct(entry, fixtures.at(supervisor, start, 45, PracticeKind.INDIVIDUAL, ""));

        assertThat(counters.mine().tally().supervised()).isEqualTo(60);
        decide(send(addendum), new Decision.Approve());
        assertThat(counters.mine().tally().supervised()).isEqualTo(45);
        assertThat(proofs.mine().seals()).hasSize(2);
        assertThatThrownBy(() -> log.correct(entry, fixtures.hour(supervisor, 3)))
                .isInstanceOf(EntryLocked.class);
    }

    @Test
    void theHoursFileHoldsWhatIsSignedAndCountsAnAddendumInTheOldOnesPlace() {
        var entry = log.enter(fixtures.hour(supervisor, 3));
        log.enter(fixtures.hour(supervisor, 4));
        decide(send(entry), new Decision.Approve());
        var start = fixtures.today().minusDays(3).atTime(10, 0);
        decide(
                send(log.correct(entry, fixtures.at(supervisor, start, 45, PracticeKind.INDIVIDUAL, ""))),
                new Decision.Approve());

        for (var order : List.of("crpo", "ccpa")) {
            var lines = new String(hours.csv(order, Languages.ENGLISH), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(4);
            assertThat(lines.get(2)).startsWith("Signed by,College,");
            assertThat(lines.get(3)).contains("Dana Whitfield,", ",00 4321," + start.toLocalDate() + ",10:00,45,0.75,");
        }
        assertThatThrownBy(() -> hours.csv("other", Languages.ENGLISH)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void twoClicksAtOnceDecideABatchOnce() throws Exception {
        var token = send(log.enter(fixtures.hour(supervisor, 3)), log.enter(fixtures.hour(supervisor, 4)));
        var secret = signOff.confirm(token, PracticeFixtures.NUMBER);
        var decisions = all(only(secret), new Decision.Approve());
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        try {
                            signOff.decide(secret, RP, decisions);
                            return true;
                        } catch (RuntimeException _) {
                            return false;
                        }
                    })
                    .toList());
        }

        assertThat(proofs.mine().seals()).extracting(Proof.Link::position).containsExactly(1, 2);
    }

    @Test
    void anybodyVerifiesAProofWithoutUsAndAChangedByteShows(@TempDir Path folder) throws Exception {
        decide(
                send(log.enter(fixtures.hour(supervisor, 3)), log.enter(fixtures.hour(supervisor, 4))),
                new Decision.Approve());
        Files.write(folder.resolve("VerifyProof.java"), proofs.program());
        var file = Files.write(folder.resolve("proof.json"), proofs.file());

        var head = proofs.mine().head();
        assertThat(verify(file)).startsWith("OK: 2 entries").contains(head);
        Files.writeString(file, Files.readString(file).replace("\\\"minutes\\\":60", "\\\"minutes\\\":90"));
        assertThat(verify(file)).startsWith("BROKEN at entry 1");
    }

    private static String verify(Path proof) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "VerifyProof.java", "proof.json")
                .directory(proof.getParent().toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String send(EntryId... entries) {
        signatures.send(supervisor, List.of(entries));
        return mails.lastTo(supervisor).token();
    }

    private void decide(String token, Decision decision) {
        var secret = signOff.confirm(token, PracticeFixtures.NUMBER);
        signOff.decide(secret, RP, all(only(secret), decision));
    }

    private Batch only(String secret) {
        return signOff.desk(secret).batches().getFirst();
    }

    private static Map<SignRequestId, Map<EntryId, Decision>> all(Batch batch, Decision decision) {
        return Map.of(
                batch.id(),
                batch.entries().stream()
                        .map(EntryRow::id)
                        .collect(Collectors.toMap(Function.identity(), _ -> decision)));
    }
}
