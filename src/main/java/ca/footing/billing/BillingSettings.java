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
 */
@ConfigurationProperties("footing.billing")
record BillingSettings(
        @DefaultValue("730d") Duration creditLife,
        @DefaultValue("30d") Duration creditReminder,
        @DefaultValue("60d") Duration creditRevival) {}
