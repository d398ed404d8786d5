package ca.footing.demo;

import ca.footing.catalogue.ContentNotice;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.MaterialDraft;
import ca.footing.catalogue.MaterialFile;
import ca.footing.catalogue.ModuleDraft;
import ca.footing.catalogue.SeriesDraft;
import ca.footing.catalogue.SeriesId;
import ca.footing.quiz.ChoiceId;
import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionId;
import ca.footing.quiz.QuestionKind;
import ca.footing.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demo's files and enters their series as a registrar would. */
@Component
@Profile({"demo", "test"})
class DemoContent {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Curriculum curriculum;
    private final DemoQuizzes quizzes;

    DemoContent(Curriculum curriculum, DemoQuizzes quizzes) {
        this.curriculum = curriculum;
        this.quizzes = quizzes;
    }

    DemoPerson.All people() {
        return json.readValue(bytes("people.json"), DemoPerson.All.class);
    }

    List<DemoCohorts.Plan> cohorts() {
        return List.of(json.readValue(bytes("cohorts.json"), DemoCohorts.Plan[].class));
    }

    /** What a file writes, not entered yet. */
    DemoSeries series(String file) {
        return json.readValue(bytes(file), DemoSeries.class);
    }

    SeriesId enter(DemoSeries demo) {
        var series = curriculum.create(new SeriesDraft(
                demo.slug(),
                demo.title(),
                demo.summary(),
                demo.description(),
                demo.audience(),
                demo.expectations() == null ? LocalizedText.EMPTY : demo.expectations(),
                demo.costsOutside()));
        demo.modules().forEach(module -> enter(series, module));
        curriculum.publish(series);
        return series;
    }

    private void enter(SeriesId series, DemoSeries.Module demo) {
        var notice = demo.contentNotice();
        var module = curriculum.addModule(
                series,
                new ModuleDraft(
                        demo.title(),
                        demo.summary(),
                        paired(demo.objectives()),
                        new ContentNotice(notice.topics(), notice.media(), notice.methods(), notice.present()),
                        demo.didacticMinutes(),
                        demo.experientialMinutes(),
                        demo.reflectionPrompt(),
                        demo.exercise().title(),
                        demo.exercise().text()));
        demo.materials().forEach(material -> curriculum.addMaterial(module, draft(material)));
        var quiz = demo.quiz();
        if (quiz != null) {
            quizzes.plan(
                    series,
                    module,
                    quiz.questions().stream().map(DemoContent::question).toList(),
                    quiz.passMark());
        }
    }

    private static MaterialDraft draft(DemoSeries.Material demo) {
        var files = new HashMap<String, MaterialFile>();
        if (demo.file() != null) {
            demo.file()
                    .forEach((language, name) -> files.put(language, new MaterialFile(name, bytes("files/" + name))));
        }
        var body = demo.body() == null ? LocalizedText.EMPTY : demo.body();
        return new MaterialDraft(demo.kind(), demo.title(), demo.url(), body, true, files);
    }

    private static Question question(DemoSeries.Question demo) {
        var choices = demo.choices().stream()
                .map(choice -> new Question.Choice(ChoiceId.next(), choice.text(), choice.correct()))
                .toList();
        return new Question(
                QuestionId.next(),
                demo.multiple() ? QuestionKind.MULTIPLE : QuestionKind.SINGLE,
                demo.text(),
                choices,
                demo.feedback(),
                List.of());
    }

    private static List<LocalizedText> paired(Map<String, List<String>> objectives) {
        var english = objectives.getOrDefault("en", List.of());
        var french = objectives.getOrDefault("fr", List.of());
        return IntStream.range(0, english.size())
                .mapToObj(line -> new LocalizedText(english.get(line), french.get(line)))
                .toList();
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("db/demo/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
