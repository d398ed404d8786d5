package ca.footing.catalogue.ui;

import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The modules of a series in their order; each leads to its own screen. */
class ModuleList extends Composite<Div> {
    private final transient Consumer<ModuleId> moveUp;
    private final transient Consumer<ModuleId> remove;

    ModuleList(Consumer<ModuleId> moveUp, Consumer<ModuleId> remove) {
        this.moveUp = moveUp;
        this.remove = remove;
    }

    /** @param removable whether modules may go: only while the series was never published */
    void show(List<ModuleDetails> modules, boolean removable) {
        getContent().removeAll();
        if (modules.isEmpty()) {
            getContent().add(new Span(getTranslation("catalogue.modules.none")));
            return;
        }
        var table = new DataTable(
                getTranslation("catalogue.modules.title"),
                List.of(
                        getTranslation("catalogue.modules.column.module"),
                        getTranslation("catalogue.modules.column.time"),
                        getTranslation("catalogue.modules.column.content"),
                        getTranslation("catalogue.modules.column.actions")));
        modules.forEach(module -> add(table, module, removable));
        getContent().add(table);
    }

    private void add(DataTable table, ModuleDetails module, boolean removable) {
        var summary = module.summary();
        var title = summary.title().in(getLocale());
        table.row(
                new Anchor(CatalogueRoutes.module(summary.id()), summary.position() + ". " + title),
                new Span(Formats.minutes(summary.didacticMinutes() + summary.experientialMinutes())),
                new Span(getTranslation(
                        "catalogue.modules.content",
                        module.materials().size(),
                        module.quiz().questions())),
                actions(summary.id(), title, summary.position(), removable));
    }

    private Div actions(ModuleId module, String title, int position, boolean removable) {
        var up = new Button(getTranslation("catalogue.modules.up"), _ -> moveUp.accept(module));
        up.setAriaLabel(getTranslation("catalogue.modules.upOf", title));
        up.setEnabled(position > 1);
        var delete = new Button(
                getTranslation("action.remove"),
                _ -> Ask.before(
                        getTranslation("catalogue.modules.removeTitle", title),
                        getTranslation("catalogue.modules.removeText"),
                        getTranslation("action.remove"),
                        () -> remove.accept(module)));
        delete.setAriaLabel(getTranslation("catalogue.modules.removeOf", title));
        delete.setVisible(removable);
        return Page.of("actions", up, delete);
    }
}
