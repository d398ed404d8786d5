/**
 * Supervised practice: two ledgers that never mix (practice in our programme, and clinical supervision that a person may
 * report to their college), entries that a supervisor signs by a mailed link, a chain of seals that shows tampering, and
 * proofs and exports that stay the learner's. Nothing here can hold a client; colleges decide what they accept.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort", "registration", "attendance"})
@NullMarked
package ca.footing.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
