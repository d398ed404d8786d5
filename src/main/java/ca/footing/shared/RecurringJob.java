package ca.footing.shared;

import java.time.Duration;

/**
 * Work that repeats on one node at a time; a module declares it as a bean and the scheduler runs it.
 *
 * @param name stable and unique, in kebab case: it is the key in the scheduler's table
 * @param work must be idempotent: after a crash it runs again
 */
public record RecurringJob(String name, Duration every, Runnable work) {}
