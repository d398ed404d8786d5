/**
 * What the people of one cohort say to each other in writing: threads and replies under a promise of confidentiality, a
 * report button with a queue for the facilitators, and an end at a stated date, when every word is purged. Nobody else
 * reads it, the office included.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort", "registration"})
@NullMarked
package ca.footing.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
