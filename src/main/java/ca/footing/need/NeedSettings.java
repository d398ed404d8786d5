package ca.footing.need;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are looked after.
 *
 * @param zone where the office works
 * @param answerDays business days in which the office answers, sooner when the cohort begins before
 * @param kept how long a request is kept after the cohort's last session
 */
@ConfigurationProperties("footing.needs")
record NeedSettings(
        @DefaultValue("America/Toronto") ZoneId zone,
        @DefaultValue("5") int answerDays,
        @DefaultValue("30d") Duration kept) {}
