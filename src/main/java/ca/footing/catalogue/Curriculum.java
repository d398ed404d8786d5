package ca.footing.catalogue;

import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing what is taught: the registrar's side of the catalogue. */
@Service
@Transactional
@ForRegistrars
public class Curriculum {
    private final SeriesRepository series;
    private final SeriesModuleRepository modules;
    private final MaterialShelf materials;
    private final ModuleContents contents;
    private final ApplicationEventPublisher events;

    Curriculum(
            SeriesRepository series,
            SeriesModuleRepository modules,
            MaterialShelf materials,
            ModuleContents contents,
            ApplicationEventPublisher events) {
        this.series = series;
        this.modules = modules;
        this.materials = materials;
        this.contents = contents;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<SeriesSummary> all() {
        return series.rows();
    }

    /** @throws RecordNotFound when there is none */
    @Transactional(readOnly = true)
    public SeriesDetails series(SeriesId id) {
        return load(id).details(contents.ofSeries(id));
    }

    /** @throws RecordNotFound when there is none */
    @Transactional(readOnly = true)
    public ModuleDetails module(ModuleId id) {
        return contents.details(List.of(load(id))).getFirst();
    }

    /** Which PDFs the materials of a module have. */
    @Transactional(readOnly = true)
    public List<FileName> fileNames(ModuleId module) {
        return materials.fileNames(module);
    }

    /** Counts the changes of a series' own texts and status; a form remembers it and gives it back. */
    @Transactional(readOnly = true)
    public int revision(SeriesId id) {
        return load(id).revision();
    }

    @Transactional(readOnly = true)
    public int revision(ModuleId id) {
        return load(id).revision();
    }

    /** @throws SlugMalformed, SlugTaken */
    public SeriesId create(SeriesDraft draft) {
        var created = new Series(series.lastPosition() + 1, draft);
        requireFree(draft.slug(), created.id());
        return series.save(created).id();
    }

    /** @throws SlugMalformed, SlugTaken, and SeriesTextsIncomplete when the series is public */
    public void revise(SeriesId id, SeriesDraft draft) {
        revise(id, draft, revision(id));
    }

    /** As above, and refuses with an optimistic locking failure when the series is no longer at that revision. */
    public void revise(SeriesId id, SeriesDraft draft, int revision) {
        var found = load(id);
        requireCurrent(found.revision(), revision);
        requireFree(draft.slug(), id);
        found.revise(draft);
    }

    /** Makes a series public. Refuses one without a module or without complete texts in both languages. */
    public void publish(SeriesId id) {
        var found = load(id);
        contents.requireComplete(modules.ofSeries(id));
        found.publish(modules.countBySeries(id));
    }

    public void withdraw(SeriesId id) {
        load(id).withdraw();
    }

    /** @throws ModuleTextsIncomplete when the series is public and a text lacks a language */
    public ModuleId addModule(SeriesId id, ModuleDraft draft) {
        var added = modules.save(new SeriesModule(load(id).id(), modules.countBySeries(id) + 1, draft));
        requireCompleteIfPublic(added.id());
        return added.id();
    }

    /** @throws ModuleTextsIncomplete when the series is public and a text lacks a language */
    public void reviseModule(ModuleId id, ModuleDraft draft) {
        reviseModule(id, draft, revision(id));
    }

    /** As above, and refuses with an optimistic locking failure when the module is no longer at that revision. */
    public void reviseModule(ModuleId id, ModuleDraft draft, int revision) {
        var found = load(id);
        requireCurrent(found.revision(), revision);
        found.revise(draft);
        requireCompleteIfPublic(id);
    }

    /** Swaps a module with the one before it; the first stays where it is. */
    public void moveModuleUp(ModuleId id) {
        var moved = load(id);
        modules.ofSeries(moved.series()).stream()
                .filter(other -> other.position() == moved.position() - 1)
                .findFirst()
                .ifPresent(before -> {
                    before.moveTo(moved.position());
                    moved.moveTo(moved.position() - 1);
                });
    }

    /** @throws ModuleInUse when the series has ever been public */
    public void removeModule(ModuleId id) {
        var found = load(id);
        if (load(found.series()).wasEverPublished()) {
            throw new ModuleInUse();
        }
        materials.removeAll(id);
        events.publishEvent(new ModuleRemoved(id));
        modules.delete(found);
        modules.ofSeries(found.series()).stream()
                .filter(other -> other.position() > found.position())
                .forEach(other -> other.moveTo(other.position() - 1));
    }

    /** @throws MaterialEmpty, LinkMalformed, NotAPdf, FileTooLarge */
    public MaterialId addMaterial(ModuleId id, MaterialDraft draft) {
        var added = materials.add(load(id).id(), draft).id();
        requireCompleteIfPublic(id);
        return added;
    }

    /** Revises a material; a file given replaces the one of its language, one not given stays. */
    public void reviseMaterial(MaterialId id, MaterialDraft draft) {
        requireCompleteIfPublic(materials.revise(id, draft).module());
    }

    /**
     * As {@link #reviseMaterial}, as a new edition: those who have the material are told what changed. Who confirmed the
     * earlier edition need not do so again, unless everyone is asked anew.
     *
     * @throws ChangeUnsaid unless the correction says what changed in both languages
     */
    public void correctMaterial(MaterialId id, MaterialDraft draft, Correction correction) {
        requireCompleteIfPublic(materials.correct(id, draft, correction).module());
    }

    public void removeMaterial(MaterialId id) {
        materials.remove(materials.load(id));
    }

    private void requireCompleteIfPublic(ModuleId id) {
        var module = load(id);
        if (load(module.series()).isPublished()) {
            contents.requireComplete(List.of(module));
        }
    }

    private void requireFree(String slug, SeriesId mine) {
        if (series.findBySlug(slug).filter(other -> !other.id().equals(mine)).isPresent()) {
            throw new SlugTaken(slug);
        }
    }

    private static void requireCurrent(int present, int expected) {
        if (present != expected) {
            throw new ObjectOptimisticLockingFailureException(Series.class, expected);
        }
    }

    private Series load(SeriesId id) {
        return series.findById(id).orElseThrow(RecordNotFound::new);
    }

    private SeriesModule load(ModuleId id) {
        return modules.findById(id).orElseThrow(RecordNotFound::new);
    }
}
