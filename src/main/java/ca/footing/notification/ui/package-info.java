/** The office's view of the mail, and the download of a calendar file. */
@NullMarked
package ca.footing.notification.ui;

import org.jspecify.annotations.NullMarked;
