package ca.footing.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of practice in the programme.
 *
 * @param minutes clock minutes
 * @param signedAt null while it waits for its signature
 */
record SupervisedPractice(
        int minutes, Instant practisedAt, @Nullable Instant signedAt) {}
