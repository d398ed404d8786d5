package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;

/**
 * The roll of a session is settled, and minutes are missing for which nothing is planned.
 *
 * @param settled whose roll: the missed session itself, or the one elsewhere in which it was to be made up
 * @param gap what is missing, until when it can be made up, and where
 * @param offered whether anything can be made up in this cohort at all
 */
public record MinutesMissing(
        RegistrationId registration, AccountId person, SessionId settled, MissedSession gap, boolean offered) {}
