/**
 * A person's place in a cohort: the seat held while they register and pay, the participation agreement, confirmation,
 * expiry, the roster.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "account :: ui",
            "catalogue",
            "cohort",
            "mailbox",
            "mailbox :: ui",
            "payment",
            "tax",
            "document",
            "refund",
            "billing",
            "eligibility",
            "eligibility :: ui",
            "discount"
        })
@NullMarked
package ca.footing.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
