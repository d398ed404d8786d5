package ca.footing.demo;

import ca.footing.catalogue.MaterialKind;
import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A series as the demo's files write it ({@code db/demo/*.json}). */
record DemoSeries(
        String slug,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        LocalizedText audience,
        @Nullable LocalizedText expectations,
        LocalizedText costsOutside,
        List<Module> modules) {
    /** The same under another address. */
    DemoSeries at(String other) {
        return new DemoSeries(other, title, summary, description, audience, expectations, costsOutside, modules);
    }

    record Module(
            LocalizedText title,
            LocalizedText summary,
            Map<String, List<String>> objectives,
            Notice contentNotice,
            int didacticMinutes,
            int experientialMinutes,
            List<Material> materials,
            @Nullable Quiz quiz,
            LocalizedText reflectionPrompt,
            Exercise exercise) {}

    record Notice(LocalizedText topics, LocalizedText media, LocalizedText methods, LocalizedText present) {}

    record Material(
            MaterialKind kind,
            LocalizedText title,
            @Nullable String url,
            @Nullable LocalizedText body,
            @Nullable Map<String, String> file) {}

    record Quiz(int passMark, List<Question> questions) {}

    record Question(LocalizedText text, boolean multiple, List<Choice> choices, LocalizedText feedback) {}

    record Choice(LocalizedText text, boolean correct) {}

    record Exercise(LocalizedText title, LocalizedText text) {}
}
