package ca.footing.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.practice.Decision;
import ca.footing.practice.EntryDraft;
import ca.footing.practice.EntryId;
import ca.footing.practice.EntryOverlaps;
import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.FacilitatorSignOff;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.ProgrammeMinutes;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class ConsultationsTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private ConsultationAllowances allowances;

    @Autowired
    private ConsultationFixtures planning;

    @Autowired
    private FacilitatorSignOff signOff;

    @Autowired
    private PracticeLog log;

    @Autowired
    private ProgrammeMinutes minutes;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private MovableClock clock;

    private AccountId leader;
    private AccountId learner;
    private CohortId cohort;
    private SeriesId series;
    private ModuleId module;
    private RegistrationId place;

    @BeforeEach
    void aLeaderAndALearner() {
        leader = person(Role.FACILITATOR);
        cohort = cohortFixtures.cohort(9, leader);
        series = cohorts.details(cohort).summary().series();
        module = cohortFixtures.modules(cohort).getFirst();
        learner = person(Role.LEARNER);
        place = places.confirmed(cohort, learner);
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void attendedMinutesWaitInTheLedgerForTheLeadersSignatureAndThenCount() {
        var id = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK, 4);
        consultations.book(id);
        clock.advance(WEEK.plusHours(2));
        hold(id, Map.of(learner, 55));

        assertThat(log.mine()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(PracticeKind.CONSULTATION);
            assertThat(entry.minutes()).isEqualTo(55);
            assertThat(entry.status()).isEqualTo(EntryStatus.SENT);
        });
        sign(log.mine().getFirst());
        assertThat(log.mine().getFirst().status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(minutes.of(List.of(place)).get(place)).containsEntry(module, new ProgrammeMinutes.Minutes(55, 0));
        assertThat(mail.latestTo(accounts.contact(learner).email().value()).text())
                .isNotEmpty();
    }

    @Test
    void supervisionGoesIntoTheOtherLedgerWithTheFormatThatTheNumberOfPeopleMakes() {
        var others = List.of(another(), another());
        var id = planning.planned(leader, series, null, Ledger.SUPERVISION, WEEK, 4);
        consultations.book(id);
        others.forEach(each -> Acting.as(each, Role.LEARNER, () -> book(id)));
        clock.advance(WEEK.plusHours(2));
        hold(id, Map.of(learner, 60, others.getFirst(), 60, others.getLast(), 60));

        assertThat(log.mine()).singleElement().satisfies(entry -> {
            assertThat(entry.ledger()).isEqualTo(Ledger.SUPERVISION);
            assertThat(entry.kind()).isEqualTo(PracticeKind.GROUP);
            assertThat(entry.groupSize()).isEqualTo(3);
            assertThat(entry.supervisor()).isNotNull();
        });
        assertThat(minutes.of(List.of(place))).isEmpty();
    }

    @Test
    void onlyALeaderWithANumberLeadsSupervision() {
        var plain = people.facilitator();
        var own = cohorts.details(cohortFixtures.cohort(3, plain)).summary().series();
        assertThatThrownBy(() -> planning.planned(plain, own, null, Ledger.SUPERVISION, WEEK, 4))
                .isInstanceOf(LeaderWithoutNumber.class);
        assertThatThrownBy(() -> planning.planned(plain, series, null, Ledger.PROGRAMME, WEEK, 4))
                .isInstanceOf(ConsultationInvalid.class);
        assertThatThrownBy(() -> planning.planned(plain, own, null, Ledger.PROGRAMME, WEEK.negated(), 4))
                .isInstanceOf(ConsultationInvalid.class);
    }

    @Test
    void aSeatThatWasNotUsedCountsAsUsedAndOneGivenBackInTimeDoesNot() {
        Acting.as(leader, Role.REGISTRAR, () -> {
            allowances.set(series, 2);
            return true;
        });
        var first = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK, 4);
        var second = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK.plusDays(1), 4);
        var third = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK.plusDays(2), 4);
        consultations.book(first);
        consultations.book(second);
        assertThatThrownBy(() -> consultations.book(third)).isInstanceOf(NoConsultationLeft.class);
        consultations.giveBack(second);
        consultations.book(third);

        clock.advance(WEEK.plusHours(2));
        hold(first, Map.of());
        assertThat(seat(first)).isEqualTo(SeatStatus.ABSENT);
        assertThat(log.mine()).isEmpty();
        assertThat(mail.latestTo(accounts.contact(learner).email().value()).text())
                .contains("not having been there");
        assertThatThrownBy(() -> consultations.book(second)).isInstanceOf(NoConsultationLeft.class);
        clock.advance(Duration.ofHours(40));
        consultations.giveBack(third);
        assertThat(seat(third)).isEqualTo(SeatStatus.LATE);
        assertThat(consultations.allowances())
                .singleElement()
                .satisfies(each -> assertThat(each.used()).isEqualTo(2));
    }

    @Test
    void theLastSeatsGoToOnePersonEachHoweverManyPressAtOnce() throws Exception {
        var id = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK, 2);
        var asking = new ArrayList<>(List.of(learner, learner, learner));
        for (var i = 0; i < 4; i++) {
            asking.add(another());
        }
        List<Callable<Boolean>> presses = asking.stream()
                .<Callable<Boolean>>map(person -> () -> {
                    try {
                        return Acting.as(person, Role.LEARNER, () -> book(id));
                    } catch (RuntimeException _) {
                        return false;
                    }
                })
                .toList();
        var taken = 0;
        try (var threads = Executors.newFixedThreadPool(7)) {
            for (var press : threads.invokeAll(presses)) {
                taken += press.get() ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(2);
        var row = Acting.as(leader, Role.FACILITATOR, () -> desk.row(id));
        assertThat(row.taken()).isEqualTo(2);
        assertThat(Acting.as(leader, Role.FACILITATOR, () -> desk.people(id)))
                .extracting(Participation::account)
                .hasSize(2)
                .doesNotHaveDuplicates();
        Acting.as(another());
        assertThatThrownBy(() -> consultations.book(id)).isInstanceOf(ConsultationFull.class);
    }

    @Test
    void minutesThatAnotherEntryHoldsUpAreEnteredOnceItIsOutOfTheWay() {
        var id = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK, 4);
        consultations.book(id);
        var row = Acting.as(leader, Role.FACILITATOR, () -> desk.row(id));
        clock.advance(WEEK.plusHours(2));
        var other = log.enter(new EntryDraft(
                row.start(),
                row.zone(),
                30,
                PracticeKind.TRIAD_OBSERVER,
                Focus.PACING,
                null,
                null,
                null,
                null,
                "",
                false));
        hold(id, Map.of(learner, 60));
        assertThat(log.mine()).hasSize(1);
        assertThatThrownBy(() -> consultations.enter(id)).isInstanceOf(EntryOverlaps.class);
        log.remove(other);
        consultations.enter(id);

        assertThat(log.mine())
                .singleElement()
                .satisfies(entry -> assertThat(entry.minutes()).isEqualTo(60));
        assertThatThrownBy(() -> consultations.enter(id)).isInstanceOf(ConsultationClosed.class);
    }

    @Test
    void whatIsCalledOffGivesEverySeatBack() {
        var id = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK, 4);
        consultations.book(id);
        Acting.as(leader, Role.FACILITATOR, () -> {
            desk.cancel(id);
            return true;
        });

        assertThat(seat(id)).isEqualTo(SeatStatus.RETURNED);
        assertThat(consultations.allowances().getFirst().used()).isZero();
        assertThatThrownBy(() -> consultations.book(id)).isInstanceOf(ConsultationClosed.class);
        assertThat(mail.latestTo(accounts.contact(learner).email().value()).text())
                .contains("does not take place");
    }

    @Test
    void strangersFindNothingAndWhoWasThereIsSaidOnceAfterItBegan() {
        var id = planning.planned(leader, series, module, Ledger.PROGRAMME, WEEK, 4);
        consultations.book(id);
        assertThat(consultations.mine().getFirst().row().place()).startsWith("https://");
        assertThatThrownBy(() -> hold(id, Map.of())).isInstanceOf(ConsultationAhead.class);
        var stranger = person(Role.FACILITATOR);
        Acting.as(stranger, Role.FACILITATOR);
        assertThatThrownBy(() -> desk.people(id)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> desk.cancel(id)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> consultations.book(id)).isInstanceOf(RecordNotFound.class);
        clock.advance(WEEK.plusHours(2));
        assertThatThrownBy(() -> hold(id, Map.of(learner, 61))).isInstanceOf(ConsultationInvalid.class);
        hold(id, Map.of());
        assertThatThrownBy(() -> hold(id, Map.of())).isInstanceOf(ConsultationAhead.class);
    }

    private SeatStatus seat(ConsultationId id) {
        return consultations.mine().stream()
                .collect(Collectors.toMap(offer -> offer.row().id(), Function.identity()))
                .get(id)
                .seat();
    }

    private boolean book(ConsultationId id) {
        consultations.book(id);
        return true;
    }

    private void hold(ConsultationId id, Map<AccountId, Integer> present) {
        Acting.as(leader, Role.FACILITATOR, () -> {
            desk.hold(id, present);
            return true;
        });
    }

    private void sign(EntryRow entry) {
        Acting.as(leader, Role.FACILITATOR, () -> {
            assertThat(signOff.queue()).extracting(row -> row.entry().id()).contains(entry.id());
            signOff.decide(Map.<EntryId, Decision>of(entry.id(), new Decision.Approve()));
            return true;
        });
    }

    private AccountId another() {
        var person = person(Role.LEARNER);
        places.confirmed(cohort, person);
        return person;
    }

    private AccountId person(Role role) {
        var person = accounts.create(
                AccountFixtures.freshEmail(), "Robin", "", Languages.ENGLISH, EnumSet.of(Role.LEARNER, role));
        profiles.save(person, RegistrationFixtures.profile(Category.RP_QUALIFYING));
        return person;
    }
}
