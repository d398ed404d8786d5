package ca.footing.quiz;

import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.registration.RegistrationId;

/** Addresses of the quizzes' screens. */
public final class QuizRoutes {
    public static final String QUIZ = "learn/:registrationId/modules/:moduleId/quiz";
    public static final String ANSWERS = "answers";
    public static final String BANK = "office/series/:seriesId/questions";
    public static final String NEW_QUESTION = "office/series/:seriesId/questions/new";
    public static final String QUESTION = "office/questions/:questionId";
    public static final String PLAN = "office/modules/:moduleId/quiz";

    private QuizRoutes() {}

    public static String quiz(RegistrationId registration, ModuleId module) {
        return "learn/" + registration + "/modules/" + module + "/quiz";
    }

    /** Address of the module's page, a screen of the module progress, which this one must not know. */
    public static String module(RegistrationId registration, ModuleId module) {
        return "learn/" + registration + "/modules/" + module + "?at=quiz";
    }

    public static String bank(SeriesId series) {
        return CatalogueRoutes.questions(series);
    }

    public static String newQuestion(SeriesId series) {
        return CatalogueRoutes.questions(series) + "/new";
    }

    public static String question(QuestionId question) {
        return "office/questions/" + question;
    }
}
