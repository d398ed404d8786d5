package ca.footing.account;

import java.util.regex.Pattern;

/** Where a person goes on to after a link or a sign-in: one of our own routes, never another site. */
final class Continuation {
    private static final Pattern OWN_ROUTE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(?:/[A-Za-z0-9_-]+)*");
    private static final int MAX_LENGTH = 300;

    private Continuation() {}

    /** The route without a slash in front; empty (the start page) for anything that is not plainly a route of ours. */
    static String safe(String route) {
        var plain = route.startsWith("/") ? route.substring(1) : route;
        return plain.length() <= MAX_LENGTH && OWN_ROUTE.matcher(plain).matches() ? plain : "";
    }
}
