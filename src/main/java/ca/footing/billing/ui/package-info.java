/** A person's own payments and credit; the office's lists of what is awaited, due and owed. */
@NullMarked
package ca.footing.billing.ui;

import org.jspecify.annotations.NullMarked;
