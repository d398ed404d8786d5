package ca.footing.billing;

import ca.footing.shared.Money;
import java.time.LocalDate;

/** Money as it stands on the bank's list: how much, on which day, with which reference. */
public record Arrival(Money amount, LocalDate receivedOn, String bankReference) {}
