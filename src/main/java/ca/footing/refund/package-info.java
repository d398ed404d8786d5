/**
 * What a person gets back: refund schedules with tiers, fees, calendar or business days, and the quote that a schedule
 * gives at a moment. Pure rules; money is moved elsewhere.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ca.footing.refund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
