package ca.footing.practice;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A dump of the embedded server by its own tool, as whoever administers it would take one. */
@Component
class ServerDump {
    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)");
    private static final Path TOOL =
            Path.of(System.getProperty("user.home"), ".footing", "mariadb-11.4.5", "bin", "mariadb-dump");

    private final HikariDataSource database;

    ServerDump(HikariDataSource database) {
        this.database = database;
    }

    /** Whether a whole dump (structure, every row of every table, binaries as they are) holds one of some sequences. */
    boolean dumpHolds(List<byte[]> forms) throws IOException, InterruptedException {
        var address = ADDRESS.matcher(database.getJdbcUrl());
        if (!address.find()) {
            throw new IllegalStateException("No address");
        }
        var builder = new ProcessBuilder(
                TOOL.toString(),
                "--no-defaults",
                "--host=" + address.group(1),
                "--port=" + address.group(2),
                "--protocol=tcp",
                "--user=" + database.getUsername(),
                "--skip-ssl",
                "--single-transaction",
                "--no-tablespaces",
                address.group(3));
        builder.environment().put("MYSQL_PWD", database.getPassword());
        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var dump = process.getInputStream()) {
            var holds = holds(dump, forms);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("The dump failed");
            }
            return holds;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads to the end, in pieces that overlap by the longest sequence. */
    private static boolean holds(InputStream stream, List<byte[]> forms) throws IOException {
        var searched = forms.stream()
                .map(form -> new String(form, StandardCharsets.ISO_8859_1))
                .toList();
        var overlap = searched.stream().mapToInt(String::length).max().orElseThrow();
        var found = false;
        var kept = "";
        for (var piece = stream.readNBytes(1 << 20); piece.length > 0; piece = stream.readNBytes(1 << 20)) {
            var text = kept + new String(piece, StandardCharsets.ISO_8859_1);
            found |= searched.stream().anyMatch(text::contains);
            kept = text.substring(Math.max(0, text.length() - overlap));
        }
        return found;
    }
}
