package ca.footing.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server that lives on after its application was killed. */
final class LeftoverServer {
    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 30;

    private LeftoverServer() {}

    /** Ends the server that wrote that file, if it still runs; a process that merely has its number is left alone. */
    static void end(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var text = Files.readString(pidFile).strip();
        var server = text.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(text)).filter(process -> wrote(pidFile, process))
                : Optional.<ProcessHandle>empty();
        if (server.isPresent()) {
            LOG.info("Ending the database server that an earlier run left behind");
            server.get().destroy();
            server.get()
                    .onExit()
                    .completeOnTimeout(server.get(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean wrote(Path pidFile, ProcessHandle process) {
        return process.info()
                .commandLine()
                .or(() -> commandLine(process.pid()))
                .filter(line -> line.contains("--pid-file=" + pidFile))
                .isPresent();
    }

    private static Optional<String> commandLine(long pid) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"))
                    .replace('\0', ' '));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
