package ca.footing.certificate;

import ca.footing.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param by null when the system did it by itself */
public record CertificateActRow(
        CertificateAct act,
        Instant at,
        @Nullable AccountId by,
        String reason,
        @Nullable NameEvidence evidence) {}
