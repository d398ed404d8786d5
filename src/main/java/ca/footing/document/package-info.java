/**
 * Receipts, invoices, credit notes and statements of forfeit: numbers without gaps, the content that the CRA asks for at
 * each amount, HTML and PDF in both languages, kept as issued with a hash.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "tax"})
@NullMarked
package ca.footing.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
