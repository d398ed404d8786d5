/**
 * Making up what was missed: which minutes are missing, which sessions of other cohorts teach the same, what a seat there
 * costs and until when it counts. A person who takes one is a guest there.
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
            "attendance",
            "progress"
        })
@NullMarked
package ca.footing.makeup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
