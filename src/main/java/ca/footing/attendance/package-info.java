/**
 * Minutes present at live sessions, as intervals with who recorded them; a correction keeps the old value.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "cohort", "registration", "payment"})
@NullMarked
package ca.footing.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
