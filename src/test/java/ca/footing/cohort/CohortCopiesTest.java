package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.OntarioHoliday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class CohortCopiesTest {
    private static final LocalizedText NAME = new LocalizedText("Spring cohort", "Cohorte du printemps");

    @Autowired
    private CohortCopies copies;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private CohortFixtures fixtures;

    private CohortId cohort;

    @BeforeEach
    void aCohort() {
        cohort = fixtures.sold(
                5, false, new PriceTerms(null, LocalDate.of(2030, 1, 2), LocalDate.of(2030, 1, 9), 3, 0, false));
        Acting.as(AccountId.next(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void movesEveryDateByTheSameDaysAndKeepsItsTime() {
        var first = cohorts.sessions(cohort).getFirst().time().start();
        outlooks.require(cohort, 3, first.toLocalDate().minusDays(10));
        var copy = copies.copy(cohort, first.toLocalDate().plusDays(98), code(), NAME);
        var before = cohorts.details(cohort);
        var after = cohorts.details(copy);
        assertThat(after.summary().status()).isEqualTo(CohortStatus.DRAFT);
        assertThat(after.summary().name()).isEqualTo(NAME);
        assertThat(after.sessions())
                .extracting(session -> session.time().start())
                .isEqualTo(before.sessions().stream()
                        .map(session -> session.time().start().plusDays(98))
                        .toList());
        assertThat(after.sessions()).allSatisfy(session -> {
            assertThat(session.joinUrl()).isNull();
            assertThat(session.seats().taken()).isZero();
            assertThat(session.breaks()).isEqualTo(before.sessions().getFirst().breaks());
            assertThat(session.module()).isNotNull();
        });
        assertThat(planning.draft(copy).closesAt())
                .isEqualTo(planning.draft(cohort).closesAt().plusDays(98));
        var price = after.prices().getFirst();
        assertThat(price.id()).isNotEqualTo(before.prices().getFirst().id());
        assertThat(price.terms().from()).isEqualTo(LocalDate.of(2030, 1, 2).plusDays(98));
        assertThat(price.terms().until()).isEqualTo(LocalDate.of(2030, 1, 9).plusDays(98));
        assertThat(price.terms().quota()).isEqualTo(3);
        assertThat(outlooks.of(copy).orElseThrow().decideOn())
                .isEqualTo(first.toLocalDate().plusDays(88));
        assertThat(after.refunds().policy()).isEqualTo(before.refunds().policy());
        assertThatThrownBy(() -> copies.copy(
                        cohort, first.toLocalDate(), before.summary().code(), NAME))
                .isInstanceOf(CodeTaken.class);
    }

    @Test
    void showsEveryDateAndItsCopyBeforeAnythingIsMade() {
        var first = cohorts.sessions(cohort).getFirst().time().start().toLocalDate();
        var preview = copies.preview(cohort, first.plusDays(99));
        assertThat(preview.keepsWeekdays()).isFalse();
        assertThat(preview.dates())
                .extracting(ShiftedDate::kind)
                .containsExactlyInAnyOrder(
                        ShiftedDate.Kind.SESSION,
                        ShiftedDate.Kind.BREAK,
                        ShiftedDate.Kind.SESSION,
                        ShiftedDate.Kind.BREAK,
                        ShiftedDate.Kind.CLOSES,
                        ShiftedDate.Kind.PRICE_FROM,
                        ShiftedDate.Kind.PRICE_UNTIL,
                        ShiftedDate.Kind.REFUND,
                        ShiftedDate.Kind.REFUND,
                        ShiftedDate.Kind.MOVES);
        assertThat(preview.dates())
                .filteredOn(date -> date.kind() != ShiftedDate.Kind.MOVES)
                .allSatisfy(
                        date -> assertThat(date.after()).isEqualTo(date.before().plusDays(99)));
        assertThat(preview.dates())
                .filteredOn(date -> date.kind() == ShiftedDate.Kind.REFUND)
                .anySatisfy(date ->
                        assertThat(date.day()).isEqualTo(first.plusDays(99).minusDays(14)));
    }

    @Test
    void flagsHolidaysOfOntario() {
        assertThat(session(LocalDateTime.of(2030, 6, 3, 18, 0), LocalDate.of(2030, 7, 1))
                        .holiday())
                .isEqualTo(OntarioHoliday.CANADA_DAY);
        assertThat(session(LocalDateTime.of(2030, 6, 3, 18, 0), LocalDate.of(2030, 4, 19))
                        .holiday())
                .isEqualTo(OntarioHoliday.GOOD_FRIDAY);
        assertThat(session(LocalDateTime.of(2030, 6, 3, 18, 0), LocalDate.of(2030, 7, 2))
                        .holiday())
                .isNull();
        // Christmas on a Saturday is kept on the Monday, so Boxing Day on the Tuesday
        assertThat(session(LocalDateTime.of(2032, 11, 3, 18, 0), LocalDate.of(2032, 12, 25))
                        .holiday())
                .isEqualTo(OntarioHoliday.CHRISTMAS);
        assertThat(session(LocalDateTime.of(2032, 11, 3, 18, 0), LocalDate.of(2032, 12, 28))
                        .holiday())
                .isEqualTo(OntarioHoliday.BOXING_DAY);
    }

    /** In Toronto the clocks skip 2 to 3 on March 10, 2030, and show 1 to 2 twice on November 3. */
    @Test
    void keepsTheTimeAcrossAChangeOfTheClocksAndSaysWhatIsStrange() {
        var evening = session(LocalDateTime.of(2030, 3, 4, 18, 0), LocalDate.of(2030, 3, 11));
        assertThat(evening.after()).isEqualTo(LocalDateTime.of(2030, 3, 11, 18, 0));
        assertThat(evening.flags()).isEmpty();
        assertThat(session(LocalDateTime.of(2030, 3, 3, 2, 30), LocalDate.of(2030, 3, 10))
                        .flags())
                .contains(ShiftedDate.Flag.GAP);
        assertThat(session(LocalDateTime.of(2030, 10, 27, 1, 15), LocalDate.of(2030, 11, 3))
                        .flags())
                .contains(ShiftedDate.Flag.TWICE);
        assertThat(session(LocalDateTime.of(2030, 3, 3, 0, 30), LocalDate.of(2030, 3, 10))
                        .flags())
                .containsExactly(ShiftedDate.Flag.OTHER_LENGTH);
        assertThat(session(LocalDateTime.of(2030, 3, 3, 18, 0), LocalDate.of(2020, 3, 10))
                        .flags())
                .containsExactly(ShiftedDate.Flag.PAST);
    }

    private ShiftedDate session(LocalDateTime start, LocalDate copy) {
        var time = new SessionTime(start, start.plusMinutes(150), CohortFixtures.TORONTO);
        var session = new CohortSession(
                SessionId.next(),
                cohort,
                1,
                null,
                NAME,
                time,
                SessionBreaks.of(new SessionBreak(LocalTime.of(19, 0), LocalTime.of(19, 15))),
                Format.ONLINE,
                "",
                null,
                new SeatCount(5, 0, null));
        var days = ChronoUnit.DAYS.between(start.toLocalDate(), copy);
        return new DateShift(CohortFixtures.TORONTO, days, Instant.parse("2026-11-01T00:00:00Z")).session(session);
    }

    private static String code() {
        return "copy-" + UUID.randomUUID();
    }
}
