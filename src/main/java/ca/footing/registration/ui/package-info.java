/**
 * Screens of registering, of a person's place, of the roster and of the office's list. Other modules may embed
 * {@link ca.footing.registration.ui.PaymentChoices} and {@link ca.footing.registration.ui.TransferWaiting}.
 */
@NamedInterface("ui")
@NullMarked
package ca.footing.registration.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
