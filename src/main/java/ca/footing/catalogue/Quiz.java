package ca.footing.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The questions of a module in their order. */
@Component
class Quiz {
    private final QuestionRepository questions;

    Quiz(QuestionRepository questions) {
        this.questions = questions;
    }

    void replace(ModuleId module, List<Question> wanted) {
        var present = questions.ofModules(List.of(module)).stream()
                .collect(Collectors.toMap(QuizQuestion::id, Function.identity()));
        var position = 0;
        for (var question : wanted) {
            position++;
            var kept = present.remove(question.id());
            if (kept == null) {
                questions.save(new QuizQuestion(module, position, question));
            } else {
                kept.revise(position, question);
            }
        }
        present.values().forEach(questions::delete);
    }
}
