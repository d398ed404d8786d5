package ca.footing.billing;

import jakarta.persistence.Embeddable;

/**
 * One part of a plan as data.
 *
 * @param share in per cent of the total
 * @param dueDays days from the day of the first session, before it when negative; without meaning for the first part,
 *     which is due at once
 */
@Embeddable
public record PlanShare(int share, int dueDays) {}
