package ca.footing.catalogue;

import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The materials of modules together with their files. */
@Component
class MaterialShelf {
    private final MaterialRepository materials;
    private final StoredFileRepository files;
    private final MaterialHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MaterialShelf(
            MaterialRepository materials,
            StoredFileRepository files,
            MaterialHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.materials = materials;
        this.files = files;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    ModuleMaterial load(MaterialId id) {
        return materials.findById(id).orElseThrow(RecordNotFound::new);
    }

    ModuleMaterial add(ModuleId module, MaterialDraft draft) {
        if (draft.kind() == MaterialKind.PDF && draft.files().isEmpty()) {
            throw new MaterialEmpty();
        }
        var added = materials.save(new ModuleMaterial(module, materials.lastPosition(module) + 1, draft));
        store(added, draft);
        return added;
    }

    ModuleMaterial revise(MaterialId id, MaterialDraft draft) {
        var found = load(id);
        found.revise(draft);
        store(found, draft);
        return found;
    }

    /** As {@link #revise}, after laying the present edition aside. */
    ModuleMaterial correct(MaterialId id, MaterialDraft draft, Correction correction) {
        var found = load(id);
        var now = clock.instant();
        history.keep(id, found.edition(), now);
        found.revise(draft);
        found.correct(correction.change(), now);
        store(found, draft);
        events.publishEvent(
                new MaterialCorrected(id, found.module(), found.edition(), correction.change(), correction.anew()));
        return found;
    }

    void remove(ModuleMaterial material) {
        history.forget(material.id());
        files.deleteOf(material.id().id());
        materials.delete(material);
    }

    void removeAll(ModuleId module) {
        materials.ofModules(List.of(module)).forEach(this::remove);
    }

    List<FileName> fileNames(ModuleId module) {
        var ids = materials.ofModules(List.of(module)).stream()
                .map(material -> material.id().id())
                .toList();
        return ids.isEmpty() ? List.of() : files.names(ids);
    }

    private void store(ModuleMaterial material, MaterialDraft draft) {
        if (material.kind() != MaterialKind.PDF) {
            return;
        }
        draft.files().forEach((language, file) -> {
            var key = StoredFile.Key.of(material.id(), language);
            files.findById(key)
                    .ifPresentOrElse(stored -> stored.replace(file), () -> files.save(new StoredFile(key, file)));
        });
    }
}
