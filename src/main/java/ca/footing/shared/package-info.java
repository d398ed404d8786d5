/**
 * The few types that every module speaks: money, e-mail addresses, texts in two languages, the clock, public addresses,
 * rule violations, who may call a service. It depends on nothing.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package ca.footing.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
