package ca.footing.meeting;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a report, whatever it is written in: Teams gives UTF-16 with tabs, Zoom UTF-8 with commas, and a
 * spreadsheet that saved it again whatever its country has.
 */
final class ReportTable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BOM = '\ufeff';

    private ReportTable() {}

    /** Lines of stripped cells; blank lines stay, because they end a section. */
    static List<List<String>> read(byte[] content) {
        var text = text(content).replace(String.valueOf(BOM), "");
        if (text.indexOf('\t') < 0) {
            return cells(text, count(text, ';') > count(text, ',') ? ';' : ',');
        }
        try {
            return cells(text, '\t');
        } catch (ReportUnreadable _) {
            // a quotation mark that opens a name and never closes is a mark, not a quote
            return text.lines()
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(ReportTable::plain)
                            .toList())
                    .toList();
        }
    }

    private static List<List<String>> cells(String text, char separator) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .map(row -> row.getFields().stream().map(ReportTable::plain).toList())
                    .toList();
        } catch (CsvParseException | IOException _) {
            throw new ReportUnreadable();
        }
    }

    private static String text(byte[] content) {
        if (content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (content.length > 1 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        if (content.length > 3 && content[1] == 0 && content[3] == 0) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (content.length > 3 && content[0] == 0 && content[2] == 0) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(content, WINDOWS);
        }
    }

    private static String plain(String cell) {
        var stripped = cell.replaceAll("[\\u00a0\\u202f\\s]+", " ").strip();
        return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
                ? stripped.substring(1, stripped.length() - 1).strip()
                : stripped;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
