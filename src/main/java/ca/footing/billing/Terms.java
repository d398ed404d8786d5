package ca.footing.billing;

import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Internal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each offer may be paid other than at once by card, as the office decides. */
@Service
@Transactional
public class Terms {
    private final PaymentTermsRepository terms;
    private final BillingSettings settings;

    Terms(PaymentTermsRepository terms, BillingSettings settings) {
        this.terms = terms;
        this.settings = settings;
    }

    /** What applies: without an address to send them to, there are no transfers. */
    @Internal
    @Transactional(readOnly = true)
    public TermsDetails of(UUID offer) {
        var found = details(offer);
        return canTransfer() ? found : new TermsDetails(false, found.transferDaysBefore(), found.parts());
    }

    /** As the office decided. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public TermsDetails details(UUID offer) {
        return terms.findById(offer).map(PaymentTerms::details).orElse(TermsDetails.NONE);
    }

    /** Whether this installation knows where transfers are sent to. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public boolean canTransfer() {
        return !settings.transferAddress().isBlank();
    }

    /**
     * Orders that were placed before keep what was agreed with them.
     *
     * @throws SharesInvalid unless the plan has two to five parts of five per cent or more, a hundred in all
     * @throws PartDatesInvalid unless each later part is due after the one before it, within a year
     * @throws TransferDaysInvalid unless the deadline lies at most sixty business days before the first session
     */
    @ForRegistrars
    public void save(UUID offer, TermsDetails details) {
        var found = terms.findById(offer).orElseGet(() -> new PaymentTerms(offer));
        found.become(details);
        terms.save(found);
    }
}
