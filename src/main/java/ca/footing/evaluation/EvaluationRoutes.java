package ca.footing.evaluation;

import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** Addresses of the screens of evaluations. */
public final class EvaluationRoutes {
    public static final String MINE = "registrations/:registrationId/evaluation";
    public static final String REPORT = "cohorts/:cohortId/evaluation";
    public static final String QUESTIONS = "office/series/:seriesId/evaluation-questions";

    private EvaluationRoutes() {}

    public static String mine(RegistrationId registration) {
        return "registrations/" + registration + "/evaluation";
    }

    public static String report(CohortId cohort) {
        return "cohorts/" + cohort + "/evaluation";
    }

    public static String questions(SeriesId series) {
        return "office/series/" + series + "/evaluation-questions";
    }
}
