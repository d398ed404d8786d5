package ca.footing.practice;

import java.time.Instant;

/** A statement and when it was made. */
public record StatedOn(SupervisorStatement statement, Instant at) {}
