package ca.footing.progress.ui;

import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleDetails;
import com.vaadin.flow.component.ItemLabelGenerator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names the materials of a module in one language. */
record MaterialTitles(ModuleDetails module, Locale locale) implements ItemLabelGenerator<MaterialId> {
    @Override
    public String apply(@Nullable MaterialId id) {
        return module.materials().stream()
                .filter(material -> material.id().equals(id))
                .map(material -> material.title().in(locale))
                .findFirst()
                .orElse("");
    }
}
