package ca.footing.payment;

/** Addresses of the payment screens. */
public final class PaymentRoutes {
    public static final String RETURN = "payment/:token";
    public static final String RECEIPT = "receipts/:paymentId";
    public static final String RECEIPT_DOCUMENT = "receipts/{paymentId}/document";
    public static final String OFFICE_LIST = "office/payments";

    private PaymentRoutes() {}

    public static String returned(String token) {
        return "payment/" + token;
    }

    public static String receipt(PaymentId payment) {
        return "receipts/" + payment;
    }

    public static String receiptDocument(PaymentId payment) {
        return receipt(payment) + "/document";
    }
}
