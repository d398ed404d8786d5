/** Screens on certificates: the holder's, the facilitator's and the office's. */
@NullMarked
package ca.footing.certificate.ui;

import org.jspecify.annotations.NullMarked;
