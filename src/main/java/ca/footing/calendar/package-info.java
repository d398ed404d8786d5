/**
 * A person's sessions in the calendar that they use: what was entered there for each place, how often it changed, files
 * and invitations (RFC 5545, 5546), and a feed at an unguessable address.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "account :: ui",
            "mailbox",
            "cohort",
            "attendance",
            "registration",
            "progress"
        })
@NullMarked
package ca.footing.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
