/**
 * Footing takes a professional from the public catalogue to a paid seat, through live sessions and module progress, to
 * a certificate. Each package below is one module (one capability): {@code account} who a person is, {@code catalogue}
 * what is taught, {@code cohort} when and where, {@code registration} a person's place, {@code payment} money,
 * {@code attendance} minutes present, {@code progress} what each requirement still needs, {@code notification} mail,
 * {@code site} what a visitor reads without an account, {@code demo} the local stand-ins and demo data, and
 * {@code shared} the few types that all of them speak. A module's root holds its service, ids, records, events and rule
 * exceptions as public types and everything else package-private; its screens live in {@code ui}.
 */
@NullMarked
package ca.footing;

import org.jspecify.annotations.NullMarked;
