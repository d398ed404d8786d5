package ca.footing.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a seat is held for a person who is registering.
 *
 * @param hold from the start of a registration
 * @param extension what one extension adds
 * @param extensions how often a person may extend
 * @param checkout from the press of the pay button: the life of the payment page (31 minutes) and a grace
 * @param grace the least that is left after a payment failed
 * @param bank while a bank settles a delayed method
 * @param refusal after a bank refused a delayed method: time to hear of it and to pay another way
 * @param longest from the start until when payment must have begun, whatever extensions were used
 */
@ConfigurationProperties("footing.registration")
record HoldSettings(
        @DefaultValue("30m") Duration hold,
        @DefaultValue("15m") Duration extension,
        @DefaultValue("2") int extensions,
        @DefaultValue("35m") Duration checkout,
        @DefaultValue("10m") Duration grace,
        @DefaultValue("10d") Duration bank,
        @DefaultValue("24h") Duration refusal,
        @DefaultValue("4h") Duration longest) {}
