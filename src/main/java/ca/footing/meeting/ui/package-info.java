/** Screens on reports of online meetings. */
@NullMarked
package ca.footing.meeting.ui;

import org.jspecify.annotations.NullMarked;
