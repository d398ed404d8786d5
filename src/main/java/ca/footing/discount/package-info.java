/**
 * What lowers a price: promo codes with limits, and the bursary fund.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort"})
@NullMarked
package ca.footing.discount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
