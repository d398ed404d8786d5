package ca.footing.billing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms of the house for what is not paid at once.
 *
 * @param creditLife how long a credit lasts that the office grants, or that a surplus becomes
 * @param creditReminder how long before its end the owner is told
 * @param creditRevival how long a credit can be spent at least once it is given back
 * @param instalmentReminder how long before its day a part is announced
 * @param instalmentGrace how long after its day a part may stay unpaid before the office is asked to look at it
 * @param transferAddress where an Interac e-transfer is sent to; without one no transfer is offered
 */
@ConfigurationProperties("footing.billing")
record BillingSettings(
        @DefaultValue("730d") Duration creditLife,
        @DefaultValue("30d") Duration creditReminder,
        @DefaultValue("60d") Duration creditRevival,
        @DefaultValue("7d") Duration instalmentReminder,
        @DefaultValue("14d") Duration instalmentGrace,
        @DefaultValue("") String transferAddress) {}
