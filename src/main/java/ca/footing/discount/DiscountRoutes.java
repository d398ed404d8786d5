package ca.footing.discount;

/** Addresses of the discount screens. */
public final class DiscountRoutes {
    public static final String CODES = "office/codes";
    public static final String BURSARY = "office/bursary";

    private DiscountRoutes() {}
}
