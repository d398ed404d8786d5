/**
 * Stripe's protocol spoken in this process, for demo, tests and trials without an account: strict about parameters and
 * limits, with its own tables, a hosted-like page without any card field, and signed webhooks over real HTTP. It exists
 * only where no Stripe key is set, and no money moves.
 */
@NamedInterface("sandbox")
@NullMarked
package ca.footing.payment.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
