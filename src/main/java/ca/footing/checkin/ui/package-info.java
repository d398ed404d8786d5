/** The screen with the code, and the page on the phone that works without a connection. */
@NullMarked
package ca.footing.checkin.ui;

import org.jspecify.annotations.NullMarked;
