package ca.footing.payment;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a module can show about a thing bought when the payer's bank asks; a bean of each module that has something. */
public interface DisputeEvidence {
    /** Empty when the reference is not this module's, or nothing is there. Called for the office only. */
    Optional<Evidence> about(UUID reference, Locale locale);
}
