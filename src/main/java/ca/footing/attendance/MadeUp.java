package ca.footing.attendance;

import ca.footing.cohort.SessionId;

/** Minutes that a person made up elsewhere, and where. */
public record MadeUp(SessionId covering, int minutes) {}
