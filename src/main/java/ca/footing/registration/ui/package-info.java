/** Screens of registering, of a person's place, of the roster and of the office's list. */
@NullMarked
package ca.footing.registration.ui;

import org.jspecify.annotations.NullMarked;
