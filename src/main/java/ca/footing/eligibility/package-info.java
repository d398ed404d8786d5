/**
 * Who may take a series: rules as data, evidence, a decision by staff before payment, recorded checks of a public
 * register.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue"})
@NullMarked
package ca.footing.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
