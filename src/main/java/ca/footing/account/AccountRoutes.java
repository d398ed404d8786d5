package ca.footing.account;

/** Addresses of the account screens. */
public final class AccountRoutes {
    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";
    public static final String CONFIRM = "confirm/:token";
    public static final String FORGOTTEN = "forgotten-password";
    public static final String RESET = "reset-password/:token";
    public static final String ACCOUNT = "account";
    public static final String PROFILE = "account/profile";
    public static final String CONFIRM_EMAIL = "account/confirm-email/:token";
    public static final String UNDO_EMAIL = "account/undo-email/:token";
    public static final String PEOPLE = "office/people";

    private AccountRoutes() {}

    public static String confirm(String token) {
        return "confirm/" + token;
    }

    public static String reset(String token) {
        return "reset-password/" + token;
    }

    public static String confirmEmail(String token) {
        return "account/confirm-email/" + token;
    }

    public static String undoEmail(String token) {
        return "account/undo-email/" + token;
    }
}
