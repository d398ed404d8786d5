package ca.footing.billing;

import java.util.List;

/**
 * How an offer may be paid other than at once by card.
 *
 * @param transfer whether Interac e-transfer to an invoice is offered
 * @param transferDaysBefore business days before the first session by which it must have arrived
 * @param parts of the plan that is offered; empty for none
 */
public record TermsDetails(boolean transfer, int transferDaysBefore, List<PlanShare> parts) {
    /** The one that applies until somebody decides otherwise. */
    public static final TermsDetails NONE = new TermsDetails(false, 5, List.of());

    public TermsDetails {
        parts = List.copyOf(parts);
    }
}
