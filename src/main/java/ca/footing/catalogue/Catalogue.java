package ca.footing.catalogue;

import ca.footing.shared.ForAnyone;
import ca.footing.shared.Internal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what is taught. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    /** Published series, by position. */
    @ForAnyone
    public List<SeriesSummary> published() {
        throw new UnsupportedOperationException();
    }

    /** @throws ca.footing.shared.RecordNotFound unless a published series has that slug (the office also sees drafts) */
    @ForAnyone
    public SeriesDetails bySlug(String slug) {
        throw new UnsupportedOperationException();
    }

    /** @throws ca.footing.shared.RecordNotFound when there is none, published or not */
    @Internal
    public SeriesDetails details(SeriesId series) {
        throw new UnsupportedOperationException();
    }

    /** Every series with that id, in any status, for other modules' rows. */
    @Internal
    public Map<SeriesId, SeriesSummary> summaries(Collection<SeriesId> series) {
        throw new UnsupportedOperationException();
    }

    @Internal
    public List<ModuleSummary> modules(SeriesId series) {
        throw new UnsupportedOperationException();
    }

    @Internal
    public ModuleDetails module(ModuleId module) {
        throw new UnsupportedOperationException();
    }

    /** The PDF of a material in that language (the other one if only that exists). */
    @Internal
    public MaterialFile file(MaterialId material, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
