package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One module of a series: what is learned, what a person should know beforehand, and what completing it asks. */
@Entity
@Table(name = "series_module")
class SeriesModule {
    @EmbeddedId
    private ModuleId id;

    @Version
    private Integer version;

    private int revision;

    @EmbeddedColumnNaming("series_%s")
    private SeriesId series;

    private int position;

    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @EmbeddedColumnNaming("summary_%s")
    private LocalizedText summary;

    @ElementCollection
    @CollectionTable(name = "module_objective", joinColumns = @JoinColumn(name = "module_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
    private List<LocalizedText> objectives = new ArrayList<>();

    @EmbeddedColumnNaming("notice_topics_%s")
    private LocalizedText topics;

    @EmbeddedColumnNaming("notice_media_%s")
    private LocalizedText media;

    @EmbeddedColumnNaming("notice_methods_%s")
    private LocalizedText methods;

    @EmbeddedColumnNaming("notice_present_%s")
    private LocalizedText present;

    private int didacticMinutes;
    private int experientialMinutes;

    @EmbeddedColumnNaming("reflection_prompt_%s")
    private LocalizedText reflectionPrompt;

    @EmbeddedColumnNaming("exercise_title_%s")
    private LocalizedText exerciseTitle;

    @EmbeddedColumnNaming("exercise_text_%s")
    private LocalizedText exerciseText;

    @SuppressWarnings("NullAway.Init")
    protected SeriesModule() {}

    @SuppressWarnings("NullAway.Init")
    SeriesModule(SeriesId series, int position, ModuleDraft draft) {
        this.id = ModuleId.next();
        this.series = series;
        this.position = position;
        write(draft);
    }

    ModuleId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    int position() {
        return position;
    }

    int revision() {
        return revision;
    }

    void revise(ModuleDraft draft) {
        write(draft);
        revision++;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    ModuleSummary summary() {
        return new ModuleSummary(id, position, title, summary, didacticMinutes, experientialMinutes);
    }

    ModuleDetails details(List<Material> materials, QuizOutline quiz) {
        return new ModuleDetails(
                summary(),
                series,
                List.copyOf(objectives),
                new ContentNotice(topics, media, methods, present),
                materials,
                quiz,
                reflectionPrompt,
                exerciseTitle,
                exerciseText);
    }

    private void write(ModuleDraft draft) {
        if (draft.didacticMinutes() < 0
                || draft.experientialMinutes() < 0
                || draft.didacticMinutes() + draft.experientialMinutes() == 0) {
            throw new ModuleWithoutMinutes();
        }
        title = draft.title();
        summary = draft.summary();
        objectives.clear();
        draft.objectives().stream().filter(text -> !text.isEmpty()).forEach(objectives::add);
        topics = draft.contentNotice().topics();
        media = draft.contentNotice().media();
        methods = draft.contentNotice().methods();
        present = draft.contentNotice().present();
        didacticMinutes = draft.didacticMinutes();
        experientialMinutes = draft.experientialMinutes();
        reflectionPrompt = draft.reflectionPrompt();
        exerciseTitle = draft.exerciseTitle();
        exerciseText = draft.exerciseText();
    }
}
