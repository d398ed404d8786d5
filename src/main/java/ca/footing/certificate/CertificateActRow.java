package ca.footing.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param who the name of the person who did it, empty when the system did it by itself */
public record CertificateActRow(
        CertificateAct act,
        Instant at,
        String who,
        String reason,
        @Nullable NameEvidence evidence) {}
