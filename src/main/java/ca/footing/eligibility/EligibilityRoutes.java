package ca.footing.eligibility;

import ca.footing.catalogue.SeriesId;

/** Addresses of the eligibility screens. */
public final class EligibilityRoutes {
    /** One's own standing with a series, before or beside a registration. */
    public static final String MINE = "eligibility/:slug";

    public static final String OFFICE = "office/eligibility";
    public static final String APPLICATION = "office/eligibility/:applicationId";
    public static final String RULES = "office/series/:seriesId/eligibility";

    /** A file of evidence, always as a download. */
    public static final String EVIDENCE = "evidence/{evidenceId}";

    private EligibilityRoutes() {}

    public static String mine(String slug) {
        return "eligibility/" + slug;
    }

    public static String application(ApplicationId application) {
        return "office/eligibility/" + application;
    }

    public static String rules(SeriesId series) {
        return "office/series/" + series + "/eligibility";
    }

    public static String evidence(EvidenceId evidence) {
        return "/evidence/" + evidence;
    }
}
