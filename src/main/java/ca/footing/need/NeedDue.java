package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request is to be answered by tomorrow, or should have been; {@code owner} looks after it, if anybody does. */
public record NeedDue(RegistrationId registration, @Nullable AccountId owner, LocalDate dueOn) {}
