package ca.footing.progress;

import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Languages;
import java.util.Locale;

/** Addresses of the learning screens. */
public final class ProgressRoutes {
    public static final String HOME = "home";
    public static final String MODULE = "learn/:registrationId/modules/:moduleId";
    public static final String EXERCISES = "learn/:registrationId/exercises";
    public static final String BOARD = "cohorts/:cohortId/progress";
    public static final String REFLECTIONS = "cohorts/:cohortId/modules/:moduleId/reflections";

    /** A material's PDF, with {@code ?lang=en} or {@code fr}; {@code &edition=1} for an earlier one. */
    public static final String MATERIAL = "materials/{registrationId}/{materialId}";

    /** What completes the modules of a series, and until when: the office's. */
    public static final String COMPLETION = "office/series/:seriesId/completion";

    /** What completes one module. */
    public static final String COMPLETION_RULE = "office/modules/:moduleId/completion";

    /** One person's time in a cohort. */
    public static final String PERSONAL_TIME = "office/registrations/:registrationId/time";

    /** Query parameter that names a place on the module page. */
    public static final String AT = "at";

    private ProgressRoutes() {}

    public static String module(RegistrationId registration, ModuleId module) {
        return "learn/" + registration + "/modules/" + module;
    }

    /** Opens the module at the place where that kind of requirement is done. */
    public static String module(RegistrationId registration, ModuleId module, RequirementKind at) {
        return module(registration, module) + "?" + AT + "=" + at.name().toLowerCase(Locale.ROOT);
    }

    public static String exercises(RegistrationId registration) {
        return "learn/" + registration + "/exercises";
    }

    public static String board(CohortId cohort) {
        return "cohorts/" + cohort + "/progress";
    }

    public static String reflections(CohortId cohort, ModuleId module) {
        return "cohorts/" + cohort + "/modules/" + module + "/reflections";
    }

    public static String material(RegistrationId registration, MaterialId material, Locale locale) {
        return "materials/" + registration + "/" + material + "?lang=" + Languages.code(locale);
    }

    public static String material(RegistrationId registration, MaterialId material, int edition, Locale locale) {
        return material(registration, material, locale) + "&edition=" + edition;
    }

    public static String completion(SeriesId series) {
        return "office/series/" + series + "/completion";
    }

    public static String completionRule(ModuleId module) {
        return "office/modules/" + module + "/completion";
    }

    public static String personalTime(RegistrationId registration) {
        return "office/registrations/" + registration + "/time";
    }
}
