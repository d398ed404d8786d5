package ca.footing.tax;

import ca.footing.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a product is taxable or exempt, from a day on.
 *
 * @param decidedBy who gave the opinion: the owner, an accountant, a ruling
 * @param recordedBy who entered it here
 */
public record TaxDecision(
        UUID product,
        LocalDate from,
        TaxStatus status,
        String decidedBy,
        String reason,
        AccountId recordedBy,
        Instant recordedAt) {}
