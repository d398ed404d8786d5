/** Screens of the practice groups. */
@NullMarked
package ca.footing.triad.ui;

import org.jspecify.annotations.NullMarked;
