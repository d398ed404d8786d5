/**
 * Group consultations: sessions with seats that learners of a series book, what a place includes of them, and minutes that
 * go into the right ledger of practice once the person who led has said who was there.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort", "registration", "practice"})
@NullMarked
package ca.footing.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
