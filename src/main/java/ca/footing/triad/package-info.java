/**
 * Practice groups of a session: who practises with whom, in which role of which round. People who must not be together
 * say so privately, without a reason, and only the planner knows; the minutes of each role become facts of the programme.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort", "registration", "attendance"})
@NullMarked
package ca.footing.triad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
