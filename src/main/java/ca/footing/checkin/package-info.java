/**
 * Check-in and check-out at a session by phone: a code on the facilitator's screen that changes all the time, read
 * without a connection if need be and sent later. It proposes attendance; what a facilitator says counts before it.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "cohort", "registration", "attendance"})
@NullMarked
package ca.footing.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
