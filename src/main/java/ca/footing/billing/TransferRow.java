package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.document.DocumentId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * An awaited transfer.
 *
 * @param reference the thing bought
 * @param received what has come so far
 * @param zone in which the deadline is told
 */
public record TransferRow(
        TransferId id,
        UUID reference,
        AccountId buyer,
        String buyerName,
        String description,
        String returnTo,
        String purchaseOrder,
        Money due,
        Money received,
        DocumentId invoice,
        String invoiceNumber,
        TransferStatus status,
        Instant deadline,
        ZoneId zone) {
    /** What is still missing. */
    public Money open() {
        return due.minus(received);
    }
}
