package ca.footing.certificate;

import java.util.List;

/**
 * What the certificates of a cohort say beyond its sessions, and how long they wait.
 *
 * @param holdDays days between the last thing met and the issue, in which a facilitator may stop it
 * @param signatory who signs; an empty name means the first facilitator
 * @param approvals none means "No body has pre-approved this activity"
 */
public record CertificatePlan(int holdDays, CertificateData.Signatory signatory, List<Approval> approvals) {
    public static final int DEFAULT_HOLD_DAYS = 3;
    public static final int MAX_HOLD_DAYS = 60;

    static final CertificatePlan DEFAULT =
            new CertificatePlan(DEFAULT_HOLD_DAYS, new CertificateData.Signatory("", ""), List.of());

    /** @throws HoldOutOfRange unless from 0 to 60 days */
    public CertificatePlan {
        if (holdDays < 0 || holdDays > MAX_HOLD_DAYS) {
            throw new HoldOutOfRange(MAX_HOLD_DAYS);
        }
        approvals = List.copyOf(approvals);
    }
}
