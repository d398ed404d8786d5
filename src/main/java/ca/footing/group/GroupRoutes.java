package ca.footing.group;

/** Addresses of the screens of groups. */
public final class GroupRoutes {
    public static final String MINE = "groups";
    public static final String ORDER = "groups/:orderId";
    public static final String BUY = "groups/buy/:cohortCode";
    public static final String INVITATION = "groups/invitation/:token";
    public static final String INVITATION_SIGNED_IN = "groups/invitation/:token/sign-in";

    private GroupRoutes() {}

    public static String order(GroupOrderId order) {
        return "groups/" + order;
    }

    public static String buy(String cohortCode) {
        return "groups/buy/" + cohortCode;
    }

    public static String invitation(String token) {
        return "groups/invitation/" + token;
    }

    public static String invitationSignedIn(String token) {
        return invitation(token) + "/sign-in";
    }
}
