/** The office's screens of codes and of the bursary fund. */
@NullMarked
package ca.footing.discount.ui;

import org.jspecify.annotations.NullMarked;
