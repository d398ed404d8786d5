package ca.footing.billing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one offer may be paid other than at once by card. */
@Entity
@Table(name = "payment_terms")
class PaymentTerms {
    private static final int MOST_DAYS_BEFORE = 60;
    private static final int MOST_PARTS = 5;
    private static final int LEAST_SHARE = 5;
    private static final int YEAR = 366;

    @Id
    @Column(name = "offer_id")
    private UUID offer;

    @Version
    private @Nullable Integer version;

    private boolean transfer;
    private int transferDaysBefore;

    @ElementCollection
    @CollectionTable(name = "payment_terms_part", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    private List<PlanShare> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PaymentTerms() {}

    PaymentTerms(UUID offer) {
        this.offer = offer;
    }

    /** @throws ca.footing.shared.RuleViolation naming what is not right */
    void become(TermsDetails terms) {
        if (terms.transferDaysBefore() < 0 || terms.transferDaysBefore() > MOST_DAYS_BEFORE) {
            throw new TransferDaysInvalid();
        }
        if (!terms.parts().isEmpty()) {
            check(terms.parts());
        }
        transfer = terms.transfer();
        transferDaysBefore = terms.transferDaysBefore();
        parts.clear();
        parts.addAll(terms.parts());
    }

    TermsDetails details() {
        return new TermsDetails(transfer, transferDaysBefore, parts);
    }

    private static void check(List<PlanShare> parts) {
        var sum = parts.stream().mapToInt(PlanShare::share).sum();
        if (parts.size() < 2
                || parts.size() > MOST_PARTS
                || sum != 100
                || parts.stream().anyMatch(part -> part.share() < LEAST_SHARE)) {
            throw new SharesInvalid();
        }
        for (var i = 1; i < parts.size(); i++) {
            var due = parts.get(i).dueDays();
            if (Math.abs(due) > YEAR || i > 1 && due <= parts.get(i - 1).dueDays()) {
                throw new PartDatesInvalid();
            }
        }
    }
}
