/**
 * How a browser gets in and what it may ask for: sign-in and sign-out, browser sessions and how long they live, which
 * addresses are open, the headers of every answer, request ids and the language of a request. It enforces; who a person
 * is and what they may do is decided in {@code account} and on each service.
 */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package ca.footing.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
