package ca.footing.payment;

/** What stands at the other end: Stripe with real money, Stripe in test mode, our stand-in, or nothing. */
enum StripeMode {
    LIVE,
    TEST,
    SANDBOX,
    OFF
}
