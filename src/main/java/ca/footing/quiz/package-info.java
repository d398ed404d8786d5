/**
 * Quizzes: a bank of questions per series with tags, what a module's quiz draws from it and how it is marked, attempts
 * that keep what was asked, short answers that a facilitator judges, and what bodies ask of a quiz as dated data.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "cohort", "registration"})
@NullMarked
package ca.footing.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
