package ca.footing.notification;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a mail server refused a recipient: the reply code (RFC 5321) and, where the text begins with one, the enhanced
 * status code (RFC 3463), which says whether the mailbox or something else is the reason.
 */
record SmtpAnswer(int reply, String text) {
    private static final int FINAL = 500;
    private static final Set<Integer> MAILBOX_REPLIES = Set.of(550, 551, 553);
    private static final Pattern ENHANCED = Pattern.compile("^(?:\\d{3}[ -])?([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern ABOUT_MAILBOX = Pattern.compile("5\\.(1\\.[0-6]|1\\.10|2\\.[0-2])");

    /** A status code alone: the text of another server may hold anything. */
    String code() {
        var enhanced = enhanced();
        return enhanced.isEmpty() ? Integer.toString(reply) : reply + " " + enhanced;
    }

    boolean isFinal() {
        return reply >= FINAL;
    }

    /** Not a refusal of the sender, of a policy or of the mail's size. */
    boolean isAboutTheMailbox() {
        var enhanced = enhanced();
        return isFinal()
                && (enhanced.isEmpty()
                        ? MAILBOX_REPLIES.contains(reply)
                        : ABOUT_MAILBOX.matcher(enhanced).matches());
    }

    private String enhanced() {
        var found = ENHANCED.matcher(text.strip());
        return found.find() ? found.group(1) : "";
    }
}
