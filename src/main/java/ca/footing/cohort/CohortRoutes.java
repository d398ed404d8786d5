package ca.footing.cohort;

/** Addresses of the cohort screens. */
public final class CohortRoutes {
    public static final String OFFICE_LIST = "office/cohorts";
    public static final String OFFICE_DETAIL = "office/cohorts/:cohortId";
    public static final String NEW = "office/cohorts/new";
    public static final String COPY = "office/cohorts/:cohortId/copy";
    public static final String FACILITATORS = "office/facilitators";
    public static final String MINE = "cohorts";

    /** How a cohort is paid: a screen of the module registration, which this one must not know. */
    public static final String OFFICE_PAYMENT = "office/cohorts/:cohortId/payment";

    private CohortRoutes() {}

    /** Address of the make-up rule and of who has something to make up, a screen of the module makeup. */
    public static String makeUp(CohortId cohort) {
        return "office/cohorts/" + cohort + "/make-up";
    }

    public static String copy(CohortId cohort) {
        return "office/cohorts/" + cohort + "/copy";
    }

    public static String payment(CohortId cohort) {
        return "office/cohorts/" + cohort + "/payment";
    }

    /** What its certificates will say: a screen of the module certificate, which this one must not know. */
    public static String certificate(CohortId cohort) {
        return "office/cohorts/" + cohort + "/certificate";
    }

    public static String office(CohortId cohort) {
        return "office/cohorts/" + cohort;
    }

    /** Address of the roster, a screen of the module registration, which this one must not know. */
    public static String roster(CohortId cohort) {
        return "cohorts/" + cohort + "/roster";
    }

    /** Address of the progress board, a screen of the module progress. */
    public static String progress(CohortId cohort) {
        return "cohorts/" + cohort + "/progress";
    }

    /** Address of what people said of the cohort, a screen of the module evaluation. */
    public static String evaluation(CohortId cohort) {
        return "cohorts/" + cohort + "/evaluation";
    }

    /** Address of the roll call, a screen of the module attendance. */
    public static String rollCall(SessionId session) {
        return "sessions/" + session + "/roll-call";
    }

    /** Address of the practice groups, a screen of the module triad. */
    public static String practiceGroups(SessionId session) {
        return "sessions/" + session + "/practice-groups";
    }
}
