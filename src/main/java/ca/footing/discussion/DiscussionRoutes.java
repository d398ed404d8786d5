package ca.footing.discussion;

import ca.footing.cohort.CohortId;
import ca.footing.shared.SiteRoutes;
import java.util.Locale;

/** Addresses of the discussion screens. */
public final class DiscussionRoutes {
    public static final String MINE = "discussions";
    public static final String BOARD = "discussions/:cohortId";
    public static final String THREAD = "discussions/:cohortId/threads/:threadId";
    public static final String REPORTS = "discussions/:cohortId/reports";

    /** Query parameter: which page, from 1 on. */
    public static final String PAGE = "page";

    private DiscussionRoutes() {}

    /** A public page: leaving the mails about a discussion. */
    public static String leaveDigest(String token, Locale locale) {
        return SiteRoutes.home(locale) + "/discussion-mails/" + token;
    }

    public static String board(CohortId cohort) {
        return "discussions/" + cohort;
    }

    public static String board(CohortId cohort, int page) {
        return board(cohort) + "?" + PAGE + "=" + page;
    }

    public static String thread(CohortId cohort, ThreadId thread) {
        return board(cohort) + "/threads/" + thread;
    }

    public static String thread(CohortId cohort, ThreadId thread, int page) {
        return thread(cohort, thread) + "?" + PAGE + "=" + page;
    }

    public static String reports(CohortId cohort) {
        return board(cohort) + "/reports";
    }
}
