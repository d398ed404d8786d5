package ca.footing.waitlist;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things last in a waitlist.
 *
 * @param offer how long a seat is held for the person to whom it is offered
 * @param nearStart from how long before the start on offers are shorter
 * @param nearOffer how long such an offer lasts
 * @param shortest an offer that could last for less than this is not made
 * @param extension what one extension of an offer adds
 * @param extensions how often a person may extend an offer
 * @param reminder how long before the end of an offer a reminder is sent
 * @param pause from how long before the start on no offer is made, and seats go on general sale
 * @param nightFrom no offer ends from this hour of the cohort's zone on
 * @param nightTo until this hour
 */
@ConfigurationProperties("footing.waitlist")
record WaitlistSettings(
        @DefaultValue("24h") Duration offer,
        @DefaultValue("72h") Duration nearStart,
        @DefaultValue("6h") Duration nearOffer,
        @DefaultValue("1h") Duration shortest,
        @DefaultValue("12h") Duration extension,
        @DefaultValue("1") int extensions,
        @DefaultValue("3h") Duration reminder,
        @DefaultValue("24h") Duration pause,
        @DefaultValue("21:00") LocalTime nightFrom,
        @DefaultValue("09:00") LocalTime nightTo) {}
