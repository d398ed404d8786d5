package ca.footing.certificate;

import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the certificate of one place is.
 *
 * @param due where it stands on its way; null before everything is met
 * @param open what it still waits for
 * @param modulesOpen how many booked modules are not complete
 * @param issueAt when it will be issued, while it waits
 * @param reason why it is not issued after the second look or was revoked, in words for its holder; else empty
 * @param issued all certificates of the place, the newest first
 */
public record CertificateStanding(
        RegistrationId registration,
        CohortSummary cohort,
        @Nullable DueState due,
        List<CertificateCondition> open,
        int modulesOpen,
        @Nullable Instant issueAt,
        String reason,
        List<IssuedCertificate> issued) {
    /** The stage that screens speak of; texts {@code certificate.stage.XX}. */
    public enum Stage {
        OPEN,
        WAITING,
        STOPPED,
        REFUSED,
        ISSUED,
        REVOKED
    }

    public Stage stage() {
        if (!issued.isEmpty()) {
            var counts = issued.stream().anyMatch(one -> one.state() == CertificateState.VALID);
            return counts ? Stage.ISSUED : Stage.REVOKED;
        }
        if (due == null || due == DueState.ISSUED) {
            return Stage.OPEN;
        }
        return switch (due) {
            case WAITING -> Stage.WAITING;
            case STOPPED -> Stage.STOPPED;
            case REFUSED, ISSUED -> Stage.REFUSED;
        };
    }
}
