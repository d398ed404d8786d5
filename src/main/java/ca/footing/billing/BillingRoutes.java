package ca.footing.billing;

/** Addresses of this module's screens. */
public final class BillingRoutes {
    public static final String CREDIT = "credit";
    public static final String OFFICE_CREDITS = "office/credits";

    public static final String PLANS = "instalments";
    public static final String PLAN = "instalments/:planId";
    public static final String OFFICE_TRANSFERS = "office/transfers";
    public static final String OFFICE_PLANS = "office/instalments";

    private BillingRoutes() {}

    /** Where its payer sees a plan and pays its parts; what mails lead to. */
    public static String plan(PlanId plan) {
        return PLANS + "/" + plan;
    }
}
