/** What the payer sees on coming back, their receipts, and the office's list of payments. */
@NullMarked
package ca.footing.payment.ui;

import org.jspecify.annotations.NullMarked;
