/** One's own request, the office's list and the one request somebody looks after, what is shared, and the questions. */
@NullMarked
package ca.footing.need.ui;

import org.jspecify.annotations.NullMarked;
