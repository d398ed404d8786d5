package ca.footing.cohort;

/** Addresses of the cohort screens. */
public final class CohortRoutes {
    public static final String OFFICE_LIST = "office/cohorts";
    public static final String OFFICE_DETAIL = "office/cohorts/:cohortId";
    public static final String MINE = "cohorts";

    private CohortRoutes() {}

    public static String office(CohortId cohort) {
        return "office/cohorts/" + cohort;
    }
}
