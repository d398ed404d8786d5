package ca.footing.catalogue;

/** Addresses of the catalogue's office screens; the public pages are the site's. */
public final class CatalogueRoutes {
    public static final String LIST = "office/series";
    public static final String DETAIL = "office/series/:seriesId";
    public static final String MODULE = "office/modules/:moduleId";
    public static final String NEW_MODULE = "office/series/:seriesId/new-module";
    public static final String NEW = "office/series/new";

    private CatalogueRoutes() {}

    public static String detail(SeriesId series) {
        return "office/series/" + series;
    }

    /** Address of the series' rules on who may take it, a screen of the module eligibility, which this one must not know. */
    public static String eligibility(SeriesId series) {
        return "office/series/" + series + "/eligibility";
    }

    /** Address of what completes the series' modules, a screen of the module progress, which this one must not know. */
    public static String completion(SeriesId series) {
        return "office/series/" + series + "/completion";
    }

    /** Address of what the series asks about access, a screen of the module need, which this one must not know. */
    public static String accessQuestions(SeriesId series) {
        return "office/series/" + series + "/access-questions";
    }

    /** Address of what the office asks after the series, a screen of the module evaluation. */
    public static String evaluationQuestions(SeriesId series) {
        return "office/series/" + series + "/evaluation-questions";
    }

    /** Address of the series' bank of questions, a screen of the module quiz, which this one must not know. */
    public static String questions(SeriesId series) {
        return "office/series/" + series + "/questions";
    }

    /** Address of what a module's quiz asks, a screen of the module quiz, which this one must not know. */
    public static String quiz(ModuleId module) {
        return "office/modules/" + module + "/quiz";
    }

    public static String newModule(SeriesId series) {
        return "office/series/" + series + "/new-module";
    }

    public static String module(ModuleId module) {
        return "office/modules/" + module;
    }
}
