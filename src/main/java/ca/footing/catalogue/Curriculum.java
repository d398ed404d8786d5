package ca.footing.catalogue;

import ca.footing.shared.ForRegistrars;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing what is taught: the registrar's side of the catalogue. */
@Service
@Transactional
@ForRegistrars
public class Curriculum {
    @Transactional(readOnly = true)
    public List<SeriesSummary> all() {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public SeriesDetails series(SeriesId series) {
        throw new UnsupportedOperationException();
    }

    public SeriesId create(SeriesDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void revise(SeriesId series, SeriesDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Makes a series public. Refuses one without a module or without complete texts in both languages. */
    public void publish(SeriesId series) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(SeriesId series) {
        throw new UnsupportedOperationException();
    }

    public ModuleId addModule(SeriesId series, ModuleDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void reviseModule(ModuleId module, ModuleDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void removeModule(ModuleId module) {
        throw new UnsupportedOperationException();
    }

    public MaterialId addMaterial(ModuleId module, MaterialDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void removeMaterial(MaterialId material) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the quiz of a module; ids of questions and choices that stay are kept. */
    public void setQuestions(ModuleId module, List<Question> questions) {
        throw new UnsupportedOperationException();
    }
}
