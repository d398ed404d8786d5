package ca.footing.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.SessionId;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HourRulesTest {
    private static final LocalizedText SOURCE = new LocalizedText("test", "essai");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final int HELD = 150;

    @Test
    void aSessionAttendedInFullCountsInFullAndBreaksNeverDo() {
        var line = line(rule(false, false, 0, null, null, null), at(HELD, 0, 0, 0, 0));
        assertThat(line.counted()).isEqualTo(HELD);
        assertThat(line.finding()).isEqualTo(LineFinding.FULL);
    }

    @Test
    void withoutPartialCreditOneMissedMinuteCostsTheSession() {
        var line = line(rule(false, false, 0, null, null, null), at(HELD - 1, 0, 1, 0, 0));
        assertThat(line.counted()).isZero();
        assertThat(line.finding()).isEqualTo(LineFinding.NOT_FULL);
    }

    @Test
    void withPartialCreditTheMinutesPresentCount() {
        var line = line(rule(false, true, 0, null, null, null), at(137, 0, 13, 0, 0));
        assertThat(line.counted()).isEqualTo(137);
        assertThat(line.finding()).isEqualTo(LineFinding.PARTIAL);
    }

    @Test
    void forgivenMinutesLetTheSessionCountInFullUpToTheLimitAndNotBeyond() {
        var rule = rule(false, false, 15, null, null, null);
        assertThat(line(rule, at(135, 0, 15, 0, 0)).counted()).isEqualTo(HELD);
        assertThat(line(rule, at(135, 0, 15, 0, 0)).finding()).isEqualTo(LineFinding.TOLERATED);
        assertThat(line(rule, at(134, 0, 16, 0, 0)).counted()).isZero();
    }

    @Test
    void theFifteenMinuteRuleTakesTheSessionFromTheSixteenthMinuteOn() {
        var rule = rule(false, true, 0, 15, null, null);
        assertThat(line(rule, at(135, 0, 15, 0, 0)).counted()).isEqualTo(135);
        var late = line(rule, at(134, 0, 16, 0, 0));
        assertThat(late.counted()).isZero();
        assertThat(late.finding()).isEqualTo(LineFinding.TOO_LATE);
        assertThat(late.limit()).isEqualTo(15);
    }

    @Test
    void leavingEarlyAndBeingAwayHaveLimitsOfTheirOwn() {
        assertThat(line(rule(false, true, 0, null, 10, null), at(139, 0, 0, 11, 0))
                        .finding())
                .isEqualTo(LineFinding.LEFT_EARLY);
        assertThat(line(rule(false, true, 0, null, null, 5), at(144, 0, 0, 0, 6))
                        .finding())
                .isEqualTo(LineFinding.AWAY_TOO_LONG);
    }

    @Test
    void minutesMadeUpCountWhereTheBodyTakesThemAndWithinItsTime() {
        var lateAndMadeUp = at(HELD, 30, 30, 0, 0);
        var takes = rule(false, false, 0, 15, null, null);
        assertThat(line(takes, lateAndMadeUp).finding()).isEqualTo(LineFinding.MADE_UP);
        assertThat(line(withMakeUp(takes, false, null), lateAndMadeUp).finding())
                .isEqualTo(LineFinding.TOO_LATE);
        assertThat(line(withMakeUp(takes, true, 12), madeUpOn(DAY.plusMonths(12)))
                        .counted())
                .isEqualTo(HELD);
        assertThat(line(withMakeUp(takes, true, 12), madeUpOn(DAY.plusMonths(12).plusDays(1)))
                        .counted())
                .isZero();
    }

    @Test
    void absentUnrecordedAndUntaughtCountForNothingAndSayWhich() {
        var rule = rule(false, true, 0, null, null, null);
        assertThat(line(rule, at(0, 0, 0, 0, 0)).finding()).isEqualTo(LineFinding.ABSENT);
        assertThat(line(rule, session(false, true, 0, 0, null, 0, 0, 0)).finding())
                .isEqualTo(LineFinding.UNRECORDED);
        assertThat(line(rule, session(true, false, HELD, 0, null, 0, 0, 0)).finding())
                .isEqualTo(LineFinding.NOT_TAUGHT);
    }

    @Test
    void aWholeProgrammeIsNeededWhereTheBodyKnowsNoPartialCredit() {
        var rule = rule(true, false, 0, null, null, null);
        var full = at(HELD, 0, 0, 0, 0);
        var untaught = session(true, false, HELD, 0, null, 0, 0, 0);
        assertThat(HourRules.apply(rule, List.of(full, full, untaught)).credited())
                .isEqualTo(300);
        var broken = HourRules.apply(rule, List.of(full, at(149, 0, 1, 0, 0)));
        assertThat(broken.verdict()).isEqualTo(Verdict.NOT_WHOLE);
        assertThat(broken.counted()).isEqualTo(150);
        assertThat(broken.credited()).isZero();
    }

    @Test
    void theSumIsRoundedAndNotEachSession() {
        var rule = rule(false, true, 0, null, null, null);
        var working = HourRules.apply(rule, List.of(at(142, 0, 8, 0, 0), at(143, 0, 7, 0, 0)));
        assertThat(working.counted()).isEqualTo(285);
        assertThat(working.credited()).isEqualTo(285);
        assertThat(working.credits()).isEqualByComparingTo("4.75");
        assertThat(Rounding.DOWN.apply(284, 15)).isEqualTo(270);
        assertThat(Rounding.NEAREST.apply(278, 15)).isEqualTo(285);
        assertThat(Rounding.NEAREST.apply(277, 15)).isEqualTo(270);
    }

    @Test
    void aSumBelowTheMinimumEarnsNothing() {
        var rule =
                new BodyRule("T", DAY, false, true, 0, null, null, null, true, null, 15, Rounding.DOWN, 60, 60, SOURCE);
        assertThat(HourRules.apply(rule, List.of(at(59, 0, 91, 0, 0))).verdict())
                .isEqualTo(Verdict.BELOW_MINIMUM);
        assertThat(HourRules.apply(rule, List.of(at(60, 0, 90, 0, 0))).credited())
                .isEqualTo(60);
    }

    @Test
    void refusesARuleWithoutSourceOrWithImpossibleNumbers() {
        assertThatThrownBy(() -> new BodyRule(
                        "T", DAY, false, true, -1, null, null, null, true, null, 15, Rounding.DOWN, 0, 60, SOURCE))
                .isInstanceOf(RuleNumbersInvalid.class);
        assertThatThrownBy(() -> new BodyRule(
                        "T", DAY, false, true, 0, null, null, null, true, null, 0, Rounding.DOWN, 0, 60, SOURCE))
                .isInstanceOf(RuleNumbersInvalid.class);
        assertThatThrownBy(() -> new BodyRule(
                        "T",
                        DAY,
                        false,
                        true,
                        0,
                        null,
                        null,
                        null,
                        true,
                        null,
                        15,
                        Rounding.DOWN,
                        0,
                        60,
                        new LocalizedText("test", " ".strip())))
                .isInstanceOf(RuleNumbersInvalid.class);
    }

    private static Working.Line line(BodyRule rule, SessionMinutes session) {
        return HourRules.apply(rule, List.of(session)).lines().getFirst();
    }

    private static BodyRule rule(
            boolean whole,
            boolean partial,
            int tolerance,
            @Nullable Integer late,
            @Nullable Integer early,
            @Nullable Integer gap) {
        return new BodyRule(
                "T", DAY, whole, partial, tolerance, late, early, gap, true, null, 15, Rounding.DOWN, 0, 60, SOURCE);
    }

    private static BodyRule withMakeUp(BodyRule rule, boolean makeUp, @Nullable Integer months) {
        return new BodyRule(
                rule.body(),
                rule.from(),
                rule.wholeProgramme(),
                rule.partialSessions(),
                rule.toleranceMinutes(),
                rule.lateLimit(),
                rule.earlyLimit(),
                rule.gapLimit(),
                makeUp,
                months,
                rule.roundTo(),
                rule.rounding(),
                rule.minimumMinutes(),
                rule.creditMinutes(),
                rule.source());
    }

    private static SessionMinutes at(int present, int madeUp, int late, int early, int gap) {
        return session(true, true, present, madeUp, null, late, early, gap);
    }

    private static SessionMinutes madeUpOn(LocalDate day) {
        return session(true, true, HELD, 30, day, 30, 0, 0);
    }

    private static SessionMinutes session(
            boolean recorded,
            boolean taught,
            int present,
            int madeUp,
            @Nullable LocalDate madeUpOn,
            int late,
            int early,
            int gap) {
        return new SessionMinutes(
                SessionId.next(),
                new LocalizedText("Evening", "Soirée"),
                DAY,
                taught ? new ModuleId(UUID.randomUUID()) : null,
                recorded,
                HELD,
                present,
                madeUp,
                madeUpOn,
                late,
                early,
                gap);
    }
}
