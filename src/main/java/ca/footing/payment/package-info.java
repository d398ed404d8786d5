/**
 * Money: quotes with Canadian sales tax, checkout sessions with Stripe, one idempotent settlement, whose receipt is issued
 * with it. It never knows what was bought: it gets a reference and gives it back when the money is there.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "tax", "document"})
@NullMarked
package ca.footing.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
