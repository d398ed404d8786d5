package ca.footing.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a seat is held around a decision of the office on a person's eligibility.
 *
 * @param grace business days beyond the office's own deadline: its delay shall not cost the person their seat at once
 * @param toPay business days that are left after an approval to take the other steps and to pay
 */
@ConfigurationProperties("footing.registration.decision")
record DecisionHoldSettings(
        @DefaultValue("2") int grace, @DefaultValue("2") int toPay) {}
