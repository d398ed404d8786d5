/**
 * Who waits for a seat or for a series: one entry over several cohorts, timed offers of freed seats, and the reason for
 * every step.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "account :: ui",
            "catalogue",
            "cohort",
            "eligibility",
            "mailbox",
            "registration"
        })
@NullMarked
package ca.footing.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
