/** Screens of evaluations: the form, what came together, and the office's questions. */
@NullMarked
package ca.footing.evaluation.ui;

import org.jspecify.annotations.NullMarked;
