package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person may spend on a later cohort. A credit is money we owe, tax included, not a discount: the later order is
 * taxed by itself and the credit pays part of it.
 */
@Service
public class Credits {
    Credits() {}

    /** Grants a credit for a reference that was given up. @param reason text key */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public CreditId grant(AccountId owner, Money amount, UUID reference, String reason, Instant expiresAt) {
        throw new UnsupportedOperationException(owner + " " + amount + reference + reason + expiresAt);
    }

    /** What the person can spend now. */
    @Internal
    @Transactional(readOnly = true)
    public Money balance(AccountId owner) {
        throw new UnsupportedOperationException(owner.toString());
    }
}
