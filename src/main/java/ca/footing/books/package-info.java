/**
 * What the owner and the bookkeeper need from the books: the GST/HST return by province and period, the small supplier's
 * limit, and the decisions about tax. It reads what others wrote and issues nothing itself.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "catalogue", "tax", "document", "payment"})
@NullMarked
package ca.footing.books;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
