package ca.footing.demo;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A caught mail as the inbox page shows it; public because the compiled page lives in a package of its own.
 *
 * @param number its place in the order of arrival, from 1; its address on the page
 */
public record CaughtMessage(
        int number,
        String from,
        List<String> to,
        String subject,
        Instant at,
        String text,
        String html,
        List<File> files) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** A file that came with the mail. */
    public record File(String name, String mediaType, byte[] content) {}

    /** The addresses that the plain text names, in order. */
    public List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }

    public String recipients() {
        return String.join(", ", to);
    }
}
