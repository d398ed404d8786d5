/**
 * Reports of online meetings (Zoom, Teams) become attendance: read in either language and any usual form, matched with the
 * people who are expected, shown before anything is written.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "cohort", "registration", "attendance"})
@NullMarked
package ca.footing.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
