package ca.footing.waitlist;

import ca.footing.cohort.CohortId;
import ca.footing.shared.SiteRoutes;
import java.util.Locale;

/** Addresses of the waitlist's screens. */
public final class WaitlistRoutes {
    public static final String MINE = "waitlist";
    public static final String JOIN = "waitlist/join/:cohortCode";
    public static final String JOIN_SIGNED_IN = "waitlist/join/:cohortCode/sign-in";
    public static final String OFFICE = "office/waitlists";
    public static final String OFFICE_LINE = "office/waitlists/:cohortId";
    public static final String OFFICE_INTEREST = "office/interest";

    private WaitlistRoutes() {}

    public static String join(String cohortCode) {
        return "waitlist/join/" + cohortCode;
    }

    public static String joinSignedIn(String cohortCode) {
        return join(cohortCode) + "/sign-in";
    }

    public static String line(CohortId cohort) {
        return "office/waitlists/" + cohort;
    }

    /** The plain page on which a person confirms that they want to hear of a series. */
    public static String confirmInterest(Locale locale, String token) {
        return SiteRoutes.home(locale) + "/interest/confirm/" + token;
    }

    /** The plain page on which a person ends that, without signing in. */
    public static String leaveInterest(Locale locale, String token) {
        return SiteRoutes.home(locale) + "/interest/leave/" + token;
    }

    /** The plain page on which a person leaves the list without signing in. */
    public static String leave(Locale locale, String token) {
        return SiteRoutes.home(locale) + "/waitlist/leave/" + token;
    }
}
