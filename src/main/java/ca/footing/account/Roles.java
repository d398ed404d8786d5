package ca.footing.account;

/** The roles as the constants that view annotations need. */
public final class Roles {
    public static final String LEARNER = "LEARNER";
    public static final String FACILITATOR = "FACILITATOR";
    public static final String REGISTRAR = "REGISTRAR";
    public static final String BOOKKEEPER = "BOOKKEEPER";
    public static final String OWNER = "OWNER";

    private Roles() {}
}
