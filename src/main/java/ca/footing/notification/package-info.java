/**
 * Mail: templates in both languages, an outbox written in the transaction that gives the reason, delivery by SMTP with
 * retries, what came back, and the office's view of it all.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "attendance",
            "practice",
            "mailbox",
            "calendar",
            "catalogue",
            "cohort",
            "registration",
            "payment",
            "progress",
            "quiz",
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
            "makeup",
            "discussion",
            "consultation",
            "certificate",
            "evaluation"
        })
@NullMarked
package ca.footing.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
