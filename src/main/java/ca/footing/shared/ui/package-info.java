/** Layouts, error views and the small pieces that every screen uses. */
@NullMarked
package ca.footing.shared.ui;

import org.jspecify.annotations.NullMarked;
