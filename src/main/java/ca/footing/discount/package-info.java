/**
 * What lowers a price: promo codes with limits, and the bursary fund. It never knows what a place is: it is told the
 * place's id, whose it is, and when it ends. Limits and the fund are changed by conditional updates.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort"})
@NullMarked
package ca.footing.discount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
