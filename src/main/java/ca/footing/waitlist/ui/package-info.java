/** Screens of the waitlist: joining, one's own list, and the office's lines. */
@NullMarked
package ca.footing.waitlist.ui;

import org.jspecify.annotations.NullMarked;
