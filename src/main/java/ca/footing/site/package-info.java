/**
 * What a visitor reads without an account, as plain HTML that needs no script: home, catalogue, series, cohort, legal
 * pages, sitemap.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "catalogue",
            "cohort",
            "payment",
            "registration",
            "tax",
            "refund",
            "waitlist",
            "certificate",
            "discussion"
        })
@NullMarked
package ca.footing.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
