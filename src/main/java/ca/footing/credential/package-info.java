/**
 * What a person takes along: the design that certificates are printed with, letters of attendance, statements of single
 * modules, the transcript over the years, entries for a college's portfolio, and badges that machines can verify.
 * It reads attendance and issued certificates and changes neither.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "tax",
            "catalogue",
            "cohort",
            "registration",
            "attendance",
            "progress",
            "certificate"
        })
@NullMarked
package ca.footing.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
