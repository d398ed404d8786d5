/**
 * How an order is paid other than by one card payment: credits from earlier orders, deposits and balances, Interac
 * e-transfer and invoice.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "tax", "document", "payment"})
@NullMarked
package ca.footing.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
