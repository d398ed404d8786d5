package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class FacilitatorSignOffTest {
    private static final Decision APPROVE = new Decision.Approve();

    @Autowired
    private FacilitatorSignOff signOff;

    @Autowired
    private Signatures signatures;

    @Autowired
    private SignersRemembered remembered;

    @Autowired
    private ProgrammeMinutes minutes;

    @Autowired
    private Proofs proofs;

    @Autowired
    private PracticeLog log;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private MovableClock clock;

    private AccountId facilitator;
    private AccountId learner;
    private RegistrationId place;
    private ModuleId module;

    @BeforeEach
    void beALearner() {
        facilitator = accounts.create(
                AccountFixtures.freshEmail(),
                "Sasha",
                "",
                ca.footing.shared.Languages.ENGLISH,
                java.util.Set.of(Role.LEARNER, Role.FACILITATOR));
        CohortId cohort = cohorts.cohort(5, facilitator);
        learner = fixtures.learner();
        place = places.confirmed(cohort, learner);
        module = cohorts.modules(cohort).getFirst();
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aBatchOfProgrammePracticeIsSignedByAFacilitatorOfTheCohort() {
        var first = entered(3, "");
        var second = entered(4, "");
        var third = entered(5, "");
        signatures.sendToFacilitators(place, List.of(first, second, third));

        assertThat(teaching(signOff::queue)).extracting(row -> row.entry().id()).contains(first, second, third);
        teach(Map.of(first, APPROVE, second, new Decision.GiveBack(ReturnReason.MINUTES)));

        assertThat(log.entry(first).status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(log.entry(second).returnReason()).isEqualTo(ReturnReason.MINUTES);
        assertThat(log.entry(third).status()).isEqualTo(EntryStatus.SENT);
        assertThat(minutes.of(List.of(place)).get(place)).containsEntry(module, new ProgrammeMinutes.Minutes(40, 40));
        assertThat(proofs.mine().seals())
                .singleElement()
                .satisfies(seal -> assertThat(seal.content())
                        .contains("\"signedAs\":\"FACILITATOR\"", "\"signedBy\":\"Sasha\"", module.toString()));
        assertThat(mail.latestTo(accounts.contact(learner).email().value()).text())
                .contains("Sasha has signed one entry".replace("one", "1"));
    }

    @Test
    void nobodyElseSeesOrSignsIt() {
        var entry = entered(3, "");
        signatures.sendToFacilitators(place, List.of(entry));
        var stranger = fixtures.learner();

        for (var role : List.of(Role.FACILITATOR, Role.REGISTRAR)) {
            assertThat(Acting.as(stranger, role, this::facilitators)).isEmpty();
        }
        Acting.as(stranger, Role.FACILITATOR);
        assertThatThrownBy(() -> signOff.decide(Map.of(entry, APPROVE))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> signatures.sendToFacilitators(place, List.of(entry)))
                .isInstanceOf(RecordNotFound.class);
        Acting.as(learner);
        var supervision = log.enter(fixtures.hour(fixtures.supervisor(), 9));
        assertThatThrownBy(() -> signatures.sendToFacilitators(place, List.of(supervision)))
                .isInstanceOf(NothingToSend.class);
    }

    @Test
    void theLearnerMayTakeBackWhatIsNotDecided() {
        var entry = entered(3, "");
        signatures.sendToFacilitators(place, List.of(entry));
        signatures.takeBack(entry);

        assertThat(teaching(signOff::queue)).isEmpty();
        assertThat(log.entry(entry).status()).isEqualTo(EntryStatus.OPEN);
        assertThatThrownBy(() -> signatures.takeBack(entry)).isInstanceOf(EntryLocked.class);
    }

    @Test
    void twoFacilitatorsAtOnceSignAnEntryOnce() throws Exception {
        var entries = List.of(entered(3, ""), entered(4, ""));
        signatures.sendToFacilitators(place, entries);
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            return Acting.as(facilitator, Role.FACILITATOR, () -> {
                                signOff.decide(Map.of(entries.get(i % 2), APPROVE));
                                return true;
                            });
                        } catch (RuntimeException _) {
                            return false;
                        }
                    })
                    .toList());
        }

        assertThat(log.mine()).allMatch(row -> row.status() == EntryStatus.APPROVED);
        assertThat(proofs.mine().seals()).extracting(Proof.Link::position).containsExactly(1, 2);
    }

    @Test
    void anIdentifyingNoteIsPurgedHereToo() {
        var entry = entered(3, "copper-heron-" + Ids.next());
        signatures.sendToFacilitators(place, List.of(entry));
        teach(Map.of(entry, new Decision.GiveBack(ReturnReason.IDENTIFYING)));

        assertThat(log.entry(entry).note()).isEmpty();
        assertThat(log.entry(entry).purgedAt()).isNotNull();
    }

    @Test
    void facilitatorsAreToldOnceAWeekOfWhatHasWaitedForADay() {
        signatures.sendToFacilitators(place, List.of(entered(3, ""), entered(4, "")));
        var address = accounts.contact(facilitator).email().value();
        remembered.tell();
        assertThat(mail.findLatestTo(address)).isEmpty();

        clock.advance(Duration.ofDays(2));
        remembered.tell();
        remembered.tell();
        assertThat(mail.allTo(address)).singleElement().satisfies(received -> {
            assertThat(received.text()).contains("2 entries wait");
            assertThat(mail.linkIn(received, PracticeRoutes.QUEUE)).isEqualTo("/" + PracticeRoutes.QUEUE);
        });
        clock.advance(Duration.ofDays(7));
        remembered.tell();
        assertThat(mail.allTo(address)).hasSize(2);
    }

    private EntryId entered(int daysAgo, String note) {
        var start = fixtures.today().minusDays(daysAgo).atTime(12, 0);
        var draft = fixtures.practice(place, module, start, 40);
        return log.enter(new EntryDraft(
                start,
                draft.zone(),
                40,
                draft.kind(),
                draft.focus(),
                null,
                null,
                place,
                module,
                note,
                !note.isEmpty()));
    }

    private List<QueueRow> facilitators() {
        return signOff.queue();
    }

    private <T> T teaching(Supplier<T> step) {
        return Acting.as(facilitator, Role.FACILITATOR, step);
    }

    private void teach(Map<EntryId, Decision> decisions) {
        teaching(() -> {
            signOff.decide(decisions);
            return true;
        });
    }
}
