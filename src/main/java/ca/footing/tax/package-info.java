/**
 * Canadian sales tax: place of supply, effective-dated rates, what is taxable and who decided so, tax contained in a
 * forfeit, the pro-rata part of a quote, what is to be remitted by province and period. It never knows what is sold.
 */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package ca.footing.tax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
