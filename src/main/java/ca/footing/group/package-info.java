/**
 * A clinic buys seats and gives them to people by mail: it sees invoices, never progress.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "account :: ui",
            "catalogue",
            "cohort",
            "registration",
            "payment",
            "tax",
            "document",
            "billing",
            "discount",
            "eligibility",
            "refund"
        })
@NullMarked
package ca.footing.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
