package ca.footing.group;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things last for groups.
 *
 * @param hold unpaid seats, from the order; lengthened while a payment page lives
 * @param extension what one extension adds
 * @param extensions how often the payer may extend
 * @param checkout from the press of the pay button
 * @param longest from the order, or from the failure of a bank, until when payment must have begun
 * @param bank while a bank settles a delayed method
 * @param refusal after a bank refused a delayed method: time to hear of it and to pay another way
 * @param invitation how long the link of an invitation works
 * @param reminder how long before the start the payer is reminded of seats that nobody has
 */
@ConfigurationProperties("footing.group")
record GroupSettings(
        @DefaultValue("60m") Duration hold,
        @DefaultValue("15m") Duration extension,
        @DefaultValue("2") int extensions,
        @DefaultValue("35m") Duration checkout,
        @DefaultValue("4h") Duration longest,
        @DefaultValue("10d") Duration bank,
        @DefaultValue("24h") Duration refusal,
        @DefaultValue("14d") Duration invitation,
        @DefaultValue("7d") Duration reminder) {}
