package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Migrations are forward-only, named, and stay in what MySQL 8.4, MariaDB 11.4 and a cluster have in common. */
class MigrationsTest {
    private static final Pattern NAME = Pattern.compile("V\\d{4}__[a-z]+(_[a-z0-9]+)+\\.sql");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern CONSTRAINT = Pattern.compile("constraint (\\w+) (unique|foreign key|check)");

    @Test
    void namesTellNumberModuleAndChange() throws IOException {
        assertThat(migrations())
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches(NAME));
        var numbers = migrations().stream()
                .map(file -> file.getFileName().toString().substring(0, 5))
                .toList();
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
    }

    @Test
    void everyTableHasAPrimaryKey() throws IOException {
        assertThat(migrations())
                .allSatisfy(file -> assertThat(TABLE.matcher(sql(file)).results())
                        .allSatisfy(table -> assertThat(table.group(2))
                                .as("table %s in %s", table.group(1), file.getFileName())
                                .contains("primary key")));
    }

    @Test
    void constraintsAreNamedByTheirKind() throws IOException {
        assertThat(migrations())
                .allSatisfy(file -> assertThat(CONSTRAINT.matcher(sql(file)).results())
                        .allSatisfy(constraint -> assertThat(constraint.group(1))
                                .as(file.getFileName().toString())
                                .startsWith(
                                        switch (constraint.group(2)) {
                                            case "unique" -> "uk_";
                                            case "check" -> "ck_";
                                            default -> "fk_";
                                        })));
    }

    @Test
    void nothingThatACommonSubsetOrAClusterLacks() throws IOException {
        var banned = List.of(
                "create trigger",
                "create procedure",
                "create function",
                "create event",
                "get_lock",
                "lock tables",
                "engine=myisam",
                "auto_increment",
                "drop table",
                "drop column",
                " uuid ",
                "sequence ",
                "returning ",
                "fulltext");
        assertThat(migrations())
                .allSatisfy(file -> assertThat(sql(file))
                        .as(file.getFileName().toString())
                        .doesNotContain(banned.toArray(String[]::new)));
    }

    private static String sql(Path file) throws IOException {
        return Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("(?m)--.*$", "");
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(Path.of("db/migration"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
