package ca.footing.billing;

/** What happened to a credit. Only {@code USED} leaves the balance as it is: the amount was set aside before. */
public enum CreditMovement {
    GRANTED(1),
    RESERVED(-1),
    USED(0),
    RETURNED(1),
    EXPIRED(-1);

    private final int sign;

    CreditMovement(int sign) {
        this.sign = sign;
    }

    long change(long amount) {
        return sign * amount;
    }
}
