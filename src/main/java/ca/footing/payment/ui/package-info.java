/** What the payer sees on coming back, and the office's list of payments. */
@NullMarked
package ca.footing.payment.ui;

import org.jspecify.annotations.NullMarked;
