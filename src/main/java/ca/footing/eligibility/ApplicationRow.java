package ca.footing.eligibility;

import ca.footing.account.PersonName;
import ca.footing.shared.LocalizedText;

/**
 * A request as the office lists it.
 *
 * @param age business days since it was sent
 * @param overdue whether the deadline has passed
 */
public record ApplicationRow(
        ApplicationSummary application, PersonName person, LocalizedText series, int age, boolean overdue) {}
