/** Screens of group consultations. */
@NullMarked
package ca.footing.consultation.ui;

import org.jspecify.annotations.NullMarked;
