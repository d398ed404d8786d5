/** The roll call of a session, made for a phone in one hand. */
@NullMarked
package ca.footing.attendance.ui;

import org.jspecify.annotations.NullMarked;
