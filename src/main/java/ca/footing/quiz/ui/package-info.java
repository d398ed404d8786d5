/** The quiz screens: a learner's attempts, the registrar's bank and plans, the facilitator's answers to read. */
@NullMarked
package ca.footing.quiz.ui;

import org.jspecify.annotations.NullMarked;
