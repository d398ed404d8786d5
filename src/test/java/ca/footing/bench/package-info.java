/** Measures registrations side by side with the same statements on bare JDBC; started by {@code ./footing bench registration}. */
@NullMarked
package ca.footing.bench;

import org.jspecify.annotations.NullMarked;
