package ca.footing.billing;

/** Addresses of this module's screens. */
public final class BillingRoutes {
    public static final String CREDIT = "credit";
    public static final String OFFICE_CREDITS = "office/credits";

    private BillingRoutes() {}
}
