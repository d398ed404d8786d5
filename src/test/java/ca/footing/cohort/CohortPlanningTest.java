package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Role;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.Curriculum;
import ca.footing.refund.Notice;
import ca.footing.refund.RefundPolicy;
import ca.footing.refund.RefundScheduleInvalid;
import ca.footing.refund.RefundStep;
import ca.footing.refund.RefundTier;
import ca.footing.refund.Share;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class CohortPlanningTest {
    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private CatalogueFixtures catalogue;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void asRegistrar() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void isClosedToEveryoneButTheOffice() {
        Acting.as(AccountId.next(), Role.FACILITATOR);
        assertThatThrownBy(() -> planning.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> planning.facilitators()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsADraftAsItWasEntered() {
        var draft = draft(10);
        var cohort = planning.create(draft);
        assertThat(planning.draft(cohort)).isEqualTo(draft);

        var prices = List.of(
                draft.prices().get(1),
                new PriceCategory(
                        draft.prices().get(0).id(),
                        new LocalizedText("Full", "Plein"),
                        Money.cad(12_345),
                        Set.of(Category.RP)),
                CohortFixtures.price("Bursary", 0, Set.of()));
        var tiers = CohortFixtures.POLICY;
        var revised = with(draft, 20, prices, tiers);
        planning.revise(cohort, revised);
        assertThat(planning.draft(cohort)).isEqualTo(revised);
        assertThat(planning.cohort(cohort).summary().priceFrom()).isEqualTo(Money.cad(0));
    }

    @Test
    void publishesOnlyWhatIsComplete() {
        var draft = draft(10);
        var bare = planning.create(with(draft, 10, List.of(), RefundPolicy.refunds()));
        assertThatThrownBy(() -> planning.publish(bare)).isInstanceOf(CohortWithoutSession.class);
        var session = planning.addSession(bare, fixtures.session(null, LocalDateTime.of(2027, 1, 5, 18, 0)));
        assertThatThrownBy(() -> planning.publish(bare)).isInstanceOf(CohortWithoutPrice.class);
        planning.revise(bare, closing(draft, LocalDateTime.of(2027, 1, 4, 18, 0)));
        assertThatThrownBy(() -> planning.publish(bare)).isInstanceOf(CohortNotReady.class);
        var module = catalogue.modules(draft.series()).getFirst();
        planning.reviseSession(session, fixtures.session(module, LocalDateTime.of(2027, 1, 5, 18, 0)));
        planning.publish(bare);
        assertThat(planning.cohort(bare).summary().status()).isEqualTo(CohortStatus.PUBLISHED);
        assertThatThrownBy(() -> planning.removeSession(session)).isInstanceOf(CohortWithoutSession.class);
        assertThatThrownBy(() -> planning.revise(bare, closing(draft, LocalDateTime.of(2027, 1, 6, 18, 0))))
                .isInstanceOf(ClosesAfterEnd.class);
        assertThatThrownBy(() -> planning.revise(
                        bare,
                        new CohortDraft(
                                draft.series(),
                                draft.code(),
                                draft.name(),
                                10,
                                "en",
                                "",
                                draft.venueProvince(),
                                draft.zone(),
                                draft.closesAt(),
                                List.of(),
                                draft.prices(),
                                draft.refunds())))
                .isInstanceOf(CohortWithoutFacilitator.class);

        var inPersonWithoutVenue = fixtures.planned(draft(5));
        planning.addSession(
                inPersonWithoutVenue,
                new SessionDraft(
                        null,
                        new LocalizedText("Day", "Journée"),
                        LocalDateTime.of(2030, 1, 5, 9, 0),
                        LocalDateTime.of(2030, 1, 5, 16, 0),
                        60,
                        Format.IN_PERSON,
                        " ",
                        null));
        assertThatThrownBy(() -> planning.publish(inPersonWithoutVenue)).isInstanceOf(CohortTextsIncomplete.class);
    }

    @Test
    void waitsForItsSeries() {
        var cohort = fixtures.planned(draft(10));
        curriculum.withdraw(planning.draft(cohort).series());
        assertThatThrownBy(() -> planning.publish(cohort)).isInstanceOf(SeriesNotPublished.class);
    }

    @Test
    void refusesNumbersAndAddressesThatCannotBe() {
        var draft = draft(10);
        planning.create(draft);
        assertThatThrownBy(() -> planning.create(draft)).isInstanceOf(CodeTaken.class);
        assertThatThrownBy(() -> planning.create(draft(0))).isInstanceOf(CapacityOutOfRange.class);
        assertThatThrownBy(() -> planning.create(draft(501))).isInstanceOf(CapacityOutOfRange.class);
        assertThatThrownBy(() -> planning.create(
                        with(draft(5), 5, List.of(CohortFixtures.price("Minus", -1, Set.of())), CohortFixtures.POLICY)))
                .isInstanceOf(PriceInvalid.class);
        for (var tiers : List.of(
                RefundPolicy.refunds(tier(7, 100), tier(7, 50)),
                RefundPolicy.refunds(tier(14, 50), tier(7, 80)),
                RefundPolicy.refunds(tier(-1, 50)),
                RefundPolicy.refunds(tier(1, 101)))) {
            assertThatThrownBy(() -> planning.create(with(draft(5), 5, draft.prices(), tiers)))
                    .isInstanceOf(RefundScheduleInvalid.class);
        }
    }

    @Test
    void neverGivesLessSeatsThanAreTaken() {
        var cohort = fixtures.cohort(3);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            cohorts.holdSeat(cohort);
            cohorts.holdSeat(cohort);
        });
        var draft = planning.draft(cohort);
        assertThatThrownBy(() -> planning.revise(cohort, with(draft, 1, draft.prices(), draft.refunds())))
                .isInstanceOfSatisfying(
                        CapacityBelowSeatsTaken.class,
                        refused -> assertThat(refused.args()).containsExactly(2));
        planning.revise(cohort, with(draft, 2, draft.prices(), draft.refunds()));
        assertThat(planning.cohort(cohort).summary().seats()).isEqualTo(SeatState.FULL);
    }

    @Test
    void refusesAStaleFormButNotBecauseASeatWasSold() {
        var cohort = fixtures.cohort(3);
        var seen = planning.revision(cohort);
        var draft = planning.draft(cohort);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> cohorts.holdSeat(cohort));
        planning.revise(cohort, with(draft, 5, draft.prices(), draft.refunds()), seen);
        assertThatThrownBy(() -> planning.revise(cohort, draft, seen))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(planning.cohort(cohort).summary().seatsFree()).isEqualTo(4);
    }

    @Test
    void refusesSessionsThatCannotTakePlace() {
        var cohort = fixtures.planned(draft(3));
        var taken = cohorts.sessions(cohort).getFirst().time();
        var ok = fixtures.session(null, taken.end());
        planning.addSession(cohort, ok);
        assertThatThrownBy(() -> planning.addSession(
                        cohort, fixtures.session(null, taken.start().minusHours(1))))
                .isInstanceOf(SessionsOverlap.class);
        assertThatThrownBy(() -> planning.addSession(cohort, session(taken.start(), taken.start(), 0, null)))
                .isInstanceOf(SessionTimeInvalid.class);
        assertThatThrownBy(() -> planning.addSession(
                        cohort,
                        session(LocalDateTime.of(2030, 1, 1, 9, 0), LocalDateTime.of(2030, 1, 1, 10, 0), 60, null)))
                .isInstanceOf(BreaksTooLong.class);
        assertThatThrownBy(() -> planning.addSession(
                        cohort,
                        session(
                                LocalDateTime.of(2030, 1, 1, 9, 0),
                                LocalDateTime.of(2030, 1, 1, 10, 0),
                                0,
                                "http://meet.example.org")))
                .isInstanceOf(JoinLinkMalformed.class);
        assertThat(cohorts.sessions(cohort)).hasSize(3);
    }

    @Test
    void keepsSessionsThatHaveBegun() {
        var cohort = fixtures.cohort(3);
        clock.advance(Duration.ofDays(32));
        var sessions = fixtures.sessions(cohort);
        assertThatThrownBy(() -> planning.removeSession(sessions.getFirst())).isInstanceOf(SessionHasBegun.class);
        planning.removeSession(sessions.getLast());
        assertThat(fixtures.sessions(cohort)).containsExactly(sessions.getFirst());
    }

    @Test
    void storesThePromisedWallTimeAndTheInstantThatFollows() {
        var cohort = planning.create(draft(3));
        planning.addSession(cohort, fixtures.session(null, LocalDateTime.of(2027, 3, 13, 9, 0)));
        var after = planning.addSession(cohort, fixtures.session(null, LocalDateTime.of(2027, 3, 14, 9, 0)));
        assertThat(cohorts.sessions(cohort))
                .extracting(session -> session.time().startsAt())
                .containsExactly(Instant.parse("2027-03-13T14:00:00Z"), Instant.parse("2027-03-14T13:00:00Z"));
        assertThat(stored("wall_start", after)).isEqualTo("2027-03-14 09:00:00.000000");
        assertThat(stored("starts_at", after)).isEqualTo("2027-03-14 13:00:00.000000");
        assertThat(planning.cohort(cohort).summary().startsAt()).isEqualTo(Instant.parse("2027-03-13T14:00:00Z"));

        var west = planning.draft(cohort);
        planning.revise(
                cohort,
                new CohortDraft(
                        west.series(),
                        west.code(),
                        west.name(),
                        west.capacity(),
                        "both",
                        west.city(),
                        west.venueProvince(),
                        ZoneId.of("America/Vancouver"),
                        west.closesAt(),
                        west.facilitators(),
                        west.prices(),
                        west.refunds()));
        assertThat(stored("wall_start", after)).isEqualTo("2027-03-14 09:00:00.000000");
        assertThat(stored("starts_at", after)).isEqualTo("2027-03-14 16:00:00.000000");
    }

    @Test
    void showsTheRefundScheduleAsDates() {
        var cohort = planning.create(draft(3));
        planning.addSession(cohort, fixtures.session(null, LocalDateTime.of(2027, 3, 20, 23, 0)));
        planning.addSession(cohort, fixtures.session(null, LocalDateTime.of(2027, 4, 3, 9, 0)));
        assertThat(planning.cohort(cohort).refunds().steps())
                .extracting(RefundStep::until)
                .containsExactly(LocalDate.of(2027, 3, 6), LocalDate.of(2027, 3, 13), null);
    }

    private String stored(String column, SessionId session) {
        return jdbc.sql("select cast(" + column + " as char) from cohort_session where id = unhex(?)")
                .param(session.id().toString().replace("-", ""))
                .query(String.class)
                .single();
    }

    private CohortDraft draft(int seats) {
        return fixtures.draft(catalogue.series(), seats, fixtures.facilitator());
    }

    private static RefundTier tier(int days, int percent) {
        return RefundTier.refund(Notice.days(days), Share.of(percent, Money.cad(0)));
    }

    private static SessionDraft session(
            LocalDateTime start, LocalDateTime end, int breaks, @org.jspecify.annotations.Nullable String link) {
        return new SessionDraft(null, new LocalizedText("S", "S"), start, end, breaks, Format.ONLINE, "", link);
    }

    private static CohortDraft closing(CohortDraft draft, LocalDateTime closesAt) {
        return new CohortDraft(
                draft.series(),
                draft.code(),
                draft.name(),
                draft.capacity(),
                draft.language(),
                draft.city(),
                draft.venueProvince(),
                draft.zone(),
                closesAt,
                draft.facilitators(),
                draft.prices(),
                draft.refunds());
    }

    static CohortDraft withCity(CohortDraft draft, String city) {
        return new CohortDraft(
                draft.series(),
                draft.code(),
                draft.name(),
                draft.capacity(),
                draft.language(),
                city,
                draft.venueProvince(),
                draft.zone(),
                draft.closesAt(),
                draft.facilitators(),
                draft.prices(),
                draft.refunds());
    }

    private static CohortDraft with(CohortDraft draft, int capacity, List<PriceCategory> prices, RefundPolicy refunds) {
        return new CohortDraft(
                draft.series(),
                draft.code(),
                draft.name(),
                capacity,
                draft.language(),
                draft.city(),
                draft.venueProvince(),
                draft.zone(),
                draft.closesAt(),
                draft.facilitators(),
                prices,
                refunds);
    }
}
