/** Screens on which a place is changed: by its owner, by a colleague who takes it, by the office. */
@NullMarked
package ca.footing.change.ui;

import org.jspecify.annotations.NullMarked;
