package ca.footing.payment;

/** Addresses of the payment screens. */
public final class PaymentRoutes {
    public static final String RETURN = "payment/:token";
    public static final String OFFICE_LIST = "office/payments";
    public static final String OFFICE_PAYMENT = "office/payments/:paymentId";
    public static final String OFFICE_TASKS = "office/payment-tasks";
    public static final String OFFICE_DISPUTE = "office/disputes/:disputeId";
    public static final String OFFICE_STRIPE = "office/stripe";

    public static final String OFFICE_SANDBOX = "office/test-payments";

    private PaymentRoutes() {}

    public static String returned(String token) {
        return "payment/" + token;
    }

    public static String office(PaymentId payment) {
        return "office/payments/" + payment;
    }

    public static String dispute(DisputeId dispute) {
        return "office/disputes/" + dispute;
    }
}
