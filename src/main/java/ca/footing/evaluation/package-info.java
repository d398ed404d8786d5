/**
 * What people say of a cohort when it is over: a form from the series' learning objectives, its facilitators and the
 * office's own questions. Who has answered is known, because the certificate asks for it; what they said is kept apart,
 * as counts and loose words, and shown only when enough people's answers come together.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort", "registration"})
@NullMarked
package ca.footing.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
