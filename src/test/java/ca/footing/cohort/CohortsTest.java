package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Curriculum;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class CohortsTest {
    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Seats seats;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void showsTheWholeCohortToAnyoneExceptItsJoinLinks() {
        var cohort = fixtures.cohort(12);
        var found = cohorts.byCode(code(cohort));
        assertThat(found.summary())
                .extracting(
                        CohortSummary::seats,
                        CohortSummary::seatsFree,
                        CohortSummary::priceFrom,
                        CohortSummary::formats,
                        CohortSummary::sessions,
                        CohortSummary::city)
                .containsExactly(SeatState.OPEN, 12, Money.cad(10_000), Set.of(Format.ONLINE), 2, "");
        assertThat(found.sessions()).extracting(CohortSession::position).containsExactly(1, 2);
        assertThat(found.sessions())
                .allSatisfy(session -> assertThat(session.joinUrl()).isNull());
        assertThat(found.prices()).hasSize(2);
        assertThat(found.facilitators()).extracting(Facilitator::name).containsExactly("Robin Delorme");
        assertThat(cohorts.sessions(cohort))
                .allSatisfy(session -> assertThat(session.joinUrl()).isNotNull());
        assertThat(cohorts.session(found.sessions().getFirst().id()).cohort()).isEqualTo(cohort);
        assertThatThrownBy(() -> cohorts.byCode("no-such-code")).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void hidesWhatIsWithdrawnOrBelongsToAWithdrawnSeries() {
        var cohort = fixtures.cohort(12);
        var other = fixtures.cohort(12);
        var series = cohorts.details(other).summary().series();
        asRegistrar();
        planning.withdraw(cohort);
        curriculum.withdraw(series);
        Acting.asNobody();
        assertThatThrownBy(() -> cohorts.byCode(code(cohort))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> cohorts.byCode(code(other))).isInstanceOf(RecordNotFound.class);
        assertThat(cohorts.ofSeries(series)).isEmpty();
        assertThat(found(CohortFilter.none(Languages.ENGLISH))).doesNotContain(cohort, other);
        assertThat(cohorts.details(other).summary().seats()).isEqualTo(SeatState.CLOSED);
    }

    @Test
    void filtersByTextFormatCityMonthAndFreeSeats() {
        var online = fixtures.cohort(1);
        asRegistrar();
        var series = cohorts.details(online).summary().series();
        var title = "Ancrage " + series;
        curriculum.revise(
                series,
                new ca.footing.catalogue.SeriesDraft(
                        "f-" + series,
                        new ca.footing.shared.LocalizedText("Grounding " + series, title),
                        new ca.footing.shared.LocalizedText("Summary", "Résumé"),
                        new ca.footing.shared.LocalizedText("Text", "Texte"),
                        new ca.footing.shared.LocalizedText("All", "Tous")));
        Acting.asNobody();
        var startsIn = YearMonth.from(
                cohorts.details(online).sessions().getFirst().time().start());
        var base = new CohortFilter(series + " ANCRAGE resume", null, null, null, false, Languages.FRENCH);
        assertThat(found(base)).containsExactly(online);
        assertThat(found(new CohortFilter(series + " ancrage", null, null, null, false, Languages.ENGLISH)))
                .isEmpty();
        assertThat(found(new CohortFilter(base.text(), Format.ONLINE, null, startsIn, true, Languages.FRENCH)))
                .containsExactly(online);
        assertThat(found(new CohortFilter(base.text(), Format.IN_PERSON, null, null, false, Languages.FRENCH)))
                .isEmpty();
        assertThat(found(new CohortFilter(base.text(), null, "Ottawa", null, false, Languages.FRENCH)))
                .isEmpty();
        assertThat(found(new CohortFilter(base.text(), null, null, startsIn.plusMonths(1), false, Languages.FRENCH)))
                .isEmpty();
        hold(online);
        assertThat(found(new CohortFilter(base.text(), null, null, null, true, Languages.FRENCH)))
                .isEmpty();

        asRegistrar();
        var first = fixtures.sessions(online).getFirst();
        var was = cohorts.session(first);
        planning.reviseSession(
                first,
                new SessionDraft(
                        was.module(),
                        was.title(),
                        was.time().start(),
                        was.time().end(),
                        0,
                        Format.IN_PERSON,
                        "12 Elm Street",
                        null));
        planning.revise(online, CohortPlanningTest.withCity(planning.draft(online), "Trois-Rivières"));
        Acting.asNobody();
        assertThat(found(new CohortFilter(
                        base.text(), Format.IN_PERSON, "trois-rivieres", null, false, Languages.FRENCH)))
                .containsExactly(online);
        assertThat(cohorts.cities()).contains("Trois-Rivières");
    }

    @Test
    void saysHowManySeatsAreLeftInAWord() {
        var cohort = fixtures.cohort(20);
        times(15, () -> hold(cohort));
        assertThat(state(cohort)).isEqualTo(SeatState.OPEN);
        hold(cohort);
        assertThat(state(cohort)).isEqualTo(SeatState.FEW_LEFT);
        times(4, () -> hold(cohort));
        assertThat(state(cohort)).isEqualTo(SeatState.FULL);
        assertThatThrownBy(() -> hold(cohort)).isInstanceOf(CohortFull.class);
        assertThatThrownBy(() -> late(cohort)).isInstanceOf(CohortFull.class);
        release(cohort);
        assertThat(state(cohort)).isEqualTo(SeatState.FEW_LEFT);
        var small = fixtures.cohort(8);
        times(4, () -> hold(small));
        assertThat(state(small)).isEqualTo(SeatState.OPEN);
        hold(small);
        assertThat(state(small)).isEqualTo(SeatState.FEW_LEFT);
    }

    @Test
    void takesNoRegistrationAfterItClosedExceptForMoneyThatArrivesLate() {
        var cohort = fixtures.cohort(2);
        clock.advance(Duration.ofDays(30));
        assertThat(state(cohort)).isEqualTo(SeatState.CLOSED);
        assertThatThrownBy(() -> hold(cohort)).isInstanceOf(CohortClosed.class);
        late(cohort);
        assertThat(cohorts.details(cohort).summary().seatsFree()).isEqualTo(1);
        clock.reset();
        asRegistrar();
        planning.withdraw(cohort);
        assertThatThrownBy(() -> hold(cohort)).isInstanceOf(CohortClosed.class);
        assertThatThrownBy(() -> hold(CohortId.next())).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void neverCountsBelowZeroOrAboveItsCapacity() {
        var cohort = fixtures.cohort(1);
        assertThatThrownBy(() -> release(cohort)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cohorts.holdSeat(cohort)).isInstanceOf(IllegalTransactionStateException.class);
        for (var wrong : List.of(-1, 2)) {
            assertThatThrownBy(() -> jdbc.sql("update cohort set seats_taken = ? where code = ?")
                            .param(wrong)
                            .param(code(cohort))
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .isNotInstanceOf(org.springframework.jdbc.BadSqlGrammarException.class);
        }
    }

    @Test
    void givesTheSeatBackWithARolledBackTransaction() {
        var cohort = fixtures.cohort(1);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    cohorts.holdSeat(cohort);
                    throw new DataIntegrityViolationException("later");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(cohorts.details(cohort).summary().seatsFree()).isEqualTo(1);
    }

    @Test
    void showsAFacilitatorTheirOwnCohortsOnly() {
        var me = fixtures.facilitator();
        var mine = fixtures.cohort(5, me);
        var theirs = fixtures.cohort(5);
        Acting.as(me, Role.FACILITATOR);
        assertThat(cohorts.mine()).extracting(CohortSummary::id).containsExactly(mine);
        assertThat(cohorts.asFacilitator(mine).sessions().getFirst().joinUrl()).isNotNull();
        assertThatThrownBy(() -> cohorts.asFacilitator(theirs)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> cohorts.asFacilitator(CohortId.next())).isInstanceOf(RecordNotFound.class);
        asRegistrar();
        assertThat(cohorts.mine()).extracting(CohortSummary::id).contains(mine, theirs);
        assertThat(cohorts.asFacilitator(theirs).summary().id()).isEqualTo(theirs);
        Acting.as(AccountId.next(), Role.LEARNER);
        assertThatThrownBy(() -> cohorts.mine()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listsCohortsInAFixedNumberOfQueries() {
        fixtures.cohort(5);
        var few = statements(() -> cohorts.find(CohortFilter.none(Languages.ENGLISH)));
        times(4, () -> fixtures.cohort(5));
        assertThat(statements(() -> cohorts.find(CohortFilter.none(Languages.ENGLISH))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(3);
        asRegistrar();
        assertThat(statements(() -> planning.all())).isEqualTo(2);
        assertThat(statements(() -> cohorts.mine())).isEqualTo(2);
    }

    private long statements(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private List<CohortId> found(CohortFilter filter) {
        return cohorts.find(filter).stream().map(CohortSummary::id).toList();
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }

    private SeatState state(CohortId cohort) {
        return cohorts.details(cohort).summary().seats();
    }

    private void hold(CohortId cohort) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> cohorts.holdSeat(cohort));
    }

    private void late(CohortId cohort) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> seats.holdLate(cohort, Booking.WHOLE));
    }

    private void release(CohortId cohort) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> seats.release(cohort, Booking.WHOLE));
    }

    private static void times(int count, Runnable step) {
        for (var i = 0; i < count; i++) {
            step.run();
        }
    }

    private static void asRegistrar() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
    }
}
