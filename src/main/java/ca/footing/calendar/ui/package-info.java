/** Calendar files over HTTP, and what a person settles about their calendar on the account page. */
@NullMarked
package ca.footing.calendar.ui;

import org.jspecify.annotations.NullMarked;
