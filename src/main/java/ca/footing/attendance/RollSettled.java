package ca.footing.attendance;

import ca.footing.cohort.CohortSession;

/** The roll of a session is settled: its facilitator or the office said so, or 14 days have passed since its end. */
public record RollSettled(CohortSession session) {}
