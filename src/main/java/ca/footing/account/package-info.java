/**
 * Who a person is: sign-up with a confirmed address, sign-in, sessions, roles, and the professional profile that a
 * register, an invoice and a certificate rely on.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ca.footing.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
