package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import com.icegreen.greenmail.util.GreenMail;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A purged note is nowhere: not in any column of any table, be it text or binary, not in a file that the application wrote,
 * not in a mail that left, and in no export; nor in a dump that the server's own tool takes. Each search finds the words before the purge where they belong, so that an
 * empty answer means something.
 */
@FootingTest
class PurgeProofTest {
    @Autowired
    private PracticeLog log;

    @Autowired
    private Signatures signatures;

    @Autowired
    private SignOff signOff;

    @Autowired
    private FacilitatorSignOff facilitators;

    @Autowired
    private PracticeArchive archive;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private PracticeEvents events;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private GreenMail catcher;

    @Autowired
    private ServerDump server;

    @Autowired
    private JdbcClient jdbc;

    private final String words = "zebra-lantern-" + Ids.next();
    private AccountId learner;
    private SupervisorId supervisor;

    @BeforeEach
    void beALearner() {
        learner = fixtures.learner();
        Acting.as(learner);
        supervisor = fixtures.supervisor();
    }

    @Test
    void whatASupervisorRejectsAsIdentifyingIsFoundNowhere() throws Exception {
        var entry = noted(3);
        signatures.send(supervisor, List.of(entry));
        assertThat(dump()).containsExactly("practice_entry");
        var token = events.lastTo(supervisor).token();
        var secret = signOff.confirm(token, PracticeFixtures.NUMBER);
        var batch = signOff.desk(secret).batches().getFirst();
        assertThat(batch.entries().getFirst().note()).isEqualTo(words);
        signOff.decide(
                secret,
                PracticeFixtures.STATEMENT,
                Map.of(batch.id(), Map.of(entry, new Decision.GiveBack(ReturnReason.IDENTIFYING))));

        requireNowhere();
        assertThat(log.entry(entry)).satisfies(row -> {
            assertThat(row.minutes()).isEqualTo(60);
            assertThat(row.purgedAt()).isNotNull();
        });
    }

    @Test
    void whatAFacilitatorRejectsAsIdentifyingIsFoundNowhere() throws Exception {
        var facilitator = accounts.create(
                ca.footing.account.AccountFixtures.freshEmail(),
                "Sasha",
                "",
                Languages.ENGLISH,
                java.util.EnumSet.of(Role.LEARNER, Role.FACILITATOR));
        var cohort = cohorts.cohort(3, facilitator);
        var place = places.confirmed(cohort, learner);
        var start = fixtures.today().minusDays(4).atTime(12, 0);
        var draft = fixtures.practice(place, cohorts.modules(cohort).getFirst(), start, 30);
        var entry = log.enter(new EntryDraft(
                start, draft.zone(), 30, draft.kind(), draft.focus(), null, null, place, draft.module(), words, true));
        signatures.sendToFacilitators(place, List.of(entry));
        assertThat(dump()).containsExactly("practice_entry");
        Acting.as(facilitator, Role.FACILITATOR, () -> {
            facilitators.decide(Map.of(entry, new Decision.GiveBack(ReturnReason.IDENTIFYING)));
            return true;
        });

        requireNowhere();
    }

    @Test
    void aSealedNoteAndTheAddendumThatRepeatsItCanBothGo() throws Exception {
        var entry = noted(3);
        fixtures.sign(supervisor, entry);
        var addendum = log.correct(
                entry,
                fixtures.at(
                        supervisor, fixtures.today().minusDays(3).atTime(10, 0), 45, PracticeKind.INDIVIDUAL, words));
        log.purgeNote(addendum);
        assertThat(dump()).containsExactly("practice_entry");
        log.purgeNote(entry);

        requireNowhere();
    }

    @Test
    void theServersOwnDumpHoldsThemBeforeAndNotAfter() throws Exception {
        var entry = noted(3);
        assertThat(server.dumpHolds(forms())).as("the dump finds what is there").isTrue();
        log.purgeNote(entry);

        assertThat(server.dumpHolds(forms())).isFalse();
    }

    private EntryId noted(int daysAgo) {
        return log.enter(fixtures.at(
                supervisor, fixtures.today().minusDays(daysAgo).atTime(10, 0), 60, PracticeKind.INDIVIDUAL, words));
    }

    private void requireNowhere() throws Exception {
        assertThat(dump()).as("tables that hold the words").isEmpty();
        assertThat(files()).as("files that hold the words").isEmpty();
        mail.allTo(accounts.contact(learner).email().value());
        for (var message : catcher.getReceivedMessages()) {
            var raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            assertThat(holds(raw.toByteArray())).as("a mail that left").isFalse();
        }
        assertThat(mail.allTo(accounts.contact(learner).email().value()))
                .noneMatch(received ->
                        received.text().contains(words) || received.html().contains(words));
        assertThat(holds(archive.zip(Languages.ENGLISH))).isFalse();
    }

    /** Every table whose rows hold the words in any column of any type, plain or in a usual encoding. */
    private List<String> dump() {
        var columns = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.data_type in ('char', 'varchar',
                    'tinytext', 'text', 'mediumtext', 'longtext', 'json', 'binary', 'varbinary', 'tinyblob', 'blob',
                    'mediumblob', 'longblob')
                """)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> columns.computeIfAbsent(column.getKey(), _ -> new ArrayList<>())
                        .add(column.getValue()));
        assertThat(columns).hasSizeGreaterThan(50);
        return columns.entrySet().stream()
                .filter(table -> holds(table.getKey(), table.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean holds(String table, List<String> columns) {
        var where = columns.stream()
                .flatMap(column -> java.util.stream.IntStream.range(0, forms().size())
                        .mapToObj(form -> "locate(:form" + form + ", cast(`" + column + "` as binary)) > 0"))
                .collect(Collectors.joining(" or "));
        var search = jdbc.sql("select count(*) from `" + table + "` where " + where);
        for (var i = 0; i < forms().size(); i++) {
            search = search.param("form" + i, forms().get(i));
        }
        return search.query(Long.class).single() > 0;
    }

    private List<byte[]> forms() {
        var plain = words.getBytes(StandardCharsets.UTF_8);
        var base64 = Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(plain, plain.length / 3 * 3));
        return List.of(
                plain,
                words.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                words.getBytes(StandardCharsets.UTF_16BE),
                base64.getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
    }

    /** Files of this application; the server of the database is searched as a dump. */
    private List<String> files() throws Exception {
        var found = new TreeSet<String>();
        for (var root : List.of(Path.of("target", "test-data"), Path.of(System.getProperty("java.io.tmpdir")))) {
            if (Files.isDirectory(root)) {
                try (var paths = Files.find(
                        root,
                        4,
                        (path, about) -> about.isRegularFile()
                                && about.size() < 5_000_000
                                && path.toString().contains("footing")
                                && Files.isReadable(path))) {
                    for (var path : paths.toList()) {
                        if (holds(Files.readAllBytes(path))) {
                            found.add(path.toString());
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean holds(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return forms().stream().anyMatch(form -> text.contains(new String(form, StandardCharsets.ISO_8859_1)));
    }
}
