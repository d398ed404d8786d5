/**
 * What each requirement of a module still needs: attendance, materials, quiz, reflection and exercise, said in words
 * to the learner and as a board to the facilitator.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "catalogue",
            "cohort",
            "registration",
            "attendance",
            "eligibility",
            "practice",
            "quiz",
            "triad"
        })
@NullMarked
package ca.footing.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
