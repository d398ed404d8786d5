/** Screens of the discussion. */
@NullMarked
package ca.footing.discussion.ui;

import org.jspecify.annotations.NullMarked;
