/**
 * The local stand-ins: an embedded MariaDB, a mail catcher with an inbox page, and demo series, cohorts and people. It
 * exists in the profiles {@code demo} and {@code test} only; its libraries are not in the production jar.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "mailbox",
            "catalogue",
            "cohort",
            "registration",
            "payment",
            "payment::sandbox",
            "attendance",
            "makeup",
            "progress",
            "quiz",
            "notification",
            "tax",
            "document",
            "refund",
            "billing",
            "eligibility",
            "need",
            "discount",
            "waitlist",
            "change",
            "group",
            "practice",
            "consultation",
            "discussion",
            "triad",
            "makeup",
            "evaluation",
            "certificate"
        })
@NullMarked
package ca.footing.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
