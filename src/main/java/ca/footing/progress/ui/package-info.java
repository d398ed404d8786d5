/** The learner's home and module page, the facilitator's board, and the door to material files. */
@NullMarked
package ca.footing.progress.ui;

import org.jspecify.annotations.NullMarked;
