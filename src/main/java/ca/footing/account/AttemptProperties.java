package ca.footing.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many attempts are free before a person has to wait.
 *
 * @param perPlace attempts on one thing (an account, a link) from one network address; one more every minute
 * @param perKey attempts on one thing from anywhere; one more every minute
 * @param perAddress attempts of one kind from one network address; all again after ten minutes
 */
@ConfigurationProperties("footing.attempts")
record AttemptProperties(
        @DefaultValue("5") long perPlace,
        @DefaultValue("60") long perKey,
        @DefaultValue("100") long perAddress) {}
