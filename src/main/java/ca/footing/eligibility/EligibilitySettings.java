package ca.footing.eligibility;

import ca.footing.shared.BusinessDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office decides.
 *
 * @param zone where the office works: its days begin and end there
 * @param decisionDays business days that the office gives itself for a decision
 * @param answerDays business days that a person has to send what the office asked for
 * @param evidenceKept how long files are kept after the decision, or after a draft was left
 */
@ConfigurationProperties("footing.eligibility")
record EligibilitySettings(
        @DefaultValue("America/Toronto") ZoneId zone,
        @DefaultValue("3") int decisionDays,
        @DefaultValue("5") int answerDays,
        @DefaultValue("30d") Duration evidenceKept) {
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Instant decisionDue(Clock clock) {
        return closeOf(BusinessDays.plus(today(clock), decisionDays));
    }

    Instant answerDue(Clock clock) {
        return closeOf(BusinessDays.plus(today(clock), answerDays));
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Instant closeOf(LocalDate day) {
        return day.atTime(CLOSE).atZone(zone).toInstant();
    }
}
