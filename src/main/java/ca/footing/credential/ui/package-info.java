/** Screens of what a person takes along, and of the design of certificates. */
@NullMarked
package ca.footing.credential.ui;

import org.jspecify.annotations.NullMarked;
