package ca.footing.payment.sandbox;

import java.security.SecureRandom;

/** Ids that look like Stripe's and say that they are not. */
final class SandboxIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 24;
    private static final int SESSION_LENGTH = 58;

    private SandboxIds() {}

    /** For example {@code pi_sbx_…}; a session's is as long as Stripe's and cannot be guessed. */
    static String next(String prefix) {
        return prefix + "_sbx_" + random("cs".equals(prefix) ? SESSION_LENGTH : LENGTH);
    }

    static String random(int length) {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
