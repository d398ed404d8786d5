package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.shared.Languages;
import ca.footing.shared.RuleViolation;
import ca.footing.shared.Texts;
import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say everything: same keys, same arguments, every rule and every key that the code names. */
class TranslationsTest {
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation|texts\\.get|texts\\(\\)\\.get)\\(\\s*(?:\\w+(?:\\(\\))?,\\s*)?\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+)\"");
    private static final Pattern IN_TITLES = Pattern.compile("@Menu\\(\\s*title = \"([^\"]+)\"");

    private final Texts texts = new Texts();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(texts.keys(Languages.FRENCH))).isEqualTo(new TreeSet<>(texts.keys(Languages.ENGLISH)));
    }

    @Test
    void everyTextIsAMessageWithTheSameArgumentsInBoth() {
        assertThat(texts.keys(Languages.ENGLISH)).allSatisfy(key -> {
            var english = arguments(Languages.ENGLISH, key);
            assertThat(arguments(Languages.FRENCH, key)).as(key).isEqualTo(english);
        });
    }

    @Test
    void everyRuleHasItsSentence() {
        var rules = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("ca.footing").stream()
                        .filter(type -> type.isAssignableTo(RuleViolation.class))
                        .filter(type ->
                                !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                        .map(type -> "error." + type.getSimpleName());
        assertThat(rules).allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        assertThat(sources("src/main/java", ".java")).allSatisfy(source -> {
            var code = Files.readString(source);
            assertThat(List.of(USED, IN_TITLES))
                    .allSatisfy(pattern -> assertThat(
                                    pattern.matcher(code).results().map(match -> match.group(1)))
                            .allSatisfy(key -> assertThat(texts.has(key))
                                    .as(key + " in " + source.getFileName())
                                    .isTrue()));
        });
    }

    @Test
    void filesAreSortedByKey() throws IOException {
        assertThat(sources("src/main/resources/texts", ".properties")).allSatisfy(file -> {
            var keys = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[A-Za-z][\\w.]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file.toString()).isSorted();
        });
    }

    private java.util.Set<String> arguments(java.util.Locale locale, String key) {
        return new TreeSet<>(new MessageFormat(texts.pattern(locale, key)).getArgumentNames());
    }

    private static List<Path> sources(String root, String ending) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
