/**
 * What happens to a place after it was taken: withdrawal, move, substitution, cancelling a part, and cancellation by the
 * provider. Cancelling and refunding are separate acts.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "catalogue",
            "cohort",
            "registration",
            "payment",
            "tax",
            "document",
            "refund",
            "billing",
            "eligibility"
        })
@NullMarked
package ca.footing.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
