package ca.footing.document;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of an issued document. Amounts are positive; the kind gives the direction.
 *
 * @param live false for TEST
 * @param corrects the document that a credit note or a statement of forfeit is about
 */
public record DocumentSummary(
        DocumentId id,
        DocumentKind kind,
        String number,
        Instant issuedAt,
        UUID reference,
        AccountId payer,
        String payerName,
        String description,
        Money net,
        Money tax,
        Money total,
        Province taxProvince,
        boolean live,
        @Nullable DocumentId corrects) {}
