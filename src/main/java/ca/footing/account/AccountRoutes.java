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
    public static final String SESSIONS = "account/sessions";
    public static final String PERSON_SESSIONS = "office/people/:accountId/sessions";

    public static final String DUPLICATES = "office/duplicates";
    public static final String MERGE = "office/duplicates/:one/:other";

    /** Where a person lands who signed in without having wanted a certain screen: the home of module progress. */
    public static final String AFTER_SIGN_IN = "home";

    private AccountRoutes() {}

    public static String confirm(String token) {
        return "confirm/" + token;
    }

    public static String reset(String token) {
        return "reset-password/" + token;
    }

    public static String personSessions(AccountId account) {
        return "office/people/" + account + "/sessions";
    }

    public static String merge(AccountId one, AccountId other) {
        return "office/duplicates/" + one + "/" + other;
    }

    public static String confirmEmail(String token) {
        return "account/confirm-email/" + token;
    }

    public static String undoEmail(String token) {
        return "account/undo-email/" + token;
    }
}
