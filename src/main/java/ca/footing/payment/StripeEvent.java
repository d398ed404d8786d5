package ca.footing.payment;

/** The part of a verified event that is used: everything else is read again from Stripe. */
record StripeEvent(String id, String type, String object) {
    boolean isAboutSession() {
        return type.startsWith("checkout.session.") && object.startsWith("cs_");
    }
}
