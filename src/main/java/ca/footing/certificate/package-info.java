/**
 * Certificates: the rules of accrediting bodies as dated data, hours computed from attendance with the working shown, the
 * fields that must be known before a cohort opens, issue after a hold window, files that never change, and what anyone may
 * check of them. Bodies and regulators decide what they accept.
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
            "evaluation"
        })
@NullMarked
package ca.footing.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
