package ca.footing.group;

import ca.footing.cohort.PriceCategoryId;
import ca.footing.shared.Province;

/**
 * What a clinic orders.
 *
 * @param seats 2 to 50
 * @param organisation as it is to stand on invoice and receipt
 * @param contact to whom the office writes about the bill
 * @param province of the clinic, for tax
 * @param purchaseOrder the clinic's own order number; may be empty
 * @param promoCode taken off the price of each seat; may be empty
 */
public record GroupDraft(
        int seats,
        PriceCategoryId price,
        String organisation,
        String contact,
        Province province,
        String purchaseOrder,
        String promoCode) {
    private static final int MOST = 50;
    private static final int LONGEST = 200;
    private static final int ORDER_NUMBER = 60;

    public GroupDraft {
        organisation = organisation.strip();
        contact = contact.strip();
        purchaseOrder = purchaseOrder.strip();
        promoCode = promoCode.strip();
    }

    void requireValid() {
        if (seats < 2 || seats > MOST) {
            throw new SeatsOutOfRange();
        }
        if (organisation.isEmpty()
                || contact.isEmpty()
                || organisation.length() > LONGEST
                || contact.length() > LONGEST
                || purchaseOrder.length() > ORDER_NUMBER) {
            throw new OrganisationIncomplete();
        }
    }
}
