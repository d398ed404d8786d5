package ca.footing.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * Lines of a CSV file (RFC 4180) that a spreadsheet may open: text that would begin a formula there is made text by an
 * apostrophe (OWASP ASVS 1.2.10).
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r\n|%";
    private final StringWriter lines = new StringWriter();
    private final CsvWriter writer;

    public Csv() {
        lines.append('\ufeff');
        writer = CsvWriter.builder().bufferSize(0).build(lines);
    }

    /** Adds a line: numbers as they are, everything else as guarded text. */
    public Csv line(Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(Csv::cell).toList());
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String cell(Object value) {
        var text = value.toString();
        var beginsFormula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return beginsFormula ? "'" + text : text;
    }
}
