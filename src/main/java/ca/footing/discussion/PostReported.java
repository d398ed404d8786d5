package ca.footing.discussion;

import ca.footing.cohort.CohortId;

/** A post was reported: its cohort's facilitators are told that something waits, and nothing of what it says. */
public record PostReported(CohortId cohort, PostId post) {}
