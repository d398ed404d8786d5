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
            "registration :: ui",
            "payment",
            "tax",
            "document",
            "refund",
            "billing",
            "eligibility",
            "eligibility :: ui"
        })
@NullMarked
package ca.footing.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
