/**
 * When and where: cohorts of a series with their sessions, capacity, price categories, refund schedule and facilitators.
 * It alone owns the rule that no more seats are taken than there are.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "refund"})
@NullMarked
package ca.footing.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
