package ca.footing.need;

import ca.footing.registration.RegistrationId;
import java.time.LocalDate;

/** Somebody asked for something they need; what it is stands nowhere but in the request. */
public record NeedRequested(RegistrationId registration, LocalDate dueOn) {}
