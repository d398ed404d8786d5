/**
 * What a person needs in order to take part: a private request per place, who looks after it, by when, and the answer.
 * It is read by need only, each reading is noted for its author, and it is deleted some time after the cohort.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort", "registration"})
@NullMarked
package ca.footing.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
