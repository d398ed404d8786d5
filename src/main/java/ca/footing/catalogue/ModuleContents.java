package ca.footing.catalogue;

import ca.footing.shared.Languages;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts modules together with their materials and what is known of their quiz: four queries, however many modules there are. */
@Component
class ModuleContents {
    private final SeriesModuleRepository modules;
    private final MaterialRepository materials;
    private final ModuleQuizzes quizzes;

    ModuleContents(SeriesModuleRepository modules, MaterialRepository materials, ModuleQuizzes quizzes) {
        this.modules = modules;
        this.materials = materials;
        this.quizzes = quizzes;
    }

    List<ModuleDetails> ofSeries(SeriesId series) {
        return details(modules.ofSeries(series));
    }

    /** From {@link SeriesRepository#whole}: one more query, for the quizzes. */
    List<ModuleDetails> pairs(Collection<Object[]> rows) {
        var found = new LinkedHashSet<SeriesModule>();
        var its = new LinkedHashSet<ModuleMaterial>();
        rows.forEach(row -> {
            if (row[1] != null) {
                found.add((SeriesModule) row[1]);
            }
            if (row[2] != null) {
                its.add((ModuleMaterial) row[2]);
            }
        });
        return details(List.copyOf(found), List.copyOf(its));
    }

    List<ModuleDetails> details(List<SeriesModule> found) {
        var ids = found.stream().map(SeriesModule::id).toList();
        return ids.isEmpty() ? List.of() : details(found, materials.ofModules(ids));
    }

    private List<ModuleDetails> details(List<SeriesModule> found, List<ModuleMaterial> its) {
        var ids = found.stream().map(SeriesModule::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var materialsOf = its.stream().collect(Collectors.groupingBy(ModuleMaterial::module));
        var quizOf = quizzes.of(ids);
        return found.stream()
                .map(module -> module.details(
                        materialsOf.getOrDefault(module.id(), List.of()).stream()
                                .map(ModuleMaterial::details)
                                .toList(),
                        quizOf.getOrDefault(module.id(), QuizOutline.NONE)))
                .toList();
    }

    /** What the public may read: titles of materials, no content of theirs and no quiz. */
    List<ModuleDetails> outlines(SeriesId series) {
        var found = modules.ofSeries(series);
        var ids = found.stream().map(SeriesModule::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var materialsOf = materials.ofModules(ids).stream().collect(Collectors.groupingBy(ModuleMaterial::module));
        return found.stream()
                .map(module -> module.details(
                        materialsOf.getOrDefault(module.id(), List.of()).stream()
                                .map(ModuleMaterial::outline)
                                .toList(),
                        QuizOutline.NONE))
                .toList();
    }

    /** @throws ModuleTextsIncomplete when a text of the module, its materials or its quiz lacks a language */
    void requireComplete(List<SeriesModule> found) {
        for (var module : details(found)) {
            var missing = Languages.ALL.stream().mapToInt(module::missing).sum();
            if (missing > 0) {
                throw new ModuleTextsIncomplete(module.summary().position(), missing);
            }
        }
    }
}
