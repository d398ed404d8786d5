package ca.footing.billing;

/**
 * What a person chose at the payment step.
 *
 * @param useCredit whether their credit pays as much of it as it can
 * @param purchaseOrder the payer's own order number for the invoice; empty when there is none
 */
public record PaymentChoice(PayBy by, boolean useCredit, String purchaseOrder) {
    /** At once by card, without any credit. */
    public static final PaymentChoice PLAIN = new PaymentChoice(PayBy.WHOLE, false, "");

    private static final int LONGEST = 60;

    public PaymentChoice {
        purchaseOrder = purchaseOrder.strip();
        if (purchaseOrder.length() > LONGEST) {
            throw new IllegalArgumentException("Purchase order of " + purchaseOrder.length() + " characters");
        }
    }
}
