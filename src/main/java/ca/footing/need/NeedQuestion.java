package ca.footing.need;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question that a series asks people about access. It is retired, never changed, so that answers keep their meaning. */
@Entity
@Table(name = "need_question")
class NeedQuestion {
    @EmbeddedId
    private NeedQuestionId id;

    @EmbeddedColumnNaming("series_%s")
    private SeriesId series;

    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuestionKind kind;

    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @EmbeddedColumnNaming("after_%s")
    private @Nullable NeedQuestionId after;

    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected NeedQuestion() {}

    /** @throws QuestionTextsIncomplete unless it is asked in both languages */
    NeedQuestion(SeriesId series, int position, QuestionKind kind, LocalizedText text, @Nullable NeedQuestionId after) {
        if (!text.isComplete()) {
            throw new QuestionTextsIncomplete();
        }
        this.id = NeedQuestionId.next();
        this.series = series;
        this.position = position;
        this.kind = kind;
        this.text = text;
        this.after = after;
    }

    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    SeriesId series() {
        return series;
    }

    AskedQuestion asked() {
        return new AskedQuestion(id, kind, text, after);
    }
}
