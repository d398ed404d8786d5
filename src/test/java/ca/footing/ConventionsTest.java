package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the source text itself: sizes, literals, what must not be written into a file. */
class ConventionsTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern SENTENCE = Pattern.compile("\"[A-ZÀ-Ý][a-zà-ÿ]+ [^\"]*\"");

    @Test
    void classesStaySmall() throws IOException {
        assertThat(sources()).allSatisfy(source -> {
            var lines = Files.readAllLines(source).size();
            assertThat(lines).as("lines of " + source).isLessThanOrEqualTo(limit(source));
        });
    }

    @Test
    void screensHoldNoTextsAndNoInlineStyles() throws IOException {
        assertThat(sources().stream().filter(ConventionsTest::isScreen)).allSatisfy(source -> {
            var text = withoutComments(source);
            assertThat(SENTENCE.matcher(text).results().map(match -> match.group()))
                    .as("literals in " + source)
                    .isEmpty();
            assertThat(text).as(source.toString()).doesNotContain(".getStyle(");
        });
    }

    @Test
    void nothingIsLeftForNobody() throws IOException {
        var markers = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|UnsupportedOperationException\\(\\)");
        assertThat(sources())
                .allSatisfy(source -> assertThat(
                                markers.matcher(Files.readString(source)).find())
                        .as("left-over in " + source)
                        .isFalse());
    }

    @Test
    void everyPackageTellsItsStoryAndIsNullMarked() throws IOException {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                        .as(folder.toString())
                        .contains("@NullMarked", "/**"));
    }

    @Test
    void noFileNamesARegistry() throws IOException {
        var hosts = List.of("repo." + "maven", "registry." + "npmjs", "deb." + "debian", "repo1." + "maven");
        try (var files = Files.walk(Path.of("."))) {
            var own = files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of("target", ".git", "node_modules")
                            .noneMatch(skipped -> file.toString().startsWith("./" + skipped)))
                    .filter(file -> file.toString()
                            .matches(".*(\\.(java|xml|md|properties|sql|css|json|jte|html|sh|yml)|footing|\\.ci/run)$"))
                    .toList();
            assertThat(own)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContain(hosts.toArray(String[]::new)));
        }
    }

    @Test
    void onlyTheAgreedThingsStandAtTheTop() throws IOException {
        try (var top = Files.list(Path.of("."))) {
            assertThat(top.map(path -> path.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .isSubsetOf("pom.xml", "src", "frontend", "db", "README.md", "footing", "target");
        }
    }

    private static int limit(Path source) {
        var name = source.getFileName().toString();
        if (!isScreen(source)) {
            return 200;
        }
        return name.endsWith("View.java") ? 150 : 100;
    }

    private static boolean isScreen(Path source) {
        return source.getParent().endsWith("ui");
    }

    private static String withoutComments(Path source) throws IOException {
        return Files.readString(source)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("(?s)(?i:LOG)\\.\\w+\\(.*?;", "");
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
