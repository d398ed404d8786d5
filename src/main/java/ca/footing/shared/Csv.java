package ca.footing.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file (RFC 4180) that a spreadsheet may open: text that would begin a formula there is made text by an
 * apostrophe (OWASP ASVS 1.2.10).
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r\n|%";
    private final StringBuilder lines = new StringBuilder("\ufeff");

    /** Adds a line: numbers as they are, everything else as guarded text. */
    public Csv line(Object... cells) {
        lines.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
