package ca.footing.registration;

import ca.footing.cohort.CohortId;

/** Addresses of the registration screens. */
public final class RegistrationRoutes {
    /** Where a person begins from a cohort's public page; open to anyone. */
    public static final String REGISTER = "register/:cohortCode";
    /** The same, by way of signing in. */
    public static final String REGISTER_SIGNED_IN = "register/:cohortCode/signed-in";

    /** The steps from a held seat to payment, and afterwards the place itself. */
    public static final String REGISTRATION = "registrations/:registrationId";

    public static final String ROSTER = "cohorts/:cohortId/roster";
    public static final String OFFICE_LIST = "office/registrations";

    private RegistrationRoutes() {}

    public static String register(String cohortCode) {
        return "register/" + cohortCode;
    }

    public static String registerSignedIn(String cohortCode) {
        return "register/" + cohortCode + "/signed-in";
    }

    public static String registration(RegistrationId registration) {
        return "registrations/" + registration;
    }

    /** One step of it, shown again to correct what stands there. */
    public static String step(RegistrationId registration, Step step) {
        return registration(registration) + "?step=" + step;
    }

    /** Address of the private request for what a person needs, a screen of the module need, which builds on this one. */
    public static String accessNeeds(RegistrationId registration) {
        return registration(registration) + "/access-needs";
    }

    /** Address of what people of a cohort share with its facilitators, a screen of the module need. */
    public static String sharedNeeds(CohortId cohort) {
        return "cohorts/" + cohort + "/access-needs";
    }

    public static String roster(CohortId cohort) {
        return "cohorts/" + cohort + "/roster";
    }
}
