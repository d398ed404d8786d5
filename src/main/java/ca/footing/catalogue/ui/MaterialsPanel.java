package ca.footing.catalogue.ui;

import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.FileName;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialKind;
import ca.footing.catalogue.ModuleId;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** The materials of a module; each is added and changed in a dialog, saved at once, and read again. */
class MaterialsPanel extends Composite<Div> {
    private final transient Curriculum curriculum;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private transient ModuleId module = ModuleId.next();

    MaterialsPanel(Curriculum curriculum, Runnable changed) {
        this.curriculum = curriculum;
        this.changed = changed;
        var buttons = Page.of("actions");
        for (var kind : MaterialKind.values()) {
            buttons.add(new Button(
                    getTranslation("catalogue.material.add." + kind),
                    _ -> new MaterialDialog(kind, (draft, _) -> act(() -> curriculum.addMaterial(module, draft)))
                            .open()));
        }
        list.addClassName("requirement-list");
        getContent().addClassName("stack");
        getContent().add(list, buttons);
    }

    void show(ModuleId shown, List<Material> materials, List<FileName> files) {
        module = shown;
        list.removeAll();
        if (materials.isEmpty()) {
            list.add(new ListItem(getTranslation("catalogue.material.none")));
        }
        var namesOf = files.stream()
                .collect(Collectors.groupingBy(
                        FileName::material,
                        Collectors.mapping(
                                file -> getTranslation("catalogue.material.file." + file.language(), file.name()),
                                Collectors.joining(" · "))));
        materials.forEach(material -> list.add(item(material, namesOf.getOrDefault(material.id(), ""))));
    }

    private ListItem item(Material material, String files) {
        var title = material.title().in(getLocale());
        var name = new Span(title);
        name.addClassName("requirement-name");
        var detail = new Span(String.join(
                " · ",
                getTranslation("catalogue.material.kind." + material.kind()),
                getTranslation(material.required() ? "catalogue.material.required" : "catalogue.material.optional"),
                material.url() == null ? files : material.url(),
                getTranslation(
                        "catalogue.material.editionShort", material.edition().number())));
        detail.addClassName("requirement-detail");
        var edit = new Button(getTranslation("action.edit"), _ -> edit(material));
        edit.setAriaLabel(getTranslation("catalogue.material.editOf", title));
        var remove = new Button(
                getTranslation("action.remove"),
                _ -> Ask.before(
                        getTranslation("catalogue.material.removeTitle", title),
                        getTranslation("catalogue.material.removeText"),
                        getTranslation("action.remove"),
                        () -> act(() -> curriculum.removeMaterial(material.id()))));
        remove.setAriaLabel(getTranslation("catalogue.material.removeOf", title));
        var symbol = new Symbol(material.kind().name().toLowerCase(java.util.Locale.ROOT));
        var item = new ListItem(symbol, name, detail, Page.of("actions requirement-action", edit, remove));
        item.addClassName("requirement");
        return item;
    }

    private void edit(Material material) {
        var id = material.id();
        var dialog = new MaterialDialog(
                material.kind(),
                (draft, correction) -> act(() -> correction.ifPresentOrElse(
                        said -> curriculum.correctMaterial(id, draft, said),
                        () -> curriculum.reviseMaterial(id, draft))));
        dialog.show(material);
        dialog.open();
    }

    private void act(Runnable act) {
        act.run();
        changed.run();
    }
}
