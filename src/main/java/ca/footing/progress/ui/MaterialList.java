package ca.footing.progress.ui;

import ca.footing.catalogue.MaterialId;
import ca.footing.progress.MaterialOnPage;
import ca.footing.progress.ModuleProgress;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The materials of a module, with the word of the person that they have read what is required. */
class MaterialList extends UnorderedList {
    private final Map<MaterialId, MaterialWord> words = new HashMap<>();
    private final Function<MaterialId, ModuleProgress> acknowledge;

    MaterialList(ModuleProgress module, Function<MaterialId, ModuleProgress> acknowledge) {
        this.acknowledge = acknowledge;
        addClassName("material-list");
        module.materials().forEach(one -> {
            var word = new MaterialWord(this::read);
            words.put(one.material().id(), word);
            var item = new ListItem(new MaterialContent(module, one), word);
            item.addClassName("panel");
            add(item);
        });
        show(module);
    }

    void show(ModuleProgress module) {
        for (MaterialOnPage one : module.materials()) {
            var word = words.get(one.material().id());
            if (word != null) {
                word.show(module, one);
            }
        }
    }

    private void read(MaterialId material) {
        show(acknowledge.apply(material));
    }
}
