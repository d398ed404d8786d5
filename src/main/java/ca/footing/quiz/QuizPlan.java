package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the quiz of a module draws from the bank of its series, and its rules. */
@Entity
@Table(name = "quiz_plan")
class QuizPlan {
    private static final int LONGEST_WAIT = 30 * 24 * 60;

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "module_id"))
    private ModuleId module;

    @Version
    private Integer version;

    private int passMark;
    private @Nullable Integer attempts;
    private int waitMinutes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Telling telling;

    private boolean shuffleQuestions;
    private boolean shuffleChoices;
    private @Nullable String preset;

    @ElementCollection
    @CollectionTable(name = "quiz_fixed", joinColumns = @JoinColumn(name = "module_id"))
    @OrderColumn(name = "position")
    private List<Fixed> fixed = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quiz_draw", joinColumns = @JoinColumn(name = "module_id"))
    @OrderColumn(name = "position")
    private List<Drawn> draws = new ArrayList<>();

    /** A question that is always asked. */
    @Embeddable
    record Fixed(@EmbeddedColumnNaming("question_%s") QuestionId question) {}

    /** A draw. */
    @Embeddable
    record Drawn(String tag, int questions) {}

    @SuppressWarnings("NullAway.Init")
    protected QuizPlan() {}

    @SuppressWarnings("NullAway.Init")
    QuizPlan(ModuleId module, QuizDraft draft) {
        this.module = module;
        revise(draft);
    }

    ModuleId module() {
        return module;
    }

    /** @throws PassMarkOutOfRange, AttemptsOutOfRange */
    final void revise(QuizDraft draft) {
        var rules = draft.rules();
        if (rules.passMark() < 0 || rules.passMark() > 100) {
            throw new PassMarkOutOfRange();
        }
        var limit = rules.attempts();
        if ((limit != null && (limit < 1 || limit > 99))
                || rules.waitMinutes() < 0
                || rules.waitMinutes() > LONGEST_WAIT) {
            throw new AttemptsOutOfRange();
        }
        passMark = rules.passMark();
        attempts = limit;
        waitMinutes = rules.waitMinutes();
        telling = rules.telling();
        shuffleQuestions = rules.shuffleQuestions();
        shuffleChoices = rules.shuffleChoices();
        preset = rules.preset();
        fixed.clear();
        draft.fixed().stream().distinct().map(Fixed::new).forEach(fixed::add);
        draws.clear();
        draft.draws().forEach(draw -> draws.add(new Drawn(draw.tag(), draw.questions())));
    }

    QuizDraft draft() {
        return new QuizDraft(
                fixed.stream().map(Fixed::question).toList(),
                draws.stream()
                        .map(draw -> new QuizDraft.Draw(draw.tag(), draw.questions()))
                        .toList(),
                new QuizRules(passMark, attempts, waitMinutes, telling, shuffleQuestions, shuffleChoices, preset));
    }
}
