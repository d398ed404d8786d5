package ca.footing.payment;

/** Addresses of the payment screens. */
public final class PaymentRoutes {
    public static final String RETURN = "payment/:token";
    public static final String OFFICE_LIST = "office/payments";

    private PaymentRoutes() {}

    public static String returned(String token) {
        return "payment/" + token;
    }
}
