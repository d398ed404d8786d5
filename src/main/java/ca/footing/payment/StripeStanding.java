package ca.footing.payment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the conversation with Stripe stands.
 *
 * @param mode {@code LIVE}, {@code TEST}, {@code SANDBOX} or {@code OFF}
 * @param apiVersion which our library speaks
 * @param lastEventAt when a verified event came last, {@code lastEventVersion} in which version it was written, and
 *     {@code lastEventSecret} which of our secrets it was signed with, counted from 1
 * @param secrets how many webhook secrets are configured; two while one is being rolled
 * @param endpoint the endpoint that this installation made, if it made one
 */
public record StripeStanding(
        String mode,
        String apiVersion,
        @Nullable Instant lastEventAt,
        @Nullable String lastEventVersion,
        int lastEventSecret,
        int secrets,
        @Nullable Endpoint endpoint,
        List<Job> jobs,
        long openTasks) {
    /** @param apiVersion in which Stripe writes to it */
    public record Endpoint(String id, String url, String apiVersion, Instant createdAt) {
        /** Whether events come as our library reads them; other versions work too, for objects are read again. */
        public boolean isOfVersion(String version) {
            return apiVersion.equals(version);
        }
    }

    /** @param name text key suffix @param isLate whether it should have run again by now */
    public record Job(String name, @Nullable Instant lastRun, boolean isLate) {}
}
