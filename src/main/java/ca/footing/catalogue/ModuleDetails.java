package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that a module holds. {@code reflectionPrompt} and {@code exerciseText} (Markdown) may be empty: then not asked. */
public record ModuleDetails(
        ModuleSummary summary,
        SeriesId series,
        List<LocalizedText> objectives,
        ContentNotice contentNotice,
        List<Material> materials,
        QuizOutline quiz,
        LocalizedText reflectionPrompt,
        LocalizedText exerciseTitle,
        LocalizedText exerciseText) {
    /** How many texts lack that language; a reflection or exercise that is not asked for lacks nothing. */
    public int missing(Locale language) {
        var notice = contentNotice;
        var wanted = new ArrayList<>(List.of(
                summary.title(),
                summary.summary(),
                notice.topics(),
                notice.media(),
                notice.methods(),
                notice.present()));
        wanted.addAll(objectives.isEmpty() ? List.of(LocalizedText.EMPTY) : objectives);
        if (!reflectionPrompt.isEmpty()) {
            wanted.add(reflectionPrompt);
        }
        if (!exerciseTitle.isEmpty() || !exerciseText.isEmpty()) {
            wanted.addAll(List.of(exerciseTitle, exerciseText));
        }
        materials.forEach(material -> wanted.addAll(material.texts()));
        return quiz.missing(language)
                + (int) wanted.stream().filter(text -> text.lacks(language)).count();
    }

    /** Percent of the quiz's questions that must be right. */
    public int passMark() {
        return quiz.passMark();
    }

    public boolean asksQuiz() {
        return quiz.questions() > 0;
    }
}
