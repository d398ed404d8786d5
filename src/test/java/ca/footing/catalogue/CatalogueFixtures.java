package ca.footing.catalogue;

import ca.footing.Acting;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.quiz.QuizFixtures;
import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Series for tests: two modules with an objective, a text, a link and a quiz of two questions each. */
@Component
public class CatalogueFixtures {
    private final Curriculum curriculum;
    private final Catalogue catalogue;
    private final QuizFixtures quizzes;

    CatalogueFixtures(Curriculum curriculum, Catalogue catalogue, QuizFixtures quizzes) {
        this.curriculum = curriculum;
        this.catalogue = catalogue;
        this.quizzes = quizzes;
    }

    /** A published series. */
    public SeriesId series() {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var series = draftSeries();
            curriculum.publish(series);
            return series;
        });
    }

    public List<ModuleSummary> modules(SeriesId series) {
        return catalogue.modules(series);
    }

    /** As the registrar: the notes of a module are corrected, and everyone who has them is told. */
    public void correctNotes(ModuleId module) {
        var notes = catalogue.module(module).materials().getFirst();
        curriculum.correctMaterial(
                notes.id(),
                new MaterialDraft(
                        MaterialKind.TEXT, text("Notes"), null, text("Read this, corrected."), true, Map.of()),
                new Correction(text("The second paragraph names the right page."), false));
    }

    /** As the registrar: a complete series that is not published yet. */
    SeriesId draftSeries() {
        var series = curriculum.create(draft("s-" + UUID.randomUUID(), "Resourcing"));
        module(series, "Safety");
        module(series, "Grounding");
        return series;
    }

    ModuleId module(SeriesId series, String title) {
        var module = curriculum.addModule(series, moduleDraft(title));
        curriculum.addMaterial(
                module, new MaterialDraft(MaterialKind.TEXT, text("Notes"), null, text("Read this."), true, Map.of()));
        curriculum.addMaterial(
                module,
                new MaterialDraft(
                        MaterialKind.LINK,
                        text("Article"),
                        "https://example.org/article",
                        LocalizedText.EMPTY,
                        false,
                        Map.of()));
        quizzes.plan(
                series,
                module,
                List.of(QuizFixtures.question("First?", false), QuizFixtures.question("Second?", true)));
        return module;
    }

    static LocalizedText text(String english) {
        return new LocalizedText(english, english + " (fr)");
    }

    static SeriesDraft draft(String slug, String title) {
        return new SeriesDraft(
                slug, text(title), text("A short summary."), text("A long description."), text("For whom."));
    }

    static ModuleDraft moduleDraft(String title) {
        return new ModuleDraft(
                text(title),
                text("What it is about."),
                List.of(text("Name three signs."), text("Choose a practice.")),
                new ContentNotice(text("Topics"), text("Media"), text("Methods"), text("Who is present")),
                90,
                60,
                text("What did you notice?"),
                text("Practise"),
                text("Ten minutes a day."));
    }
}
