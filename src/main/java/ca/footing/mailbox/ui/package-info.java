/** That mail comes back, where it matters: to the person, to the office, on rosters; and how little mail may tell. */
@NamedInterface("ui")
@NullMarked
package ca.footing.mailbox.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
