package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.shared.Languages;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads an explanation as a person does, by its words alone, and says what they amount to. */
final class Reader {
    /** What the words say. */
    enum State {
        MET,
        OPEN,
        IMPOSSIBLE,
        SPARE
    }

    private static final Map<String, Map<String, State>> BEGINNINGS = Map.of(
            "en",
                    Map.of(
                            "Met:", State.MET,
                            "Missing:", State.OPEN,
                            "Not possible as things stand:", State.IMPOSSIBLE,
                            "Not needed:", State.SPARE),
            "fr",
                    Map.of(
                            "Fait\u00a0:", State.MET,
                            "Il manque\u00a0:", State.OPEN,
                            "Impossible pour le moment\u00a0:", State.IMPOSSIBLE,
                            "Pas nécessaire\u00a0:", State.SPARE));
    private static final Pattern OF_THESE = Pattern.compile("(\\d+) (?:of these|de ces) (\\d+)");

    /** A line with what stands below it. */
    private record Heading(int depth, String words, State said, List<Heading> parts) {}

    private Reader() {}

    static State read(Explanation explanation, Locale locale, Texts texts) {
        var root = new Heading(-1, "", State.OPEN, new ArrayList<>());
        var open = new ArrayList<>(List.of(root));
        for (var line : explanation.lines()) {
            var words = texts.get(locale, line.sentence().key(), line.sentence().args(locale));
            assertThat(words).isNotBlank().doesNotContain("!", "{", "}", "LocalizedText");
            var heading = new Heading(line.depth(), words, said(words, locale), new ArrayList<>());
            assertThat(line.due().isPresent())
                    .as(words)
                    .isEqualTo(line.finding() != null
                            && (heading.said() == State.OPEN || heading.said() == State.IMPOSSIBLE));
            line.due()
                    .ifPresent(due -> assertThat(texts.get(locale, due.key(), due.args(locale)))
                            .isNotBlank()
                            .doesNotContain("!", "{", "}"));
            while (open.getLast().depth() >= line.depth()) {
                open.removeLast();
            }
            open.getLast().parts().add(heading);
            open.add(heading);
        }
        return amounts(root.parts(), root.parts().size());
    }

    private static State said(String words, Locale locale) {
        return BEGINNINGS.get(Languages.code(locale)).entrySet().stream()
                .filter(beginning -> words.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .reduce((_, _) -> {
                    throw new AssertionError(words);
                })
                .orElseThrow(() -> new AssertionError(words));
    }

    /** What a line says is what its parts amount to. */
    private static State checked(Heading heading) {
        if (heading.parts().isEmpty()) {
            return heading.said();
        }
        var size = heading.parts().size();
        var number = OF_THESE.matcher(heading.words());
        var needed = number.find()
                ? Integer.parseInt(Objects.requireNonNull(number.group(1)))
                : heading.words().contains("one of these") || heading.words().matches(".*\\bun (seul )?de ces.*")
                        ? 1
                        : size;
        var found = amounts(heading.parts(), needed);
        if (heading.said() == State.SPARE) {
            assertThat(found).as(heading.words()).isNotEqualTo(State.MET);
            return State.SPARE;
        }
        assertThat(found).as(heading.words()).isEqualTo(heading.said());
        return found;
    }

    private static State amounts(List<Heading> parts, int needed) {
        var states = parts.stream().map(Reader::checked).toList();
        var met = states.stream().filter(State.MET::equals).count();
        var open = states.stream().filter(State.OPEN::equals).count();
        return met >= needed ? State.MET : met + open >= needed ? State.OPEN : State.IMPOSSIBLE;
    }
}
