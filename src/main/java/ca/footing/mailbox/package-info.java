/**
 * What is known of a person's mailbox: whether mail arrives there, how that heals, and how little an onlooker may read
 * from the outside of a mail or from a calendar.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "account :: ui"})
@NullMarked
package ca.footing.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
