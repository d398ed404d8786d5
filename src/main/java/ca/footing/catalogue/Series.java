package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A workshop series: the texts that sell and explain it, and whether the public may see them. */
@Entity
@Table(name = "series")
class Series {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SLUG_LENGTH = 80;

    @EmbeddedId
    private SeriesId id;

    @Version
    private Integer version;

    private int revision;
    private String slug;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SeriesStatus status;

    private int position;

    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @EmbeddedColumnNaming("summary_%s")
    private LocalizedText summary;

    @EmbeddedColumnNaming("description_%s")
    private LocalizedText description;

    @EmbeddedColumnNaming("audience_%s")
    private LocalizedText audience;

    @EmbeddedColumnNaming("expectations_%s")
    private LocalizedText expectations;

    @EmbeddedColumnNaming("costs_outside_%s")
    private LocalizedText costsOutside;

    @SuppressWarnings("NullAway.Init")
    protected Series() {}

    @SuppressWarnings("NullAway.Init")
    Series(int position, SeriesDraft draft) {
        this.id = SeriesId.next();
        this.status = SeriesStatus.DRAFT;
        this.position = position;
        write(draft);
    }

    SeriesId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    int revision() {
        return revision;
    }

    boolean isPublished() {
        return status == SeriesStatus.PUBLISHED;
    }

    /** Once people could see a series they may have registered for it, so that its modules must stay. */
    boolean wasEverPublished() {
        return status != SeriesStatus.DRAFT;
    }

    /** @throws SeriesTextsIncomplete when the series is public and a text would be missing */
    void revise(SeriesDraft draft) {
        write(draft);
        revision++;
        if (isPublished()) {
            requireCompleteTexts();
        }
    }

    void publish(int modules) {
        if (modules == 0) {
            throw new SeriesWithoutModule();
        }
        requireCompleteTexts();
        status = SeriesStatus.PUBLISHED;
        revision++;
    }

    void withdraw() {
        status = SeriesStatus.WITHDRAWN;
        revision++;
    }

    private SeriesSummary summary(int modules) {
        return new SeriesSummary(id, slug, status, title, summary, modules);
    }

    SeriesDetails details(List<ModuleDetails> modules) {
        return new SeriesDetails(summary(modules.size()), description, audience, expectations, costsOutside, modules);
    }

    private void requireCompleteTexts() {
        var optional = Stream.of(expectations, costsOutside).filter(text -> !text.isEmpty());
        var missing = Stream.concat(Stream.of(title, summary, description, audience), optional)
                .filter(text -> !text.isComplete())
                .count();
        if (missing > 0) {
            throw new SeriesTextsIncomplete(missing);
        }
    }

    private void write(SeriesDraft draft) {
        if (draft.slug().length() > SLUG_LENGTH || !SLUG.matcher(draft.slug()).matches()) {
            throw new SlugMalformed();
        }
        slug = draft.slug();
        title = draft.title();
        summary = draft.summary();
        description = draft.description();
        audience = draft.audience();
        expectations = draft.expectations();
        costsOutside = draft.costsOutside();
    }
}
