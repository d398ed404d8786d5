package ca.footing.consultation;

import ca.footing.account.AccountId;
import ca.footing.account.PersonName;
import org.jspecify.annotations.Nullable;

/** Who has a seat; {@code minutes} is null before the leader has said who was there, and for who was not. */
public record Participation(
        AccountId account,
        PersonName person,
        SeatStatus status,
        @Nullable Integer minutes) {}
